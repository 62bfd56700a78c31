/** The way into the house: unknown JSON → an article in its complete form, and what is wrong with it. */
import type { Article, Scale } from './article.js';
import { checkBy } from './check.js';
import { completeAside, completeShown } from './complete.js';
import { WHOLE_FORMAT } from './format.generated.js';
import { readBy, type Reading } from './reading.js';
import { BUILT_IN_SCALES } from './scales.js';

const checkWhole = checkBy(WHOLE_FORMAT);

/**
 * Reads a whole article. Never throws on what it is given, and never changes it. One bad claim does not take the others
 * down; unknown fields are kept.
 *
 * @param data The article as an author wrote it, already parsed. The complete form reads as itself.
 * @param named Scales that the article may name, besides the built-in ones.
 */
export function readArticle(data: unknown, named: readonly Scale[] = []): Reading<Article> {
  const known = [...BUILT_IN_SCALES, ...named];
  return readBy(
    checkWhole,
    (authored, problems) => completeAside(authored, completeShown(authored, known, problems), problems),
    data,
  );
}
