/** Whether what should be shown is shown: the numbers of a page that has failed quietly would be worth nothing. */
import type { Tab } from './tab.js';

export interface Shown {
  /** Whether each custom element of the page is ours, and has to show its article. */
  isOurs: boolean;
  /** Words that have to stand on the page, of the last row or of one in sight, and how often. */
  words?: string;
  times?: number;
}

/** Runs in the page: what is wrong, in a sentence. */
function lacking({ isOurs, words, times = 1 }: Shown): string | undefined {
  if (isOurs) {
    const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
    if (!all.length) return 'There is no element of ours.';
    for (const element of all as (Element & { status?: string })[]) {
      // A badge that is graded by hand has no article.
      const isByHand = element.hasAttribute('level') && !element.hasAttribute('claim');
      const due = isByHand ? 'content' : 'ready';
      const { localName, status = 'not defined' } = element;
      if (status !== due) return `<${localName}> is ${status}, and should be ${due}.`;
    }
  }
  if (words === undefined) return undefined;
  const texts: string[] = [];
  const visit = (root: Element | ShadowRoot): void => {
    texts.push(root.textContent);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) visit(shadowRoot);
  };
  visit(document.body);
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const found = plain(texts.join(' ')).split(plain(words)).length - 1;
  if (found >= times) return undefined;
  return `"${words}" stands ${String(found)} times on the page, and should ${String(times)} times.`;
}

/** To be called when nothing is measured: it goes through the whole page. */
export async function assertShown({ page }: Tab, shown: Shown): Promise<void> {
  const lack = await page.evaluate(lacking, shown);
  if (lack !== undefined) throw new Error(lack);
}
