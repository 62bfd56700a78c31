import { counter, type Forms, type Words } from './words.js';

export const count = counter('en');
export const forms = (one: string, other: string): Forms => ({ one: `# ${one}`, other: `# ${other}` });

const STUDIES: Record<Parameters<Words['studies']>[0], Forms> = {
  'meta-analysis': forms('meta-analysis', 'meta-analyses'),
  review: forms('review', 'reviews'),
  trial: forms('trial', 'trials'),
  observation: forms('observational study', 'observational studies'),
  laboratory: forms('laboratory study', 'laboratory studies'),
  editorial: forms('editorial', 'editorials'),
  study: forms('study', 'studies'),
  uncited: forms('uncited study', 'uncited studies'),
};

const WARNED: Record<Parameters<Words['warned']>[0], string> = {
  retracted: 'retracted',
  withdrawn: 'withdrawn',
  'expression-of-concern': 'under an expression of concern',
};

export const en: Words = {
  lang: 'en',

  notGraded: 'Not graded',

  qualified: (level, qualifier) => `${level}, ${qualifier}`,
  position: (level, levels) => `level ${level} of ${levels}`,
  evidenceFor: (claim, grade) => `Evidence for “${claim}”: ${grade}`,
  evidence: (grade) => `Evidence: ${grade}`,
  onTheClaim: ['On the claim ', ':'],

  noStudy: 'No study cited',
  studies: (kind, n) => count(n, STUDIES[kind]),
  notices: {
    retracted: ['Retracted', 'Its journal has taken it back: what it says is not to be relied on.'],
    withdrawn: ['Withdrawn', 'It has been taken back: what it says is not to be relied on.'],
    'expression-of-concern': ['Expression of concern', 'Its journal doubts that it can be relied on.'],
    corrected: ['Corrected', 'Something in it was put right after it had appeared.'],
    preprint: ['Preprint', 'Posted before other researchers had reviewed it.'],
  },
  warned: (kind, n, all) => (all === 1 ? WARNED[kind] : `${n} of them ${WARNED[kind]}`),
  inReferences: 'in the references',

  sources: 'Source',
  openAnswers: 'Open all answers',
  closeAnswers: 'Close all answers',
  from: 'From',
  lastReview: (date) => `last review ${date}`,
  notStated: 'not stated',
  howGraded: 'How claims are graded',

  levelsOf: (scale) => `${scale}, from the strongest`,
  whatItMeans: 'What this grade means',
  thisGrade: 'this grade',
  meaningNotStated: 'What this level means is not stated.',
  noSuchLevel: (level, scale) => `“${level}” is not a level of the scale “${scale}”.`,
  gradedBy: 'Graded by',
  thisPage: 'this page',
  when: 'When',
  how: 'How',
  why: 'Why',
  outcome: 'Outcome',
  seeEvidence: 'See the evidence',

  share: 'Share',
  shareThis: (name) => `Share: “${name}”`,
  notShared: 'This could not be loaded. The address is',
  wayBack: 'Back to where I was',

  notLoaded: 'not loaded',
  loading: 'Loading the evidence…',
  failures: {
    network: (where) =>
      `The evidence could not be loaded: ${where} cannot be reached, or does not let this page read it.`,
    status: (where, code) => `The evidence could not be loaded: ${where} answered with error ${code}.`,
    timeout: (where) => `The evidence could not be loaded: ${where} took too long to answer.`,
    'too-large': (where) => `The evidence could not be loaded: the file from ${where} is too large.`,
    'not-json': (where) => `The evidence could not be read: what ${where} sent is not JSON.`,
    'wrong-shape': (where) => `The evidence could not be read: what ${where} sent is not an evidence article.`,
    'newer-version': (where) =>
      `The evidence could not be read: ${where} has a newer format than this page understands.`,
    'not-found': (where) => `The evidence could not be found: this page has nothing at ${where}.`,
    'no-claim': (where) => `The evidence could not be found: the article has no claim “${where}”.`,
    'no-claims': (where) => `The article from ${where} has no claims to show.`,
    'no-questions': (where) => `The article from ${where} has no questions to show.`,
    'no-content': (where) => `The article from ${where} has nothing to show here.`,
    'no-finding': (where) => `The evidence could not be found: the article has no study result “${where}”.`,
    'no-entry': (where) => `The evidence could not be found: the article has nothing with the id “${where}”.`,
  },
  tryAgain: 'Try again',
};
