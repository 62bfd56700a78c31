/**
 * The closed vocabularies of the format. Each list feeds the type, the JSON Schema, the reader's check, the dictionaries
 * and the tests, so that a word added here is asked for everywhere else by the compiler.
 */

/** How a study or a reference bears on a claim. */
export const RELATIONS = ['supports', 'disputes', 'qualifies', 'inconclusive', 'describes', 'background'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What kind of study (or text) a finding or a reference is. */
export const DESIGNS = [
  'meta-analysis',
  'systematic-review',
  'scoping-review',
  'narrative-review',
  'review',
  'rct',
  'non-randomised-trial',
  'cohort',
  'case-control',
  'cross-sectional',
  'case-series',
  'animal',
  'in-vitro',
  'editorial',
  'not-reported',
] as const;
export type Design = (typeof DESIGNS)[number];

/** What sort of thing a claim says. */
export const CLAIM_KINDS = ['efficacy', 'mechanism', 'existence', 'safety', 'marketing'] as const;

/** Which way a result points, as its source reports it. */
export const DIRECTIONS = ['benefit', 'harm', 'no-clear-difference', 'mixed', 'not-estimable'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Effect measures; a source that names none is `not-reported`, never guessed. */
export const MEASURES = ['MD', 'SMD', 'RR', 'OR', 'HR', 'RD', 'IRR', 'r', 'not-reported'] as const;
export type Measure = (typeof MEASURES)[number];

/** Between what and what a reported change was measured. */
export const CHANGE_BASES = ['within-group', 'between-group', 'not-reported'] as const;
export type ChangeBasis = (typeof CHANGE_BASES)[number];

export const TIME_UNITS = ['day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** What a scale grades. The three kinds are never converted into each other. */
export const SCALE_SUBJECTS = ['claim', 'body-of-evidence', 'recommendation', 'study'] as const;

/** The two inks a level can have: some degree of support, or none. */
export const TONES = ['support', 'none'] as const;
export type Tone = (typeof TONES)[number];

/** GRADE's reasons for rating certainty down or up. */
export const GRADE_DOMAINS = [
  'risk-of-bias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publication-bias',
  'large-effect',
  'dose-response',
  'plausible-confounding',
] as const;

export const GRADE_CONCERNS = [
  'no-concern',
  'serious-concern',
  'very-serious-concern',
  'extremely-serious-concern',
  'upgrade',
] as const;

/** Where a number was read. */
export const EXTRACTED_FROM = ['full-text', 'abstract', 'secondary-source', 'press-release'] as const;

/** What has become of a publication since. */
export const EDITORIAL_STATUSES = [
  'current',
  'corrected',
  'expression-of-concern',
  'retracted',
  'withdrawn',
  'preprint',
  'unknown',
] as const;
export type EditorialStatus = (typeof EDITORIAL_STATUSES)[number];

export const CLAIM_STATUSES = ['current', 'under-review', 'withdrawn'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const FUNDING_KINDS = ['grant', 'in-kind', 'product', 'employment', 'none-declared'] as const;
export type FundingKind = (typeof FUNDING_KINDS)[number];

/** What a related article is to the one that names it. */
export const LINK_RELS = ['hub', 'parent', 'companion', 'glossary', 'next', 'external'] as const;
export type LinkRel = (typeof LINK_RELS)[number];

/** The honesty linter's warnings, which an article can except itself from; `rules/` says what each is. */
export const WARNING_CODES = [
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'W6',
  'W7',
  'W8',
  'W9',
  'W10',
  'W11',
  'W12',
  'W13',
  'W14',
  'W15',
  'W16',
  'W17',
  'W18',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];
