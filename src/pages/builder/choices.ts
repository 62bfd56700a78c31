/** What a partner can choose, in words that need no knowledge of the format. */
import type { Article } from '../../article/article.js';
import { type Attribute, ATTRIBUTES, EMBEDDABLE, listOf } from '../../article/sharing/embeddable.js';
import { titleOf } from '../../article/references.js';
import { STATIC } from '../../elements/static.js';

/** What each element is to somebody who has not met it. */
export const TOLD: Readonly<Record<string, string>> = {
  'claim-table': 'All claims, each with its grade',
  'faq-accordion': 'Questions and answers',
  'evidence-badge': 'One grade, within a sentence',
  'evidence-article': 'The whole article',
  'claim-card': 'One claim with its evidence',
  'key-takeaways': 'The takeaways',
  'article-summary': 'The article in short',
  'article-section': 'One section',
  'article-contents': 'What is in the article',
  'study-finding': 'What one study found',
  'forest-plot': 'Results of studies, drawn',
  'reference-list': 'The sources',
  'evidence-scale': 'What the grades mean',
  'source-quote': 'A quotation with its source',
  'glossary-term': 'One word explained, within a sentence',
  'cite-ref': 'A note that leads to a source, within a sentence',
  'related-articles': 'Where to read on',
  'article-history': 'What was corrected',
  'article-disclaimer': 'What the article is not',
};

export const LABELS: Readonly<Record<Attribute, string>> = {
  caption: 'Heading of the table',
  claim: 'Claim',
  'citation-style': 'Style of the sources',
  'derive-ci': 'Work out intervals that are not reported',
  exclusive: 'Open one answer at a time',
  filter: 'Only these grades',
  finding: 'Finding',
  findings: 'Findings',
  'heading-level': 'Level of the headings',
  'json-ld': 'Tell search engines, too',
  locator: 'Place in the source, such as p. 4',
  order: 'In which order',
  question: 'Questions',
  quotation: 'Quotation',
  reference: 'Sources',
  scale: 'Scale',
  search: 'Search for',
  section: 'Section',
  sort: 'Sorted by',
  term: 'Word',
};

interface Named {
  id: string;
}

/** The entries that an attribute can name, by what each says. */
export function entriesFor(article: Article, attribute: Attribute): readonly (readonly [id: string, name: string])[] {
  const { claims, findings, references, faq, quotations, scales, sections, glossary } = article;
  const named = <T extends Named>(list: readonly T[], name: (entry: T) => string) =>
    list.map((entry) => [entry.id, name(entry)] as const);
  if (attribute === 'filter') return scales[0]!.levels.map(({ code, label }) => [code, label] as const);
  switch (listOf(ATTRIBUTES[attribute])) {
    case 'claims':
      return named(claims, ({ text }) => text);
    case 'findings':
      return named(findings, ({ label }) => label);
    case 'references':
      return named(references, titleOf);
    case 'faq':
      return named(faq, ({ question }) => question);
    case 'quotations':
      return named(quotations, ({ text }) => text);
    case 'scales':
      return named(scales, ({ name }) => name);
    case 'sections':
      return named(sections, ({ heading }) => heading);
    case 'glossary':
      return named(glossary, ({ name }) => name);
    default:
      return [];
  }
}

/** Whether the article has anything that the element shows. */
export const isIn = (article: Article, tag: string): boolean => {
  const { shows } = STATIC[tag]!;
  return !shows.length || shows.some((list) => Object.keys(article[list] ?? {}).length > 0);
};

/** What an element cannot do without: the first that there is, until somebody chooses. */
export const firstOf = (article: Article, tag: string): Record<string, string> =>
  Object.fromEntries((EMBEDDABLE[tag]!.needs ?? []).map((name) => [name, entriesFor(article, name)[0]?.[0] ?? '']));
