import type { Words } from './words.js';

export const de: Words = {
  lang: 'de',

  notGraded: 'Nicht bewertet',

  qualified: (level, qualifier) => `${level}, ${qualifier}`,
  position: (level, levels) => `Stufe ${level} von ${levels}`,
  evidenceFor: (claim, grade) => `Evidenz für „${claim}“: ${grade}`,
  evidence: (grade) => `Evidenz: ${grade}`,
  onTheClaim: ['Zur Behauptung ', ':'],

  notices: {
    retracted: 'Zurückgezogen',
    withdrawn: 'Zurückgenommen',
    'expression-of-concern': 'Bedenken der Zeitschrift',
    corrected: 'Berichtigt',
    preprint: 'Preprint',
  },
  inReferences: 'bei den Quellen',

  sources: 'Quelle',
  openAnswers: 'Alle Antworten öffnen',
  closeAnswers: 'Alle Antworten schließen',
  notStated: 'nicht angegeben',

  whatItMeans: 'Was diese Bewertung bedeutet',

  share: 'Teilen',
  shareThis: (name) => `Teilen: „${name}“`,
  notShared: 'Das konnte nicht geladen werden. Die Adresse ist',
  wayBack: 'Zurück zur vorigen Stelle',

  notLoaded: 'nicht geladen',
  loading: 'Die Evidenz wird geladen …',
  failures: {
    network: (where) =>
      `Die Evidenz konnte nicht geladen werden: ${where} ist nicht erreichbar oder lässt diese Seite nicht mitlesen.`,
    status: (where, code) => `Die Evidenz konnte nicht geladen werden: ${where} antwortete mit Fehler ${code}.`,
    timeout: (where) => `Die Evidenz konnte nicht geladen werden: ${where} hat zu lange nicht geantwortet.`,
    'too-large': (where) => `Die Evidenz konnte nicht geladen werden: Die Datei von ${where} ist zu groß.`,
    'not-json': (where) => `Die Evidenz konnte nicht gelesen werden: Was ${where} geschickt hat, ist kein JSON.`,
    'wrong-shape': (where) =>
      `Die Evidenz konnte nicht gelesen werden: Was ${where} geschickt hat, ist kein Evidenz-Artikel.`,
    'newer-version': (where) =>
      `Die Evidenz konnte nicht gelesen werden: ${where} hat ein neueres Format, als diese Seite versteht.`,
    'not-found': (where) => `Die Evidenz wurde nicht gefunden: Unter ${where} steht auf dieser Seite nichts.`,
    'no-claim': (where) => `Die Evidenz wurde nicht gefunden: Der Artikel hat keine Behauptung „${where}“.`,
    'no-claims': (where) => `Der Artikel von ${where} enthält keine Behauptungen.`,
    'no-questions': (where) => `Der Artikel von ${where} enthält keine Fragen.`,
    'no-content': (where) => `Der Artikel von ${where} enthält nichts, was hier stehen könnte.`,
    'no-finding': (where) => `Die Evidenz wurde nicht gefunden: Der Artikel hat kein Studienergebnis „${where}“.`,
    'no-entry': (where) => `Die Evidenz wurde nicht gefunden: Im Artikel hat nichts die Kennung „${where}“.`,
  },
  tryAgain: 'Erneut versuchen',
};
