/** What a page is spared when its widgets first show their article: work, requests, and a look in between. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { IN_CHROMIUM } from '../support/chromium.js';
import { ARTICLE, failed, hold, htmlPage, openSite, ready, rendered, scriptTag, type Site } from '../support/pages.js';

const WIDGETS = ['claim-table', 'faq-accordion', 'evidence-article'] as const;

interface Watched {
  /** What has been made of `Intl`, by name. */
  made: string[];
  /** How many slots have stood in shadow roots. */
  slots: number;
}

/** Runs in the page, before anything else. */
function watchIntl(): void {
  const made: string[] = [];
  for (const name of ['NumberFormat', 'DateTimeFormat', 'ListFormat', 'Collator'] as const) {
    const watched = new Proxy<new () => object>(Intl[name], {
      construct: (target, args) => {
        made.push(name);
        return Reflect.construct(target, args) as object;
      },
    });
    Object.assign(Intl, { [name]: watched });
  }
  Object.assign(globalThis, { made });
}

/** Runs in the page, before anything else. A machine may be as busy as it likes, so that "a moment" is made a long one. */
function watchSlots(): void {
  const page = globalThis as unknown as Watched;
  page.slots = 0;
  const { attachShadow } = Object.getOwnPropertyDescriptors(Element.prototype);
  const attach = attachShadow.value as (this: Element, init: ShadowRootInit) => ShadowRoot;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    const look = () => void (page.slots += root.querySelectorAll('slot').length);
    new MutationObserver(look).observe(root, { childList: true, subtree: true });
    return root;
  };
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = ((act: () => void, delay = 0) =>
    later(act, delay === 10 ? 60_000 : delay)) as typeof setTimeout;
}

interface TraceEvent {
  name: string;
  pid: number;
  args: { fileName?: string };
}

/** How many functions the page's process has compiled, and how many of them only when they were called, on the main thread. */
function compiled(trace: Uint8Array, tag: string): { all: number; late: number } {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  // The browser has pages of its own, in other processes.
  const isOurs = ({ name, args }: TraceEvent) => name === 'v8.compileModule' && args.fileName?.endsWith(`/${tag}.js`);
  const { pid } = traceEvents.find(isOurs)!;
  const count = (event: string) => traceEvents.filter((each) => each.name === event && each.pid === pid).length;
  // What is compiled with its file is read with it: that is another event.
  return { all: count('V8.CompileIgnition'), late: count('V8.ParseFunction') };
}

describe('When widgets first show their article', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const open = (body: string, prepare: (page: Page) => unknown) =>
    site.open(htmlPage({ head: scriptTag(site), body }), { prepare });

  for (const tag of WIDGETS) {
    it(`nothing of Intl is made that takes long, in <${tag}>`, async () => {
      const page = await open(`<${tag}></${tag}>`, (page) => page.evaluateOnNewDocument(watchIntl));
      await ready(page);
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as Watched).made), []);
      // It would have been heard of.
      await page.evaluate(() => new Intl.NumberFormat('en').format(1));
      assert.deepEqual(await page.evaluate(() => (globalThis as unknown as Watched).made), ['NumberFormat']);
      await page.close();
    });

    it(`nearly all functions are compiled with their file, and not when they are called, in <${tag}>`, async (t) => {
      const categories = ['devtools.timeline', 'disabled-by-default-v8.compile'];
      const page = await open(`<${tag}></${tag}>`, (page) => page.tracing.start({ categories }));
      await ready(page);
      const { all, late } = compiled((await page.tracing.stop())!, tag);
      t.diagnostic(`${late} of ${all} when they are called`);
      assert.ok(late < all / 4, `${late} of ${all} are compiled when they are called`);
      await page.close();
    });

    it(`what <${tag}> wraps gives way to the article at once, where that has come first`, async () => {
      let release!: (ending: string) => void;
      const page = await open(rendered(site, tag), async (page) => {
        await page.evaluateOnNewDocument(watchSlots);
        release = await hold(page, `/${tag}.js`);
        const answered = page.waitForResponse((response) => response.url().endsWith(ARTICLE));
        void answered.then(() => release(`/${tag}.js`));
      });
      await ready(page);
      assert.equal(await page.evaluate(() => (globalThis as unknown as Watched).slots), 0);
      await page.close();
    });
  }

  it('an article that does not come is not waited for: the widget is there, with what it wraps', async () => {
    const page = await open('<claim-table><p>Wrapped</p></claim-table>', (page) => hold(page, '.json'));
    await page.evaluate(() => customElements.whenDefined('claim-table'));
    await page.locator('p ::-p-text(Wrapped)').wait();
    await page.close();
  });

  it('an article that cannot be had is asked for once by the script and once by its widgets', async () => {
    let asked = 0;
    const page = await open(
      '<claim-table><p>Wrapped</p></claim-table><claim-table><p>Wrapped</p></claim-table>',
      async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => {
          const isArticle = request.url().endsWith(ARTICLE);
          if (isArticle) asked++;
          void (isArticle ? request.abort() : request.continue());
        });
      },
    );
    await failed(page);
    assert.equal(asked, 2);
    await page.close();
  });
});
