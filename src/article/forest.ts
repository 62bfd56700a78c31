/**
 * Findings as forest plots, ready to draw: rows, marks, axes and words for both sides; and which findings cannot be drawn,
 * and why. Places are fractions of the axis, so that whoever draws decides on pixels. Nothing is pooled here.
 *
 * Lewis S, Clarke M. Forest plots: trying to see the wood and the trees. BMJ 2001;322:1479–80, for the conventions.
 */
import type { Finding } from './article.js';
import { along, axisFor, type Axis } from './axis.js';
import {
  directionIsKnown,
  type Fault,
  faultOf,
  type HeterogeneityBand,
  heterogeneityBands,
  intervalFromP,
  isRatio,
  noEffectOf,
  type NotDerivable,
  type Sides,
  sidesOf,
} from './statistics.js';
import type { Measure } from './vocabularies.js';

type StudyRow = NonNullable<Finding['studies']>[number];

/** Why a finding stands beside the plots instead of in one. */
export const NOT_DRAWABLE = [
  'measure-not-reported',
  'estimate-not-reported',
  'direction-not-reported',
  'impossible',
  'inconsistent',
] as const;
export type NotDrawable = (typeof NOT_DRAWABLE)[number];

export interface ForestInterval {
  /** In per cent. */
  level: number;
  lower: number;
  upper: number;
  /** Worked out, by its author or here, and not reported: drawn open and dashed, and named as such. */
  derived: boolean;
}

/** What is drawn of a row. All places are fractions of the axis from its start. */
export interface ForestMark {
  /** A square is one study, a diamond a pooled result; without an interval there is only a point. */
  shape: 'square' | 'diamond' | 'point';
  at: number;
  /** Ends of the interval. */
  from?: number;
  to?: number;
  /** Ends of the interval that lie beyond the axis, and become arrowheads. */
  cut: { start: boolean; end: boolean };
  /** Edge of a square, 1 for the largest: the areas are as the weights. */
  edge: number;
}

export interface ForestRow {
  /** In the article's words. */
  label: string;
  finding: Finding;
  /** Where it is one of the studies that the finding pools. */
  study?: StudyRow;
  /** Whether it is the result of several studies together. */
  pooled: boolean;
  estimate: number;
  interval?: ForestInterval;
  /** Why no interval was worked out, where that was asked for. */
  notDerived?: NotDerivable;
  participants?: number;
  /** As the source gives it. */
  weight?: number;
  /** Why there is no mark. */
  fault?: Fault;
  mark?: ForestMark;
}

/** One finding in a plot: the studies it pools in the author's order, and then its own result. */
export interface ForestBlock {
  finding: Finding;
  rows: ForestRow[];
  heterogeneity?: NonNullable<Finding['heterogeneity']> & { bands: HeterogeneityBand[] };
}

/** Findings on one outcome in one measure. Others are never on the same axis. */
export interface ForestPlot {
  measure: Measure;
  unit?: string;
  outcome?: NonNullable<Finding['outcome']>;
  blocks: ForestBlock[];
  axis: Axis;
  /** Where the line of no effect is, as a fraction of the axis. */
  noEffect: number;
  /** Missing where neither side is better. */
  sides?: Sides;
  /** Whether the squares say something about weight; otherwise they are all alike. */
  weighted: boolean;
}

export interface Forest {
  plots: ForestPlot[];
  /** At least one reason each, in the order of `NOT_DRAWABLE`. */
  undrawn: { finding: Finding; reasons: NotDrawable[] }[];
}

/** Why a finding cannot be drawn; empty where it can. */
export function whyNotDrawable(finding: Finding): NotDrawable[] {
  const { effect, change } = finding;
  const reasons: NotDrawable[] = [];
  if (!effect || effect.measure === 'not-reported') reasons.push('measure-not-reported');
  // A change in per cent is an estimate, if one that nobody can draw.
  if (!effect && !change) reasons.push('estimate-not-reported');
  if (!directionIsKnown(finding)) reasons.push('direction-not-reported');
  const fault = effect && faultOf(effect.measure, effect);
  if (fault) reasons.push(fault);
  return reasons;
}

/** What has to be the same for findings to share an axis. */
function axisOf({ id, effect, outcome }: Finding): string {
  const { measure, unit, favours } = effect!;
  return JSON.stringify([
    measure,
    unit,
    // An outcome that has no name is not known to be that of another finding.
    outcome ? outcome.name.trim().toLowerCase() : { id },
    // Only these are in the units of an instrument.
    measure === 'MD' && outcome?.instrument,
    outcome?.better ?? favours,
  ]);
}

function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of list) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return [...groups.values()];
}

const reported = (ci: StudyRow['ci'], derived: boolean): { interval?: ForestInterval } =>
  ci ? { interval: { level: ci.level ?? 95, lower: ci.lower, upper: ci.upper, derived } } : {};

const isDerived = (ci: StudyRow['ci']): boolean => ci?.source?.startsWith('derived') ?? false;

/** A finding's own result; an interval worked out from p only where there is none and `derive` asks for it. */
function ownRow(finding: Finding, derive: boolean): ForestRow {
  const { label, sample } = finding;
  const { estimate, ci } = finding.effect!;
  const worked = derive && !ci ? intervalFromP(finding) : undefined;
  return {
    label,
    finding,
    pooled: finding.design === 'meta-analysis' || !!finding.studies?.length,
    estimate,
    ...reported(ci, isDerived(ci)),
    ...(worked && ('interval' in worked ? reported(worked.interval, true) : { notDerived: worked.refused })),
    ...(sample?.participants !== undefined && { participants: sample.participants }),
  };
}

function studyRow(study: StudyRow, finding: Finding): ForestRow {
  const fault = faultOf(finding.effect!.measure, study);
  const { label, estimate, ci, n, weight } = study;
  return {
    label,
    finding,
    study,
    pooled: false,
    estimate,
    ...reported(ci, isDerived(ci)),
    ...(n !== undefined && { participants: n }),
    ...(weight !== undefined && weight >= 0 && { weight }),
    ...(fault && { fault }),
  };
}

function blockOf(finding: Finding, derive: boolean): ForestBlock {
  const { studies = [], heterogeneity } = finding;
  return {
    finding,
    rows: [...studies.map((study) => studyRow(study, finding)), ownRow(finding, derive)],
    ...(heterogeneity && {
      heterogeneity: {
        ...heterogeneity,
        bands: heterogeneity.i2 === undefined ? [] : heterogeneityBands(heterogeneity.i2),
      },
    }),
  };
}

/** An interval this many times as wide as the median one is cut, or it would press all others together. */
const TOO_WIDE = 3;

function axisOver(rows: readonly ForestRow[], measure: Measure): Axis {
  const log = isRatio(measure);
  const place = (value: number) => (log ? Math.log(value) : value);
  const halves = (rows: readonly ForestRow[]) =>
    rows
      .flatMap(({ estimate, interval }) =>
        interval ? [Math.max(place(estimate) - place(interval.lower), place(interval.upper) - place(estimate))] : [],
      )
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
  const studies = halves(rows.filter((row) => !row.pooled));
  const widths = studies.length ? studies : halves(rows);
  const reach = (widths[widths.length >> 1] ?? 1) * TOO_WIDE;

  const ends = [place(noEffectOf(measure))];
  for (const row of rows) {
    const at = place(row.estimate);
    const { lower, upper } = row.interval ?? { lower: row.estimate, upper: row.estimate };
    // A pooled result is what the plot is for.
    const within = (end: number) => Math.abs(end - at) <= reach || (row.pooled && Number.isFinite(end));
    const [from, to] = [place(lower), place(upper)];
    ends.push(within(from) ? from : at - reach, within(to) ? to : at + reach);
  }
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  return log ? axisFor(Math.exp(lowest), Math.exp(highest), true) : axisFor(lowest, highest, false);
}

function markOf(row: ForestRow, axis: Axis, heaviest: number | undefined): ForestMark {
  const { estimate, interval, weight } = row;
  return {
    shape: !interval ? 'point' : row.pooled ? 'diamond' : 'square',
    at: along(axis, estimate),
    ...(interval && { from: along(axis, interval.lower), to: along(axis, interval.upper) }),
    cut: {
      start: !!interval && interval.lower < axis.start,
      end: !!interval && interval.upper > axis.end,
    },
    edge: heaviest && weight !== undefined ? Math.sqrt(weight / heaviest) : 1,
  };
}

/** Where findings compare different things, a side is named only by which of the two it favours. */
function commonSides(findings: readonly Finding[]): Sides | undefined {
  const all = findings.map(sidesOf);
  const [first] = all;
  if (!first || all.every((sides) => JSON.stringify(sides) === JSON.stringify(first))) return first;
  const { outcome } = findings[0]!;
  return outcome && sidesOf({ outcome });
}

function plotOf(findings: readonly Finding[], derive: boolean): ForestPlot {
  const { effect, outcome } = findings[0]!;
  const { measure, unit } = effect!;
  const blocks = findings.map((finding) => blockOf(finding, derive));
  const drawn = blocks.flatMap(({ rows }) => rows).filter(({ fault }) => !fault);
  const axis = axisOver(drawn, measure);
  const squares = drawn.filter((row) => row.interval && !row.pooled);
  // Weights say how much a study counts for its own finding; where one is missing, the others would only look like it.
  const heaviest = new Map<Finding, number>();
  for (const { finding, weight = NaN } of squares) {
    heaviest.set(finding, Math.max(heaviest.get(finding) ?? 0, weight));
  }
  const weighted = squares.length > 0 && [...heaviest.values()].every((weight) => weight > 0);
  for (const row of drawn) row.mark = markOf(row, axis, weighted ? heaviest.get(row.finding) : undefined);
  const sides = commonSides(findings);
  return {
    measure,
    ...(unit !== undefined && { unit }),
    ...(outcome && { outcome }),
    blocks,
    axis,
    noEffect: along(axis, noEffectOf(measure)),
    ...(sides && { sides }),
    weighted,
  };
}

/**
 * What can be drawn of findings, in the order in which they are given, and what cannot.
 *
 * @param derive Works an interval out from p where none is reported and it is honest to; see `intervalFromP`.
 */
export function forestOf(findings: readonly Finding[], { derive = false } = {}): Forest {
  const reasons = new Map(findings.map((finding) => [finding, whyNotDrawable(finding)]));
  const drawable = findings.filter((finding) => !reasons.get(finding)!.length);
  return {
    plots: groupBy(drawable, axisOf).map((group) => plotOf(group, derive)),
    undrawn: [...reasons].flatMap(([finding, reasons]) => (reasons.length ? [{ finding, reasons }] : [])),
  };
}
