/** A whole article for machines: schema.org's MedicalWebPage with all that is in it, as one graph of JSON-LD. */
import type { Agent, Article } from '../article.js';
import {
  type AgentJsonLd,
  agent,
  funding,
  type FundingJsonLd,
  type OrganizationJsonLd,
  type PersonJsonLd,
  publisher,
} from './agents.js';
import {
  claim,
  type ClaimJsonLd,
  definedTerm,
  type DefinedTermJsonLd,
  type DefinedTermSetJsonLd,
  quotation,
  type QuotationJsonLd,
} from './entries.js';
import type { FaqPageNode } from './faq-page.js';
import { graphOf } from './graph.js';
import { type Identities, identitiesOf, type NodeReference } from './identities.js';
import { told } from './told.js';
import { wordsOf } from './words.js';
import { work, workIdentity, type WorkJsonLd } from './works.js';

/** https://schema.org/CorrectionComment */
export interface CorrectionJsonLd {
  '@type': 'CorrectionComment';
  '@id': string;
  datePublished: string;
  text: string;
}

/** https://schema.org/MedicalWebPage */
export interface MedicalWebPageJsonLd extends FundingJsonLd {
  '@type': 'MedicalWebPage';
  '@id': string;
  url?: string;
  inLanguage?: string;
  headline?: string;
  alternativeHeadline?: string;
  abstract?: string;
  author?: AgentJsonLd[];
  reviewedBy?: AgentJsonLd[];
  publisher?: PersonJsonLd | OrganizationJsonLd;
  /** Dates are of ISO 8601: a year, a month or a day. */
  datePublished?: string;
  dateModified?: string;
  lastReviewed?: string;
  version?: string;
  license?: string;
  audience?: { '@type': 'Audience'; audienceType: string };
  publishingPrinciples?: string;
  correction?: CorrectionJsonLd[];
  /** What it says and quotes, and the terms that it explains. */
  hasPart?: (NodeReference | DefinedTermSetJsonLd)[];
  citation?: NodeReference[];
  /** Where it leads on to. */
  relatedLink?: string[];
}

/** A node of an article's graph, besides its questions. */
export type ArticleNode = MedicalWebPageJsonLd | ClaimJsonLd | QuotationJsonLd | DefinedTermJsonLd | WorkJsonLd;

/** An article's graph. */
export interface ArticleJsonLd {
  '@context': 'https://schema.org';
  '@graph': (ArticleNode | FaqPageNode)[];
}

export interface ArticleJsonLdOptions {
  /** What relative addresses in the article refer to; without it they stay relative. */
  base?: string;
}

function page(article: Article, names: Identities): MedicalWebPageJsonLd {
  const { address, of } = names;
  const { abstract, audience, claims, corrections, glossary, policies, quotations, references } = article;
  const agents = (all: readonly Agent[]) => all.map((each) => agent(each, address));
  const entries = (list: readonly { id: string }[]) => list.map(({ id }) => of(id));
  return told<MedicalWebPageJsonLd>({
    '@type': 'MedicalWebPage',
    ...names.article,
    url: address(article.url),
    inLanguage: article.inLanguage,
    headline: article.headline,
    alternativeHeadline: article.alternativeHeadline,
    abstract: abstract && wordsOf(abstract, article),
    author: agents(article.author),
    reviewedBy: agents(article.reviewedBy),
    publisher: article.publisher && publisher(article.publisher, address(policies?.correctionsPolicy), address),
    datePublished: article.datePublished,
    dateModified: article.dateModified,
    lastReviewed: article.lastReviewed,
    version: article.version,
    license: address(article.license),
    audience: audience && { '@type': 'Audience', audienceType: audience },
    ...funding(article.funding),
    publishingPrinciples: address(policies?.publishingPrinciples),
    // An update corrects nothing.
    correction: corrections
      .filter(({ kind }) => kind !== 'update')
      .map(({ id, date, text }) => ({
        '@type': 'CorrectionComment',
        ...of(id),
        datePublished: date,
        text: wordsOf(text, article),
      })),
    hasPart: [
      ...entries([...claims, ...quotations]),
      ...(glossary.length ? [{ '@type': 'DefinedTermSet' as const, hasDefinedTerm: entries(glossary) }] : []),
    ],
    citation: references.map((reference) => workIdentity(reference, names)),
    relatedLink: article.relatedLinks.flatMap(({ url }) => address(url) ?? []),
  });
}

/** The nodes of an article's graph, without its questions, which a page has in one place for all articles. */
export function articleNodes(article: Article, names: Identities): ArticleNode[] {
  return [
    page(article, names),
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
