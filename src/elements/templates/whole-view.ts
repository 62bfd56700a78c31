import type { Article } from '../../article/article.js';
import type { ArticleWords } from '../../locale/article/article-words.js';
import type { View } from './view.js';

/** What the templates are given that show more of an article than its claims and questions. */
export interface WholeView extends View {
  article: Article;
  words: ArticleWords;
}
