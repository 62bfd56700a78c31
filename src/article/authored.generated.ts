// Written by `npm run generate` from schema.ts; do not edit.

export interface Article {
  $schema?: string;
  type?: 'EvidenceArticle';
  /** Version of this format; 1.0 when left out. */
  schemaVersion?: string;
  id?: string;
  /** Version of the content. */
  version?: string;
  /** Language of the texts, BCP 47. */
  inLanguage?: string;
  /** Where the whole article can be read. */
  url?: string;
  headline?: string;
  alternativeHeadline?: string;
  abstract?: RichText;
  intro?: Block[];
  datePublished?: string;
  dateModified?: string;
  lastReviewed?: string;
  nextReviewDue?: string;
  author?: AgentOrName[];
  reviewedBy?: AgentOrName[];
  publisher?: AgentOrName;
  audience?: 'public' | 'patient' | 'clinician';
  keyTakeaways?: KeyTakeaway[];
  sections?: Section[];
  /** Names of scales that come with honest-read, or scales of your own; the first is the default. */
  scales?: ScaleOrName[];
  claims?: Claim[];
  findings?: Finding[];
  quotations?: Quotation[];
  glossary?: Term[];
  faq?: Question[];
  references?: Reference[];
  relatedLinks?: RelatedLink[];
  disclaimer?: Disclaimer;
  funding?: Funding[];
  competingInterests?: string;
  corrections?: Correction[];
  versions?: Version[];
  license?: string;
  policies?: Policies;
  lintExceptions?: LintException[];
}

export type RichText = string | Inline[];

export type Inline =
  string | Emphasis | Strong | LinkTo | Href | TermUse | Citation | Quote | ClaimMention | FindingMention;

export interface Emphasis {
  em: string;
}

export interface Strong {
  strong: string;
}

export interface LinkTo {
  /** Id of an entry of relatedLinks. */
  link: string;
  text: string;
}

export interface Href {
  href: string;
  text: string;
}

export interface TermUse {
  /** Id of an entry of glossary. */
  term: string;
  text?: string;
}

export interface Citation {
  /** Ids of entries of references. */
  cite: string[];
  /** The words in which the text itself names the source. */
  text?: string;
  locator?: string;
}

export interface Quote {
  /** The quoted words, without quotation marks. */
  quote: string;
  /** Id of the entry of quotations that says where the words stand. */
  of?: string;
}

export interface ClaimMention {
  claim: string;
  text: string;
}

export interface FindingMention {
  finding: string;
  text: string;
}

export type Block = Paragraph | List | ClaimTableBlock | FindingsBlock | Note;

export interface Paragraph {
  p: RichText;
}

export interface List {
  list: RichText[];
  ordered?: boolean;
}

export interface ClaimTableBlock {
  claimTable: string[];
  caption?: string;
}

export interface FindingsBlock {
  findings: string[];
  caption?: string;
}

export interface Note {
  note: RichText;
  kind?: 'caveat' | 'definition' | 'action';
}

export type AgentOrName = string | Agent;

export interface Agent {
  name: string;
  kind?: 'Person' | 'Organization';
  role?: string;
  credentials?: string;
  url?: string;
  identifier?: string;
  competingInterests?: string;
}

export interface Funding {
  funder: string;
  identifier?: string;
  kind?: 'grant' | 'in-kind' | 'product' | 'employment' | 'none-declared';
  note?: string;
}

export type ScaleOrName = string | Scale;

export interface Scale {
  id: string;
  name: string;
  version?: string;
  definitionUrl?: string;
  appliesTo?: 'claim' | 'body-of-evidence' | 'recommendation' | 'study';
  /** The strongest first. */
  levels: Level[];
  /** What stands beside the order: not assessed, insufficient. */
  offScale?: Level[];
}

export interface Level {
  code: string;
  /** The level in words, as readers see it. */
  label: string;
  meaning?: string;
  symbol?: string;
  /** `none` where the level says that nothing supports the claim. */
  tone?: 'support' | 'none';
  aliases?: string[];
}

export type GradeOrLevel = string | Grade;

export interface Grade {
  /** Id of the scale; by default the first one of the article. */
  scale?: string;
  /** Code of a level of the scale, for example `emerging`. */
  level: string;
  /** What narrows the level, for example `mixed`. */
  qualifier?: string;
  rationale?: RichText;
  date?: string;
  by?: string[];
  domains?: GradeDomain[];
  /** The outcome that GRADE rates. */
  outcome?: string;
}

export interface GradeDomain {
  domain:
    | 'risk-of-bias'
    | 'inconsistency'
    | 'indirectness'
    | 'imprecision'
    | 'publication-bias'
    | 'large-effect'
    | 'dose-response'
    | 'plausible-confounding';
  concern: 'no-concern' | 'serious-concern' | 'very-serious-concern' | 'extremely-serious-concern' | 'upgrade';
  note?: string;
}

export type EvidenceLink = FindingLink | ReferenceLink;

export interface FindingLink {
  finding: string;
  relation: 'supports' | 'disputes' | 'qualifies' | 'inconclusive' | 'describes' | 'background';
  note?: RichText;
  locator?: string;
  /** Id of the quotation that says so. */
  quotation?: string;
}

export interface ReferenceLink {
  reference: string;
  relation: 'supports' | 'disputes' | 'qualifies' | 'inconclusive' | 'describes' | 'background';
  note?: RichText;
  locator?: string;
  /** Id of the quotation that says so. */
  quotation?: string;
}

export interface Pico {
  population?: string;
  intervention?: string;
  comparator?: string;
  outcome?: string;
}

export interface GradeChange {
  date: string;
  scale?: string;
  from?: string;
  to: string;
  reason: RichText;
  triggeredBy?: string[];
  version?: string;
}

export interface Claim {
  /** Its address for ever. Without one it is derived from the text. */
  id?: string;
  /** The claim as it is made in the wild, without quotation marks. */
  text: string;
  clarification?: string;
  kind?: 'efficacy' | 'mechanism' | 'existence' | 'safety' | 'marketing';
  pico?: Pico;
  /** A level, or level and qualifier: "Emerging, mixed". */
  grade?: GradeOrLevel;
  /** On several scales; the first one is shown. */
  grades?: Grade[];
  /** The claim in the words of an honest writer. */
  honestRead: RichText;
  evidence?: EvidenceLink[];
  noEvidenceReason?: string;
  appearances?: string[];
  section?: string;
  gradeHistory?: GradeChange[];
  status?: 'current' | 'under-review' | 'withdrawn';
  supersededBy?: string;
}

export interface Interval {
  /** In per cent, usually 95. */
  level?: number;
  lower: number;
  upper: number;
  source?: 'reported' | 'derived-from-p' | 'derived-from-se';
  method?: string;
}

export interface PValue {
  value: number;
  operator?: '=' | '<' | '<=' | '>' | '>=';
  sided?: number;
}

export interface Favours {
  negative: string;
  positive: string;
}

export interface Effect {
  measure: 'MD' | 'SMD' | 'RR' | 'OR' | 'HR' | 'RD' | 'IRR' | 'r' | 'not-reported';
  estimate: number;
  unit?: string;
  ci?: Interval;
  se?: number;
  p?: PValue;
  model?: 'fixed' | 'random' | 'not-reported';
  favours?: Favours;
}

export interface Change {
  /** In per cent; down is negative. */
  value: number;
  basis: 'within-group' | 'between-group' | 'not-reported';
  approximate?: boolean;
}

export interface Heterogeneity {
  /** I² in per cent. */
  i2?: number;
  i2Ci?: Interval;
  tau2?: number;
  q?: number;
  df?: number;
  p?: PValue;
  predictionInterval?: Interval;
}

export interface Sample {
  studies?: number;
  studyDesign?:
    | 'meta-analysis'
    | 'systematic-review'
    | 'scoping-review'
    | 'narrative-review'
    | 'review'
    | 'rct'
    | 'non-randomised-trial'
    | 'cohort'
    | 'case-control'
    | 'cross-sectional'
    | 'case-series'
    | 'animal'
    | 'in-vitro'
    | 'editorial'
    | 'not-reported';
  /** What the source calls its studies: "human experimental studies". */
  studyWords?: string;
  participants?: number;
  since?: string;
}

export interface Outcome {
  name: string;
  instrument?: string;
  better?: 'lower' | 'higher' | 'n/a';
  mid?: number;
}

export interface Timepoint {
  value: number;
  unit: 'day' | 'week' | 'month' | 'year';
}

export interface StudyRow {
  label: string;
  reference?: string;
  estimate: number;
  ci?: Interval;
  weight?: number;
  n?: number;
}

export interface Provenance {
  extractedFrom: 'full-text' | 'abstract' | 'secondary-source' | 'press-release';
  extractedBy?: string;
  date?: string;
  checkedAgainstSource?: boolean;
  note?: string;
}

export interface Finding {
  id?: string;
  label: string;
  /** The study itself. */
  reference?: string;
  /** Where the result was read, if not in the study. */
  reportedIn?: string;
  /** Findings with the same study are outcomes of one study, counted once. */
  study?: string;
  design?:
    | 'meta-analysis'
    | 'systematic-review'
    | 'scoping-review'
    | 'narrative-review'
    | 'review'
    | 'rct'
    | 'non-randomised-trial'
    | 'cohort'
    | 'case-control'
    | 'cross-sectional'
    | 'case-series'
    | 'animal'
    | 'in-vitro'
    | 'editorial'
    | 'not-reported';
  pico?: Pico;
  outcome?: Outcome;
  timepoint?: Timepoint;
  sample?: Sample;
  effect?: Effect;
  change?: Change;
  heterogeneity?: Heterogeneity;
  direction?: 'benefit' | 'harm' | 'no-clear-difference' | 'mixed' | 'not-estimable';
  significantAsReported?: boolean;
  studies?: StudyRow[];
  /** The result as a sentence. */
  summary?: RichText;
  caveats?: RichText[];
  /** What is reported of harms. */
  harms?: string;
  provenance?: Provenance;
}

export interface Quotation {
  id: string;
  text: string;
  reference?: string;
  locator?: string;
  elided?: boolean;
  verified?: boolean;
}

export interface Term {
  id?: string;
  name: string;
  abbreviation?: string;
  alternateName?: string[];
  description?: RichText;
  url?: string;
}

export interface Question {
  id?: string;
  question: string;
  answer: RichText;
  claims?: string[];
  findings?: string[];
  references?: string[];
}

export interface KeyTakeaway {
  id?: string;
  label?: string;
  text: RichText;
  claims?: string[];
  findings?: string[];
  references?: string[];
}

export interface Section {
  id?: string;
  heading: string;
  headingKind?: 'question' | 'statement';
  answer?: RichText;
  body?: Block[];
}

export type NumberOrText = number | string;

export interface CslDate {
  'date-parts'?: NumberOrText[][];
  raw?: string;
  literal?: string;
}

export interface CslName {
  family?: string;
  given?: string;
  /** A name that is not divided: an organisation. */
  literal?: string;
  'non-dropping-particle'?: string;
  'dropping-particle'?: string;
  suffix?: string;
}

export interface CslItem {
  id?: NumberOrText;
  type?: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  'container-title'?: string;
  'container-title-short'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  volume?: NumberOrText;
  issue?: NumberOrText;
  page?: NumberOrText;
  number?: NumberOrText;
  edition?: NumberOrText;
  version?: NumberOrText;
  genre?: string;
  status?: string;
  publisher?: string;
  'publisher-place'?: string;
  archive?: string;
  DOI?: string;
  URL?: string;
  PMID?: NumberOrText;
  PMCID?: NumberOrText;
  ISBN?: string;
  ISSN?: string;
}

export interface EditorialNotice {
  status: 'current' | 'corrected' | 'expression-of-concern' | 'retracted' | 'withdrawn' | 'preprint' | 'unknown';
  noticeDoi?: string;
  date?: string;
  source?: 'publisher' | 'retraction-watch' | 'crossref' | 'manual';
  checkedAt?: string;
}

export interface Reference {
  id?: string;
  csl: CslItem;
  design?:
    | 'meta-analysis'
    | 'systematic-review'
    | 'scoping-review'
    | 'narrative-review'
    | 'review'
    | 'rct'
    | 'non-randomised-trial'
    | 'cohort'
    | 'case-control'
    | 'cross-sectional'
    | 'case-series'
    | 'animal'
    | 'in-vitro'
    | 'editorial'
    | 'not-reported';
  /** How the article names it, where that differs from the title. */
  displayTitle?: string;
  annotation?: RichText;
  role?: 'evidence' | 'background' | 'counter-evidence';
  openAccess?: boolean;
  funding?: Funding[];
  competingInterests?: string;
  editorialStatus?: EditorialNotice;
}

export interface RelatedLink {
  id: string;
  rel: 'hub' | 'parent' | 'companion' | 'glossary' | 'next' | 'external';
  text: string;
  url?: string;
}

export interface Disclaimer {
  text: RichText;
  kind?: 'medical' | 'editorial' | 'affiliate';
}

export interface Correction {
  id: string;
  date: string;
  kind: 'correction' | 'clarification' | 'update' | 'retraction';
  text: RichText;
  affects?: string[];
}

export interface Version {
  version: string;
  date: string;
  note?: RichText;
}

export interface Policies {
  correctionsPolicy?: string;
  publishingPrinciples?: string;
  gradingMethod?: string;
}

export interface LintException {
  /** Code of the warning; `honest-read lint --rules` lists them. */
  rule:
    | 'W1'
    | 'W2'
    | 'W3'
    | 'W4'
    | 'W5'
    | 'W6'
    | 'W7'
    | 'W8'
    | 'W9'
    | 'W10'
    | 'W11'
    | 'W12'
    | 'W13'
    | 'W14'
    | 'W15'
    | 'W16'
    | 'W17'
    | 'W18';
  /** Why it does not hold here. Only editors read it; no page shows it. */
  reason: string;
  /** Id of the one entry that is excepted; without it, the whole article. */
  at?: string;
}

/** All of them by name. */
export interface Format {
  Article: Article;
  RichText: RichText;
  Inline: Inline;
  Emphasis: Emphasis;
  Strong: Strong;
  LinkTo: LinkTo;
  Href: Href;
  TermUse: TermUse;
  Citation: Citation;
  Quote: Quote;
  ClaimMention: ClaimMention;
  FindingMention: FindingMention;
  Block: Block;
  Paragraph: Paragraph;
  List: List;
  ClaimTableBlock: ClaimTableBlock;
  FindingsBlock: FindingsBlock;
  Note: Note;
  AgentOrName: AgentOrName;
  Agent: Agent;
  Funding: Funding;
  ScaleOrName: ScaleOrName;
  Scale: Scale;
  Level: Level;
  GradeOrLevel: GradeOrLevel;
  Grade: Grade;
  GradeDomain: GradeDomain;
  EvidenceLink: EvidenceLink;
  FindingLink: FindingLink;
  ReferenceLink: ReferenceLink;
  Pico: Pico;
  GradeChange: GradeChange;
  Claim: Claim;
  Interval: Interval;
  PValue: PValue;
  Favours: Favours;
  Effect: Effect;
  Change: Change;
  Heterogeneity: Heterogeneity;
  Sample: Sample;
  Outcome: Outcome;
  Timepoint: Timepoint;
  StudyRow: StudyRow;
  Provenance: Provenance;
  Finding: Finding;
  Quotation: Quotation;
  Term: Term;
  Question: Question;
  KeyTakeaway: KeyTakeaway;
  Section: Section;
  NumberOrText: NumberOrText;
  CslDate: CslDate;
  CslName: CslName;
  CslItem: CslItem;
  EditorialNotice: EditorialNotice;
  Reference: Reference;
  RelatedLink: RelatedLink;
  Disclaimer: Disclaimer;
  Correction: Correction;
  Version: Version;
  Policies: Policies;
  LintException: LintException;
}
