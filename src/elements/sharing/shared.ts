import type { CitationStyle } from '../../article/citations/style-names.js';
import type { Thing } from '../../article/sharing/thing.js';
import type { Words } from '../../locale/words.js';
import type { LoadedArticle } from '../../sources/load-article.js';

/** Something that a reader can take along. */
export interface Shared extends Thing {
  /** What it says, by which its button is told from the others. */
  name: string;
  /** How it is cited, where the element says so. */
  style?: CitationStyle;
}

/** Where it is taken from. */
export interface SharedFrom {
  loaded: LoadedArticle;
  words: Words;
}
