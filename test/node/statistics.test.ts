/** What the numbers of a result say, against published examples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  type Effect,
  faultOf,
  HETEROGENEITY_BANDS,
  heterogeneityBands,
  intervalFromP,
  isRatio,
  NOT_DERIVABLE,
  type NotDerivable,
  noEffectOf,
  pDisagrees,
  sidesOf,
} from '../../src/article/statistics.js';
import { MEASURES } from '../../src/article/vocabularies.js';
import type { Finding } from '../../src/article/article.js';

type Sample = NonNullable<Finding['sample']>;

const derived = (effect: Effect, sample?: Sample) => {
  const found = intervalFromP({ effect, ...(sample && { sample }) });
  assert.ok('interval' in found, JSON.stringify(found));
  return found.interval;
};
const rounded = ({ lower, upper }: { lower: number; upper: number }, digits: number) =>
  [lower, upper].map((value) => Number(value.toFixed(digits)));

// Altman and Bland, BMJ 2011;343:d2090: zinc and recovery (a), blood pressure and mortality (b).
test('an interval of a difference, as Altman and Bland work it out', () => {
  const zinc = derived({ measure: 'RD', estimate: 17, p: { value: 0.032 } });
  assert.deepEqual(rounded(zinc, 1), [1.4, 32.6]);
  assert.equal(zinc.level, 95);
});

test('an interval of a ratio, as Altman and Bland work it out', () => {
  const pressure = derived({ measure: 'RR', estimate: 0.3, p: { value: 0.034, operator: '=', sided: 2 } });
  assert.deepEqual(rounded(pressure, 2), [0.1, 0.91]);
});

test('turning a difference round turns its interval round', () => {
  const [up, down] = [17, -17].map((estimate) => derived({ measure: 'MD', estimate, p: { value: 0.2 } }));
  assert.deepEqual([down!.lower, down!.upper], [-up!.upper, -up!.lower]);
});

// The first article's only estimate: the formula would give an interval, and it would be a guess.
test('−0.29 with p = 0.35 and no measure has no interval', () => {
  const effect: Effect = { measure: 'not-reported', estimate: -0.29, p: { value: 0.35, operator: '=' } };
  assert.deepEqual(intervalFromP({ effect }), { refused: 'measure-not-reported' });
  assert.deepEqual(rounded(derived({ ...effect, measure: 'SMD' }), 2), [-0.89, 0.31]);
});

const p = { value: 0.03 };
const REFUSED: [NotDerivable, Effect, Sample?][] = [
  ['interval-reported', { measure: 'MD', estimate: 1, p, ci: { lower: 0.1, upper: 1.9 } }],
  ['measure-not-reported', { measure: 'not-reported', estimate: 1, p }],
  ['measure-not-suited', { measure: 'r', estimate: 0.5, p }],
  ['impossible', { measure: 'OR', estimate: 0, p }],
  ['impossible', { measure: 'HR', estimate: -1, p }],
  ['p-not-reported', { measure: 'MD', estimate: 1 }],
  ['p-not-exact', { measure: 'MD', estimate: 1, p: { value: 0.05, operator: '<' } }],
  ['p-not-exact', { measure: 'MD', estimate: 1, p: { value: 0.05, operator: '>=' } }],
  ['p-one-sided', { measure: 'MD', estimate: 1, p: { ...p, sided: 1 } }],
  ['p-rounded', { measure: 'MD', estimate: 1, p: { value: 0 } }],
  ['p-rounded', { measure: 'MD', estimate: 1, p: { value: 1 } }],
  ['no-effect', { measure: 'MD', estimate: 0, p }],
  ['no-effect', { measure: 'RR', estimate: 1, p }],
  ['few-people', { measure: 'MD', estimate: 1, p }, { participants: 59 }],
  ['few-studies', { measure: 'MD', estimate: 1, p, model: 'random' }, { participants: 400, studies: 4 }],
];
for (const [reason, effect, sample] of REFUSED) {
  test(`no interval is worked out: ${reason}, from ${JSON.stringify({ ...effect, ...sample })}`, () => {
    assert.deepEqual(intervalFromP({ effect, ...(sample && { sample }) }), { refused: reason });
  });
}

test('every reason to refuse is tried, and a result without an effect is refused too', () => {
  assert.deepEqual([...new Set(REFUSED.map(([reason]) => reason))], [...NOT_DERIVABLE]);
  assert.deepEqual(intervalFromP({}), { refused: 'p-not-reported' });
});

test('few trials in a fixed-effect model, many in any, and enough people have their interval', () => {
  const effect: Effect = { measure: 'MD', estimate: 1, p };
  derived({ ...effect, model: 'fixed' }, { studies: 3 });
  derived(effect, { studies: 5, participants: 60 });
});

test('any interval that is worked out holds its estimate, and leaves no effect out where p says so', () => {
  const effect = fc.record({
    measure: fc.constantFrom(...MEASURES),
    estimate: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    p: fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }) }),
  });
  fc.assert(
    fc.property(effect, (effect) => {
      const found = intervalFromP({ effect });
      if ('refused' in found) return;
      const { lower, upper } = found.interval;
      assert.equal(faultOf(effect.measure, { ...effect, ci: found.interval }), undefined);
      // The formula is an approximation: of either side of 0.05 it is only sure a little away from it.
      if (effect.p.value > 0.052) assert.ok(lower <= noEffectOf(effect.measure) && noEffectOf(effect.measure) <= upper);
      if (effect.p.value < 0.048) assert.ok(lower >= noEffectOf(effect.measure) || noEffectOf(effect.measure) >= upper);
    }),
  );
});

test('ratios have no effect at 1, everything else at 0', () => {
  assert.deepEqual(MEASURES.filter(isRatio), ['RR', 'OR', 'HR', 'IRR']);
  assert.deepEqual(
    MEASURES.map(noEffectOf),
    MEASURES.map((measure) => (isRatio(measure) ? 1 : 0)),
  );
});

// Umborowati and colleagues, J Health Popul Nutr 2022;41:37, as the abstract prints it.
test('an estimate outside its own interval is inconsistent', () => {
  assert.equal(faultOf('MD', { estimate: -7.9, ci: { lower: -7.25, upper: -6.92 } }), 'inconsistent');
  assert.equal(faultOf('MD', { estimate: 1, ci: { lower: 2, upper: 0 } }), 'inconsistent');
  assert.equal(faultOf('MD', { estimate: -7.1, ci: { lower: -7.25, upper: -6.92 } }), undefined);
});

test('a ratio of zero or less is impossible, an interval that is printed from 0.00 is not', () => {
  assert.equal(faultOf('RR', { estimate: 0 }), 'impossible');
  assert.equal(faultOf('RR', { estimate: 0.5, ci: { lower: -0.1, upper: 0.9 } }), 'impossible');
  assert.equal(faultOf('OR', { estimate: 0.2, ci: { lower: 0, upper: 3.1 } }), undefined);
  assert.equal(faultOf('RD', { estimate: 0, ci: { lower: -0.1, upper: 0.1 } }), undefined);
  assert.equal(faultOf('r', { estimate: 1.2 }), 'impossible');
});

const AGREEMENT: [string, boolean, Effect][] = [
  ['interval without 1, p below 0.05', false, { measure: 'RR', estimate: 0.5, ci: { lower: 0.3, upper: 0.8 }, p }],
  ['interval with 1, p below 0.05', true, { measure: 'RR', estimate: 0.8, ci: { lower: 0.5, upper: 1.2 }, p }],
  [
    'interval without 0, p above 0.05',
    true,
    { measure: 'MD', estimate: 2, ci: { lower: 1, upper: 3 }, p: { value: 0.2 } },
  ],
  [
    'interval without 0, p above a number beyond 0.05',
    true,
    { measure: 'MD', estimate: 2, ci: { lower: 1, upper: 3 }, p: { value: 0.05, operator: '>' } },
  ],
  [
    'interval without 0, p below 0.1',
    false,
    { measure: 'MD', estimate: 2, ci: { lower: 1, upper: 3 }, p: { value: 0.1, operator: '<' } },
  ],
  [
    'interval with 0, p < 0.05',
    true,
    { measure: 'MD', estimate: 1, ci: { lower: -1, upper: 3 }, p: { value: 0.05, operator: '<' } },
  ],
  [
    'p of 0.05 itself',
    false,
    { measure: 'MD', estimate: 1, ci: { lower: -0.1, upper: 2.1 }, p: { value: 0.05, operator: '=' } },
  ],
  ['an interval that ends at 1', false, { measure: 'RR', estimate: 0.97, ci: { lower: 0.94, upper: 1 }, p }],
  [
    'a 90 % interval, p between 0.05 and 0.1',
    false,
    { measure: 'MD', estimate: 2, ci: { level: 90, lower: 0.1, upper: 3.9 }, p: { value: 0.09 } },
  ],
  [
    'a one-sided p',
    false,
    { measure: 'MD', estimate: 2, ci: { lower: -0.1, upper: 4.1 }, p: { value: 0.04, sided: 1 } },
  ],
  [
    'no measure, so no value of no effect',
    false,
    { measure: 'not-reported', estimate: 2, ci: { lower: -1, upper: 5 }, p },
  ],
];
for (const [name, disagree, effect] of AGREEMENT) {
  test(`${name}: ${disagree ? 'they contradict each other' : 'nothing to say'}`, () => {
    assert.equal(pDisagrees(effect), disagree);
  });
}

const BANDS: [number, string[]][] = [
  [0, ['might-not-be-important']],
  [35, ['might-not-be-important', 'moderate']],
  [45, ['moderate']],
  [55, ['moderate', 'substantial']],
  [80, ['substantial', 'considerable']],
  [96, ['considerable']],
  [100, ['considerable']],
];
for (const [i2, bands] of BANDS) {
  test(`an I² of ${i2} % is ${bands.join(' or ')}`, () => assert.deepEqual(heterogeneityBands(i2), bands));
}
test('every I² has a word', () => {
  for (let i2 = 0; i2 <= 100; i2 += 0.5) assert.ok(heterogeneityBands(i2).length);
  assert.equal(HETEROGENEITY_BANDS.length, 4);
});

test('where lower is better, the lower side favours the intervention', () => {
  const pico = { intervention: 'probiotics', comparator: 'placebo' };
  const outcome = { name: 'SCORAD', better: 'lower' as const };
  assert.deepEqual(sidesOf({ outcome, pico }), {
    lower: { arm: 'intervention', name: 'probiotics' },
    higher: { arm: 'comparator', name: 'placebo' },
  });
  assert.deepEqual(sidesOf({ outcome: { ...outcome, better: 'higher' }, pico: { intervention: 'probiotics' } }), {
    lower: { arm: 'comparator' },
    higher: { arm: 'intervention', name: 'probiotics' },
  });
});

test("the author's own words for the sides come first, and neither side is better where neither is", () => {
  const effect: Effect = { measure: 'RR', estimate: 1, favours: { negative: 'Vaccine', positive: 'Nothing' } };
  const outcome = { name: 'tuberculosis', better: 'lower' as const };
  assert.deepEqual(sidesOf({ effect, outcome }), { lower: { words: 'Vaccine' }, higher: { words: 'Nothing' } });
  assert.equal(sidesOf({ outcome: { name: 'total body water', better: 'n/a' } }), undefined);
  assert.equal(sidesOf({}), undefined);
});
