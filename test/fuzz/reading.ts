/** What is done with an article wherever one is read: it is read, and its grades are looked up. */
import type { Scale } from '../../src/article/article.js';
import { readArticle } from '../../src/article/read-article.js';
import { readShown } from '../../src/article/read-shown.js';
import type { Reading } from '../../src/article/reading.js';
import { gradeOf } from '../../src/article/scales.js';

/**
 * Reads an article as pages do and as the whole.
 * @param named Scales that the article may name besides the built-in ones; none where there are none.
 * @returns What is wrong with the answer; nothing where it is an article or says why there is none.
 */
export function faultOfReading(data: unknown, named?: readonly Scale[]): string | undefined {
  return faultOf(readShown(data, named)) ?? faultOf(readArticle(data, named));
}

function faultOf({ article, problems }: Reading): string | undefined {
  if (!article && !problems.length) return 'It is neither shown nor is a problem told.';
  for (const { pointer, message } of problems)
    if (!message || typeof pointer !== 'string')
      return `A problem says nothing: ${JSON.stringify({ pointer, message })}`;
  for (const { id } of article?.claims ?? []) {
    const grade = gradeOf(article, id);
    if (grade && typeof grade.label !== 'string') return `The grade of ${id} has no words.`;
  }
  gradeOf(article, 'a claim that is not there');
  return undefined;
}

/** How often each branch has been taken, where this has been instrumented. */
export const coverage = (): unknown => (globalThis as { __coverage__?: unknown }).__coverage__;
