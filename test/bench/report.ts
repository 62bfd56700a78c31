/** Medians, ranges and ratios to plain HTML, as tables in Markdown. */
import { type Job, LIMIT, type Page } from './contestants/all.js';
import type { Contestant } from './contestants/contestant.js';

export type Measures = Readonly<Record<string, number>>;

export interface Sample {
  /**
   * What was measured: whether it does what it should, a whole page, an insertion, few rows and many, late script
   * and data, cycles. `further` is reckoned from insertions. */
  kind: 'check' | 'page' | 'insert' | 'further' | 'growth' | 'late' | 'cycles';
  job: Job | Page;
  name: string;
  count?: number;
  throttling: number;
  measures: Measures;
  /** Why there are no measures. */
  failed?: string;
  /** Why there were none at first, where it was tried again. */
  atFirst?: string;
  /** Milliseconds by the clock for all of it. */
  took: number;
}

/** So begins what is said of whom a slow machine or a lost browser kept from ending, which is no fault of the bench. */
export const UNFINISHED = 'did not finish';

interface Summary {
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

/** Between these a further row is reckoned: what is made once is in both. */
const FURTHER = { from: 100, to: 1000 };

/** From so many rows on growth is measured. */
export const GROWTH_FROM = 10;

interface Column {
  title: string;
  unit?: string;
  digits?: number;
  divisor?: number;
  /** Where a ratio to plain HTML says something: to the same measure of it, or to another. */
  ratioTo?: string;
  /** Divided by the rows that are shown. */
  perRow?: boolean;
  /** Below this there is no number of it: the browser reports nothing, which is 0. */
  least?: number;
}

const COLUMNS: Readonly<Record<string, Column>> = {
  brotli: { title: 'Brotli', unit: 'kB', digits: 1, divisor: 1000 },
  gzip: { title: 'gzip', unit: 'kB', digits: 1, divisor: 1000 },
  requests: { title: 'requests' },
  defined: { title: 'defined', unit: 'ms' },
  work: { title: 'main thread', unit: 'ms', digits: 1, ratioTo: 'work' },
  insert: { title: 'insert', unit: 'ms', digits: 1, ratioTo: 'insert' },
  style: { title: 'style', unit: 'ms', digits: 1 },
  layout: { title: 'layout', unit: 'ms', digits: 1 },
  blocking: { title: 'blocking', unit: 'ms', ratioTo: 'blocking' },
  open: { title: 'open', unit: 'ms', digits: 1, ratioTo: 'open' },
  sort: { title: 'sort', unit: 'ms', digits: 1 },
  filter: { title: 'filter', unit: 'ms', digits: 1 },
  search: { title: 'search', unit: 'ms', digits: 1 },
  // Plain HTML has none of these: they are compared with writing the whole table anew.
  sortWork: { title: 'sort, all work', unit: 'ms', digits: 1, ratioTo: 'insert' },
  filterWork: { title: 'filter, all work', unit: 'ms', digits: 1, ratioTo: 'insert' },
  searchWork: { title: 'search, all work', unit: 'ms', digits: 1, ratioTo: 'insert' },
  interaction: { title: 'INP', unit: 'ms', least: 16 },
  pageHeap: { title: 'heap of all', unit: 'kB', divisor: 1000 },
  pageNodes: { title: 'nodes of all' },
  // With what is made once, whatever the number of rows; what a further row takes has a table of its own.
  heap: { title: 'heap ÷ rows', unit: 'B', perRow: true },
  nodes: { title: 'nodes ÷ rows', digits: 1, perRow: true },
  furtherHeap: { title: 'heap', unit: 'B' },
  furtherNodes: { title: 'nodes', digits: 1 },
  firstHeap: { title: 'heap a cycle, first 200', unit: 'B' },
  cycleHeap: { title: 'heap a cycle, next 200', unit: 'B' },
  cycleNodes: { title: 'nodes a cycle', digits: 1 },
  'shift 360': { title: 'shift at 360 px', digits: 3 },
  'shift 768': { title: 'at 768 px', digits: 3 },
  'shift 1280': { title: 'at 1280 px', digits: 3 },
};

const KINDS: Readonly<Record<Exclude<Sample['kind'], 'check' | 'growth'>, string>> = {
  page: 'a whole page with',
  insert: 'inserted into a page:',
  further: `each further one, from ${String(FURTHER.from)} to ${String(FURTHER.to)}:`,
  late: 'layout shift, script and data late:',
  cycles: 'kept after cycles of',
};

const valuesOf = (samples: readonly Sample[], measure: string) =>
  samples.flatMap(({ measures }) => measures[measure] ?? []);

/** "12.3 ms (11.8–14.0) ×1.6". */
function cell(samples: readonly Sample[], limit: readonly Sample[], measure: string): string {
  const values = valuesOf(samples, measure);
  if (!values.length) return '–';
  const { unit, digits = 0, divisor = 1, ratioTo, perRow, least: below = 0 } = COLUMNS[measure]!;
  const scale = divisor * (perRow ? (samples[0]?.count ?? 1) : 1);
  const written = (value: number) =>
    below && value < below ? `<${String(below)}` : (value / scale).toFixed(digits).replace(/^-(0(\.0*)?)$/, '$1');
  const { median, least, most } = summary(values);
  const range = written(least) === written(most) ? '' : ` (${written(least)}–${written(most)})`;
  const base = ratioTo === undefined ? [] : valuesOf(limit, ratioTo);
  const of = base.length ? summary(base).median : 0;
  return `${written(median)}${unit ? ` ${unit}` : ''}${range}${of > 0 ? ` ×${(median / of).toFixed(2)}` : ''}`;
}

export function groupedBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Columns as wide as they need to be, so that a terminal shows what a page shows. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const lines = rows.map((cells) =>
    row(cells.map((text, n) => (n ? text.padStart(widths[n]!) : text.padEnd(widths[n]!)))),
  );
  const rule = row(widths.map((width, n) => (n ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))));
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** A table of samples that are to be compared. */
function table(samples: readonly Sample[]): string {
  const names = [...new Set(samples.map(({ name }) => name))];
  const of = (name: string) => samples.filter((sample) => sample.name === name);
  const measures = Object.keys(COLUMNS).filter((measure) => valuesOf(samples, measure).length);
  const times = Math.max(...names.map((name) => measured(of(name)).length));
  return aligned([
    ['', ...measures.map((measure) => COLUMNS[measure]!.title)],
    ...names.map((name) => {
      const own = measured(of(name));
      if (!own.length) return [`${name}: ${failureOf(of(name))}`, ...measures.map(() => '–')];
      // What takes minutes is not repeated as often.
      const repeated = own.length < times ? ` (${String(own.length)} of ${String(times)} times)` : '';
      return [name + repeated, ...measures.map((measure) => cell(own, of(LIMIT), measure))];
    }),
  ]);
}

const measured = (samples: readonly Sample[]) => samples.filter(({ failed }) => failed === undefined);

const failureOf = (samples: readonly Sample[]) => samples.find(({ failed }) => failed !== undefined)?.failed ?? '';

const slowness = (throttling: number) => (throttling > 1 ? `, ${String(throttling)} times slower` : '');

/** "insert faq, Carbon × 100, 4 times slower". */
export const titleOf = ({ kind, job, name, count, throttling }: Omit<Sample, 'measures' | 'took'>): string =>
  `${kind} ${job}, ${name}${count ? ` × ${String(count)}` : ''}${slowness(throttling)}`;

/** What could not be measured, or not each time, in a line each. */
export const failures = (samples: readonly Sample[]): string[] =>
  samples.flatMap((sample) => {
    const { failed, atFirst } = sample;
    if (failed === undefined) return [];
    const before = atFirst === undefined || atFirst === failed ? '' : ` (at first: ${atFirst})`;
    return [`${titleOf(sample)}: ${failed}${before}`];
  });

/** What was measured only when it was tried again, and why not at first: often enough that says something, too. */
export const secondTries = (samples: readonly Sample[]): string[] =>
  samples.flatMap((sample) =>
    sample.failed === undefined && sample.atFirst !== undefined ? [`${titleOf(sample)}: ${sample.atFirst}`] : [],
  );

/** What each row takes of those that come after the first hundred, of whom was measured with both numbers. */
export function furtherOf(all: readonly Sample[]): Sample[] {
  const full = measured(all).filter(({ kind, throttling }) => kind === 'insert' && throttling === 1);
  return [...groupedBy(full, ({ job, name }) => `${job}: ${name}`).values()].flatMap((own) => {
    const { job, name } = own[0]!;
    const slope = (measure: string) => {
      const [few, many] = [FURTHER.from, FURTHER.to].map((rows) =>
        valuesOf(
          own.filter(({ count }) => count === rows),
          measure,
        ),
      ) as [number[], number[]];
      if (!few.length || !many.length) return undefined;
      return (summary(many).median - summary(few).median) / (FURTHER.to - FURTHER.from);
    };
    const [furtherHeap, furtherNodes] = [slope('heap'), slope('nodes')];
    if (furtherHeap === undefined || furtherNodes === undefined) return [];
    return [{ kind: 'further', job, name, throttling: 1, took: 0, measures: { furtherHeap, furtherNodes } }];
  });
}

/** All tables, each under a heading that says what was measured. */
export function report(all: readonly Sample[]): string {
  const shown = [...all, ...furtherOf(all)].filter(
    (sample): sample is Sample & { kind: Exclude<Sample['kind'], 'check'> } => sample.kind !== 'check',
  );
  const groups = groupedBy(shown, ({ kind, job, count, throttling }) => {
    if (kind === 'growth') return 'growth: main thread of an insertion, per row';
    const rows = count ? ` × ${String(count)}` : '';
    return `${KINDS[kind]} ${job}${rows}${slowness(throttling)}`;
  });
  return [...groups]
    .map(([title, some]) => `### ${title}\n\n${some[0]!.kind === 'growth' ? growth(some, all) : table(some)}\n`)
    .join('\n');
}

/** What a row costs among few, and among the most; the table's are inserted anyway. */
function growth(samples: readonly Sample[], all: readonly Sample[]): string {
  const rows = [...groupedBy(samples, ({ job, name }) => `${job}: ${name}`)].map(
    ([title, [{ job, name } = samples[0]!]]) => {
      const own = all.filter(
        (sample) =>
          sample.job === job &&
          sample.name === name &&
          sample.throttling === 1 &&
          (sample.kind === 'growth' || sample.kind === 'insert'),
      );
      const counts = own.map(({ count }) => count ?? 1);
      const [few, many] = [Math.min(...counts.filter((count) => count >= GROWTH_FROM)), Math.max(...counts)].map(
        (count) => {
          const values = valuesOf(
            own.filter((sample) => sample.count === count),
            'insert',
          );
          const each = values.length ? (summary(values).median / count) * 1000 : undefined;
          return {
            each,
            text: each === undefined ? failureOf(own) || '–' : `${each.toFixed(0)} µs of ${String(count)}`,
          };
        },
      );
      const ratio = few?.each && many?.each ? `×${(many.each / few.each).toFixed(2)}` : '–';
      return [title, few!.text, many!.text, ratio];
    },
  );
  return aligned([['', 'among few', 'among many', 'ratio'], ...rows]);
}

/** A word on who does things differently. */
export function notes(all: readonly (Contestant & { job: Job })[]): string {
  const lines = all.flatMap(({ job, name, note }) => (note ? [`- ${job}, ${name}: ${note}`] : []));
  return lines.length ? `\n${lines.join('\n')}\n` : '';
}
