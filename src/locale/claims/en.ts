import { count, forms, en as words } from '../en.js';
import { NUMBER } from '../words.js';
import type { ClaimWords } from './claim-words.js';

export const en: ClaimWords = {
  ...words,

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
      : words.studies('study', n),
  participants: (n) => count(n, forms('participant', 'participants')),
  since: (year) => `since ${year}`,
  after: (duration) => `after ${duration}`,
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
