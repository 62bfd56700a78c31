/** `npm run bench`: honest-read beside what a partner would use instead, in one run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findOrGetBrowser } from '../../tools/browsers.js';
import { buildAll } from '../../tools/build.js';
import { buildContestant, type Files } from './build.js';
import { COUNTS, entries, type Entry, type Job, JOBS, PAGES, readable } from './contestants/all.js';
import { measureCycles, measureInsert } from './measure/insert.js';
import { type Measured, measurePage, measureShift } from './measure/page.js';
import { profile } from './profile.js';
import { report, type Sample } from './report.js';
import { type BenchServer, serveBench } from './server.js';

const USAGE = `npm run bench                       every day: few rows, at full speed, once or thrice
npm run bench -- --full             seven repetitions, all rows, also four times slower, cycles; takes hours
npm run bench -- --job table        one job: ${[...JOBS, ...PAGES].join(', ')}
npm run bench -- --only honest,plain --kind insert --count 1000 --repetitions 3 --throttling 4
npm run bench -- --profile           where the time of honest-read's insertions goes, function by function`;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    job: { type: 'string' },
    only: { type: 'string' },
    kind: { type: 'string' },
    count: { type: 'string' },
    repetitions: { type: 'string' },
    throttling: { type: 'string' },
    profile: { type: 'boolean', default: false },
    verbose: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const { full } = values;

const HERE = import.meta.dirname;

/** Its packages are its own, and only installed where it is run. */
function install(): void {
  const mark = join(HERE, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(HERE, 'package-lock.json')).mtimeMs) return;
  console.log('Installing what honest-read is measured beside …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('`npm ci` failed in test/bench, see above. It needs the npm registry.');
}

/** One thing to measure, again and again. */
interface Task {
  sample: Omit<Sample, 'measures'>;
  /** How often, where that is not how often all are. */
  repetitions?: number;
  measure: () => Promise<Sample['measures']>;
}

const countsOf = (job: Job): readonly number[] =>
  values.count ? values.count.split(',').map(Number) : full ? COUNTS[job] : [100];

const WIDTHS = full ? [360, 768, 1280] : [360];
/** Rows on a page as partners write them. */
const PAGE_ROWS = 6;
/** Rows between which growth is measured. */
const GROWTH = [10, 10_000];

interface Bench {
  server: BenchServer;
  browser: Browser;
  throttling: number;
}

/** A whole page, in time and out of time. */
function pageTasks(sample: Task['sample'], page: Measured, { server, browser, throttling }: Bench): Task[] {
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
      for (const width of WIDTHS) {
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
  return {
    sample: { kind, job: entry.job, name: entry.name, throttling, count },
    ...(kind === 'growth' && { repetitions: 1 }),
    measure: async () => ({ ...(await measureInsert(browser, entry, addresses, throttling)) }),
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

async function tasksFor(entry: Entry, bench: Bench): Promise<Task[]> {
  const { job, name, only, tag } = entry;
  const { server, throttling } = bench;
  const tasks: Task[] = [];
  if (only !== 'insert') {
    const { page } = await server.prepare(entry, PAGE_ROWS);
    const measured = { address: page, ...(tag && { tag }) };
    tasks.push(...pageTasks({ kind: 'page', job, name, throttling, count: PAGE_ROWS }, measured, bench));
  }
  if (only !== 'page') {
    for (const count of countsOf(job)) tasks.push(await insertTask(entry, count, bench));
    if (full && throttling === 1) {
      for (const count of GROWTH) tasks.push(await insertTask(entry, count, bench, 'growth'));
      tasks.push(await cycleTask(entry, 10, bench));
    }
  }
  return tasks;
}

async function main(): Promise<void> {
  install();
  const started = Date.now();
  await buildAll();
  const wanted = values.only?.split(',');
  const jobs = values.job?.split(',') ?? [...JOBS, ...PAGES];
  const unknown = jobs.filter((job) => ![...JOBS, ...PAGES].some((known) => known === job));
  if (unknown.length)
    throw new Error(`There is no job "${unknown.join()}". There are ${[...JOBS, ...PAGES].join(', ')}.`);
  const ofRows = JOBS.filter((job) => jobs.includes(job));
  const all = values.profile ? readable(entries(ofRows)) : entries(ofRows);
  const chosen = all.filter(({ name }) => !wanted || wanted.some((part) => name.startsWith(part)));
  const built = new Map<Entry, Files>();
  for (const entry of chosen) built.set(entry, await buildContestant(entry));

  const kinds = values.kind?.split(',');
  const repetitions = Number(values.repetitions ?? (full ? 7 : 1));
  const speeds = values.throttling ? values.throttling.split(',').map(Number) : full ? [1, 4] : [1];
  const server = await serveBench(built);
  const { path } = await findOrGetBrowser();
  const browser = await launch({ executablePath: path, args: CHROMIUM_FLAGS, protocolTimeout: 300_000 });
  const samples: Sample[] = [];
  const failures: string[] = [];
  try {
    for (const entry of values.profile ? chosen : []) {
      for (const count of countsOf(entry.job)) {
        const found = await profile(browser, entry, await server.prepare(entry, count));
        console.log(`\n### ${entry.job}, ${entry.name} × ${String(count)}\n${found}`);
      }
    }
    for (const throttling of values.profile ? [] : speeds) {
      const bench = { server, browser, throttling };
      const tasks = (await Promise.all(chosen.map((entry) => tasksFor(entry, bench)))).flat();
      for (const page of server.ownPages.filter(({ job }) => jobs.includes(job))) {
        const { job, name } = page;
        tasks.push(...pageTasks({ kind: 'page', job, name, throttling }, page, bench));
      }
      if (kinds) tasks.splice(0, Infinity, ...tasks.filter(({ sample }) => kinds.includes(sample.kind)));
      // In turns, so that whatever slows the machine down meanwhile slows all down alike.
      for (let turn = 0; turn < repetitions; turn++) {
        for (const task of tasks) {
          if (turn >= (task.repetitions ?? repetitions)) continue;
          const { kind, job, name, count } = task.sample;
          const what = `${kind} ${job}, ${name}${count ? ` × ${String(count)}` : ''}`;
          const began = Date.now();
          try {
            samples.push({ ...task.sample, measures: await task.measure() });
          } catch (error) {
            failures.push(`${what}: ${String(error)}`);
          }
          if (values.verbose) console.error(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`);
        }
      }
    }
    const about = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()} ${arch()}`,
      browser: await browser.version(),
      command: `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`,
    };
    console.log(`\n${Object.values(about).join(' · ')}\n\n${report(samples)}`);
    mkdirSync(join(HERE, 'results'), { recursive: true });
    writeFileSync(join(HERE, 'results/latest.json'), `${JSON.stringify({ about, samples, failures }, undefined, 2)}\n`);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`It took ${String(Math.round((Date.now() - started) / 1000))} s.`);
  if (failures.length) throw new Error(`Could not be measured:\n${[...new Set(failures)].join('\n')}`);
}

if (values.help) console.log(USAGE);
else {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
process.exit();
