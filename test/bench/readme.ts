/** The README's table "What it costs", of what was measured: `npm run bench -- --readme`. */
import { isPeer, type Job, LIMIT, type Page } from './contestants/all.js';
import { aligned, furtherOf, type Sample, summary, UNFINISHED } from './report.js';

/** A number that is worth a line to a partner. The less the better, in all of them. */
interface Line {
  title: string;
  kind: Sample['kind'];
  job: Job | Page;
  count?: number;
  throttling?: number;
  /** One, or the most of several. */
  measure: string | readonly string[];
  /** As a ratio to this measure of plain HTML. */
  ratioTo?: string;
  unit?: 'kB' | 'B' | 'ms';
  digits?: number;
  /** Given for each row that is shown. */
  perRow?: boolean;
  /** Which of ours; by default as the snippet has it. */
  ours?: string;
  /** What it should be at most. */
  aim?: number;
}

const OURS = 'honest-read';

const bytes = (job: Job | Page, rest: Partial<Line> = {}): Line => ({
  title: `${NAMES[job]}, bytes`,
  kind: 'page',
  job,
  measure: 'brotli',
  unit: 'kB',
  digits: 1,
  ...rest,
});
const page = (job: Job | Page, rest: Partial<Line> = {}): Line => ({
  title: `${NAMES[job]}, whole page`,
  kind: 'page',
  job,
  measure: 'work',
  ratioTo: 'work',
  ...rest,
});
const inserted = (job: Job, count: number, title: string, rest: Partial<Line> = {}): Line => ({
  title,
  kind: 'insert',
  job,
  count,
  measure: 'insert',
  ratioTo: 'insert',
  ...rest,
});
/** With what is made once, shared by a hundred; and without. */
const heap = (job: Job, one: string, aim?: number): Line[] => [
  {
    title: `100 ${one}s, heap ÷ 100`,
    kind: 'insert',
    job,
    count: 100,
    measure: 'heap',
    unit: 'B',
    perRow: true,
    ...(aim !== undefined && { aim }),
  },
  { title: `each further ${one}, heap`, kind: 'further', job, measure: 'furtherHeap', unit: 'B' },
];
const kept = (job: Job, title: string): Line[] => [
  { title: `${title}, heap kept a cycle`, kind: 'cycles', job, measure: 'cycleHeap', unit: 'B', aim: 100 },
  { title: `${title}, nodes kept a cycle`, kind: 'cycles', job, measure: 'cycleNodes', digits: 1, aim: 0 },
];
const SHIFTS = ['shift 360', 'shift 768', 'shift 1280'];
const shift = (job: Job): Line[] => [
  { title: `${NAMES[job]}, shift, HTML inside`, kind: 'late', job, measure: SHIFTS, digits: 3, aim: 0 },
  ...(job === 'badge'
    ? []
    : (['link only', 'link and room'] as const).map((inside) => ({
        title: `${NAMES[job]}, shift, ${inside}`,
        kind: 'late' as const,
        job,
        measure: SHIFTS,
        digits: 3,
        ours: `${OURS}, ${inside}`,
      }))),
];

const NAMES: Readonly<Record<Job | Page, string>> = {
  faq: 'FAQ of 6',
  table: 'table of 6',
  evidence: 'table of 6 with evidence',
  badge: '6 badges',
  post: 'the post, all three',
  'post-article': 'the post, whole article',
  article: 'the whole article',
};

const LINES: readonly Line[] = [
  bytes('faq', { aim: 11 }),
  page('faq'),
  inserted('faq', 6, 'FAQ of 6, inserted', { aim: 1.6 }),
  inserted('faq', 100, 'FAQ of 100, inserted'),
  inserted('faq', 1000, 'FAQ of 1000, inserted', { aim: 1.2 }),
  inserted('faq', 1000, 'FAQ of 1000, four times slower', { throttling: 4, aim: 1.2 }),
  inserted('faq', 1000, 'FAQ of 1000, opening', { measure: 'open', ratioTo: 'open', aim: 1.1 }),
  ...heap('faq', 'question', 400),
  ...shift('faq'),
  bytes('table', { aim: 13 }),
  page('table'),
  inserted('table', 6, 'table of 6, inserted', { aim: 2 }),
  inserted('table', 100, 'table of 100, inserted', { aim: 1 }),
  inserted('table', 1000, 'table of 1000, inserted', { aim: 0.5 }),
  inserted('table', 1000, 'table of 1000, four times slower', { throttling: 4, aim: 0.5 }),
  inserted('table', 10_000, 'table of 10 000, inserted'),
  inserted('table', 1000, 'table of 1000, sorting', { measure: 'sortWork', aim: 0.3 }),
  inserted('table', 1000, 'table of 1000, filtering', { measure: 'filterWork', aim: 0.3 }),
  inserted('table', 1000, 'table of 1000, searching', { measure: 'searchWork' }),
  ...heap('table', 'claim'),
  ...shift('table'),
  bytes('badge'),
  inserted('badge', 1, 'a badge, inserted'),
  inserted('badge', 100, '100 badges, inserted'),
  inserted('badge', 1000, '1000 badges, inserted', { aim: 2.5 }),
  ...heap('badge', 'badge', 500),
  ...shift('badge'),
  bytes('post', { aim: 16 }),
  page('post'),
  page('post-article'),
  bytes('article'),
  page('article'),
  page('article', {
    title: 'the whole article, blocking, four times slower',
    throttling: 4,
    measure: 'blocking',
    ratioTo: 'blocking',
    aim: 1.5,
  }),
  ...kept('faq', 'FAQ of 10'),
  ...kept('table', 'table of 10'),
  ...kept('badge', '10 badges'),
  ...kept('article', 'the whole article'),
];

const isOf =
  ({ kind, job, count, throttling = 1 }: Line) =>
  (sample: Sample) =>
    sample.kind === kind &&
    sample.job === job &&
    sample.throttling === throttling &&
    (count === undefined || sample.count === count);

function written({ ratioTo, unit, digits }: Line, value: number): string {
  const scaled = unit === 'kB' ? value / 1000 : value;
  const text = scaled.toFixed(digits ?? (ratioTo ? 1 : 0)).replace(/^-(0(\.0*)?)$/, '$1');
  return `${ratioTo ? '×' : ''}${text}${unit ? ` ${unit}` : ''}`;
}

/** Of a contestant, what a line tells. */
function valueOf(line: Line, samples: readonly Sample[], limit: readonly Sample[]): number | undefined {
  const median = (of: readonly Sample[], measure: string) => {
    const values = of.flatMap(({ measures }) => measures[measure] ?? []);
    return values.length ? summary(values).median : undefined;
  };
  const measures = typeof line.measure === 'string' ? [line.measure] : line.measure;
  const values = measures.flatMap((measure) => median(samples, measure) ?? []);
  if (!values.length) return undefined;
  // Less than nothing is nothing: what the engine happened to free.
  const value = Math.max(0, ...values) / (line.perRow ? (samples[0]?.count ?? 1) : 1);
  if (!line.ratioTo) return value;
  const base = median(limit, line.ratioTo);
  return base ? value / base : undefined;
}

/** As honest about where we are behind as about where we are ahead: a row without a number of ours is left out. */
export function readmeTable(measured: readonly Sample[]): string {
  const all = [...measured, ...furtherOf(measured)];
  const rows = LINES.flatMap((line) => {
    const samples = all.filter(isOf(line));
    const named = (name: string) => samples.filter((sample) => sample.name === name);
    const own = valueOf(line, named(line.ours ?? OURS), named(LIMIT));
    if (own === undefined) return [];
    const names = [...new Set(samples.map(({ name }) => name))].filter(isPeer);
    const peers = names.map((name) => ({ name, value: valueOf(line, named(name), named(LIMIT)) }));
    const known = peers.filter((peer): peer is { name: string; value: number } => peer.value !== undefined);
    known.sort((a, b) => a.value - b.value);
    const lost = names.filter((name) => named(name).every(({ failed }) => failed !== undefined));
    // As it is written: what looks the same is no lead.
    const shown = (value: number) => written(line, value);
    const ahead = known.filter(({ value }) => value < own && shown(value) !== shown(own)).length;
    const isLevel = known.some(({ value }) => shown(value) === shown(own));
    const place = ahead ? `behind ${String(ahead)} of ${String(known.length)}` : isLevel ? 'level' : '**first**';
    const aim = line.aim === undefined ? '' : `${isWithin(line, own) ? '' : 'missed: '}${aimText(line)}`;
    const others = [
      ...known.map(({ name, value }) => `${name} ${shown(value)}`),
      ...lost.map((name) => {
        const isLate = named(name).every(({ failed }) => failed?.startsWith(UNFINISHED));
        return `${name} ${isLate ? UNFINISHED : 'could not be measured'}`;
      }),
    ];
    return [[line.title, shown(own), known.length ? place : '', aim, others.join(', ')]];
  });
  return aligned([['', 'honest-read', 'place', 'aim, at most', 'others'], ...rows]);
}

const aimText = (line: Line) => written(line, line.aim! * (line.unit === 'kB' ? 1000 : 1));

const isWithin = (line: Line, own: number) =>
  Number(written(line, own).replace(/[^\d.-]/g, '')) <= Number(aimText(line).replace(/[^\d.-]/g, ''));
