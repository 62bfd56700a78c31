/** For elements that show more of an article than a claim, its evidence and its questions: all of it, read once for them all. */
import type { Article } from '../article/article.js';
import { readArticle } from '../article/read-article.js';
import type { LoadedArticle } from './load-article.js';

export interface LoadedWhole extends LoadedArticle {
  article: Article;
}

const wholes = new WeakMap<LoadedArticle, LoadedWhole>();

/** The whole of what has been loaded. It is the same data, which has been read as an article once already. */
export function wholeOf(loaded: LoadedArticle): LoadedWhole {
  let whole = wholes.get(loaded);
  if (!whole) {
    whole = { ...loaded, ...(readArticle(loaded.data, loaded.scales) as Pick<LoadedWhole, 'article' | 'problems'>) };
    // What is whole already is itself.
    wholes.set(loaded, whole).set(whole, whole);
  }
  return whole;
}
