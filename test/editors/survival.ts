/** What readers get of our code once an editor has been over it: the page that it makes, opened with our script. */
import { htmlPage, scriptTag, type Site } from '../support/pages.js';
import type { Form } from './forms.js';

/** From best to worst. */
export const FATES = {
  live: '**live**',
  plain: 'plain',
  words: 'words',
  part: 'part',
  gone: '–',
  code: 'code!',
} as const;
export type Fate = keyof typeof FATES;

/** Our code stands in the middle of a post, as it does where it is pasted. */
export const post = (pasted: string): string => `<p>Before it.</p>\n${pasted}\n<p>After it.</p>`;

/** Opens the page that readers get, and says what they see. */
export async function fateOf(form: Form, kept: string, site: Site): Promise<Fate> {
  const { beside = '', needs, shows, code } = form;
  // The site's header has the script, but for who pastes it.
  const head = beside ? '' : scriptTag(site);
  const page = await site.open(htmlPage({ head, body: `<main>${kept}</main>${beside}` }));
  try {
    if (await page.$(`main :is(${needs})`)) {
      const frame = await (await page.$('main iframe'))?.contentFrame();
      await (frame ?? page).waitForFunction(sees, { timeout: 20_000 }, shows);
      return 'live';
    }
    return await page.evaluate(left, post(form.pasted), code);
  } finally {
    await page.close();
  }
}

/** Whether a widget on the page shows these words, not only what it wraps. */
function sees(words: string): boolean {
  const rootsIn = (within: ParentNode): ShadowRoot[] =>
    [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : [],
    );
  return rootsIn(document).some(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(words));
}

/** What is left where no widget is, beside what has been pasted. */
function left(pasted: string, code: string | undefined): Exclude<Fate, 'live'> {
  // What a reader can look at, or open.
  const visible = (within: Element) => {
    const copy = within.cloneNode(true) as Element;
    for (const unseen of copy.querySelectorAll('script, style, iframe, noscript')) unseen.remove();
    return copy;
  };
  const wordsOf = (within: Element) => (within.textContent ?? '').replace(/\s+/g, '');
  const all = visible(new DOMParser().parseFromString(pasted, 'text/html').body);
  const here = visible(document.querySelector('main')!);
  const rest = wordsOf(here);
  if (code && rest.includes(code.replace(/\s+/g, ''))) return 'code';
  if (rest === 'Beforeit.Afterit.') return 'gone';
  if (rest !== wordsOf(all)) return 'part';
  // Without these a reader cannot tell what is said from what is quoted, nor look behind it.
  const told = ['table', 'th', 'details', 'summary', 'q', 'a[href]', 'li'];
  const isWhole = told.every((each) => here.querySelectorAll(each).length === all.querySelectorAll(each).length);
  return isWhole ? 'plain' : 'words';
}
