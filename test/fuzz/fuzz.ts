/** `npm run fuzz`: bad input, in numbers. */
import { parseArgs } from 'node:util';
import { findOrGetBrowser } from '../../tools/browsers.js';
import { buildAll } from '../../tools/build.js';
import { fuzzCommandLine } from './command-line.js';
import { fuzzElements } from './elements.js';
import { type Find, findWords, keep } from './find.js';
import { fuzzReader } from './reader.js';
import { commandTimes, elementTimes, readerTimes, type Timing } from './sizes.js';

const PARTS = ['reader', 'commands', 'elements', 'sizes'] as const;
type Part = (typeof PARTS)[number];

/** How many articles each part tries. */
const RUNS: Readonly<Record<Exclude<Part, 'sizes'>, number>> = { reader: 100_000, commands: 6_000, elements: 1_200 };

const USAGE = `npm run fuzz                                   all parts: ${PARTS.join(', ')}
npm run fuzz -- --part reader --part sizes     some of them
npm run fuzz -- --runs 1000                    as many articles in each, instead of ${Object.values(RUNS).join(', ')}
npm run fuzz -- --seed 42                      those of a run before, which has printed its seed`;

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: [...PARTS] },
    runs: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    help: { type: 'boolean' },
  },
});

/** What an article or a page may take, as the README says. The commands are said with the start of their process. */
const MOST_MS = 1000;

let failed = false;

function fail(message: string): void {
  failed = true;
  console.error(`✖ ${message}`);
}

function tell(find: Find | undefined): void {
  if (!find) return;
  fail(findWords(find));
  const [article] = find.example as unknown[];
  console.error(`Kept as ${keep(article)}: every run tries it first, until it is mended and ever after.`);
}

const table = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map(
      ([what, ...numbers]) =>
        `  ${String(what).padEnd(24)}${numbers.map((number) => String(number).padStart(8)).join('')}`,
    )
    .join('\n');

const DO: Readonly<Record<Part, (runs: number, seed: number) => Promise<void>>> = {
  async reader(runs, seed) {
    const { runs: done, covered, find } = await fuzzReader(runs, seed);
    const { files, branches, untaken } = covered;
    console.log(
      `${done} articles, each read twice. Branches taken: ${branches - untaken.length} of ${branches}, in ${files.join(', ')}`,
    );
    tell(find);
    if (untaken.length) fail(`Branches of the reader that no article has taken:\n  ${untaken.join('\n  ')}`);
  },

  async commands(runs, seed) {
    const { runs: done, ends, find } = await fuzzCommandLine(runs, seed);
    console.log(
      `${done} commands, by how they ended:\n${table([['', 0, 1, 2], ...[...ends].map(([command, counts]) => [command, ...counts])])}`,
    );
    tell(find);
  },

  async elements(runs, seed) {
    const { runs: done, ends, find } = await fuzzElements(runs, seed);
    console.log(
      `${done} articles in each of ${ends.size} elements, by what readers saw:\n${table([['', 'article', 'why not'], ...[...ends].map(([tag, { shown, told }]) => [tag, shown, told])])}`,
    );
    tell(find);
  },

  async sizes() {
    await times('Read, in ms', readerTimes(), MOST_MS);
    await times('Shown, in ms', elementTimes(), Infinity);
    await times('Commands, with the start of a process, in ms', commandTimes(), Infinity);
  },
};

/** Prints the slowest of each size, and all that is wrong. */
async function times(title: string, timings: Iterable<Timing> | AsyncIterable<Timing>, most: number): Promise<void> {
  const slowest = new Map<string, Timing>();
  for await (const timing of timings) {
    const { what, size, ms, fault } = timing;
    if (ms > (slowest.get(size)?.ms ?? -1)) slowest.set(size, timing);
    if (fault) fail(`${what}: ${size}: ${fault}`);
    if (ms > most) fail(`${what}: ${size} took ${Math.round(ms)} ms.`);
  }
  console.log(`${title}, the slowest of each size:`);
  for (const { size, what, ms } of slowest.values())
    console.log(`  ${size.padEnd(46)}${String(Math.round(ms)).padStart(6)}  ${what}`);
}

if (values.help) {
  console.log(USAGE);
  process.exit();
}
const seed = Number(values.seed);
const asked = values.part.filter((name): name is Part => PARTS.some((part) => part === name));
if (
  asked.length !== values.part.length ||
  !Number.isInteger(seed) ||
  (values.runs !== undefined && !/^[1-9]\d*$/.test(values.runs))
) {
  console.error(USAGE);
  process.exit(2);
}

console.log(`Seed ${seed}: npm run fuzz -- --seed ${seed} tries the same again.`);
process.env.HONEST_CHROMIUM ??= (await findOrGetBrowser()).path;
if (asked.some((part) => part !== 'reader')) await buildAll();
for (const part of asked) {
  const start = performance.now();
  console.log(`\n${part}`);
  await DO[part](part === 'sizes' ? 0 : Number(values.runs ?? RUNS[part]), seed);
  console.log(`${Math.round((performance.now() - start) / 1000)} s`);
}
process.exit(failed ? 1 : 0);
