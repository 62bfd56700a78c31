/** Forest plots: what is drawn of findings and where, and which cannot be drawn. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Finding } from '../../src/article/article.js';
import { along, axisFor } from '../../src/article/axis.js';
import { type ForestMark, type ForestRow, forestOf, NOT_DRAWABLE } from '../../src/article/forest.js';
import { readArticle } from '../../src/article/read-article.js';
import { anyArticle } from './arbitrary-article.js';

const findingsIn = (file: string): Finding[] => {
  const data: unknown = JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8'));
  return readArticle(data).article!.findings;
};

/** The plot of a finding that has to have one. */
function plotted(findings: Finding | Finding[], options?: { derive: boolean }) {
  const { plots, undrawn } = forestOf([findings].flat(), options);
  assert.deepEqual(undrawn, []);
  assert.equal(plots.length, 1);
  return plots[0]!;
}
const rowsOf = (findings: Finding | Finding[], options?: { derive: boolean }) =>
  plotted(findings, options).blocks.flatMap(({ rows }) => rows);

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: 'f',
  label: 'A result',
  outcome: { name: 'itch', better: 'lower' },
  effect: { measure: 'MD', estimate: -2, ci: { level: 95, lower: -3, upper: -1 } },
  ...more,
});
const effect = (more: Partial<NonNullable<Finding['effect']>>): Partial<Finding> => ({
  effect: { measure: 'MD', estimate: -2, ...more },
});

/** What a trial counted: events and people, with the intervention and without. */
type Counts = [events: number, people: number, eventsWithout: number, peopleWithout: number];

/*
 * Compared, all thirteen rows, with gist.github.com/doctorkid/453b846c1b1dae85ab45f69e5c58d8e9 and, the first ten, with the data
 * set dat.bcg of the R package metafor; what follows from them (0.49, 0.34 to 0.70; Q 152.23; I² 92.2 %; τ² 0.313) with a
 * published analysis of that data set. The article's DOI is as in the documentation of the R package R4HCR, its issue and pages
 * as in ACP J Club 1994;121:22. Not seen at a source: its PMID, and its result on deaths.
 */
const BCG: Counts[] = [
  [4, 123, 11, 139],
  [6, 306, 29, 303],
  [3, 231, 11, 220],
  [62, 13598, 248, 12867],
  [33, 5069, 47, 5808],
  [180, 1541, 372, 1451],
  [8, 2545, 10, 629],
  [505, 88391, 499, 88391],
  [29, 7499, 45, 7277],
  [17, 1716, 65, 1665],
  [186, 50634, 141, 27338],
  [5, 2498, 3, 2341],
  [27, 16913, 29, 17854],
];
/*
 * Typed in from the data set cochrane of the R package rmeta, whose documentation was seen and whose numbers were not: these
 * could not be compared. The review's title, issue, pages and DOI are as in PubMed, 2137711; it has twelve trials, and these
 * seven are those of the logo.
 */
const STEROIDS: Counts[] = [
  [36, 532, 60, 538],
  [1, 69, 5, 61],
  [4, 81, 11, 63],
  [14, 131, 20, 137],
  [3, 67, 7, 59],
  [1, 71, 7, 75],
  [8, 56, 10, 71],
];

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const shares = (weights: readonly number[]) => weights.map((weight) => (100 * weight) / sum(weights));

/** Logarithm of the risk ratio and its variance (Cochrane Handbook, section 6.4.1.4). */
const logRiskRatio = ([a, n1, c, n2]: Counts) =>
  [Math.log(a / n1 / (c / n2)), 1 / a - 1 / n1 + 1 / c - 1 / n2] as const;
const logOddsRatio = ([a, n1, c, n2]: Counts) => {
  const [b, d] = [n1 - a, n2 - c];
  return [Math.log((a * d) / (b * c)), 1 / a + 1 / b + 1 / c + 1 / d] as const;
};

const bcg = findingsIn('examples/good/bcg-vaccine.json')[0]!;
const steroids = findingsIn('examples/good/antenatal-corticosteroids.json')[0]!;

for (const [name, published, counts, logRatio] of [
  ['the BCG vaccine', bcg, BCG, logRiskRatio],
  ['antenatal corticosteroids', steroids, STEROIDS, logOddsRatio],
] as const) {
  test(`the forest plot of ${name} has the numbers that follow from the trials' counts`, () => {
    const rows = rowsOf(published).filter(({ study }) => study);
    assert.equal(rows.length, counts.length);
    for (const [n, row] of rows.entries()) {
      const [log, variance] = logRatio(counts[n]!);
      const [, people, , peopleWithout] = counts[n]!;
      const end = (sign: number) => Number(Math.exp(log + sign * 1.96 * Math.sqrt(variance)).toFixed(2));
      assert.deepEqual(
        [row.estimate, row.interval!.lower, row.interval!.upper, row.participants],
        [Number(Math.exp(log).toFixed(2)), end(-1), end(1), people + peopleWithout],
        row.label,
      );
    }
    assert.equal(published.sample!.participants, sum(rows.map(({ participants }) => participants!)));
    assert.equal(published.sample!.studies, rows.length);
  });
}

test('the weights of the BCG trials are those of the random-effects model, and so is its result', () => {
  const { tau2 } = bcg.heterogeneity!;
  const weights = BCG.map((counts) => 1 / (logRiskRatio(counts)[1] + tau2!));
  const rows = rowsOf(bcg).slice(0, -1);
  assert.deepEqual(
    rows.map(({ weight }) => weight),
    shares(weights).map((share) => Number(share.toFixed(2))),
  );
  const pooled = sum(BCG.map((counts, n) => logRiskRatio(counts)[0] * weights[n]!)) / sum(weights);
  const half = 1.96 / Math.sqrt(sum(weights));
  const { estimate, ci } = bcg.effect!;
  assert.deepEqual(
    [pooled, pooled - half, pooled + half].map((log) => Number(Math.exp(log).toFixed(2))),
    [estimate, ci!.lower, ci!.upper],
  );
});

test("the weights of the corticosteroid trials are Mantel and Haenszel's, and so is the odds ratio", () => {
  const parts = STEROIDS.map(([a, n1, c, n2]) => [(a * (n2 - c)) / (n1 + n2), ((n1 - a) * c) / (n1 + n2)] as const);
  const weights = parts.map(([, below]) => below);
  assert.deepEqual(
    rowsOf(steroids)
      .slice(0, -1)
      .map(({ weight }) => weight),
    shares(weights).map((share) => Number(share.toFixed(1))),
  );
  assert.equal(Number((sum(parts.map(([above]) => above)) / sum(weights)).toFixed(2)), steroids.effect!.estimate);
});

test('a square is as large in area as its study weighs, the largest 1', () => {
  const rows = rowsOf(bcg).slice(0, -1);
  const heaviest = Math.max(...rows.map(({ weight }) => weight!));
  for (const { mark, weight } of rows) {
    assert.equal(mark!.shape, 'square');
    assert.ok(Math.abs(mark!.edge ** 2 - weight! / heaviest) < 1e-9);
  }
  assert.equal(plotted(bcg).weighted, true);
});

test('without all the weights, all squares are alike', () => {
  const studies = bcg.studies!.map(({ weight, ...study }, n) => (n ? { ...study, weight: weight! } : study));
  const plot = plotted({ ...bcg, studies });
  assert.equal(plot.weighted, false);
  assert.deepEqual([...new Set(plot.blocks[0]!.rows.map(({ mark }) => mark!.edge))], [1]);
});

test('the pooled result is the diamond under its studies, in the order in which they are listed', () => {
  const { blocks } = plotted(bcg);
  const labels = blocks[0]!.rows.map(({ label }) => label);
  assert.deepEqual(labels, [...bcg.studies!.map(({ label }) => label), 'BCG vaccine and tuberculosis']);
  const diamond = blocks[0]!.rows.at(-1)!.mark!;
  assert.equal(diamond.shape, 'diamond');
  assert.ok(diamond.from! < diamond.at && diamond.at < diamond.to!);
});

test('a ratio stands on a logarithmic axis with no effect at 1, and round numbers under it', () => {
  const { axis, noEffect, measure } = plotted(bcg);
  assert.equal(measure, 'RR');
  assert.deepEqual(axis.ticks, [0.1, 0.2, 0.5, 1, 2, 5]);
  assert.equal(noEffect, along(axis, 1));
  // A half lies as far from one as a double.
  assert.ok(Math.abs(noEffect - along(axis, 0.5) - (along(axis, 2) - noEffect)) < 1e-9);
});

test('a difference stands on a linear axis with no effect at 0', () => {
  const { axis, noEffect } = plotted(finding());
  assert.equal(axis.log, false);
  assert.deepEqual(axis.ticks, [-3, -2.5, -2, -1.5, -1, -0.5, 0]);
  assert.equal(noEffect, along(axis, 0));
});

const AXES: [number, number, boolean, number[]][] = [
  [0.94, 1, true, [0.94, 0.96, 0.98, 1]],
  [0.35, 1, true, [0.4, 0.6, 0.8, 1]],
  [0.5, 2, true, [0.5, 1, 2]],
  [0.02, 12, true, [0.1, 1, 10]],
  [1e-9, 1, true, [1e-8, 1e-6, 1e-4, 0.01, 1]],
  [-7.9, 0, false, [-8, -6, -4, -2, 0]],
  [-0.03, 0.11, false, [-0.02, 0, 0.02, 0.04, 0.06, 0.08, 0.1]],
  [0, 1234, false, [0, 200, 400, 600, 800, 1000, 1200]],
  [0, 0, false, [-0.4, -0.2, 0, 0.2, 0.4]],
  [1, 1, true, [0.99, 1, 1.01]],
];
for (const [lowest, highest, log, ticks] of AXES) {
  test(`from ${lowest} to ${highest}${log ? ', logarithmic' : ''}, one reads ${ticks.join(', ')}`, () => {
    assert.deepEqual(axisFor(lowest, highest, log).ticks, ticks);
  });
}

test('an interval much wider than the others is cut, and only at the end where it is', () => {
  const studies = [
    { label: 'a', estimate: -1, ci: { level: 95, lower: -2, upper: 0 } },
    { label: 'b', estimate: -2, ci: { level: 95, lower: -3, upper: -1 } },
    { label: 'c', estimate: -1.5, ci: { level: 95, lower: -2.5, upper: -0.5 } },
    { label: 'd', estimate: -1, ci: { level: 95, lower: -2, upper: 60 } },
  ];
  const plot = plotted(finding({ studies }));
  assert.deepEqual(
    plot.blocks[0]!.rows.map(({ mark }) => mark!.cut),
    [...'abc', 'd', 'pooled'].map((label) => ({ start: false, end: label === 'd' })),
  );
  assert.equal(plot.blocks[0]!.rows[3]!.mark!.to, 1);
  assert.ok(plot.axis.end < 5);
});

test('an interval that is printed from 0.00 is an arrow, since a logarithmic axis has no zero', () => {
  const { mark } = rowsOf(finding(effect({ measure: 'RR', estimate: 0.5, ci: { level: 95, lower: 0, upper: 2 } })))[0]!;
  assert.deepEqual([mark!.from, mark!.cut], [0, { start: true, end: false }]);
});

test('without an interval there is a point, also for a pooled result', () => {
  for (const design of ['rct', 'meta-analysis'] as const) {
    const row = rowsOf(finding({ ...effect({ p: { value: 0.02 } }), design }))[0]!;
    assert.deepEqual([row.mark!.shape, row.interval, row.notDerived], ['point', undefined, undefined]);
  }
});

test('an interval is worked out from p only when asked for, is marked, and is told why not where it is not', () => {
  const exact = finding(effect({ estimate: 17, p: { value: 0.032 } }));
  const { interval, mark } = rowsOf(exact, { derive: true })[0]!;
  assert.deepEqual([interval!.derived, interval!.lower.toFixed(1), interval!.upper.toFixed(1)], [true, '1.4', '32.6']);
  assert.equal(mark!.shape, 'square');

  const inexact = finding(effect({ p: { value: 0.05, operator: '<' } }));
  const refused = rowsOf(inexact, { derive: true })[0]!;
  assert.deepEqual([refused.notDerived, refused.mark!.shape], ['p-not-exact', 'point']);
});

test('an interval that the author worked out is marked as such', () => {
  const ci = { level: 95, lower: -3, upper: -1, source: 'derived-from-se' as const };
  assert.equal(rowsOf(finding(effect({ ci })))[0]!.interval!.derived, true);
  assert.equal(rowsOf(finding())[0]!.interval!.derived, false);
});

test('an interval without a level is one of 95 %', () => {
  assert.equal(rowsOf(finding(effect({ ci: { lower: -3, upper: -1 } })))[0]!.interval!.level, 95);
});

test('a study that contradicts itself is listed and not drawn, and does not stretch the axis', () => {
  const studies = [
    { label: 'a', estimate: 500, ci: { level: 95, lower: 1, upper: 2 } },
    { label: 'b', estimate: -2, ci: { level: 95, lower: -3, upper: -1 } },
  ];
  const plot = plotted(finding({ studies }));
  const [contradictory, other] = plot.blocks[0]!.rows;
  assert.deepEqual([contradictory!.fault, contradictory!.mark], ['inconsistent', undefined]);
  assert.ok(other!.mark);
  assert.ok(plot.axis.end < 5);
});

test('findings of another measure, outcome, unit, instrument or side are never on the same axis', () => {
  const others: Partial<Finding>[] = [
    {},
    effect({ measure: 'SMD' }),
    effect({ unit: 'points' }),
    { outcome: { name: 'sleep', better: 'lower' } },
    { outcome: { name: 'itch', instrument: 'SCORAD', better: 'lower' } },
    { outcome: { name: 'itch', better: 'higher' } },
    { id: 'g', label: 'on the same axis as the first', outcome: { name: 'Itch ', better: 'lower' } },
  ];
  const { plots } = forestOf(others.map((more, n) => finding({ id: `f${n}`, ...more })));
  assert.deepEqual(
    plots.map(({ blocks }) => blocks.length),
    [2, 1, 1, 1, 1, 1],
  );
});

test('outcomes without a name are not known to be the same', () => {
  const nameless = (id: string): Finding => ({
    id,
    label: id,
    effect: { measure: 'MD', estimate: 1, favours: { negative: 'A', positive: 'B' } },
  });
  assert.equal(forestOf([nameless('a'), nameless('b')]).plots.length, 2);
});

test('where findings compare different things, a side is named by which of the two it favours', () => {
  const versus = (id: string, comparator: string) => finding({ id, pico: { intervention: 'probiotics', comparator } });
  const one = plotted([versus('a', 'placebo')]).sides;
  assert.deepEqual(one!.higher, { arm: 'comparator', name: 'placebo' });
  const two = plotted([versus('a', 'placebo'), versus('b', 'a steroid')]).sides;
  assert.deepEqual(two, { lower: { arm: 'intervention' }, higher: { arm: 'comparator' } });
});

test("the author's words for the sides are used as they are", () => {
  assert.deepEqual(plotted(steroids).sides, {
    lower: { words: 'Corticosteroid better' },
    higher: { words: 'Corticosteroid worse' },
  });
});

test('heterogeneity comes with the Cochrane words for it', () => {
  const { heterogeneity } = plotted(bcg).blocks[0]!;
  assert.deepEqual([heterogeneity!.i2, heterogeneity!.bands], [92.22, ['considerable']]);
  assert.deepEqual(plotted(steroids).blocks[0]!.heterogeneity!.bands, []);
  assert.equal(plotted(finding()).blocks[0]!.heterogeneity, undefined);
});

test('no finding of the first article can be drawn, and each says why', () => {
  const { plots, undrawn } = forestOf(findingsIn('gut-skin-axis.json'), { derive: true });
  assert.deepEqual(plots, []);
  assert.deepEqual(Object.fromEntries(undrawn.map(({ finding, reasons }) => [finding.id, reasons])), {
    'f-oral-ad': ['measure-not-reported', 'estimate-not-reported', 'direction-not-reported'],
    // −0.29, of nobody knows what.
    'f-topical-ad': ['measure-not-reported', 'direction-not-reported'],
    'f-healthy-scoping': ['measure-not-reported', 'estimate-not-reported', 'direction-not-reported'],
    'f-synbiotic-wrinkle': ['measure-not-reported', 'direction-not-reported'],
    'f-synbiotic-moist': ['measure-not-reported', 'direction-not-reported'],
  });
});

test('a result that contradicts itself stands beside the plot', () => {
  const printed = finding(effect({ estimate: -7.9, ci: { level: 95, lower: -7.25, upper: -6.92 } }));
  assert.deepEqual(forestOf([printed]).undrawn[0]!.reasons, ['inconsistent']);
  const negative = finding(effect({ measure: 'OR', estimate: -0.2 }));
  assert.deepEqual(forestOf([negative]).undrawn[0]!.reasons, ['impossible']);
});

test('what has no better side can be drawn, without words for the sides', () => {
  const plot = plotted(finding({ outcome: { name: 'body water', better: 'n/a' } }));
  assert.equal(plot.sides, undefined);
});

const fraction = (value: number | undefined) => value === undefined || (value >= 0 && value <= 1);
const sound = ({ at, from, to, edge }: ForestMark) =>
  fraction(at) && fraction(from) && fraction(to) && (from ?? at) <= at && at <= (to ?? at) && fraction(edge);

test('whatever an article holds, every finding is drawn within its axis or said not to be', () => {
  const axes = { log: 0, linear: 0 };
  fc.assert(
    fc.property(anyArticle, fc.boolean(), (authored, derive) => {
      const { findings } = readArticle(authored).article!;
      const { plots, undrawn } = forestOf(findings, { derive });
      const drawn = plots.flatMap(({ blocks }) => blocks.map(({ finding }) => finding));
      assert.equal(drawn.length + undrawn.length, new Set(findings).size);
      for (const { reasons } of undrawn) {
        assert.ok(reasons.length && reasons.every((reason) => NOT_DRAWABLE.includes(reason)));
      }
      for (const { axis, blocks } of plots) {
        axes[axis.log ? 'log' : 'linear']++;
        assert.ok(axis.ticks.length <= 7 && axis.ticks.every((tick) => tick >= axis.start && tick <= axis.end));
        const rows: ForestRow[] = blocks.flatMap(({ rows }) => rows);
        assert.ok(rows.every(({ mark, fault }) => (mark ? !fault && sound(mark) : fault)));
      }
    }),
    { numRuns: 300 },
  );
});

test('a ratio that is next to nothing, or to infinity, is drawn at its end of the axis', () => {
  for (const [estimate, end] of [
    [Number.MIN_VALUE, 0],
    [Number.MAX_VALUE, 1],
  ] as const) {
    const plot = plotted(finding(effect({ measure: 'HR', estimate })));
    assert.equal(plot.blocks[0]!.rows[0]!.mark!.at, end);
    assert.ok(Math.abs(plot.noEffect - (1 - end)) < 0.05, `${plot.noEffect}`);
    assert.ok(plot.axis.ticks.length >= 2 && plot.axis.ticks.every(Number.isFinite));
  }
});

/** Numbers as they are measured, and any that can be written. */
const anyNumber = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anyRatio = fc.oneof(
  fc.double({ min: -10, max: 10, noNaN: true }).map(Math.exp),
  fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }),
);

for (const [kind, log, noEffect, number] of [
  ['linear', false, 0, anyNumber],
  ['logarithmic', true, 1, anyRatio],
] as const) {
  test(`a ${kind} axis of any span has a few ticks, in order, and every value on it`, () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [lowest, highest] = [Math.min(noEffect, a, b), Math.max(noEffect, a, b)];
        const axis = axisFor(lowest, highest, log);
        assert.ok(Number.isFinite(axis.start) && axis.start < axis.end && Number.isFinite(axis.end));
        const places = [lowest, noEffect, highest].map((value) => along(axis, value));
        assert.ok(places.every(fraction), `${places}`);
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        );
        assert.ok(axis.ticks.length >= 2 && axis.ticks.length <= 7, `${axis.ticks.length}`);
        assert.deepEqual(
          axis.ticks,
          [...axis.ticks].sort((a, b) => a - b),
        );
      }),
      { numRuns: 500 },
    );
  });
}
