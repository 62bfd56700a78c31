import { languages } from '../languages.js';
import type { ArticleWords } from './article-words.js';
import { en } from './en.js';

/** The words of the pieces that show a whole article. */
export const ARTICLE_WORDS = languages<ArticleWords>(en, {
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
