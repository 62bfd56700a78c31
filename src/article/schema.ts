/**
 * The one definition of the format: what an author may write.
 *
 * From it come the types (`authored.generated.ts`, and from these `article.ts`), the published JSON Schema
 * (`data/evidence-article.schema.json`) and the table that the reader checks by (`format.generated.ts`); `npm run generate`
 * writes them. Valibot itself never reaches a reader's browser, nor who installs the package. What is optional here is filled in by `complete.ts`.
 */
import * as v from 'valibot';
import { PATTERNS, type PatternName } from './patterns.js';
import {
  CHANGE_BASES,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CORRECTION_KINDS,
  DESIGNS,
  DIRECTIONS,
  EDITORIAL_STATUSES,
  EXTRACTED_FROM,
  FUNDING_KINDS,
  GRADE_CONCERNS,
  GRADE_DOMAINS,
  LINK_RELS,
  MEASURES,
  RELATIONS,
  SCALE_SUBJECTS,
  TIME_UNITS,
  TONES,
  WARNING_CODES,
} from './vocabularies.js';

const formed = (name: PatternName) => v.pipe(v.string(), v.regex(PATTERNS[name]), v.metadata({ form: name }));

const text = v.pipe(v.string(), v.minLength(1));
const id = formed('id');
const date = formed('date');
const address = formed('address');
const number = v.number();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const between = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** May be left out. */
const maybe = v.exactOptional;
/** May be left out, and only the pieces of a whole article show it, or none: `readShown` passes over it, to save its bytes. */
const aside = <T extends v.GenericSchema>(wrapped: T) => ({ ...v.exactOptional(wrapped), aside: true });
/** At least one: an empty list where one is meant to be filled is a slip. */
const some = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));

/** Rich text is a string or a list of strings and these. There is no HTML in data. */
export const Emphasis = v.object({ em: text });
export const Strong = v.object({ strong: text });
export const LinkTo = v.object({
  link: v.pipe(id, v.description('Id of an entry of relatedLinks.')),
  text,
});
export const Href = v.object({ href: address, text });
export const TermUse = v.object({
  term: v.pipe(id, v.description('Id of an entry of glossary.')),
  text: maybe(text),
});
export const Citation = v.object({
  cite: v.pipe(some(id), v.description('Ids of entries of references.')),
  text: maybe(v.pipe(text, v.description('The words in which the text itself names the source.'))),
  locator: maybe(text),
});
export const Quote = v.object({
  quote: v.pipe(text, v.description('The quoted words, without quotation marks.')),
  of: maybe(v.pipe(id, v.description('Id of the entry of quotations that says where the words stand.'))),
});
export const ClaimMention = v.object({ claim: id, text });
export const FindingMention = v.object({ finding: id, text });
export const Inline = v.union([
  text,
  Emphasis,
  Strong,
  LinkTo,
  Href,
  TermUse,
  Citation,
  Quote,
  ClaimMention,
  FindingMention,
]);
export const RichText = v.union([text, some(Inline)]);

export const Paragraph = v.object({ p: RichText });
export const List = v.object({ list: some(RichText), ordered: maybe(v.boolean()) });
export const ClaimTableBlock = v.object({ claimTable: some(id), caption: maybe(text) });
export const FindingsBlock = v.object({ findings: some(id), caption: maybe(text) });
export const Note = v.object({ note: RichText, kind: maybe(v.picklist(['caveat', 'definition', 'action'])) });
export const Block = v.union([Paragraph, List, ClaimTableBlock, FindingsBlock, Note]);

export const Agent = v.object({
  name: text,
  kind: aside(v.picklist(['Person', 'Organization'])),
  role: aside(text),
  credentials: aside(text),
  url: maybe(address),
  identifier: aside(text),
  competingInterests: aside(text),
});
export const AgentOrName = v.union([text, Agent]);

export const Funding = v.object({
  funder: text,
  identifier: maybe(text),
  kind: maybe(v.picklist(FUNDING_KINDS)),
  note: maybe(text),
});

export const Level = v.object({
  code: id,
  label: v.pipe(text, v.description('The level in words, as readers see it.')),
  meaning: maybe(text),
  symbol: aside(text),
  tone: maybe(v.pipe(v.picklist(TONES), v.description('`none` where the level says that nothing supports the claim.'))),
  aliases: maybe(v.array(text)),
});
export const Scale = v.object({
  id,
  name: text,
  version: aside(text),
  definitionUrl: maybe(address),
  appliesTo: aside(v.picklist(SCALE_SUBJECTS)),
  levels: v.pipe(v.array(Level), v.minLength(2), v.description('The strongest first.')),
  offScale: maybe(v.pipe(v.array(Level), v.description('What stands beside the order: not assessed, insufficient.'))),
});

export const ScaleOrName = v.union([text, Scale]);

export const GradeDomain = v.object({
  domain: v.picklist(GRADE_DOMAINS),
  concern: v.picklist(GRADE_CONCERNS),
  note: maybe(text),
});
export const Grade = v.object({
  scale: maybe(v.pipe(id, v.description('Id of the scale; by default the first one of the article.'))),
  level: v.pipe(text, v.description('Code of a level of the scale, for example `emerging`.')),
  qualifier: maybe(v.pipe(text, v.description('What narrows the level, for example `mixed`.'))),
  rationale: maybe(RichText),
  date: maybe(date),
  by: maybe(v.array(text)),
  domains: aside(v.array(GradeDomain)),
  outcome: maybe(v.pipe(text, v.description('The outcome that GRADE rates.'))),
});
export const GradeOrLevel = v.union([text, Grade]);

const linkParts = {
  relation: v.picklist(RELATIONS),
  note: maybe(RichText),
  locator: maybe(text),
  quotation: maybe(v.pipe(id, v.description('Id of the quotation that says so.'))),
};
export const FindingLink = v.object({ finding: id, ...linkParts });
export const ReferenceLink = v.object({ reference: id, ...linkParts });
export const EvidenceLink = v.union([FindingLink, ReferenceLink]);

export const Pico = v.object({
  population: maybe(text),
  intervention: maybe(text),
  comparator: maybe(text),
  outcome: maybe(text),
});

export const GradeChange = v.object({
  date,
  scale: maybe(id),
  from: maybe(text),
  to: text,
  reason: RichText,
  triggeredBy: maybe(v.array(id)),
  version: maybe(text),
});

export const Claim = v.object({
  id: maybe(v.pipe(id, v.description('Its address for ever. Without one it is derived from the text.'))),
  text: v.pipe(text, v.description('The claim as it is made in the wild, without quotation marks.')),
  clarification: maybe(text),
  kind: aside(v.picklist(CLAIM_KINDS)),
  pico: aside(Pico),
  grade: maybe(v.pipe(GradeOrLevel, v.description('A level, or level and qualifier: "Emerging, mixed".'))),
  grades: maybe(v.pipe(v.array(Grade), v.description('On several scales; the first one is shown.'))),
  honestRead: v.pipe(RichText, v.description('The claim in the words of an honest writer.')),
  evidence: maybe(v.array(EvidenceLink)),
  noEvidenceReason: maybe(text),
  appearances: aside(v.array(address)),
  section: aside(id),
  gradeHistory: aside(v.array(GradeChange)),
  status: aside(v.picklist(CLAIM_STATUSES)),
  supersededBy: aside(id),
});

export const Interval = v.object({
  level: maybe(v.pipe(between(0, 100), v.description('In per cent, usually 95.'))),
  lower: number,
  upper: number,
  source: aside(v.picklist(['reported', 'derived-from-p', 'derived-from-se'])),
  method: aside(text),
});
export const PValue = v.object({
  value: between(0, 1),
  operator: maybe(v.picklist(['=', '<', '<=', '>', '>='])),
  sided: aside(count),
});
export const Favours = v.object({ negative: text, positive: text });
export const Effect = v.object({
  measure: v.picklist(MEASURES),
  estimate: number,
  unit: maybe(text),
  ci: maybe(Interval),
  se: aside(number),
  p: maybe(PValue),
  model: aside(v.picklist(['fixed', 'random', 'not-reported'])),
  favours: aside(Favours),
});
export const Change = v.object({
  value: v.pipe(number, v.description('In per cent; down is negative.')),
  basis: v.picklist(CHANGE_BASES),
  approximate: maybe(v.boolean()),
});
export const Heterogeneity = v.object({
  i2: maybe(v.pipe(between(0, 100), v.description('I² in per cent.'))),
  i2Ci: aside(Interval),
  tau2: aside(number),
  q: aside(number),
  df: aside(count),
  p: aside(PValue),
  predictionInterval: aside(Interval),
});
export const Sample = v.object({
  studies: maybe(count),
  studyDesign: maybe(v.picklist(DESIGNS)),
  studyWords: maybe(v.pipe(text, v.description('What the source calls its studies: "human experimental studies".'))),
  participants: maybe(count),
  since: maybe(date),
});
export const Outcome = v.object({
  name: text,
  instrument: maybe(text),
  better: maybe(v.picklist(['lower', 'higher', 'n/a'])),
  mid: maybe(number),
});
export const Timepoint = v.object({ value: number, unit: v.picklist(TIME_UNITS) });
export const StudyRow = v.object({
  label: text,
  reference: maybe(id),
  estimate: number,
  ci: maybe(Interval),
  weight: maybe(number),
  n: maybe(count),
});
export const Provenance = v.object({
  extractedFrom: v.picklist(EXTRACTED_FROM),
  extractedBy: maybe(text),
  date: maybe(date),
  checkedAgainstSource: maybe(v.boolean()),
  note: maybe(text),
});
export const Finding = v.object({
  id: maybe(id),
  label: text,
  reference: maybe(v.pipe(id, v.description('The study itself.'))),
  reportedIn: aside(v.pipe(id, v.description('Where the result was read, if not in the study.'))),
  study: maybe(v.pipe(id, v.description('Findings with the same study are outcomes of one study, counted once.'))),
  design: maybe(v.picklist(DESIGNS)),
  pico: aside(Pico),
  outcome: aside(Outcome),
  timepoint: maybe(Timepoint),
  sample: maybe(Sample),
  effect: maybe(Effect),
  change: maybe(Change),
  heterogeneity: maybe(Heterogeneity),
  direction: aside(v.picklist(DIRECTIONS)),
  significantAsReported: aside(v.boolean()),
  studies: aside(v.array(StudyRow)),
  summary: maybe(v.pipe(RichText, v.description('The result as a sentence.'))),
  caveats: maybe(v.array(RichText)),
  harms: aside(v.pipe(text, v.description('What is reported of harms.'))),
  provenance: aside(Provenance),
});

export const Quotation = v.object({
  id,
  text,
  reference: maybe(id),
  locator: maybe(text),
  elided: aside(v.boolean()),
  verified: aside(v.boolean()),
});

export const Term = v.object({
  id: maybe(id),
  name: text,
  abbreviation: aside(text),
  alternateName: aside(v.array(text)),
  description: aside(RichText),
  url: aside(address),
});

export const Question = v.object({
  id: maybe(id),
  question: text,
  answer: RichText,
  claims: maybe(v.array(id)),
  findings: maybe(v.array(id)),
  references: maybe(v.array(id)),
});

export const KeyTakeaway = v.object({
  id: maybe(id),
  label: maybe(text),
  text: RichText,
  claims: maybe(v.array(id)),
  findings: maybe(v.array(id)),
  references: maybe(v.array(id)),
});

export const Section = v.object({
  id: maybe(id),
  heading: text,
  headingKind: aside(v.picklist(['question', 'statement'])),
  answer: aside(RichText),
  body: maybe(v.array(Block)),
});

export const NumberOrText = v.union([number, text]);
export const CslDate = v.object({
  'date-parts': maybe(v.array(v.array(NumberOrText))),
  raw: aside(text),
  literal: aside(text),
});
export const CslName = v.object({
  family: aside(text),
  given: aside(text),
  literal: aside(v.pipe(text, v.description('A name that is not divided: an organisation.'))),
  'non-dropping-particle': aside(text),
  'dropping-particle': aside(text),
  suffix: aside(text),
});
/**
 * CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html, appendix IV); the fields that are shown, linked or
 * cited are checked, all others are kept as they are.
 */
export const CslItem = v.object({
  id: aside(NumberOrText),
  type: aside(text),
  title: maybe(text),
  author: aside(v.array(CslName)),
  editor: aside(v.array(CslName)),
  'container-title': maybe(text),
  'container-title-short': aside(text),
  issued: maybe(CslDate),
  accessed: aside(CslDate),
  volume: aside(NumberOrText),
  issue: aside(NumberOrText),
  page: aside(NumberOrText),
  number: aside(NumberOrText),
  edition: aside(NumberOrText),
  version: aside(NumberOrText),
  genre: aside(text),
  status: aside(text),
  publisher: aside(text),
  'publisher-place': aside(text),
  archive: aside(text),
  DOI: maybe(formed('doi')),
  URL: maybe(address),
  PMID: aside(NumberOrText),
  PMCID: aside(NumberOrText),
  ISBN: aside(text),
  ISSN: aside(text),
});
export const EditorialNotice = v.object({
  status: v.picklist(EDITORIAL_STATUSES),
  noticeDoi: aside(formed('doi')),
  date: aside(date),
  source: aside(v.picklist(['publisher', 'retraction-watch', 'crossref', 'manual'])),
  checkedAt: aside(date),
});
export const Reference = v.object({
  id: maybe(id),
  csl: CslItem,
  design: maybe(v.picklist(DESIGNS)),
  displayTitle: maybe(v.pipe(text, v.description('How the article names it, where that differs from the title.'))),
  annotation: aside(RichText),
  role: aside(v.picklist(['evidence', 'background', 'counter-evidence'])),
  openAccess: aside(v.boolean()),
  funding: aside(v.array(Funding)),
  competingInterests: aside(text),
  editorialStatus: maybe(EditorialNotice),
});

export const RelatedLink = v.object({
  id,
  rel: v.picklist(LINK_RELS),
  text,
  url: maybe(address),
});
export const Disclaimer = v.object({
  text: RichText,
  kind: maybe(v.picklist(['medical', 'editorial', 'affiliate'])),
});
export const Correction = v.object({
  id,
  date,
  kind: v.picklist(CORRECTION_KINDS),
  text: RichText,
  affects: maybe(v.array(id)),
});
export const Version = v.object({ version: text, date, note: maybe(RichText) });
export const Policies = v.object({
  correctionsPolicy: aside(address),
  publishingPrinciples: aside(address),
  gradingMethod: maybe(address),
});
export const LintException = v.object({
  rule: v.pipe(v.picklist(WARNING_CODES), v.description('Code of the warning; `honest-read lint --rules` lists them.')),
  reason: v.pipe(text, v.description('Why it does not hold here. Only editors read it; no page shows it.')),
  at: maybe(v.pipe(id, v.description('Id of the one entry that is excepted; without it, the whole article.'))),
});

export const Article = v.object({
  $schema: aside(text),
  type: aside(v.literal('EvidenceArticle')),
  schemaVersion: maybe(v.pipe(formed('version'), v.description('Version of this format; 1.0 when left out.'))),
  id: maybe(id),
  version: aside(v.pipe(text, v.description('Version of the content.'))),
  inLanguage: maybe(v.pipe(formed('language'), v.description('Language of the texts, BCP 47.'))),
  url: maybe(v.pipe(address, v.description('Where the whole article can be read.'))),
  headline: maybe(text),
  alternativeHeadline: aside(text),
  abstract: aside(RichText),
  intro: aside(v.array(Block)),
  datePublished: aside(date),
  dateModified: aside(date),
  lastReviewed: maybe(date),
  nextReviewDue: aside(date),
  author: aside(v.array(AgentOrName)),
  reviewedBy: aside(v.array(AgentOrName)),
  publisher: maybe(AgentOrName),
  audience: aside(v.picklist(['public', 'patient', 'clinician'])),
  keyTakeaways: aside(v.array(KeyTakeaway)),
  sections: maybe(v.array(Section)),
  scales: maybe(
    v.pipe(
      v.array(ScaleOrName),
      v.description('Names of scales that come with honest-read, or scales of your own; the first is the default.'),
    ),
  ),
  claims: maybe(v.array(Claim)),
  findings: maybe(v.array(Finding)),
  quotations: maybe(v.array(Quotation)),
  glossary: maybe(v.array(Term)),
  faq: maybe(v.array(Question)),
  references: maybe(v.array(Reference)),
  relatedLinks: maybe(v.array(RelatedLink)),
  disclaimer: aside(Disclaimer),
  funding: aside(v.array(Funding)),
  competingInterests: aside(text),
  corrections: aside(v.array(Correction)),
  versions: aside(v.array(Version)),
  license: aside(address),
  policies: maybe(Policies),
  lintExceptions: aside(v.array(LintException)),
});

/** Every object of the format by its name, as it stands under `$defs` in the published schema. */
export const DEFINITIONS = {
  Article,
  RichText,
  Inline,
  Emphasis,
  Strong,
  LinkTo,
  Href,
  TermUse,
  Citation,
  Quote,
  ClaimMention,
  FindingMention,
  Block,
  Paragraph,
  List,
  ClaimTableBlock,
  FindingsBlock,
  Note,
  AgentOrName,
  Agent,
  Funding,
  ScaleOrName,
  Scale,
  Level,
  GradeOrLevel,
  Grade,
  GradeDomain,
  EvidenceLink,
  FindingLink,
  ReferenceLink,
  Pico,
  GradeChange,
  Claim,
  Interval,
  PValue,
  Favours,
  Effect,
  Change,
  Heterogeneity,
  Sample,
  Outcome,
  Timepoint,
  StudyRow,
  Provenance,
  Finding,
  Quotation,
  Term,
  Question,
  KeyTakeaway,
  Section,
  NumberOrText,
  CslDate,
  CslName,
  CslItem,
  EditorialNotice,
  Reference,
  RelatedLink,
  Disclaimer,
  Correction,
  Version,
  Policies,
  LintException,
};
