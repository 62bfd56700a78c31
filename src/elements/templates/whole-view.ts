import type { Article } from '../../article/article.js';
import type { ArticleWords } from '../../locale/article/article-words.js';
import { addressInArticle, type View } from './view.js';

/** What the templates are given that show more of an article than its claims and questions. */
export interface WholeView extends View {
  article: Article;
  words: ArticleWords;
}

/** Where the article itself shows the thing with this id: on this page, else where the whole of it can be read. */
export const addressIn = (view: WholeView, id: string): string | undefined =>
  view.addressHere?.(id) ?? addressInArticle(view, id);

/** For what stands in a panel, in which nothing else opens, since that would close it. */
export function inPanel(view: WholeView): WholeView {
  const rest = { ...view };
  delete rest.mention;
  delete rest.sourceOf;
  return rest;
}
