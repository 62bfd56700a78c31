/** Opens a stranger's page in a frame, and puts our script on it. */
import type { HonestElement } from '../../../src/elements/honest-element.js';
import { dataOf } from '../articles.js';
import { withLongTables } from '../long-article.js';
import { cdn } from '../origins.js';
import { openDocument, type PartnerPage } from '../partner-page.js';
import { all } from '../reader.js';
import { spyOnPage } from '../spies.js';
import { openAll } from '../waiting.js';
import { pageOf, type Stranger } from './strangers.js';

const TAGS = ['claim-table', 'evidence-badge', 'faq-accordion', 'evidence-article'];
export const TAGS_SELECTOR = TAGS.join();

/** The first article with so many claims that they can be filtered and searched. */
const ARTICLE = URL.createObjectURL(
  new Blob([JSON.stringify(withLongTables(await dataOf<Parameters<typeof withLongTables>[0]>('gut-skin-axis.json')))]),
);

export const WIDE = 760;
export const NARROW = 320;

type Widget = HonestElement;

export interface Visit extends PartnerPage {
  /** The listeners and observers that are on the page. */
  left: () => string[];
  /** What the widgets stand in. */
  around: () => Document | ShadowRoot;
  widget: (tag: string) => Widget;
  /** Puts our script on the page, lets the page do what it does then, and waits until all widgets show their article. */
  addScript: () => Promise<void>;
  close: () => void;
  resize: (width: number) => void;
  /** What the widgets show, as HTML, whatever their looks. */
  shown: () => string;
  /** Opens or closes all that opens in its place. */
  openAll: (open: boolean) => Promise<void>;
  /** Waits until something holds. */
  until: (what: string, holds: () => unknown) => Promise<void>;
}

const isStyled = (page: Document) => [...page.querySelectorAll('link')].every(({ sheet }) => sheet);

export async function visit(stranger: Stranger): Promise<Visit> {
  let left: Visit['left'] = () => [];
  const page = openDocument(pageOf(stranger), (window) => ({ left } = spyOnPage(window)));
  const { document } = page;
  const frame = page.window.frameElement as HTMLIFrameElement;
  // Where a mouse can reach all of it.
  frame.style.cssText = `position: fixed; inset: 0 auto auto 0; border: 0; inline-size: ${WIDE}px; block-size: 560px; background: #fff`;
  const around = () => stranger.within?.(document) ?? document;

  await until('the page to have loaded', () => document.readyState === 'complete' && isStyled(document));
  return {
    ...page,
    left: () => left(),
    around,
    widget: (tag) => around().querySelector<Widget>(tag)!,
    close: () => frame.remove(),
    resize: (width) => void (frame.style.inlineSize = `${width}px`),
    until,
    shown: () =>
      all<Widget>(document.body, TAGS_SELECTOR)
        .map(({ localName, shadowRoot }) => `<${localName}>${shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '')}`)
        .join('\n'),
    async openAll(open) {
      for (const widget of all<Widget>(document.body, TAGS_SELECTOR)) await openAll(widget, open);
    },
    async addScript() {
      const script = document.createElement('script');
      script.async = true;
      script.src = `${cdn}/honest-read.js`;
      script.setAttribute('data-article', ARTICLE);
      document.head.appendChild(script);
      stranger.then?.(document);
      for (const tag of TAGS)
        await until(`<${tag}> to show its article`, () => around().querySelector<Widget>(tag)?.status === 'ready');
      for (const widget of all<Widget>(document.body, TAGS_SELECTOR)) await widget.updateComplete;
    },
  };

  async function until(what: string, holds: () => unknown): Promise<void> {
    const giveUp = performance.now() + 10_000;
    while (!holds()) {
      if (performance.now() > giveUp)
        throw new Error(`Waited for ${what}. ${[...page.said, ...page.thrown].join(' ')}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}
