import { en as words } from '../article/en.js';
import type { FindingWords } from './finding-words.js';

const between = (intervention = 'what was tried', comparator = 'the comparison') => `${intervention} and ${comparator}`;

export const en: FindingWords = {
  ...words,
  figures: {
    result: 'Result',
    differences: 'Between studies',
    time: 'Measured',
    design: 'Design',
    people: 'People',
    comparison: 'Compared with',
    harms: 'Harms',
    readIn: 'Numbers from',
    funding: 'Funding',
    source: 'Source',
  },
  notReported: 'not reported',
  results: {
    benefit: (outcome, intervention = 'what was tried', comparator = 'the comparison') =>
      `${outcome}: better with ${intervention} than with ${comparator}.`,
    harm: (outcome, intervention = 'what was tried', comparator = 'the comparison') =>
      `${outcome}: worse with ${intervention} than with ${comparator}.`,
    'no-clear-difference': (outcome, ...arms) => `${outcome}: no clear difference between ${between(...arms)}.`,
    mixed: (outcome) => `${outcome}: the results are mixed.`,
    'not-estimable': (outcome) => `${outcome}: no estimate can be made.`,
  },
  better: { lower: 'lower is better', higher: 'higher is better' },
  bands: {
    'might-not-be-important': 'differences might not be important',
    moderate: 'differences may be moderate',
    substantial: 'differences may be substantial',
    considerable: 'considerable differences',
  },
  orElse: (words) => words.join(', or '),
  extractedFrom: {
    'full-text': 'the full text',
    abstract: 'the abstract only',
    'secondary-source': 'a secondary source',
    'press-release': 'a press release',
  },
  checked: 'checked against the source',
  faults: {
    impossible: 'As published: a number that cannot be right.',
    inconsistent: 'As published: the interval does not hold the estimate.',
  },
  pDisagrees: 'As published: the interval and p contradict each other.',
  resultsOfOneStudy: (n) => `${n} results of one study`,

  notDrawn: (reasons) => `Not drawn as a plot: ${reasons}.`,
  notDrawable: {
    'measure-not-reported': 'the measure is not reported',
    'estimate-not-reported': 'the size of the effect is not reported',
    'direction-not-reported': 'which side is better is not reported',
    impossible: 'a number cannot be right',
    inconsistent: 'the interval does not hold the estimate',
  },
  notDerived: (reason) => `No interval worked out: ${reason}.`,
  notDerivable: {
    'interval-reported': 'one is reported',
    'measure-not-reported': 'the measure is not reported',
    'measure-not-suited': 'the method does not fit this measure',
    impossible: 'a number cannot be right',
    'p-not-reported': 'p is not reported',
    'p-not-exact': 'p is not given exactly',
    'p-one-sided': 'p is one-sided',
    'p-rounded': 'p is rounded to nothing',
    'no-effect': 'the estimate is no effect at all',
    'few-people': 'fewer than 60 people',
    'few-studies': 'fewer than five studies',
  },
  derived: 'worked out from p, not reported',

  study: 'Study',
  weight: 'Weight',
  range: (lower, upper) => `${lower} to ${upper}`,
  intervalOf: (level) => `${level} interval`,
  plotOf: (outcome, measure) => `${outcome}: ${measure}`,
  arms: { intervention: 'what was tried', comparator: 'the comparison' },
  favours: (side) => `Favours ${side}`,
  below: (noEffect) => `Below ${noEffect}`,
  above: (noEffect) => `Above ${noEffect}`,
  allFavours: (side) => `All of the interval favours ${side}.`,
  allOn: (side) => `All of the interval lies on one side: ${side}.`,
  rulesOut: (noEffect) => `The interval rules out ${noEffect}, no effect.`,
  holds: (noEffect) => `The interval holds ${noEffect}, no effect.`,
  open: (noEffect) => `The interval holds ${noEffect}, no effect, so it leaves open which side is better.`,
};
