/** The way into the house on a reader's page: unknown JSON → what the elements show of an article. */
import type { Scale } from './article.js';
import { checkBy } from './check.js';
import { completeShown } from './complete.js';
import { SHOWN_FORMAT } from './shown-format.generated.js';
import { readBy, type Reading } from './reading.js';
import { BUILT_IN_SCALES } from './scales.js';

const checkShown = checkBy(SHOWN_FORMAT);

/**
 * Reads what the elements show of an article; everything else in it is kept unread. Agrees with `readArticle` in all that
 * it reads, and costs a partner's page half as much.
 *
 * @param named Scales that the article may name, besides the built-in ones.
 */
export function readShown(data: unknown, named: readonly Scale[] = []): Reading {
  const known = [...BUILT_IN_SCALES, ...named];
  return readBy(checkShown, (authored, problems) => completeShown(authored, known, problems), data);
}
