/** `npm run bench`: honest-read beside what a partner would use instead, in one run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findEngine, findOrGetBrowser } from '../../tools/browsers.js';
import { buildAll } from '../../tools/build.js';
import { buildContestant, type Files } from './build.js';
import { entries, type Entry, JOBS, PAGES, readable } from './contestants/all.js';
import { profile } from './profile.js';
import { notes, report, type Sample } from './report.js';
import { type BenchServer, serveBench } from './server.js';
import { pageTasks, type Task, tasksFor } from './tasks.js';

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

const list = (value: string | undefined) => value?.split(',');
const numbers = (value: string | undefined) => list(value)?.map(Number);

const wanted = {
  jobs: list(values.job) ?? [...JOBS, ...PAGES],
  names: list(values.only) ?? [''],
  kinds: list(values.kind),
  counts: numbers(values.count),
  speeds: numbers(values.throttling) ?? (full ? [1, 4] : [1]),
  repetitions: Number(values.repetitions ?? (full ? 7 : 1)),
};

function contestants(): Entry[] {
  const known: readonly string[] = [...JOBS, ...PAGES];
  const unknown = wanted.jobs.filter((job) => !known.includes(job));
  if (unknown.length) throw new Error(`There is no job "${unknown.join()}". There are ${known.join(', ')}.`);
  const all = entries(JOBS.filter((job) => wanted.jobs.includes(job)));
  return (values.profile ? readable(all) : all).filter(({ name }) =>
    wanted.names.some((part) => name.startsWith(part)),
  );
}

async function tasksAt(throttling: number, chosen: readonly Entry[], server: BenchServer, browser: Browser) {
  const bench = { server, browser, full, counts: wanted.counts, throttling };
  const tasks = (await Promise.all(chosen.map((entry) => tasksFor(entry, bench)))).flat();
  for (const page of server.ownPages.filter(({ job }) => wanted.jobs.includes(job))) {
    const { job, name } = page;
    tasks.push(...pageTasks({ kind: 'page', job, name, throttling }, page, bench));
  }
  return tasks.filter(({ sample }) => wanted.kinds?.includes(sample.kind) ?? true);
}

interface Results {
  samples: Sample[];
  failures: string[];
}

/** In turns, so that whatever slows the machine down meanwhile slows all down alike. */
async function run(tasks: readonly Task[], { samples, failures }: Results): Promise<void> {
  for (let turn = 0; turn < wanted.repetitions; turn++) {
    for (const task of tasks) {
      if (turn >= (task.repetitions ?? wanted.repetitions)) continue;
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

/** For people on the terminal and as Markdown, for machines as JSON. */
function write({ samples, failures }: Results, chosen: readonly Entry[], version: string): void {
  const about = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()} ${arch()}`,
    browser: version,
    command: `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`,
  };
  const tables = `${Object.values(about).join(' · ')}\n\n${report(samples)}${notes(chosen)}`;
  console.log(`\n${tables}`);
  mkdirSync(join(HERE, 'results'), { recursive: true });
  writeFileSync(join(HERE, 'results/latest.md'), tables);
  writeFileSync(join(HERE, 'results/latest.json'), `${JSON.stringify({ about, samples, failures }, undefined, 2)}\n`);
}

async function main(): Promise<void> {
  install();
  const began = Date.now();
  const chosen = contestants();
  await buildAll();
  const built = new Map<Entry, Files>();
  for (const entry of chosen) built.set(entry, await buildContestant(entry));
  const server = await serveBench(built);
  const executablePath = findEngine('chromium') ?? (await findOrGetBrowser()).path;
  const browser = await launch({ executablePath, args: CHROMIUM_FLAGS, protocolTimeout: 300_000 });
  const version = await browser.version();
  const results: Results = { samples: [], failures: [] };
  try {
    if (values.profile) {
      for (const entry of chosen)
        for (const count of wanted.counts ?? [1000]) {
          const found = await profile(browser, entry, await server.prepare(entry, count));
          console.log(`\n### ${entry.job}, ${entry.name} × ${String(count)}\n${found}`);
        }
      return;
    }
    for (const speed of wanted.speeds) await run(await tasksAt(speed, chosen, server, browser), results);
    write(results, chosen, version);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`It took ${String(Math.round((Date.now() - began) / 1000))} s.`);
  const { failures } = results;
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
