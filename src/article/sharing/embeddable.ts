/** What can be embedded, by its tag, and the attributes that say how: one list for the builder, the frame and oEmbed. */
import { CITATION_STYLES } from '../citations/style-names.js';
import type { Article } from '../article.js';

type List = keyof Article &
  ('claims' | 'findings' | 'references' | 'faq' | 'quotations' | 'scales' | 'sections' | 'glossary');

/** What an attribute takes: one of some words, an entry of the article or several, levels of its scale, a text, or nothing but being there. */
export type Takes = readonly string[] | { idIn: List } | { idsIn: List } | 'levels' | 'text' | 'flag';

/** The list of the article from which an attribute names entries, if it does. */
export const listOf = (takes: Takes): List | undefined =>
  typeof takes === 'string' ? undefined : 'idIn' in takes ? takes.idIn : 'idsIn' in takes ? takes.idsIn : undefined;

export const ATTRIBUTES = {
  caption: 'text',
  claim: { idIn: 'claims' },
  'citation-style': CITATION_STYLES,
  'derive-ci': 'flag',
  exclusive: 'flag',
  filter: 'levels',
  finding: { idIn: 'findings' },
  findings: { idsIn: 'findings' },
  'heading-level': ['2', '3', '4', '5', '6'],
  'json-ld': 'flag',
  locator: 'text',
  order: ['ascending', 'descending'],
  question: { idsIn: 'faq' },
  quotation: { idIn: 'quotations' },
  reference: { idsIn: 'references' },
  scale: { idIn: 'scales' },
  search: 'text',
  section: { idIn: 'sections' },
  sort: ['claim', 'strength'],
  term: { idIn: 'glossary' },
} as const satisfies Record<string, Takes>;

export type Attribute = keyof typeof ATTRIBUTES;

interface Embeddable {
  attributes: readonly Attribute[];
  /** Those without which it shows nothing. */
  needs?: readonly Attribute[];
  /** Stands in a line of prose, where a frame cannot. */
  inline?: boolean;
}

const HEADED: Embeddable = { attributes: ['heading-level'] };

export const EMBEDDABLE: Readonly<Record<string, Embeddable>> = {
  'claim-table': { attributes: ['caption', 'sort', 'order', 'filter', 'search'] },
  'faq-accordion': { attributes: ['question', 'heading-level', 'exclusive', 'json-ld'] },
  'evidence-badge': { attributes: ['claim'], needs: ['claim'], inline: true },
  'evidence-article': { attributes: ['heading-level', 'json-ld'] },
  'claim-card': { attributes: ['claim'], needs: ['claim'] },
  'key-takeaways': HEADED,
  'article-summary': HEADED,
  'article-section': { attributes: ['section', 'heading-level'], needs: ['section'] },
  'article-contents': HEADED,
  'study-finding': { attributes: ['finding'], needs: ['finding'] },
  'forest-plot': { attributes: ['findings', 'derive-ci'] },
  'reference-list': { attributes: ['reference', 'citation-style', 'heading-level'] },
  'evidence-scale': { attributes: ['scale', 'heading-level'] },
  'source-quote': { attributes: ['quotation'], needs: ['quotation'] },
  'glossary-term': { attributes: ['term'], needs: ['term'], inline: true },
  'cite-ref': { attributes: ['reference', 'locator', 'citation-style'], needs: ['reference'], inline: true },
  'related-articles': HEADED,
  'article-history': HEADED,
  'article-disclaimer': { attributes: [] },
};

export const ELEMENTS = Object.keys(EMBEDDABLE);

/**
 * What a frame takes from its address. Not the words that somebody else has chosen, which would stand under the publisher's
 * name; and nothing that speaks to machines about a page that is only a part of another.
 */
const NOT_FRAMED: readonly Attribute[] = ['caption', 'locator', 'json-ld'];

/** The attributes of an element that a frame takes; nothing for what a frame cannot show. */
export function framedAttributes(tag: string): readonly Attribute[] | undefined {
  if (!Object.hasOwn(EMBEDDABLE, tag)) return undefined;
  const { attributes, inline } = EMBEDDABLE[tag]!;
  return inline ? undefined : attributes.filter((name) => !NOT_FRAMED.includes(name));
}

export const FRAMED = ELEMENTS.filter(framedAttributes);
