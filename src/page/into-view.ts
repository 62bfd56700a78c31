/** Where something comes to stand when an address leads to it: below what the page keeps at the top. */
import { keptAbove } from './kept-above.js';

/** Moves what has just been brought to the window's top on, where the page keeps something over it. */
export function uncover(target: HTMLElement): void {
  const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  const from = scrollY;
  // Where it will stand can only be asked once it is there; nothing is painted meanwhile.
  if (smooth) target.scrollIntoView({ behavior: 'instant' });
  const { top } = target.getBoundingClientRect();
  const covered = keptAbove(target) - top;
  if (smooth) scrollTo({ top: from, behavior: 'instant' });
  // A reader who has gone on meanwhile is left alone.
  if (covered <= 0 || top < -1) return;
  const { style } = target;
  const { scrollMarginTop } = style;
  style.scrollMarginTop = `calc(${getComputedStyle(target).scrollMarginTop} + ${covered}px)`;
  target.scrollIntoView();
  style.scrollMarginTop = scrollMarginTop;
}
