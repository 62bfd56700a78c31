/** What the package offers to code: classes, functions and types. Nothing here registers an element or touches a page. */
export { HonestErrorEvent, HonestReadyEvent } from './elements/events.js';
export { CiteRef } from './elements/cite-ref/cite-ref.js';
export { ArticleContents } from './elements/article-contents/article-contents.js';
export { ArticleDisclaimer } from './elements/article-disclaimer/article-disclaimer.js';
export { ArticleHistory } from './elements/article-history/article-history.js';
export { ArticleSection } from './elements/article-section/article-section.js';
export { ArticleSummary } from './elements/article-summary/article-summary.js';
export { ClaimCard } from './elements/claim-card/claim-card.js';
export { HonestChangeEvent } from './elements/claim-table/change-event.js';
export { ClaimTable } from './elements/claim-table/claim-table.js';
export { EvidenceArticle } from './elements/evidence-article/evidence-article.js';
export { EvidenceBadge } from './elements/evidence-badge/evidence-badge.js';
export { EvidenceScale } from './elements/evidence-scale/evidence-scale.js';
export { FaqAccordion } from './elements/faq-accordion/faq-accordion.js';
export { ForestPlot } from './elements/forest-plot/forest-plot.js';
export { KeyTakeaways } from './elements/key-takeaways/key-takeaways.js';
export { StudyFinding } from './elements/study-finding/study-finding.js';
export { ReferenceList } from './elements/reference-list/reference-list.js';
export { GlossaryTerm } from './elements/glossary-term/glossary-term.js';
export { RelatedArticles } from './elements/related-articles/related-articles.js';
export { SourceQuote } from './elements/source-quote/source-quote.js';
export type { Status } from './elements/controllers/article-controller.js';
export type { HonestElement } from './elements/honest-element.js';

export { gradeOf, BUILT_IN_SCALES, type ResolvedGrade, resolveGrade } from './article/scales.js';
export {
  type FaqArticle,
  faqPageJsonLd,
  type FaqPageJsonLd,
  type FaqPageNode,
  type QuestionJsonLd,
} from './article/json-ld/faq-page.js';
export { articleJsonLd, type ArticleJsonLdOptions } from './article/json-ld/article-json-ld.js';
export type { ArticleJsonLd, ArticleNode } from './article/json-ld/graph.js';
export type { CorrectionJsonLd, MedicalWebPageJsonLd } from './article/json-ld/web-page.js';
export type { AgentJsonLd, OrganizationJsonLd, PersonJsonLd } from './article/json-ld/agents.js';
export type {
  ClaimJsonLd,
  DefinedTermJsonLd,
  DefinedTermSetJsonLd,
  QuotationJsonLd,
} from './article/json-ld/entries.js';
export type {
  BodyJsonLd,
  ContainerJsonLd,
  IdentifierJsonLd,
  IssueJsonLd,
  NameJsonLd,
  PeriodicalJsonLd,
  VolumeJsonLd,
  WorkJsonLd,
  WorkType,
} from './article/json-ld/works.js';
export {
  type Certainty,
  type EffectSize,
  GRADE_SENTENCES,
  type GradeSentences,
  type GradeStatement,
  gradeStatement,
} from './article/grade-statement.js';
export { readArticle } from './article/read-article.js';
export { jsonLdScript } from './article/json-ld/script.js';
export type { Reading } from './article/reading.js';
export type { Problem } from './article/check.js';
export type * from './article/article.js';
export type {
  ChangeBasis,
  Design,
  Direction,
  EditorialStatus,
  Measure,
  Relation,
  TimeUnit,
  Tone,
} from './article/vocabularies.js';

export { LANGUAGES } from './locale/languages.js';
export { LoadError } from './sources/load-article.js';
export type { FailureKind } from './sources/failures.js';
export { loadScales } from './sources/scales.js';
