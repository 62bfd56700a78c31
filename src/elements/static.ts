/** The static HTML of each element: the same templates, without anything live. */
import type { TemplateResult } from 'lit';
import type { Article } from '../article/article.js';
import { idsIn } from '../article/ids.js';
import { gradeOf } from '../article/scales.js';
import { citedOf, citeMark } from './cite-ref/cite-ref.template.js';
import { articleContents, contentsOf } from './article-contents/article-contents.template.js';
import { articleDisclaimer } from './article-disclaimer/article-disclaimer.template.js';
import { articleHistory } from './article-history/article-history.template.js';
import { articleSection } from './article-section/article-section.template.js';
import { articleSummary } from './article-summary/article-summary.template.js';
import { claimCard } from './claim-card/claim-card.template.js';
import { claimTable } from './claim-table/claim-table.template.js';
import { staticBadge } from './evidence-badge/evidence-badge.template.js';
import { evidenceArticle } from './evidence-article/evidence-article.template.js';
import { evidenceScale } from './evidence-scale/evidence-scale.template.js';
import { faqAccordion } from './faq-accordion/faq-accordion.template.js';
import { type ForestOptions, forestPlot } from './forest-plot/forest-plot.template.js';
import { studyFinding } from './study-finding/study-finding.template.js';
import type { FindingView } from './templates/finding-view.js';
import { referenceList } from './reference-list/reference-list.template.js';
import { styleFrom } from '../article/citations/style-names.js';
import { staticTerm } from './glossary-term/glossary-term.template.js';
import { keyTakeaways } from './key-takeaways/key-takeaways.template.js';
import { relatedArticles } from './related-articles/related-articles.template.js';
import { sourceQuote } from './source-quote/source-quote.template.js';
import { mentions } from './templates/mentions.js';
import type { WholeView } from './templates/whole-view.js';

/** What an element's attributes say, where they bear on its static HTML. */
export interface StaticOptions extends ForestOptions {
  /** Id of what it shows. */
  claim?: string;
  finding?: string;
  /** Ids of references, with spaces between. */
  reference?: string;
  /** Ids of questions, with spaces between. */
  question?: string;
  /** Where in them. */
  locator?: string;
  /** How references are printed. */
  citationStyle?: string;
  quotation?: string;
  scale?: string;
  section?: string;
  term?: string;
  /** Level of its headings, 2 to 6. */
  headingLevel?: number;
  /** Whether in a FAQ opening one question closes the others. */
  exclusive?: boolean;
}

/** Options that are the id of an entry, and the list of the article in which that stands. */
export const ENTRIES = {
  claim: 'claims',
  finding: 'findings',
  reference: 'references',
  question: 'faq',
  quotation: 'quotations',
  scale: 'scales',
  section: 'sections',
  term: 'glossary',
} as const satisfies Partial<Record<keyof StaticOptions, keyof Article>>;

export interface StaticElement {
  /** The lists of an article of which it shows something; where all are empty, there is nothing to show. */
  shows: readonly (keyof Article)[];
  takes: readonly (keyof StaticOptions)[];
  /** Those that it cannot do without. */
  needs?: readonly (keyof typeof ENTRIES)[];
  template: (view: FindingView, options: StaticOptions) => TemplateResult;
}

/** The entry that an option names; the command line has looked that there is one. */
const named = <T extends { id: string }>(list: readonly T[], id: string | undefined): T =>
  list.find((entry) => entry.id === id)!;

/** The whole article leads to its own parts. */
function leading<V extends WholeView>(view: V): V {
  const { claims, sections, faq, findings, keyTakeaways, references } = view.article;
  const ids = new Set(
    [claims, sections, faq, findings, keyTakeaways, references].flatMap((list) => list.map(({ id }) => id)),
  );
  const here: V = { ...view, addressHere: (id) => (ids.has(id) ? `#${encodeURIComponent(id)}` : undefined) };
  return { ...here, ...mentions(here) };
}

/** The pieces of a whole article, in whose text something else in it is mentioned. */
const PIECES: Readonly<Record<string, StaticElement>> = {
  'article-contents': {
    shows: ['sections'],
    takes: ['headingLevel'],
    template: (view, { headingLevel }) => articleContents(contentsOf(leading(view)), view, headingLevel),
  },
  'article-disclaimer': { shows: ['disclaimer'], takes: [], template: articleDisclaimer },
  'article-history': {
    shows: [],
    takes: ['headingLevel'],
    template: (view, { headingLevel }) => articleHistory(view, headingLevel),
  },
  'article-section': {
    shows: ['sections'],
    takes: ['section', 'headingLevel'],
    needs: ['section'],
    template: (view, { section, headingLevel }) =>
      articleSection(named(view.article.sections, section), view, headingLevel),
  },
  'article-summary': {
    shows: [],
    takes: ['headingLevel'],
    template: (view, { headingLevel }) => articleSummary(view, headingLevel),
  },
  'claim-card': {
    shows: ['claims'],
    takes: ['claim'],
    needs: ['claim'],
    template: (view, { claim }) => claimCard(named(view.article.claims, claim), view),
  },
  'evidence-article': {
    shows: [],
    takes: ['headingLevel'],
    template: (view, { headingLevel }) => evidenceArticle(leading(view), { level: headingLevel }),
  },
  'evidence-scale': {
    shows: ['scales'],
    takes: ['scale', 'headingLevel'],
    template: (view, { scale, headingLevel }) => evidenceScale(view, headingLevel, scale),
  },
  'glossary-term': {
    shows: ['glossary'],
    takes: ['term'],
    needs: ['term'],
    template: (view, { term = '' }) => staticTerm(term, view),
  },
  'key-takeaways': {
    shows: ['keyTakeaways'],
    takes: ['headingLevel'],
    template: (view, { headingLevel }) => keyTakeaways(view, headingLevel),
  },
  'study-finding': {
    shows: ['findings'],
    takes: ['finding'],
    needs: ['finding'],
    template: (view, { finding }) => studyFinding(view, finding),
  },
  'forest-plot': { shows: ['findings'], takes: ['findings', 'deriveCi'], template: forestPlot },
  'reference-list': {
    shows: ['references'],
    takes: ['reference', 'headingLevel', 'citationStyle'],
    template: (view, { reference, headingLevel, citationStyle }) =>
      referenceList(view, { level: headingLevel, style: citationStyle, reference }),
  },
  'cite-ref': {
    shows: ['references'],
    takes: ['reference', 'locator', 'citationStyle'],
    needs: ['reference'],
    template: (view, { reference, locator, citationStyle }) =>
      citeMark({ cited: citedOf(view, idsIn(reference)), locator, style: styleFrom(citationStyle) }, view),
  },
  'related-articles': {
    shows: ['relatedLinks'],
    takes: ['headingLevel'],
    template: (view, { headingLevel }) => relatedArticles(view, headingLevel),
  },
  'source-quote': {
    shows: ['quotations'],
    takes: ['quotation'],
    needs: ['quotation'],
    template: (view, { quotation }) => sourceQuote(named(view.article.quotations, quotation), view),
  },
};

const mentioning = (view: FindingView): FindingView => ({ ...view, ...mentions(view) });

export const STATIC: Readonly<Record<string, StaticElement>> = {
  ...Object.fromEntries(
    Object.entries(PIECES).map(([tag, piece]) => [
      tag,
      { ...piece, template: (view: FindingView, options: StaticOptions) => piece.template(mentioning(view), options) },
    ]),
  ),
  'claim-table': { shows: ['claims'], takes: [], template: (view) => claimTable(view) },
  'evidence-badge': {
    shows: ['claims'],
    takes: ['claim'],
    needs: ['claim'],
    template: (view, { claim = '' }) => staticBadge(gradeOf(view.article, claim), view),
  },
  'faq-accordion': {
    shows: ['faq'],
    takes: ['question', 'headingLevel', 'exclusive'],
    template: (view, { question, headingLevel, exclusive }) =>
      faqAccordion(view, { question, level: headingLevel, exclusive }),
  },
};
