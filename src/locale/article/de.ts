import { de as words } from '../claims/de.js';
import { counter } from '../words.js';
import type { ArticleWords } from './article-words.js';

const count = counter('de');

export const de: ArticleWords = {
  ...words,
  keyTakeaways: 'Das Wichtigste',
  sourceNotCited: 'Quelle nicht angegeben',
  by: 'Verfasst von',
  reviewedBy: 'Fachlich geprüft von',
  publisher: 'Herausgeber',
  published: 'Erschienen',
  changed: 'Zuletzt geändert',
  version: 'Fassung',
  lastReviewed: 'Letzte Prüfung',
  nextReview: 'Nächste Prüfung fällig',
  funding: 'Finanzierung',
  interests: 'Interessenkonflikte',
  readOn: 'Weiterlesen',
  history: 'Korrekturen und Änderungen',
  noHistory: 'Korrekturen, neue Fassungen oder geänderte Einstufungen sind nicht verzeichnet.',
  correctionsPolicy: 'Wie korrigiert wird',
  gradeChanged: 'Einstufung geändert',
  changedTo: 'geändert in',
  because: 'Wegen',
  elided: 'gekürzt',
  verified: 'an der Quelle geprüft',
  supersededBy: 'Ersetzt durch',
  scaleDefined: 'Wie diese Skala definiert ist',
  questions: 'Häufige Fragen',
  claimsApart: 'Behauptungen',
  resultsApart: 'Ergebnisse von Studien',
  onThisPage: 'Auf dieser Seite',
  overdue: (date) => `Die Prüfung, die bis ${date} fällig war, steht aus: Neuere Studien können anderes ergeben.`,
  gradesBefore: (n) =>
    count(n, { one: 'Die Einstufung hat sich einmal geändert', other: 'Die Einstufung hat sich #-mal geändert' }),
  fundingKinds: {
    grant: 'Förderung',
    'in-kind': 'Sachleistung',
    product: 'Produkt',
    employment: 'Anstellung',
    'none-declared': 'keine angegeben',
  },
  correctionKinds: {
    correction: 'Korrektur',
    clarification: 'Klarstellung',
    update: 'Aktualisierung',
    retraction: 'Rücknahme',
  },
  claimStatuses: { 'under-review': 'Wird überprüft.', withdrawn: 'Zurückgezogen.' },
  rels: {
    hub: 'die größere Frage',
    parent: 'übergeordnet',
    companion: 'gehört dazu',
    glossary: 'Glossar',
    next: 'weiter',
    external: 'anderswo',
  },

  definition: 'Was dieses Wort bedeutet',
  studyResult: 'Was die Studie ergab',

  references: 'Quellen',
  reference: (number, title) => `Quelle ${number}: ${title}`,
  behindClaims: (n) => `Hinter ${count(n, { one: '# Behauptung', other: '# Behauptungen' })}`,
  namedHere: 'In diesem Artikel:',
  citedIn: 'Zitiert in',
  notCited: 'Im Text nicht zitiert',
  abstract: 'Zusammenfassung',
  intro: 'Einleitung',
  seeInArticle: 'Im Artikel ansehen',

  noticeSources: {
    publisher: 'laut Verlag',
    'retraction-watch': 'laut Retraction Watch',
    crossref: 'laut Crossref',
    manual: 'laut diesem Artikel',
  },
  checkedOn: (date) => `geprüft: ${date}`,
  readNotice: 'Zur Mitteilung',

  download: 'Herunterladen als',
};
