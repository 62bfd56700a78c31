/** Rules of numbers: those of a result must not contradict each other, nor be made of less than they say. */
import { pointerTo } from '../check.js';
import { isRatio } from '../statistics.js';
import type { Breach, Defined, Rule } from './rule.js';

type Interval = Defined<'Interval'>;

const AS_PRINTED =
  'Look it up in the source. If that is what it prints, leave the interval out and say so among the caveats.';

function* around(ci: Interval | undefined, estimate: number | undefined, pointer: string): Generator<Breach> {
  if (!ci) return;
  const { lower, upper } = ci;
  const inOrder = estimate === undefined ? lower <= upper : lower <= estimate && estimate <= upper;
  if (inOrder) return;
  const [rule, found] =
    estimate === undefined
      ? ['lower ≤ upper', `${lower} and ${upper}`]
      : ['lower ≤ estimate ≤ upper', `${lower}, ${estimate} and ${upper}`];
  yield { pointer, message: `Expected ${rule}, found ${found}.`, mend: AS_PRINTED };
}

const intervals: Rule = {
  name: 'intervals-hold-their-estimate',
  severity: 'error',
  *find(written) {
    for (const name of ['Effect', 'StudyRow'] as const) {
      for (const { value, pointer } of written.usable(name)) {
        yield* around(value.ci, value.estimate, pointerTo(pointer, 'ci'));
      }
    }
    for (const { value, pointer } of written.usable('Heterogeneity')) {
      yield* around(value.i2Ci, value.i2, pointerTo(pointer, 'i2Ci'));
      yield* around(value.predictionInterval, undefined, pointerTo(pointer, 'predictionInterval'));
    }
  },
};

/** Nothing is a ratio of zero or less to anything. */
const ratios: Rule = {
  name: 'ratios-are-positive',
  severity: 'error',
  *find(written) {
    for (const { value: finding, pointer } of written.usable('Finding')) {
      const measure = finding.effect?.measure;
      if (!measure || !isRatio(measure)) continue;
      const effect = pointerTo(pointer, 'effect');
      const rows = written.usable('StudyRow');
      const results = [
        { pointer: effect, value: finding.effect! },
        ...[...rows].filter((row) => row.pointer.startsWith(`${pointer}/studies/`)),
      ];
      for (const { pointer, value } of results) {
        const numbers = [
          ['estimate', value.estimate],
          ['ci/lower', value.ci?.lower],
          ['ci/upper', value.ci?.upper],
        ] as const;
        for (const [key, number] of numbers) {
          if (number === undefined || number > 0) continue;
          yield {
            pointer: `${pointer}/${key}`,
            message: `Expected a number above 0, since ${measure} is a ratio, found ${number}.`,
            mend: 'A difference is MD, SMD or RD. A ratio that the source gives as a logarithm has to be turned back.',
          };
        }
      }
    }
  },
};

/** What an interval was worked out from and what it would have needed, where that is not there: expected, found. */
function notDerivable({ measure, p, se, ci }: Defined<'Effect'>): [string, string] | undefined {
  if (!ci?.source?.startsWith('derived')) return undefined;
  if (measure === 'not-reported') return ['a measure that the source names, since the interval is derived', measure];
  if (ci.source === 'derived-from-se') {
    return se === undefined ? ['the standard error that the interval is derived from', 'none'] : undefined;
  }
  if (!p) return ['the p value that the interval is derived from', 'none'];
  const { operator = '=' } = p;
  return operator === '=' ? undefined : ['an exact p value, since the interval is derived', `p ${operator} ${p.value}`];
}

const derived: Rule = {
  name: 'derived-intervals-can-be-derived',
  severity: 'error',
  *find(written) {
    for (const { value, pointer } of written.usable('Effect')) {
      const fault = notDerivable(value);
      if (!fault) continue;
      yield {
        pointer: pointerTo(pointer, 'ci'),
        message: `Expected ${fault[0]}, found ${fault[1]}.`,
        mend: 'An interval worked out from less is a guess. Leave it out: it is then shown as not reported.',
      };
    }
  },
};

export const RULES_OF_NUMBERS: readonly Rule[] = [intervals, ratios, derived];
