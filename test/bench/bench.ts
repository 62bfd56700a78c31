/** `npm run bench`: honest-read beside what a partner would use instead, in one run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findOrGetBrowser } from '../../tools/browsers.js';
import { buildAll } from '../../tools/build.js';
import { buildContestant } from './build.js';
import { COUNTS, contestants, type Job, JOBS } from './contestants.js';
import type { Data } from './contestants/contest.js';
import { dataFor } from './data.js';
import { measure } from './measure.js';
import { report, type Sample } from './report.js';
import { serveBench } from './server.js';

const USAGE = `npm run bench                       every day: one repetition, few rows, full speed
npm run bench -- --full             seven repetitions, all rows, also four times slower
npm run bench -- --job table        one job: ${JOBS.join(', ')}
npm run bench -- --only honest-read,plain --count 1000 --repetitions 3`;

const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    job: { type: 'string' },
    only: { type: 'string' },
    count: { type: 'string' },
    repetitions: { type: 'string' },
    throttling: { type: 'string' },
    help: { type: 'boolean' },
  },
});

const HERE = import.meta.dirname;

/** Its packages are its own, and only installed where it is run. */
function install(): void {
  if (existsSync(join(HERE, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what honest-read is measured beside …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (spawnSync('npm', args, { cwd: HERE, stdio: 'inherit' }).status) throw new Error('npm ci failed in test/bench.');
}

async function main(): Promise<void> {
  const { full } = values;
  install();
  await buildAll();
  const wanted = values.only?.split(',');
  const jobs = values.job ? JOBS.filter((job) => job === values.job) : JOBS;
  if (!jobs.length) throw new Error(`There is no job "${values.job}". There are ${JOBS.join(', ')}.`);
  const entries = contestants().filter(({ job, name }) => jobs.includes(job) && (!wanted || wanted.includes(name)));
  const built = [];
  for (const entry of entries) built.push(await buildContestant(entry));

  const countsOf = (job: Job) => (values.count ? [Number(values.count)] : full ? COUNTS[job] : COUNTS[job].slice(0, 2));
  const repetitions = Number(values.repetitions ?? (full ? 7 : 1));
  const speeds = values.throttling ? [Number(values.throttling)] : full ? [1, 4] : [1];
  const data = new Map<string, Data>();
  for (const job of jobs)
    for (const count of countsOf(job)) data.set(`/data/${job}-${count}`, await dataFor(job, count));

  const server = await serveBench(built, data);
  const sizes = new Map(
    built.flatMap(({ job, name, files }) =>
      [...files].map(
        ([file, { brotli, gzip }]) =>
          [`/${job}/${name}/${file}`, { brotli: brotli.length, gzip: gzip.length }] as const,
      ),
    ),
  );
  const { path } = await findOrGetBrowser();
  const browser = await launch({
    executablePath: path,
    args: [...CHROMIUM_FLAGS, '--enable-precise-memory-info'],
    protocolTimeout: 300_000,
  });
  const samples: Sample[] = [];
  try {
    for (const throttling of speeds) {
      // In turns, so that whatever slows the machine down meanwhile slows all down alike.
      for (let repetition = 0; repetition < repetitions; repetition++) {
        for (const entry of built) {
          for (const count of countsOf(entry.job)) {
            const { job, name } = entry;
            try {
              const measures = await measure(browser, {
                address: server.addressOf(entry),
                data: server.dataAddress(job, count),
                sizes,
                throttling,
                cycles: full && throttling === 1 && count <= 100 ? 200 : 0,
              });
              samples.push({ job, name, count, throttling, measures });
              process.stderr.write('.');
            } catch (error) {
              console.error(`\n${job}, ${name}, ${count}: ${String(error)}`);
            }
          }
        }
      }
    }
    const about = {
      date: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      browser: await browser.version(),
      command: `npm run bench${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`,
    };
    console.log(`\n${Object.values(about).join(' · ')}\n\n${report(samples)}`);
    const results = join(HERE, 'results');
    mkdirSync(results, { recursive: true });
    writeFileSync(join(results, 'latest.json'), `${JSON.stringify({ about, samples }, undefined, 2)}\n`);
  } finally {
    await browser.close();
    await server.close();
  }
  const lost = entries.filter(({ job, name }) => !samples.some((sample) => sample.job === job && sample.name === name));
  if (lost.length)
    throw new Error(`Could not be measured: ${lost.map(({ job, name }) => `${job}/${name}`).join(', ')}.`);
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
