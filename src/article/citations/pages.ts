/** Page ranges as the styles print them. */
import type { CslItem } from '../article.js';
import { textIn } from './parts.js';

const RANGE = /(\p{L}*)(\d+)\s*[-‐‑–—]+\s*(\p{L}*)(\d+)/gu;

/** "284-287" → "284-7", "S93-S99" → "S93-9": what the first page says is not said again (Citing Medicine, chapter 1). */
export const vancouverPages = ({ page }: CslItem): string =>
  textIn(page).replace(RANGE, (range, letters: string, from: string, again: string, to: string) => {
    if (again && again !== letters) return range;
    let same = 0;
    while (to.length === from.length && same < to.length - 1 && to[same] === from[same]) same++;
    return `${letters}${from}-${to.slice(same)}`;
  });

/** "284-7" → "284–287". An article that has a number instead of pages is told by it: "Article e0193972" (section 9.27). */
export function apaPages({ page, number }: CslItem): string {
  const given = textIn(page);
  if (!given) return number === undefined ? '' : `Article ${textIn(number)}`;
  if (/^(?!s\d)\p{L}+[\p{L}\d.]*\d$|^\d{6,}$/iu.test(given)) return `Article ${given}`;
  return given.replace(RANGE, (_, letters: string, from: string, again: string, to: string) => {
    const left = from.length - to.length;
    const whole = left > 0 && !letters && !again ? from.slice(0, left) + to : to;
    return `${letters}${from}–${again}${whole}`;
  });
}
