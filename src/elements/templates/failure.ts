import type { Words } from '../../locale/words.js';
import type { LoadError } from '../../sources/load-article.js';

/** What went wrong, as a sentence for readers: the host says where, the whole address would not help them. */
export function failureSentence({ kind, where, detail }: LoadError, words: Words): string {
  const place = /^https?:\/\/([^/]+)/.exec(where)?.[1] ?? where;
  return words.failures[kind](place, detail);
}
