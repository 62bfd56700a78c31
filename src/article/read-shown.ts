/** The way into the house on a reader's page: unknown JSON → what the elements show of an article. */
import type { AuthoredArticle, Scale, ShownArticle } from './article.js';
import { checkBy, isFields, naming, type Problem, UNUSABLE } from './check.js';
import { completeShown } from './complete.js';
import { SHOWN_FORMAT } from './shown-format.generated.js';
import { BUILT_IN_SCALES } from './scales.js';
import { isTooLarge, LARGEST } from './size.js';

/** What reading an article has come to. */
export interface Reading<T = ShownArticle> {
  /** The complete form of all that could be read; missing only where nothing could be. */
  article?: T;
  /** Everything that is wrong, list by list in the order of the file. */
  problems: Problem[];
  /** True where the article is of a higher major version of the format than this reader knows. */
  newer?: boolean;
  /** True where the article is larger than any page may have to read. */
  large?: boolean;
}

/** Reads by a table and completes what has passed; refuses a higher major version, and what is too large, in words. */
export function readBy<T>(
  check: ReturnType<typeof checkBy>,
  complete: (authored: AuthoredArticle, problems: Problem[]) => T,
  data: unknown,
): Reading<T> {
  const problems: Problem[] = [];
  if (isTooLarge(data)) {
    return { problems: [{ pointer: '', message: `Expected ${LARGEST}, found more.`, leftOut: '' }], large: true };
  }
  if (isFields(data) && parseInt(naming(data.schemaVersion).replace('"', '')) > 1) {
    const message = `Expected version 1 of the format, found ${naming(data.schemaVersion)}: written for a newer honest-read.`;
    return { problems: [{ pointer: '/schemaVersion', message, leftOut: '' }], newer: true };
  }
  const checked = check(data, 'Article', '', problems);
  return checked === UNUSABLE ? { problems } : { article: complete(checked as AuthoredArticle, problems), problems };
}

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
