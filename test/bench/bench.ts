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
import { COUNTS, entries, type Entry, type Job, JOBS } from './contestants/all.js';
import { measureInsert } from './measure/insert.js';
import { measurePage, measureShift } from './measure/page.js';
import { growth, report, type Sample } from './report.js';
import { type BenchServer, serveBench } from './server.js';

const USAGE = `npm run bench                       every day: few rows, at full speed, once or thrice
npm run bench -- --full             seven repetitions, all rows, also four times slower, cycles; takes hours
npm run bench -- --job table        one job: ${JOBS.join(', ')}
npm run bench -- --only honest,plain --kind insert --count 1000 --repetitions 3 --throttling 4`;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    job: { type: 'string' },
    only: { type: 'string' },
    kind: { type: 'string' },
    count: { type: 'string' },
    repetitions: { type: 'string' },
    throttling: { type: 'string' },
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
  values.count ? values.count.split(',').map(Number) : full ? COUNTS[job] : COUNTS[job].slice(0, 2);

const WIDTHS = full ? [360, 768, 1280] : [360, 1280];
/** Rows on a page as partners write them. */
const PAGE_ROWS = 6;

async function tasksFor(entry: Entry, server: BenchServer, browser: Browser, throttling: number): Promise<Task[]> {
  const { job, name, only, tag } = entry;
  const sample = { job, name, throttling };
  const onPage = await server.prepare(entry, PAGE_ROWS);
  const measured = { address: onPage.page, ...(tag && { tag }) };
  const tasks: Task[] = [];
  if (only !== 'insert') {
    tasks.push({
      sample: { ...sample, kind: 'page', count: PAGE_ROWS },
      measure: async () => ({ ...(await measurePage(browser, server.files, measured, throttling)) }),
    });
    if (throttling === 1)
      tasks.push({
        sample: { ...sample, kind: 'late' },
        repetitions: 1,
        measure: async () => {
          const shifts: [string, number][] = [];
          for (const width of WIDTHS)
            shifts.push([`shift ${String(width)}`, await measureShift(browser, measured, { width, delay: full ? 2000 : 0 })]);
          return Object.fromEntries(shifts);
        },
      });
  }
  if (only !== 'page') {
    for (const count of countsOf(job)) {
      const addresses = await server.prepare(entry, count);
      tasks.push({
        sample: { ...sample, kind: 'insert', count },
        measure: async () => ({ ...(await measureInsert(browser, entry, addresses, { throttling, cycles: 0 })) }),
      });
    }
    if (full && throttling === 1) {
      const addresses = await server.prepare(entry, 10);
      tasks.push({
        sample: { ...sample, kind: 'cycles', count: 10 },
        repetitions: 1,
        measure: async () => ({ ...(await measureInsert(browser, entry, addresses, { throttling, cycles: 200 })) }),
      });
    }
  }
  return values.kind ? tasks.filter(({ sample }) => sample.kind === values.kind) : tasks;
}

async function main(): Promise<void> {
  install();
  const started = Date.now();
  await buildAll();
  const wanted = values.only?.split(',');
  const jobs = values.job ? JOBS.filter((job) => values.job!.split(',').includes(job)) : JOBS;
  if (!jobs.length) throw new Error(`There is no job "${values.job!}". There are ${JOBS.join(', ')}.`);
  const chosen = entries(jobs).filter(({ name }) => !wanted || wanted.some((part) => name.startsWith(part)));
  const built = new Map<Entry, Files>();
  for (const entry of chosen) built.set(entry, await buildContestant(entry));

  const repetitions = Number(values.repetitions ?? (full ? 7 : 1));
  const speeds = values.throttling ? values.throttling.split(',').map(Number) : full ? [1, 4] : [1];
  const server = await serveBench(built);
  const { path } = await findOrGetBrowser();
  const browser = await launch({ executablePath: path, args: CHROMIUM_FLAGS, protocolTimeout: 300_000 });
  const samples: Sample[] = [];
  const failures: string[] = [];
  try {
    for (const throttling of speeds) {
      const tasks = (await Promise.all(chosen.map((entry) => tasksFor(entry, server, browser, throttling)))).flat();
      // In turns, so that whatever slows the machine down meanwhile slows all down alike.
      for (let turn = 0; turn < repetitions; turn++) {
        for (const task of tasks) {
          if (turn >= (task.repetitions ?? repetitions)) continue;
          const { kind, job, name, count } = task.sample;
          try {
            samples.push({ ...task.sample, measures: await task.measure() });
            if (process.stderr.isTTY) process.stderr.write('.');
          } catch (error) {
            failures.push(`${kind} ${job}, ${name}${count ? ` × ${String(count)}` : ''}: ${String(error)}`);
          }
        }
      }
    }
    const about = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()} ${arch()}`,
      browser: await browser.version(),
      command: `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`,
    };
    console.log(`\n${Object.values(about).join(' · ')}\n\n${report(samples)}\n${growth(samples)}`);
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
