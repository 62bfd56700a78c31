/**
 * What the numbers of a result say, and what they must not be made to say.
 *
 * Nothing here pools studies. An interval is worked out only where that is asked for, and refused where it would be a guess.
 */
import type { Finding } from './article.js';
import type { Measure } from './vocabularies.js';

export type Effect = NonNullable<Finding['effect']>;

const RATIOS: readonly Measure[] = ['RR', 'OR', 'HR', 'IRR'];

/** Whether a measure is a ratio: never zero or less, 1 where there is no effect, and even-sided only as a logarithm. */
export const isRatio = (measure: Measure): boolean => RATIOS.includes(measure);

/** The value of a measure that means no effect. */
export const noEffectOf = (measure: Measure): 0 | 1 => (isRatio(measure) ? 1 : 0);

/** What makes the numbers of a result impossible to draw. */
export type Fault =
  /** A ratio of zero or less, a correlation beyond 1. */
  | 'impossible'
  /** The interval does not hold the estimate. */
  | 'inconsistent';

/** What is wrong with an estimate and its interval in themselves; nothing where they can both be true. */
export function faultOf(measure: Measure, { estimate, ci }: Pick<Effect, 'estimate' | 'ci'>): Fault | undefined {
  // The lower end of a ratio's interval is often printed as 0.00, which is a very small number and not a wrong one.
  if (isRatio(measure) && (estimate <= 0 || (ci && (ci.lower < 0 || ci.upper <= 0)))) return 'impossible';
  if (measure === 'r' && [estimate, ci?.lower ?? 0, ci?.upper ?? 0].some((value) => Math.abs(value) > 1)) {
    return 'impossible';
  }
  return ci && !(ci.lower <= estimate && estimate <= ci.upper) ? 'inconsistent' : undefined;
}

/**
 * Whether interval and p contradict each other: one says that no effect is ruled out, the other that it is not. Told only
 * where both are sure of it; a p of "< 0.05" agrees with any interval that leaves no effect out.
 */
export function pDisagrees({ measure, ci, p }: Effect): boolean {
  if (!ci || !p || measure === 'not-reported' || (p.sided ?? 2) !== 2) return false;
  const none = noEffectOf(measure);
  // An end that is printed as no effect can lie on either side of it.
  if (ci.lower === none || ci.upper === none) return false;
  const left = 1 - (ci.level ?? 95) / 100;
  const { value, operator = '=' } = p;
  const ruledOut = ci.lower > none || ci.upper < none;
  // Four digits: 1 − 0.95 is not quite 0.05.
  const difference = Math.round((value - left) * 1e4);
  if (ruledOut) return (operator === '=' && difference > 0) || (operator.startsWith('>') && difference >= 0);
  return (operator !== '>' && operator !== '>=' && difference < 0) || (operator === '<' && difference === 0);
}

/** Why no interval can honestly be worked out from p. */
export const NOT_DERIVABLE = [
  'interval-reported',
  'measure-not-reported',
  'measure-not-suited',
  'impossible',
  'p-not-reported',
  'p-not-exact',
  'p-one-sided',
  'p-rounded',
  'no-effect',
  'few-people',
  'few-studies',
] as const;
export type NotDerivable = (typeof NOT_DERIVABLE)[number];

export interface DerivedInterval {
  /** In per cent. */
  level: 95;
  lower: number;
  upper: number;
}

/** Below this, Altman and Bland expect p to come from a test that their method does not fit. */
const ENOUGH_PEOPLE = 60;
/**
 * Few trials are often pooled with a t distribution (Hartung and Knapp). With four, an interval from such a p is more than a
 * third wider than this method makes it.
 */
const ENOUGH_STUDIES = 5;

function whyNotDerivable({ effect, sample }: Pick<Finding, 'effect' | 'sample'>): NotDerivable | undefined {
  const { measure, estimate, ci, p, model } = effect!;
  if (ci) return 'interval-reported';
  if (measure === 'not-reported') return 'measure-not-reported';
  // A correlation is not normally distributed.
  if (measure === 'r') return 'measure-not-suited';
  if (faultOf(measure, { estimate })) return 'impossible';
  if (!p) return 'p-not-reported';
  if ((p.operator ?? '=') !== '=') return 'p-not-exact';
  if ((p.sided ?? 2) !== 2) return 'p-one-sided';
  if (p.value <= 0 || p.value >= 0.995) return 'p-rounded';
  if (estimate === noEffectOf(measure)) return 'no-effect';
  if ((sample?.participants ?? Infinity) < ENOUGH_PEOPLE) return 'few-people';
  if (model !== 'fixed' && (sample?.studies ?? Infinity) < ENOUGH_STUDIES) return 'few-studies';
  return undefined;
}

/**
 * A 95 % interval from an estimate and its exact, two-sided p, or why there is none. It is an approximation, to be shown as
 * one: p may come from another test or model than the estimate, which the data does not say.
 *
 * Altman DG, Bland JM. How to obtain the confidence interval from a P value. BMJ 2011;343:d2090.
 */
export function intervalFromP(
  finding: Pick<Finding, 'effect' | 'sample'>,
): { interval: DerivedInterval } | { refused: NotDerivable } {
  const { effect } = finding;
  const refused = effect ? whyNotDerivable(finding) : 'p-not-reported';
  if (refused) return { refused };
  const { measure, estimate, p } = effect!;
  const ratio = isRatio(measure);
  const centre = ratio ? Math.log(estimate) : estimate;
  const z = -0.862 + Math.sqrt(0.743 - 2.404 * Math.log(p!.value));
  const half = 1.96 * Math.abs(centre / z);
  const back = (value: number) => (ratio ? Math.exp(value) : value);
  return { interval: { level: 95, lower: back(centre - half), upper: back(centre + half) } };
}

/** The Cochrane Handbook's words for I², section 10.10.2. */
export const HETEROGENEITY_BANDS = ['might-not-be-important', 'moderate', 'substantial', 'considerable'] as const;
export type HeterogeneityBand = (typeof HETEROGENEITY_BANDS)[number];

const BANDS: Readonly<Record<HeterogeneityBand, readonly [from: number, to: number]>> = {
  'might-not-be-important': [0, 40],
  moderate: [30, 60],
  substantial: [50, 90],
  considerable: [75, 100],
};

/**
 * What an I² (in per cent) may stand for. The bands overlap on purpose, since I² alone does not decide; all that match are
 * given, the least first.
 */
export const heterogeneityBands = (i2: number): HeterogeneityBand[] =>
  HETEROGENEITY_BANDS.filter((band) => i2 >= BANDS[band][0] && i2 <= BANDS[band][1]);

/** Whom one side of the line of no effect favours: in the author's words, or one of what was compared. */
export type Favoured = { words: string } | { arm: 'intervention' | 'comparator'; name?: string };

/** The two sides of the line of no effect: below it and above it. */
export interface Sides {
  lower: Favoured;
  higher: Favoured;
}

/** Whether a finding says which side is better, be it that neither is. */
export const directionIsKnown = ({ effect, outcome }: Pick<Finding, 'effect' | 'outcome'>): boolean =>
  !!(effect?.favours ?? outcome?.better);

/**
 * Whom each side favours; nothing where neither side is better. An effect compares the intervention with the comparator, so
 * where lower is better, an effect below the line favours the intervention.
 */
export function sidesOf({ effect, outcome, pico }: Pick<Finding, 'effect' | 'outcome' | 'pico'>): Sides | undefined {
  const { favours } = effect ?? {};
  if (favours) return { lower: { words: favours.negative }, higher: { words: favours.positive } };
  if (outcome?.better !== 'lower' && outcome?.better !== 'higher') return undefined;
  const named = (arm: 'intervention' | 'comparator'): Favoured => {
    const name = pico?.[arm];
    return name ? { arm, name } : { arm };
  };
  const [better, worse] = [named('intervention'), named('comparator')];
  return outcome.better === 'lower' ? { lower: better, higher: worse } : { lower: worse, higher: better };
}
