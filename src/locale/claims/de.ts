import { count, forms, de as words } from '../de.js';
import { NUMBER } from '../words.js';
import type { ClaimWords } from './claim-words.js';

export const de: ClaimWords = {
  ...words,

  claims: 'Behauptungen, und wie gut sie belegt sind',
  claim: 'Die Behauptung',
  grade: 'Bewertung',
  honestRead: 'Ehrlich gesagt',

  showOnly: 'Nur zeigen',
  search: 'Suchen',
  shown: (shown, all) =>
    (shown < all ? `${count(shown, NUMBER)} von ` : '') + count(all, forms('Behauptung', 'Behauptungen')),
  reset: 'Zurücksetzen',
  noMatch: 'Keine Behauptung passt dazu. Weniger Wörter finden vielleicht mehr, oder eine andere Bewertung.',

  aboutTheClaim: 'zur Behauptung ',
  relations: {
    supports: 'Stützt',
    disputes: 'Widerspricht',
    qualifies: 'Schränkt ein',
    inconclusive: 'Nicht eindeutig',
    describes: 'Beschreibt',
    background: 'Hintergrund',
  },
  designs: {
    'meta-analysis': 'Metaanalyse',
    'systematic-review': 'systematische Übersichtsarbeit',
    'scoping-review': 'Scoping-Review',
    'narrative-review': 'narrative Übersichtsarbeit',
    review: 'Übersichtsarbeit',
    rct: 'randomisierte kontrollierte Studie',
    'non-randomised-trial': 'nicht randomisierte Studie',
    cohort: 'Kohortenstudie',
    'case-control': 'Fall-Kontroll-Studie',
    'cross-sectional': 'Querschnittsstudie',
    'case-series': 'Fallserie',
    animal: 'Tierstudie',
    'in-vitro': 'Laborstudie',
    editorial: 'Editorial',
    'not-reported': 'Studientyp nicht angegeben',
  },
  uncited: 'ohne Quellenangabe',
  noYear: 'ohne Jahr',

  pooled: (n, design) =>
    design === 'rct'
      ? count(n, forms('randomisierte kontrollierte Studie', 'randomisierte kontrollierte Studien'))
      : words.studies('study', n),
  participants: (n) => count(n, forms('teilnehmende Person', 'Teilnehmende')),
  since: (year) => `seit ${year}`,
  after: (duration) => `Zeitpunkt: ${duration}`,
  about: (figure) => `etwa ${figure}`,
  measures: {
    MD: 'mittlere Differenz',
    SMD: 'standardisierte mittlere Differenz',
    RR: 'relatives Risiko',
    OR: 'Odds Ratio',
    HR: 'Hazard Ratio',
    RD: 'Risikodifferenz',
    IRR: 'Inzidenzratenverhältnis',
    r: 'Korrelation',
    'not-reported': 'Effektmaß nicht angegeben',
  },
  effect: 'Effekt',
  interval: (level, lower, upper) => `${level}-Intervall ${lower} bis ${upper}`,
  noInterval: 'Intervall nicht angegeben',
  bases: {
    'within-group': 'im Vergleich zu vorher',
    'between-group': 'im Vergleich zur anderen Gruppe',
    'not-reported': 'womit verglichen wurde, ist nicht angegeben',
  },
};
