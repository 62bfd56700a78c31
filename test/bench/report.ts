/** Medians, ranges and ratios to plain HTML, as tables for people and as JSON for machines. */
import { type Job, LIMIT } from './contestants.js';
import type { Measures } from './measure.js';

export interface Sample {
  job: Job;
  name: string;
  count: number;
  throttling: number;
  measures: Measures;
}

export type Measure = keyof Measures;

export interface Summary {
  median: number;
  least: number;
  most: number;
}

export function summary(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)! };
}

const UNITS: Readonly<Record<Measure, [unit: string, digits: number, divisor: number]>> = {
  brotli: ['kB', 1, 1000],
  gzip: ['kB', 1, 1000],
  requests: ['', 0, 1],
  defined: ['ms', 0, 1],
  insert: ['ms', 1, 1],
  blocking: ['ms', 0, 1],
  shift: ['', 3, 1],
  heap: ['kB', 1, 1000],
  nodes: ['', 0, 1],
  open: ['ms', 1, 1],
  sort: ['ms', 1, 1],
  search: ['ms', 1, 1],
  cycle: ['B', 0, 1],
};

/** Those of which a ratio to plain HTML says something. */
const COMPARED: readonly Measure[] = ['insert', 'open', 'heap', 'nodes'];

export function valuesOf(samples: readonly Sample[], measure: Measure): number[] {
  return samples.flatMap(({ measures }) => measures[measure] ?? []);
}

/** "12.3 ms (11.8–14.0), ×1.6". */
function cell(samples: readonly Sample[], limit: readonly Sample[], measure: Measure): string {
  const values = valuesOf(samples, measure);
  if (!values.length) return '–';
  const [unit, digits, divisor] = UNITS[measure];
  const written = (value: number) => (value / divisor).toFixed(digits);
  const { median, least, most } = summary(values);
  const range = written(least) === written(most) ? '' : ` (${written(least)}–${written(most)})`;
  const base = valuesOf(limit, measure);
  const ratio =
    COMPARED.includes(measure) && base.length && summary(base).median > 0
      ? `, ×${(median / summary(base).median).toFixed(2)}`
      : '';
  return `${written(median)}${unit && ` ${unit}`}${range}${ratio}`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A table in Markdown of one job, one number of rows, one speed. */
export function table(samples: readonly Sample[]): string {
  const names = [...new Set(samples.map(({ name }) => name))];
  const of = (name: string) => samples.filter((sample) => sample.name === name);
  const measures = (Object.keys(UNITS) as Measure[]).filter((measure) => valuesOf(samples, measure).length);
  return [
    row(['', ...measures]),
    row(['---', ...measures.map(() => '--:')]),
    ...names.map((name) => row([name, ...measures.map((measure) => cell(of(name), of(LIMIT), measure))])),
  ].join('\n');
}

/** All tables, each under a heading that says what was measured. */
export function report(samples: readonly Sample[]): string {
  const keys = [...new Set(samples.map(({ job, count, throttling }) => JSON.stringify([job, count, throttling])))];
  return keys
    .map((key) => {
      const [job, count, throttling] = JSON.parse(key) as [Job, number, number];
      const some = samples.filter((s) => s.job === job && s.count === count && s.throttling === throttling);
      return `## ${job}, ${count}${throttling > 1 ? `, ${throttling} times slower` : ''}\n\n${table(some)}\n`;
    })
    .join('\n');
}
