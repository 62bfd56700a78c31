import { de as words } from '../article/de.js';
import type { FindingWords } from './finding-words.js';

export const de: FindingWords = {
  ...words,
  figures: {
    result: 'Ergebnis',
    differences: 'Zwischen den Studien',
    time: 'Gemessen',
    design: 'Studientyp',
    people: 'Personen',
    comparison: 'Verglichen mit',
    harms: 'Schäden',
    readIn: 'Zahlen aus',
    funding: 'Förderung',
    source: 'Quelle',
  },
  notReported: 'nicht berichtet',
  results: {
    benefit: (outcome, intervention = 'dem Erprobten', comparator = 'dem Vergleich') =>
      `${outcome}: besser (${intervention} gegenüber ${comparator}).`,
    harm: (outcome, intervention = 'dem Erprobten', comparator = 'dem Vergleich') =>
      `${outcome}: schlechter (${intervention} gegenüber ${comparator}).`,
    'no-clear-difference': (outcome, intervention = 'dem Erprobten', comparator = 'dem Vergleich') =>
      `${outcome}: kein klarer Unterschied (${intervention} gegenüber ${comparator}).`,
    mixed: (outcome) => `${outcome}: gemischte Ergebnisse.`,
    'not-estimable': (outcome) => `${outcome}: nicht abzuschätzen.`,
  },
  better: { lower: 'niedriger ist besser', higher: 'höher ist besser' },
  bands: {
    'might-not-be-important': 'Unterschiede womöglich unwichtig',
    moderate: 'Unterschiede womöglich mäßig',
    substantial: 'Unterschiede womöglich wesentlich',
    considerable: 'erhebliche Unterschiede',
  },
  orElse: (words) => words.join(', oder '),
  extractedFrom: {
    'full-text': 'dem Volltext',
    abstract: 'nur der Zusammenfassung',
    'secondary-source': 'zweiter Hand',
    'press-release': 'einer Pressemitteilung',
  },
  checked: 'mit der Quelle verglichen',
  faults: {
    impossible: 'So veröffentlicht: eine Zahl, die nicht stimmen kann.',
    inconsistent: 'So veröffentlicht: Der Schätzwert liegt außerhalb seines Intervalls.',
  },
  pDisagrees: 'So veröffentlicht: Intervall und p widersprechen einander.',
  resultsOfOneStudy: (n) => `${n} Ergebnisse einer Studie`,

  notDrawn: (reasons) => `Nicht gezeichnet: ${reasons}.`,
  notDrawable: {
    'measure-not-reported': 'das Maß ist nicht berichtet',
    'estimate-not-reported': 'die Größe des Effekts ist nicht berichtet',
    'direction-not-reported': 'welche Seite besser ist, ist nicht berichtet',
    impossible: 'eine Zahl kann nicht stimmen',
    inconsistent: 'der Schätzwert liegt außerhalb seines Intervalls',
  },
  notDerived: (reason) => `Kein Intervall errechnet: ${reason}.`,
  notDerivable: {
    'interval-reported': 'eines ist berichtet',
    'measure-not-reported': 'das Maß ist nicht berichtet',
    'measure-not-suited': 'das Verfahren passt nicht zu diesem Maß',
    impossible: 'eine Zahl kann nicht stimmen',
    'p-not-reported': 'p ist nicht berichtet',
    'p-not-exact': 'p ist nicht genau angegeben',
    'p-one-sided': 'p ist einseitig',
    'p-rounded': 'p ist zu stark gerundet',
    'no-effect': 'der Schätzwert ist kein Effekt',
    'few-people': 'weniger als 60 Personen',
    'few-studies': 'weniger als fünf Studien',
  },
  derived: 'aus p errechnet, nicht berichtet',

  study: 'Studie',
  weight: 'Gewicht',
  range: (lower, upper) => `${lower} bis ${upper}`,
  intervalOf: (level) => `${level}-Intervall`,
  plotOf: (outcome, measure) => `${outcome}: ${measure}`,
  arms: { intervention: 'das Erprobte', comparator: 'den Vergleich' },
  favours: (side) => `Zugunsten: ${side}`,
  below: (noEffect) => `Unter ${noEffect}`,
  above: (noEffect) => `Über ${noEffect}`,
  allFavours: (side) => `Das ganze Intervall spricht für ${side}.`,
  allOn: (side) => `Das ganze Intervall liegt auf einer Seite: ${side}.`,
  rulesOut: (noEffect) => `Das Intervall schließt ${noEffect} aus, also keinen Effekt.`,
  holds: (noEffect) => `Das Intervall enthält ${noEffect}, also keinen Effekt.`,
  open: (noEffect) => `Das Intervall enthält ${noEffect}, also keinen Effekt; welche Seite besser ist, bleibt offen.`,
};
