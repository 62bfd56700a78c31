/** `npm run bench`: honest-read beside what a partner would use instead, in one run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import { join } from 'node:path';
import { findEngine, findOrGetBrowser } from '../../tools/browsers.js';
import { buildAll } from '../../tools/build.js';
import { buildContestant, type Files } from './build.js';
import { Chromium } from './chromium.js';
import { entries, type Entry, JOBS, PAGES, readable } from './contestants/all.js';
import { Journal, keyOf } from './journal.js';
import { fewerRepetitions, FULL_REPETITIONS, isWhole, optionsOf, repetitionsOf } from './options.js';
import { profile } from './profile.js';
import { progress, progressLine } from './progress.js';
import { readmeTable } from './readme.js';
import { failures, notes, report, type Sample, secondTries, titleOf, UNFINISHED } from './report.js';
import { type Limits, runAll } from './run.js';
import { type BenchServer, serveBench } from './server.js';
import { pageTasks, type Task, tasksFor } from './tasks.js';

const ALL: readonly string[] = [...new Set([...JOBS, ...PAGES])];

const USAGE = `npm run bench                       every day: few rows, at full speed, once
npm run bench -- --full             ${FULL_REPETITIONS} times, all rows, also four times slower, cycles, growth; two and a half hours
npm run bench -- --full --resume    goes on with a run that was broken off
npm run bench -- --readme           what the README's table is chosen from: the full run, or the last one where there is none
npm run bench -- --job table        some jobs: ${ALL.join(', ')}
npm run bench -- --only 'honest-read, from code' --only plain --kind insert --count 1000 --repetitions 3 --throttling 4
npm run bench -- --profile           where the time of honest-read's insertions goes, function by function`;

const values = optionsOf(process.argv.slice(2));
const { full } = values;

const HERE = import.meta.dirname;
const RESULTS = join(HERE, 'results');

/** Its packages are its own, and only installed where it is run. */
function install(): void {
  const mark = join(HERE, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(HERE, 'package-lock.json')).mtimeMs) return;
  console.log('Installing what honest-read is measured beside …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('`npm ci` failed in test/bench, see above. It needs the npm registry.');
}

// Names have commas in them, with a space.
const list = (value: string | undefined) => value?.split(/,(?! )/);
const numbers = (value: string | undefined) => list(value)?.map(Number);

/** Claims with their evidence have nobody beside them, so that every day needs none of them. */
const EVERY_DAY = ALL.filter((job) => job !== 'evidence');

const wanted = {
  jobs: list(values.job) ?? (full ? ALL : EVERY_DAY),
  names: values.only?.flatMap((value) => list(value)!) ?? [''],
  kinds: list(values.kind),
  counts: numbers(values.count),
  speeds: numbers(values.throttling) ?? (full ? [1, 4] : [1]),
};

/** Where its results are; a run of some jobs in between leaves those of the full one alone. */
const resultsAs = (ending: string, name = isWhole(values) ? 'full' : 'latest') => join(RESULTS, `${name}.${ending}`);

const LIMITS: Limits = {
  repetitions: repetitionsOf(values),
  patience: 150_000,
  budget: 60_000,
  lanes: 4,
};

/** How often it is told how far it is. */
const TOLD_EVERY_MS = 20_000;

function contestants(): Entry[] {
  const unknown = wanted.jobs.filter((job) => !ALL.includes(job));
  if (unknown.length) throw new Error(`There is no job "${unknown.join()}". There are ${ALL.join(', ')}.`);
  const all = entries(JOBS.filter((job) => wanted.jobs.includes(job)));
  return (values.profile ? readable(all) : all).filter(({ name }) =>
    wanted.names.some((part) => name.startsWith(part)),
  );
}

async function tasksAt(throttling: number, chosen: readonly Entry[], server: BenchServer): Promise<Task[]> {
  const bench = { server, full, counts: wanted.counts, throttling };
  const tasks: Task[] = [];
  // One after the other: rows for ten thousand take their time to be made.
  for (const entry of chosen) tasks.push(...(await tasksFor(entry, bench)));
  const pages = server.ownPages.filter(
    ({ job, name }) => wanted.jobs.includes(job) && wanted.names.some((part) => name.startsWith(part)),
  );
  for (const page of pages) {
    const { job, name } = page;
    tasks.push(...pageTasks({ kind: 'page', job, name, throttling }, page, bench));
  }
  return tasks.filter(({ sample }) => wanted.kinds?.includes(sample.kind) ?? true);
}

interface About {
  date: string;
  machine: string;
  browser: string;
  command: string;
  /** Where it is a full run that measured less often than others. */
  fewer?: string;
  /** How far it came, where it did not come to its end. */
  unfinished?: string;
}

/** For people as Markdown, for machines as JSON. */
function write(about: About, samples: readonly Sample[], chosen: readonly Entry[]): string {
  const listed = (title: string, lines: readonly string[]) =>
    lines.length ? `\n${title}:\n\n${lines.map((line) => `- ${line}\n`).join('')}` : '';
  const again = listed('Measured when tried again, and why not at first', secondTries(samples));
  const failed = listed('Could not be measured', failures(samples));
  const tables = `${Object.values(about).join(' · ')}\n\n${report(samples)}${notes(chosen)}${again}${failed}`;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(resultsAs('md'), tables);
  writeFileSync(resultsAs('json'), `${JSON.stringify({ about, samples }, undefined, 2)}\n`);
  return tables;
}

async function measure(chosen: readonly Entry[], server: BenchServer, browsers: Chromium): Promise<readonly Sample[]> {
  const tasks: Task[] = [];
  for (const speed of wanted.speeds) tasks.push(...(await tasksAt(speed, chosen, server)));
  const options = process.argv.slice(2).filter((option) => !['--resume', '--verbose'].includes(option));
  const { resume } = values;
  const beside = [resultsAs('md'), resultsAs('json')];
  const journal = new Journal(resultsAs('jsonl'), keyOf(server.files, options), { resume, beside });
  const { samples } = journal;
  if (resume) console.log(`${String(samples.length)} measurements are there already.`);
  const fewer = fewerRepetitions(values);
  const about: About = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()} ${arch()}`,
    browser: await (await browsers.current()).version(),
    command: `npm run bench${options.length ? ` -- ${options.join(' ')}` : ''}`,
    ...(fewer && { fewer }),
  };
  const soFar = () => write({ ...about, unfinished: progressLine(progress(tasks, samples, LIMITS)) }, samples, chosen);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      soFar();
      console.error(`\nBroken off by ${signal}: what was measured is in ${RESULTS}, and --resume goes on with it.`);
      process.exit(130);
    });
  let toldAt = Date.now();
  await runAll(tasks, {
    ...LIMITS,
    browsers,
    journal,
    told: (sample) => {
      const { took } = sample;
      const [wrong] = [...failures([sample]), ...secondTries([sample]).map((line) => `${line} (done at another try)`)];
      if (values.verbose || wrong !== undefined)
        console.error(`${(took / 1000).toFixed(1).padStart(6)} s  ${wrong ?? titleOf(sample)}`);
      if (Date.now() - toldAt < TOLD_EVERY_MS) return;
      toldAt = Date.now();
      console.error(`${progressLine(progress(tasks, samples, LIMITS))} · ${titleOf(sample)}`);
      soFar();
    },
  });
  console.log(`\n${write(about, samples, chosen)}`);
  return samples;
}

async function profileAll(chosen: readonly Entry[], server: BenchServer, browsers: Chromium): Promise<void> {
  for (const entry of chosen)
    for (const count of wanted.counts ?? [1000]) {
      const found = await profile(await browsers.current(), entry, await server.prepare(entry, count));
      console.log(`\n### ${entry.job}, ${entry.name} × ${String(count)}\n${found}`);
    }
}

async function main(): Promise<void> {
  if (values.readme) {
    const path = [resultsAs('json', 'full'), resultsAs('json', 'latest')].find((path) => existsSync(path));
    if (!path) throw new Error('Nothing has been measured yet: npm run bench -- --full');
    const { about, samples } = JSON.parse(readFileSync(path, 'utf8')) as { about: About; samples: Sample[] };
    console.log(`${Object.values(about).join(' · ')}\n\n${readmeTable(samples)}`);
    return;
  }
  install();
  const began = Date.now();
  const chosen = contestants();
  await buildAll();
  const built = new Map<Entry, Files>();
  for (const entry of chosen) built.set(entry, await buildContestant(entry));
  const server = await serveBench(built);
  const browsers = new Chromium(findEngine('chromium') ?? (await findOrGetBrowser()).path);
  try {
    if (values.profile) {
      await profileAll(chosen, server, browsers);
      return;
    }
    const samples = await measure(chosen, server, browsers);
    console.log(`It took ${String(Math.round((Date.now() - began) / 1000))} s.`);
    if (!samples.some(({ failed }) => failed === undefined)) throw new Error('Nothing could be measured.');
    // A machine may be too slow for something; the bench may not be wrong.
    const wrong = failures(samples.filter(({ failed }) => failed !== undefined && !failed.startsWith(UNFINISHED)));
    if (wrong.length) throw new Error(`Could not be measured:\n${wrong.join('\n')}`);
  } finally {
    await browsers.stop();
    await server.close();
  }
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
