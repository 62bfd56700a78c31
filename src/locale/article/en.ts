import { en as words } from '../claims/en.js';
import { counter } from '../words.js';
import type { ArticleWords } from './article-words.js';

const count = counter('en');

export const en: ArticleWords = {
  ...words,
  keyTakeaways: 'Key takeaways',
  sourceNotCited: 'Source not cited',
  by: 'Author',
  reviewedBy: 'Reviewer',
  publisher: 'Publisher',
  published: 'Published',
  changed: 'Last changed',
  version: 'Version',
  lastReviewed: 'Last review',
  nextReview: 'Next review due',
  funding: 'Funding',
  interests: 'Competing interests',
  readOn: 'Read on',
  history: 'Corrections and changes',
  noHistory: 'No corrections, new versions or changes of a grade are recorded.',
  correctionsPolicy: 'How corrections are made',
  gradeChanged: 'Grade changed',
  changedTo: 'changed to',
  because: 'Because of',
  elided: 'shortened',
  verified: 'checked against the source',
  supersededBy: 'Replaced by',
  scaleDefined: 'How this scale is defined',
  questions: 'Frequently asked questions',
  claimsApart: 'Claims',
  resultsApart: 'Results of studies',
  onThisPage: 'On this page',
  overdue: (date) => `The review that was due by ${date} has not been done: newer studies may say otherwise.`,
  gradesBefore: (n) => count(n, { one: 'The grade has changed once', other: 'The grade has changed # times' }),
  fundingKinds: {
    grant: 'grant',
    'in-kind': 'in kind',
    product: 'product',
    employment: 'employment',
    'none-declared': 'none declared',
  },
  correctionKinds: {
    correction: 'Correction',
    clarification: 'Clarification',
    update: 'Update',
    retraction: 'Retraction',
  },
  claimStatuses: { 'under-review': 'Under review.', withdrawn: 'Withdrawn.' },
  rels: {
    hub: 'the wider question',
    parent: 'part of this',
    companion: 'goes with this one',
    glossary: 'glossary',
    next: 'next',
    external: 'elsewhere',
  },

  definition: 'What this word means',
  studyResult: 'What the study found',

  references: 'References',
  reference: (number, title) => `Reference ${number}: ${title}`,
  behindClaims: (n) => `Behind ${count(n, { one: '# claim', other: '# claims' })}`,
  namedHere: 'In this article:',
  citedIn: 'Cited in',
  notCited: 'Not cited in the text',
  abstract: 'Summary',
  intro: 'Introduction',
  seeInArticle: 'See it in the article',

  noticeSources: {
    publisher: 'according to its publisher',
    'retraction-watch': 'according to Retraction Watch',
    crossref: 'according to Crossref',
    manual: 'according to this article',
  },
  checkedOn: (date) => `checked ${date}`,
  readNotice: 'Read the notice',

  download: 'Download as',
};
