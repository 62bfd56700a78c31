import type { GraveKind } from '../../article/editorial-status.js';
import type { StudyKind } from '../../article/evidence.js';
import { en as words } from '../en.js';
import { counter, type Forms, NUMBER } from './format.js';
import type { ClaimWords, Numbers } from './claim-words.js';

const numbers: Numbers = { point: '.', group: ',', mark: '', percent: '%' };
export const count = counter('en', numbers);
export const forms = (one: string, other: string): Forms => ({ one: `# ${one}`, other: `# ${other}` });

const STUDIES: Record<StudyKind, Forms> = {
  'meta-analysis': forms('meta-analysis', 'meta-analyses'),
  review: forms('review', 'reviews'),
  trial: forms('trial', 'trials'),
  observation: forms('observational study', 'observational studies'),
  laboratory: forms('laboratory study', 'laboratory studies'),
  editorial: forms('editorial', 'editorials'),
  study: forms('study', 'studies'),
  uncited: forms('uncited study', 'uncited studies'),
};

const WARNED: Record<GraveKind, string> = {
  retracted: 'retracted',
  withdrawn: 'withdrawn',
  'expression-of-concern': 'under an expression of concern',
};

export const en: ClaimWords = {
  ...words,

  numbers,
  months: 'January February March April May June July August September October November December',
  date: (year, month, day) => [month, day && `${day},`, year],
  list: (parts) => parts.join(', '),

  noStudy: 'No study cited',
  studies: (kind, n) => count(n, STUDIES[kind]),
  noticeMeanings: {
    retracted: 'Its journal has taken it back: what it says is not to be relied on.',
    withdrawn: 'It has been taken back: what it says is not to be relied on.',
    'expression-of-concern': 'Its journal doubts that it can be relied on.',
    corrected: 'Something in it was put right after it had appeared.',
    preprint: 'Posted before other researchers had reviewed it.',
  },
  warned: (kind, n, all) => (all === 1 ? WARNED[kind] : `${n} of them ${WARNED[kind]}`),

  from: 'From',
  lastReview: (date) => `last review ${date}`,
  howGraded: 'How claims are graded',

  levelsOf: (scale) => `${scale}, from the strongest`,
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

  claims: 'Claims, and how good the evidence for them is',
  claim: 'The claim',
  grade: 'Grade',
  honestRead: 'The honest read',

  showOnly: 'Show only',
  search: 'Search',
  shown: (shown, all) => (shown < all ? `${count(shown, NUMBER)} of ` : '') + count(all, forms('claim', 'claims')),
  reset: 'Reset',
  noMatch: 'No claim matches. Fewer words may find more, or another grade.',

  aboutTheClaim: 'on the claim ',
  relations: {
    supports: 'Supports',
    disputes: 'Disputes',
    qualifies: 'Qualifies',
    inconclusive: 'Inconclusive',
    describes: 'Describes',
    background: 'Background',
  },
  designs: {
    'meta-analysis': 'meta-analysis',
    'systematic-review': 'systematic review',
    'scoping-review': 'scoping review',
    'narrative-review': 'narrative review',
    review: 'review',
    rct: 'randomised controlled trial',
    'non-randomised-trial': 'non-randomised trial',
    cohort: 'cohort study',
    'case-control': 'case–control study',
    'cross-sectional': 'cross-sectional study',
    'case-series': 'case series',
    animal: 'animal study',
    'in-vitro': 'laboratory study',
    editorial: 'editorial',
    'not-reported': 'design not reported',
  },
  uncited: 'not cited',
  noYear: 'no year',

  pooled: (n, design) =>
    design === 'rct'
      ? count(n, forms('randomised controlled trial', 'randomised controlled trials'))
      : count(n, STUDIES.study),
  participants: (n) => count(n, forms('participant', 'participants')),
  since: (year) => `since ${year}`,
  after: (n, unit) => `after ${count(n, forms(unit, `${unit}s`))}`,
  about: (figure) => `about ${figure}`,
  measures: {
    MD: 'mean difference',
    SMD: 'standardised mean difference',
    RR: 'risk ratio',
    OR: 'odds ratio',
    HR: 'hazard ratio',
    RD: 'risk difference',
    IRR: 'incidence rate ratio',
    r: 'correlation',
    'not-reported': 'measure not reported',
  },
  effect: 'effect',
  interval: (level, lower, upper) => `${level} interval ${lower} to ${upper}`,
  noInterval: 'interval not reported',
  bases: {
    'within-group': 'compared with before',
    'between-group': 'compared with the other group',
    'not-reported': 'compared with what is not reported',
  },
};
