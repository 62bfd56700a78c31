/** What is measured, with whom, and how often. */
import type { Browser } from 'puppeteer-core';
import { CHECKED, COUNTS, CYCLED, type Entry, GROWTH, isPeer, type Job } from './contestants/all.js';
import type { Contestant } from './contestants/contestant.js';
import { check } from './measure/check.js';
import { measureCycles, measureInsert } from './measure/insert.js';
import { type Measured, measurePage, measureShift } from './measure/page.js';
import type { Measures, Sample } from './report.js';
import type { BenchServer } from './server.js';

/** One thing to measure, again and again. */
export interface Task {
  sample: Omit<Sample, 'measures' | 'took'>;
  /** How often, where that is not how often all are. */
  repetitions?: number;
  /** Whether it takes time that is measured, so that nothing else may be done meanwhile. */
  isTimed: boolean;
  measure: (browser: Browser) => Promise<Measures>;
}

/** Rows on a page as partners write them. */
const PAGE_ROWS = 6;
/** How often something is put up and taken away again, twice. */
const CYCLES = 200;
/** How often for ourselves and the limits, since what is kept differs from one time to the next; for all others once. */
const CYCLE_REPETITIONS = 3;
/** More rows are not inserted four times slower: plain HTML alone would take minutes, each time. */
const MOST_THROTTLED = 1000;

export interface Bench {
  server: BenchServer;
  /** Everything, or what can be had every day. */
  full: boolean;
  /** How many rows are inserted, where it is not what each job says. */
  counts: readonly number[] | undefined;
  /** 4: four times slower. */
  throttling: number;
}

export function countsOf(job: Job, { full, counts, throttling }: Omit<Bench, 'server'>): readonly number[] {
  if (counts) return counts;
  if (!full) return [Math.min(100, COUNTS[job].at(-1)!)];
  return COUNTS[job].filter((count) => throttling === 1 || count <= MOST_THROTTLED);
}

/** A whole page, in time and out of time. */
export function pageTasks(
  sample: Task['sample'],
  page: Measured,
  { server, throttling, full }: Omit<Bench, 'counts'>,
): Task[] {
  const load: Task = {
    sample,
    isTimed: true,
    measure: async (browser) => ({ ...(await measurePage(browser, server.files, page, throttling)) }),
  };
  if (throttling > 1) return [load];
  const widths = full ? [360, 768, 1280] : [360];
  const late: Task = {
    sample: { ...sample, kind: 'late' },
    repetitions: 1,
    isTimed: false,
    measure: async (browser) => {
      const shifts: Record<string, number> = {};
      // One after the other: there are as many lanes at once as a machine has room for.
      for (const width of widths)
        shifts[`shift ${String(width)}`] = await measureShift(browser, page, { width, delay: full ? 2000 : 0 });
      return shifts;
    },
  };
  return [load, late];
}

async function insertTask(
  entry: Entry,
  count: number,
  { server, throttling }: Bench,
  kind: 'insert' | 'growth' = 'insert',
): Promise<Task> {
  const addresses = await server.prepare(entry, count);
  const { name, imports, tag } = entry;
  // For growth nobody clicks: that is measured elsewhere, and takes long among so many.
  const shown: Contestant = kind === 'growth' ? { name, imports, ...(tag && { tag }) } : entry;
  return {
    sample: { kind, job: entry.job, name: entry.name, throttling, count },
    isTimed: true,
    measure: async (browser) => ({ ...(await measureInsert(browser, shown, addresses, { throttling, count })) }),
  };
}

async function cycleTask(entry: Entry, { server }: Bench): Promise<Task> {
  const count = CYCLED[entry.job];
  const addresses = await server.prepare(entry, count);
  return {
    sample: { kind: 'cycles', job: entry.job, name: entry.name, throttling: 1, count },
    repetitions: isPeer(entry.name) ? 1 : CYCLE_REPETITIONS,
    isTimed: false,
    measure: async (browser) => ({ ...(await measureCycles(browser, entry, addresses, CYCLES)) }),
  };
}

async function checkTask(entry: Entry, { server }: Bench): Promise<Task> {
  const count = entry.job === 'article' ? 1 : CHECKED;
  const addresses = await server.prepare(entry, count);
  return {
    sample: { kind: 'check', job: entry.job, name: entry.name, throttling: 1, count },
    repetitions: 1,
    isTimed: false,
    measure: async (browser) => {
      await check(browser, entry, addresses, count);
      return {};
    },
  };
}

export async function tasksFor(entry: Entry, bench: Bench): Promise<Task[]> {
  const { job, name, only, tag } = entry;
  const { server, throttling, full } = bench;
  const tasks: Task[] = [];
  if (only !== 'insert') {
    const { page, shown } = await server.prepare(entry, PAGE_ROWS);
    const measured = { address: page, shown, ...(tag && { tag }) };
    tasks.push(...pageTasks({ kind: 'page', job, name, throttling, count: PAGE_ROWS }, measured, bench));
  }
  if (only !== 'page') {
    for (const count of countsOf(job, bench)) tasks.push(await insertTask(entry, count, bench));
    if (throttling === 1) tasks.push(await checkTask(entry, bench));
    if (full && throttling === 1) {
      for (const count of GROWTH[job]) tasks.push(await insertTask(entry, count, bench, 'growth'));
      tasks.push(await cycleTask(entry, bench));
    }
  }
  return tasks;
}
