/** One graph of all that is told of articles. */
import type { ClaimJsonLd, DefinedTermJsonLd, QuotationJsonLd } from './entries.js';
import { type FaqPageNode, faqPageNode, type FaqTold } from './faq-page.js';
import type { MedicalWebPageJsonLd } from './web-page.js';
import type { WorkJsonLd } from './works.js';

/** A node of an article's graph, besides its questions. */
export type ArticleNode = MedicalWebPageJsonLd | ClaimJsonLd | QuotationJsonLd | DefinedTermJsonLd | WorkJsonLd;

/** An article's graph. */
export interface ArticleJsonLd {
  '@context': 'https://schema.org';
  '@graph': (ArticleNode | FaqPageNode)[];
}

/** Of nodes with the same name, the first counts. */
function merged(nodes: readonly ArticleNode[]): ArticleNode[] {
  const named = new Set<string>();
  return nodes.filter(({ '@id': name }) => !named.has(name) && named.add(name));
}

/** @param questions Of the same articles and perhaps of others: a page has one FAQPage. */
export function graphOf(nodes: readonly ArticleNode[], questions: readonly FaqTold[]): ArticleJsonLd {
  const faqPage = faqPageNode(questions);
  return {
    '@context': 'https://schema.org',
    '@graph': [...merged(nodes), ...(faqPage.mainEntity.length ? [faqPage] : [])],
  };
}
