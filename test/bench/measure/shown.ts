/** Whether what should be shown is shown: the numbers of a page that has failed quietly would be worth nothing. */
import { setTimeout as delay } from 'node:timers/promises';
import type { MainThread, Tab } from './tab.js';

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

/** How long something may take to be seen once the page seems to be quiet; what is later does not come. In milliseconds. */
export const LATE_MS = 5000;

/**
 * Measures on until what should be shown is: Grid.js has nothing to do for a while before it draws its rows.
 * @param cost What it has cost until the page was quiet.
 * @returns The same with all that it has cost since, but not what looking for it costs, which goes through the whole page.
 */
export async function untilShown(tab: Tab, shown: Shown, cost: MainThread): Promise<MainThread> {
  const all = { ...cost };
  for (const end = Date.now() + LATE_MS; ;) {
    const lack = await tab.page.evaluate(lacking, shown);
    if (lack === undefined) return all;
    if (Date.now() > end) throw new Error(lack);
    const more = await tab.costOf(() => delay(50));
    for (const part of ['busy', 'layout', 'style'] as const) all[part] += more[part];
  }
}
