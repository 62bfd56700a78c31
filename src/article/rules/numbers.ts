/** Rules of numbers: those of a result must not contradict each other, nor be made of less than they say. */
import { isFields, pointerTo } from '../check.js';
import { isRatio, noEffectOf, pDisagrees } from '../statistics.js';
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
  code: 'E3',
  name: 'intervals-hold-their-estimate',
  severity: 'error',
  why: 'An interval is drawn around its estimate: lower ≤ estimate ≤ upper. Where it does not hold, one of the three is wrong, be it in the source itself, as in the abstract of Umborowati 2022 (doi 10.1186/s41043-022-00318-6).',
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

interface Bounds {
  code: 'E5' | 'E6';
  name: string;
  why: string;
  within: 'Heterogeneity' | 'PValue';
  key: 'i2' | 'value';
  most: number;
  mend: string;
}

/** The format holds these numbers to their bounds, too; the rule says what it means. */
const bounded = ({ code, name, why, within, key, most, mend }: Bounds): Rule => ({
  code,
  name,
  severity: 'error',
  why,
  *find(written) {
    for (const { value, pointer } of written.of(within)) {
      const number = isFields(value) ? value[key] : undefined;
      if (typeof number !== 'number' || (number >= 0 && number <= most)) continue;
      yield { pointer: pointerTo(pointer, key), message: `Expected 0..${most}, found ${number}.`, mend };
    }
  },
});

const i2 = bounded({
  code: 'E5',
  name: 'i2-is-a-percentage',
  why: 'I² is the share of the variation between studies that chance does not explain, from 0 to 100 %. A number beyond that is a slip, perhaps Q or τ².',
  within: 'Heterogeneity',
  key: 'i2',
  most: 100,
  mend: 'Write a number from 0 to 100, without quotation marks.',
});

const p = bounded({
  code: 'E6',
  name: 'p-is-a-probability',
  why: 'p is a probability, from 0 to 1. A number beyond that is a slip, perhaps a percentage or a test statistic.',
  within: 'PValue',
  key: 'value',
  most: 1,
  mend: 'Write a number from 0 to 1, without quotation marks.',
});

/** Nothing is a ratio of zero or less to anything. */
const ratios: Rule = {
  code: 'E4',
  name: 'ratios-are-positive',
  severity: 'error',
  why: 'RR, OR, HR and IRR are ratios, which are above 0; 1 means no effect. A zero or a negative number is most likely a difference or a logarithm, and would turn the result around.',
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
  code: 'E7',
  name: 'derived-intervals-can-be-derived',
  severity: 'error',
  why: 'An interval can be worked out from an exact p and a named measure only (Altman and Bland, BMJ 2011;343:d2090). Out of "p < 0.05", or of a number that no measure names, it is a guess that looks like a result.',
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

const unexplained: Rule = {
  code: 'W8',
  name: 'high-heterogeneity-has-a-caveat',
  severity: 'warning',
  why: 'From an I² of 75 % on heterogeneity may be considerable (Cochrane Handbook, section 10.10.2): the studies disagree more than chance explains, so that their average may describe none of them. A reader has to be told so in words.',
  *find(written) {
    for (const { entry, pointer } of written.entries('findings')) {
      const { heterogeneity, caveats } = entry;
      if ((heterogeneity?.i2 ?? 0) < 75 || caveats?.length) continue;
      yield {
        pointer: `${pointer}/heterogeneity/i2`,
        message: `Expected a caveat, since the studies disagree a lot (I² ${heterogeneity!.i2} %), found none.`,
        mend: 'Say in "caveats" how much they disagree and, where it is known, why.',
      };
    }
  },
};

const BASES = {
  'within-group': 'that is, between before and after in one group, which also changes with time and by chance',
  'not-reported': 'so it may be a change within one group, with nothing to compare it to',
} as const;

const uncompared: Rule = {
  code: 'W4',
  name: 'changes-are-compared',
  severity: 'warning',
  why: 'A change within one group ("15 % fewer wrinkles") would partly have come without the treatment: by time, by chance, by expectation. Only the difference from a comparison group is an effect.',
  *find(written) {
    for (const { value, pointer } of written.usable('Change')) {
      if (value.basis === 'between-group') continue;
      yield {
        pointer: pointerTo(pointer, 'basis'),
        message: `Expected a change between groups, found one that is "${value.basis}", ${BASES[value.basis]}.`,
        mend: 'Look up in the study how the comparison group fared. Where it says nothing, let the text say so.',
      };
    }
  },
};

const disagreement: Rule = {
  code: 'W16',
  name: 'interval-and-p-agree',
  severity: 'warning',
  why: 'The interval says that no effect is ruled out and p says that it is not, or the other way around. Both are told to the reader, and one of them is wrong or comes from another test.',
  *find(written) {
    for (const { value, pointer } of written.usable('Effect')) {
      if (!pDisagrees(value)) continue;
      const { p, ci, measure } = value;
      yield {
        pointer: pointerTo(pointer, 'p'),
        message: `Expected p to agree with the interval, found p ${p!.operator ?? '='} ${p!.value} beside ${ci!.lower} to ${ci!.upper}, where ${noEffectOf(measure)} is no effect.`,
        mend: 'Look both up in the source. Where it prints them so, say among the caveats that they disagree.',
      };
    }
  },
};

export const RULES_OF_NUMBERS: readonly Rule[] = [
  intervals,
  ratios,
  i2,
  p,
  derived,
  uncompared,
  unexplained,
  disagreement,
];
