/** What the readers of an article share: by a table of the format, unknown JSON → what is wanted of it. */
import type { AuthoredArticle, ShownArticle } from './article.js';
import { type checkBy, isFields, naming, type Problem, UNUSABLE } from './check.js';
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
  const checked = check(data, 'Article', problems);
  return checked === UNUSABLE ? { problems } : { article: complete(checked as AuthoredArticle, problems), problems };
}
