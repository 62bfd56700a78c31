/** How each element is asked for that cannot do without: of the first article, and of the Arabic one. */
import { TAGS } from './pages.js';

/** Which thing of the article, by attributes. */
const NEEDS: Record<string, readonly [first: Record<string, string>, arabic: Record<string, string>]> = {
  'article-section': [{ section: 's-which-claims' }, {}],
  'claim-card': [{ claim: 'c-healthy' }, { claim: 'c-onset' }],
  'cite-ref': [{ reference: 'ref-oral-ad-2022' }, { reference: 'ref-cochrane-2013' }],
  'evidence-badge': [{ claim: 'c-healthy' }, { claim: 'c-onset' }],
  'glossary-term': [{ term: 't-scfa' }, { term: 't-placebo' }],
  'source-quote': [{ quotation: 'quote-barrier' }, {}],
  'study-finding': [{ finding: 'f-oral-ad' }, { finding: 'f-extra-dose' }],
};

/** The Arabic article has none of it. */
const NOT_IN_ARABIC = ['article-contents', 'article-section', 'related-articles', 'source-quote'];

export const inArabic = (tag: string): boolean => !NOT_IN_ARABIC.includes(tag);

/** Those that a reader finds in the middle of a sentence. */
export const INLINE = ['cite-ref', 'evidence-badge', 'glossary-term'];

/** The pieces of a whole article, and the article; the first three elements have deeper tests of their own. */
export const PIECES = TAGS.filter((tag) => !['claim-table', 'evidence-badge', 'faq-accordion'].includes(tag));

export const needsOf = (tag: string, arabic = false): Record<string, string> => NEEDS[tag]?.[arabic ? 1 : 0] ?? {};

interface Asked {
  arabic?: boolean;
  /** Besides those that it needs, or instead of them. */
  attributes?: Record<string, string>;
}

/** An element as an author writes it, with nothing wrapped. */
export function written(tag: string, { arabic = false, attributes }: Asked = {}): string {
  const all = Object.entries({ ...needsOf(tag, arabic), ...attributes });
  return `<${tag}${all.map(([name, value]) => ` ${name}="${value}"`).join('')}></${tag}>`;
}
