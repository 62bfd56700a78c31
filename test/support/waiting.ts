/** Waiting for what an element tells or shows; never for a length of time. */
import type { HonestElement } from '../../src/elements/honest-element.js';
import { all, heard } from './reader.js';

/** When the element next says that it shows its article. An error meanwhile is one of the test's. */
export const nextReady = (element: EventTarget) => next(element, 'honest-ready');

/** When the element next says that it could not get its article. */
export const nextError = (element: EventTarget) => next(element, 'honest-error');

function next<T extends 'honest-ready' | 'honest-error'>(
  element: EventTarget,
  wanted: T,
): Promise<HTMLElementEventMap[T]> {
  const other = wanted === 'honest-ready' ? 'honest-error' : 'honest-ready';
  return new Promise((resolve, reject) => {
    const end = (event: Event) => {
      element.removeEventListener(wanted, end);
      element.removeEventListener(other, end);
      if (event.type === wanted) resolve(event as HTMLElementEventMap[T]);
      else reject(new Error(`Waited for ${wanted}, and it told ${other}.`));
    };
    element.addEventListener(wanted, end);
    element.addEventListener(other, end);
  });
}

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The element, once it shows its article. */
export async function ready<E extends HonestElement>(element: E): Promise<E> {
  await element.updateComplete;
  while (element.status !== 'ready') {
    if (element.status === 'error') throw new Error(`It failed: ${heard(element)}`);
    await nextFrame();
  }
  await element.updateComplete;
  return element;
}

/** The element, once it has said what went wrong. */
export async function failed<E extends HonestElement>(element: E): Promise<E> {
  await element.updateComplete;
  while (element.status !== 'error') await nextFrame();
  await element.updateComplete;
  return element;
}

/** The element, once all has come that it loads because a reader has opened something. */
export async function rested<E extends HonestElement>(element: E): Promise<E> {
  await element.updateComplete;
  while (element.shadowRoot!.querySelector('[aria-busy]')) await nextFrame();
  await element.updateComplete;
  return element;
}

/** Opens or closes all that does so in an element, and waits until it has heard of it and shows what only then is there. */
export async function openAll(element: HonestElement, open = true): Promise<void> {
  const turned = all<HTMLDetailsElement>(element, 'details').filter((details) => details.open !== open);
  const told = turned.map((details) => new Promise((resolve) => details.addEventListener('toggle', resolve)));
  for (const details of turned) details.open = open;
  await Promise.all(told);
  await element.updateComplete;
}

/** Until something holds that an element shows: asked at each change, and at each frame, since what is in sight may change alone. */
export async function until(element: HonestElement, holds: () => boolean): Promise<void> {
  await element.updateComplete;
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const end = (settle: () => void) => {
      observer.disconnect();
      clearTimeout(giveUp);
      cancelAnimationFrame(frame);
      settle();
    };
    const look = () => {
      if (holds()) end(resolve);
    };
    const lookAtFrame = () => {
      frame = requestAnimationFrame(lookAtFrame);
      look();
    };
    const giveUp = setTimeout(
      () => end(() => reject(new Error(`Waited for ${holds} in vain; it shows: ${heard(element)}`))),
      30_000,
    );
    const observer = new MutationObserver(look);
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    let frame = requestAnimationFrame(lookAtFrame);
  });
}

/** Until the browser has told all who watch whether this is in sight. */
export const inSight = (element: Element) =>
  new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

/** In every test of a suite: what is said in the console, which is kept out of the tests' own output. */
export function hearConsole(): { said: string[] } {
  const { info, warn, error } = console;
  const heardSoFar: { said: string[] } = { said: [] };
  beforeEach(() => {
    const said: string[] = [];
    heardSoFar.said = said;
    const hear = (...words: unknown[]) => void said.push(words.map(String).join(' '));
    Object.assign(console, { info: hear, warn: hear, error: hear });
  });
  afterEach(() => void Object.assign(console, { info, warn, error }));
  return heardSoFar;
}
