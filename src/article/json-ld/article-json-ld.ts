/** A whole article for machines: schema.org's MedicalWebPage with all that is in it, as one graph of JSON-LD. */
import type { Article } from '../article.js';
import { claim, definedTerm, quotation } from './entries.js';
import { type ArticleJsonLd, type ArticleNode, graphOf } from './graph.js';
import { type Identities, identitiesOf } from './identities.js';
import { webPage } from './web-page.js';
import { work } from './works.js';

export interface ArticleJsonLdOptions {
  /** What relative addresses in the article refer to; without it they stay relative. */
  base?: string;
}

/** The nodes of an article's graph, without its questions, which a page has in one place for all articles. */
export function articleNodes(article: Article, names: Identities): ArticleNode[] {
  return [
    webPage(article, names),
    ...article.claims.map((each) => claim(each, article, names)),
    ...article.quotations.map((each) => quotation(each, article, names)),
    ...article.glossary.map((each) => definedTerm(each, article, names)),
    ...article.references.map((each) => work(each, names)),
  ];
}

/**
 * A whole article as one JSON-LD graph in the words of schema.org, for interoperability and archives; not for a better place in
 * search results. Plain text, word for word what the page shows, and nothing that the
 * article does not say. Nodes are named by the addresses at which readers find them, publications by their DOIs.
 *
 * There is no ClaimReview in it: that reviews what others have published, and the format does not ask an article who that was.
 * What schema.org has no words for is left out: findings and their figures, competing interests, the next review.
 *
 * @param article In its complete form, as `readArticle` gives it.
 */
export function articleJsonLd(article: Article, { base }: ArticleJsonLdOptions = {}): ArticleJsonLd {
  const names = identitiesOf(article, base);
  return graphOf(articleNodes(article, names), [{ article, of: names.of }]);
}
