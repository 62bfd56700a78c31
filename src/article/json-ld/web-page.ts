/** The page that an article is, in the words of schema.org. */
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
import type { DefinedTermSetJsonLd } from './entries.js';
import type { Identities, NodeReference } from './identities.js';
import { told } from './told.js';
import { wordsOf } from './words.js';
import { workIdentity } from './works.js';

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

export function webPage(article: Article, names: Identities): MedicalWebPageJsonLd {
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
