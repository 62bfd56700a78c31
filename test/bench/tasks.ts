/** What is measured, with whom, and how often. */
import type { Browser } from 'puppeteer-core';
import { COUNTS, type Entry, type Job } from './contestants/all.js';
import type { Contestant } from './contestants/contestant.js';
import { measureCycles, measureInsert } from './measure/insert.js';
import { type Measured, measurePage, measureShift } from './measure/page.js';
import type { Sample } from './report.js';
import type { BenchServer } from './server.js';

/** One thing to measure, again and again. */
export interface Task {
  sample: Omit<Sample, 'measures'>;
  /** How often, where that is not how often all are. */
  repetitions?: number;
  measure: () => Promise<Sample['measures']>;
}

/** Rows on a page as partners write them. */
const PAGE_ROWS = 6;
/** Rows between which growth is measured. */
const GROWTH = [10, 10_000];

export interface Bench {
  server: BenchServer;
  browser: Browser;
  /** Everything, which takes hours, or what can be had every day. */
  full: boolean;
  /** How many rows are inserted, where it is not what each job says. */
  counts: readonly number[] | undefined;
  /** 4: four times slower. */
  throttling: number;
}

const countsOf = (job: Job, { full, counts }: Bench): readonly number[] => counts ?? (full ? COUNTS[job] : [100]);

/** A whole page, in time and out of time. */
export function pageTasks(
  sample: Task['sample'],
  page: Measured,
  { server, browser, throttling, full }: Bench,
): Task[] {
  const load: Task = {
    sample,
    measure: async () => ({ ...(await measurePage(browser, server.files, page, throttling)) }),
  };
  if (throttling > 1) return [load];
  const late: Task = {
    sample: { ...sample, kind: 'late' },
    repetitions: 1,
    measure: async () => {
      const shifts: [string, number][] = [];
      for (const width of full ? [360, 768, 1280] : [360]) {
        const shift = await measureShift(browser, page, { width, delay: full ? 2000 : 0 });
        shifts.push([`shift ${String(width)}`, shift]);
      }
      return Object.fromEntries(shifts);
    },
  };
  return [load, late];
}

async function insertTask(
  entry: Entry,
  count: number,
  { server, browser, throttling }: Bench,
  kind: 'insert' | 'growth' = 'insert',
): Promise<Task> {
  const addresses = await server.prepare(entry, count);
  const { name, imports, tag } = entry;
  // For growth nobody clicks: that is measured elsewhere, and takes long among so many.
  const shown: Contestant = kind === 'growth' ? { name, imports, ...(tag && { tag }) } : entry;
  return {
    sample: { kind, job: entry.job, name: entry.name, throttling, count },
    ...(kind === 'growth' && { repetitions: 1 }),
    measure: async () => ({ ...(await measureInsert(browser, shown, addresses, throttling)) }),
  };
}

async function cycleTask(entry: Entry, count: number, { server, browser }: Bench): Promise<Task> {
  const addresses = await server.prepare(entry, count);
  return {
    sample: { kind: 'cycles', job: entry.job, name: entry.name, throttling: 1, count },
    repetitions: 1,
    measure: async () => ({ ...(await measureCycles(browser, entry, addresses, 200)) }),
  };
}

export async function tasksFor(entry: Entry, bench: Bench): Promise<Task[]> {
  const { job, name, only, tag } = entry;
  const { server, throttling, full } = bench;
  const tasks: Task[] = [];
  if (only !== 'insert') {
    const { page } = await server.prepare(entry, PAGE_ROWS);
    const measured = { address: page, ...(tag && { tag }) };
    tasks.push(...pageTasks({ kind: 'page', job, name, throttling, count: PAGE_ROWS }, measured, bench));
  }
  if (only !== 'page') {
    for (const count of countsOf(job, bench)) tasks.push(await insertTask(entry, count, bench));
    if (full && throttling === 1) {
      for (const count of GROWTH) tasks.push(await insertTask(entry, count, bench, 'growth'));
      tasks.push(await cycleTask(entry, 10, bench));
    }
  }
  return tasks;
}
