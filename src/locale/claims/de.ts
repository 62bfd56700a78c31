import type { GraveKind } from '../../article/editorial-status.js';
import type { StudyKind } from '../../article/evidence.js';
import type { TimeUnit } from '../../article/vocabularies.js';
import { de as words } from '../de.js';
import { counter, type Forms, NUMBER } from './format.js';
import type { ClaimWords, Numbers } from './claim-words.js';

const numbers: Numbers = { point: ',', group: '.', mark: '', percent: '\u00a0%' };
export const count = counter('de', numbers);
export const forms = (one: string, other: string): Forms => ({ one: `# ${one}`, other: `# ${other}` });

const STUDIES: Record<StudyKind, Forms> = {
  'meta-analysis': forms('Metaanalyse', 'Metaanalysen'),
  review: forms('Übersichtsarbeit', 'Übersichtsarbeiten'),
  trial: forms('klinische Studie', 'klinische Studien'),
  observation: forms('Beobachtungsstudie', 'Beobachtungsstudien'),
  laboratory: forms('Laborstudie', 'Laborstudien'),
  editorial: forms('Editorial', 'Editorials'),
  study: forms('Studie', 'Studien'),
  uncited: forms('Studie ohne Quellenangabe', 'Studien ohne Quellenangabe'),
};

const WARNED: Record<GraveKind, string> = {
  retracted: 'zurückgezogen',
  withdrawn: 'zurückgenommen',
  'expression-of-concern': 'mit Bedenken der Zeitschrift',
};

const TIMES: Record<TimeUnit, Forms> = {
  day: forms('Tag', 'Tage'),
  week: forms('Woche', 'Wochen'),
  month: forms('Monat', 'Monate'),
  year: forms('Jahr', 'Jahre'),
};

export const de: ClaimWords = {
  ...words,

  numbers,
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  date: (year, month, day) => [day && `${day}.`, month, year],
  list: (parts) => (parts.length > 2 ? `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)!}` : parts.join(', ')),

  noStudy: 'Keine Studie angegeben',
  studies: (kind, n) => count(n, STUDIES[kind]),
  noticeMeanings: {
    retracted: 'Die Zeitschrift hat den Beitrag widerrufen: Auf seine Aussagen ist kein Verlass.',
    withdrawn: 'Der Beitrag wurde zurückgenommen: Auf seine Aussagen ist kein Verlass.',
    'expression-of-concern': 'Sie bezweifelt, dass auf den Beitrag Verlass ist.',
    corrected: 'Nach dem Erscheinen wurde etwas darin richtiggestellt.',
    preprint: 'Veröffentlicht, bevor andere Forschende ihn begutachtet hatten.',
  },
  warned: (kind, n, all) => (all === 1 ? WARNED[kind] : `davon ${n} ${WARNED[kind]}`),

  from: 'Aus',
  lastReview: (date) => `zuletzt geprüft: ${date}`,
  howGraded: 'Wie bewertet wird',

  levelsOf: (scale) => `${scale}, die stärkste Stufe zuerst`,
  thisGrade: 'diese Bewertung',
  meaningNotStated: 'Was diese Stufe bedeutet, ist nicht angegeben.',
  noSuchLevel: (level, scale) => `„${level}“ ist keine Stufe der Skala „${scale}“.`,
  gradedBy: 'Bewertet von',
  thisPage: 'dieser Seite',
  when: 'Wann',
  how: 'Wie',
  why: 'Warum',
  outcome: 'Endpunkt',
  seeEvidence: 'Zur Evidenz',

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
      : count(n, STUDIES.study),
  participants: (n) => count(n, forms('teilnehmende Person', 'Teilnehmende')),
  since: (year) => `seit ${year}`,
  after: (n, unit) => `Zeitpunkt: ${count(n, TIMES[unit])}`,
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
