/** For stories that begin with something a reader has done. */
import type { HonestElement } from '../../src/elements/honest-element.js';

/** The first element of ours in a story, once it shows its article or says why it cannot. */
export async function settled(story: HTMLElement, tag: string): Promise<HonestElement & { shadowRoot: ShadowRoot }> {
  const element = story.querySelector<HonestElement>(tag);
  if (!element?.shadowRoot) throw new Error(`The story has no <${tag}>.`);
  await element.updateComplete;
  if (element.status === 'loading') {
    await new Promise((resolve) => {
      for (const event of ['honest-ready', 'honest-error']) element.addEventListener(event, resolve, { once: true });
    });
  }
  await element.updateComplete;
  return element as HonestElement & { shadowRoot: ShadowRoot };
}

/** Clicks on a documented part of an element, one of those with that name. */
export async function clickPart(story: HTMLElement, tag: string, part: string, nth = 0): Promise<void> {
  const element = await settled(story, tag);
  const found = element.shadowRoot.querySelectorAll<HTMLElement>(`[part~="${part}"]`)[nth];
  if (!found) throw new Error(`<${tag}> shows no ::part(${part}).`);
  // What opens tells the element later of it.
  const opens = found.closest('summary')?.parentElement;
  const toggled = opens && new Promise((resolve) => opens.addEventListener('toggle', resolve, { once: true }));
  found.click();
  await toggled;
  await element.updateComplete;
}
