/** What the bench makes of what it has measured, and what it does when something hangs or is lost. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { Chromium } from '../bench/chromium.js';
import type { Entry } from '../bench/contestants/all.js';
import { Journal, keyOf } from '../bench/journal.js';
import { eachAnew } from '../bench/measure/insert.js';
import { fewerRepetitions, isWhole, optionsOf, repetitionsOf } from '../bench/options.js';
import { progress, progressLine } from '../bench/progress.js';
import { readmeTable } from '../bench/readme.js';
import { failures, report, type Sample, secondTries, summary } from '../bench/report.js';
import { type Browsers, type Limits, runAll } from '../bench/run.js';
import type { BenchServer } from '../bench/server.js';
import { type Bench, countsOf, type Task, tasksFor } from '../bench/tasks.js';

const folder = mkdtempSync(join(tmpdir(), 'honest-bench-'));
after(() => rmSync(folder, { recursive: true }));

const sample = (name: string, measures: Sample['measures'], rest: Partial<Sample> = {}): Sample => ({
  kind: 'insert',
  job: 'faq',
  name,
  count: 100,
  throttling: 1,
  took: 1000,
  measures,
  ...rest,
});

const lines = (text: string, name: string) => text.split('\n').filter((line) => line.startsWith(`| ${name} `));

/** Cells as they are read, without the room around them. */
const cells = (line = '') =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

describe('The tables of the bench', () => {
  test('have the middle one of several measurements, and of an even number the mean of the middle two', () => {
    assert.deepEqual(summary([9, 1, 3]), { median: 3, least: 1, most: 9 });
    assert.deepEqual(summary([10, 2, 4, 3]), { median: 3.5, least: 2, most: 10 });
  });

  test('say the range, and how many times plain HTML it is', () => {
    const text = report([
      ...[10, 20, 30].map((insert) => sample('plain HTML', { insert })),
      ...[45, 50, 60].map((insert) => sample('Shoelace', { insert })),
    ]);
    assert.deepEqual(cells(lines(text, 'Shoelace')[0]), ['Shoelace', '50.0 ms (45.0–60.0) ×2.50']);
  });

  test('say what did not finish, and what was not measured as often as others', () => {
    const lost = sample('UI5', {}, { failed: 'did not finish in 150 s' });
    const text = report([
      ...[10, 10].map((insert) => sample('plain HTML', { insert })),
      sample('Carbon', { insert: 30 }),
      lost,
    ]);
    assert.deepEqual(cells(lines(text, 'UI5:')[0]), ['UI5: did not finish in 150 s', '–']);
    assert.deepEqual(cells(lines(text, 'Carbon')[0]), ['Carbon (1 of 2 times)', '30.0 ms ×3.00']);
    assert.deepEqual(failures([lost]), ['insert faq, UI5 × 100: did not finish in 150 s']);
  });

  test('say what failed at first, where it was measured in the end or failed in another way', () => {
    const late = sample('Carbon', { insert: 1 }, { atFirst: 'no button' });
    assert.deepEqual(secondTries([late, sample('UI5', { insert: 1 })]), ['insert faq, Carbon × 100: no button']);
    const never = sample('UI5', {}, { failed: 'no row', atFirst: 'no button', throttling: 4 });
    assert.deepEqual(failures([never]), ['insert faq, UI5 × 100, 4 times slower: no row (at first: no button)']);
    assert.deepEqual(secondTries([never]), []);
  });

  test('say of an interaction that is too short to be reported that it is below what is', () => {
    const text = report([0, 0, 24].map((interaction) => sample('Carbon', { interaction })));
    assert.deepEqual(cells(lines(text, 'Carbon')[0]), ['Carbon', '<16 ms (<16–24)']);
  });

  test('say what each further row takes, without what is made once', () => {
    const text = report([
      sample('Carbon', { heap: 50_000 + 100 * 300, nodes: 10 + 100 * 7 }),
      sample('Carbon', { heap: 50_000 + 1000 * 300, nodes: 10 + 1000 * 7 }, { count: 1000 }),
      sample('UI5', { heap: 1, nodes: 1 }),
    ]);
    const further = text.slice(text.indexOf('### each further one, from 100 to 1000: faq'));
    assert.deepEqual(cells(lines(further, 'Carbon')[0]), ['Carbon', '300 B', '7.0']);
    assert.deepEqual(lines(further, 'UI5'), []);
    assert.deepEqual(cells(lines(text, 'Carbon')[0]), ['Carbon', '800 B', '7.1']);
  });

  test('do not divide what a whole page holds by its rows', () => {
    const text = report([sample('Carbon', { pageHeap: 600_000, pageNodes: 600 }, { kind: 'page', count: 6 })]);
    assert.deepEqual(cells(lines(text, 'Carbon')[0]), ['Carbon', '600 kB', '600']);
  });

  test('say what a row costs among few and among many, and take that from insertions where they are there', () => {
    const text = report([
      sample('Carbon', { insert: 5 }, { kind: 'growth', count: 10 }),
      sample('Carbon', { insert: 20_000 }, { count: 10_000 }),
    ]);
    const growth = text.slice(text.indexOf('### growth'));
    assert.deepEqual(cells(lines(growth, 'faq: Carbon')[0]), [
      'faq: Carbon',
      '500 µs of 10',
      '2000 µs of 10000',
      '×4.00',
    ]);
  });
});

describe('The README’s table', () => {
  const bytes = (name: string, brotli: number) => sample(name, { brotli }, { kind: 'page', count: 6 });
  const placed = (own: number, ...peers: [string, number][]) =>
    cells(
      lines(
        readmeTable([bytes('honest-read', own), ...peers.map(([name, size]) => bytes(name, size))]),
        'FAQ of 6, bytes',
      )[0],
    );

  test('says where we are ahead of all, and the others with the least first', () => {
    assert.deepEqual(placed(10_900, ['Shoelace', 14_600], ['Carbon', 12_800]), [
      'FAQ of 6, bytes',
      '10.9 kB',
      '**first**',
      '11.0 kB',
      'Carbon 12.8 kB, Shoelace 14.6 kB',
    ]);
  });

  test('says as plainly where we are behind, and which aim is missed', () => {
    assert.deepEqual(placed(13_900, ['Shoelace', 14_600], ['Carbon', 12_800]).slice(1, 4), [
      '13.9 kB',
      'behind 1 of 2',
      'missed: 11.0 kB',
    ]);
  });

  test('does not call it a lead where another has the same number', () => {
    assert.deepEqual(placed(12_810, ['Carbon', 12_790])[2], 'level');
  });

  test('does not take plain HTML and bare Lit for somebody to be ahead of, and names who did not finish', () => {
    const table = readmeTable([
      bytes('honest-read', 10_000),
      bytes('bare Lit', 5000),
      bytes('plain HTML', 0),
      { ...bytes('UI5', 0), measures: {}, failed: 'did not finish in 150 s' },
    ]);
    assert.deepEqual(cells(lines(table, 'FAQ of 6, bytes')[0]).slice(2), ['', '11.0 kB', 'UI5 did not finish']);
  });

  test('does not say of who is broken that they are slow', () => {
    const broken = { ...bytes('UI5', 0), measures: {}, failed: '404 for /main.js' };
    const table = readmeTable([bytes('honest-read', 10_000), broken]);
    assert.equal(cells(lines(table, 'FAQ of 6, bytes')[0])[4], 'UI5 could not be measured');
  });

  test('takes the width at which most moves', () => {
    const late = sample(
      'honest-read',
      { 'shift 360': 0.001, 'shift 768': 0.25, 'shift 1280': 0 },
      { kind: 'late', count: 6 },
    );
    assert.deepEqual(cells(lines(readmeTable([late]), 'FAQ of 6, shift, HTML inside')[0])[1], '0.250');
  });
});

describe('A run of the bench', () => {
  const LIMITS: Limits = { repetitions: 3, patience: 10_000, budget: 60_000, lanes: 2 };

  /** A browser that only counts how often it is started, and can be lost. */
  class Stand implements Browsers {
    starts = 0;
    lost: string | undefined;
    current = () => Promise.resolve({ connected: true } as unknown as Browser);
    ending = () => Promise.resolve(this.lost);
    restart = () => {
      this.starts++;
      this.lost = undefined;
      return Promise.resolve();
    };
  }

  let runs = 0;
  const journalAt = (path = join(folder, `${runs++}.jsonl`), key = 'key', resume = false) =>
    new Journal(path, key, { resume });

  const task = (name: string, measure: Task['measure'], rest: Partial<Task> = {}): Task => ({
    sample: { kind: 'insert', job: 'faq', name, throttling: 1, count: 100 },
    isTimed: true,
    measure,
    ...rest,
  });

  async function ran(tasks: Task[], limits: Partial<Limits> = {}) {
    const [browsers, journal] = [new Stand(), journalAt()];
    await runAll(tasks, { ...LIMITS, ...limits, browsers, journal });
    return { browsers, samples: journal.samples };
  }
  const insert = (value = 1) => Promise.resolve({ insert: value });

  test('takes turns', async () => {
    const { samples } = await ran([task('a', () => insert()), task('b', () => insert())]);
    assert.equal(samples.map(({ name }) => name).join(''), 'ababab');
  });

  test('tries once more what fails, in another browser', async () => {
    let times = 0;
    const flaky = task('a', () => (times++ ? insert(7) : Promise.reject(new Error('No click was heard.'))));
    const { samples, browsers } = await ran([flaky], { repetitions: 1 });
    assert.deepEqual(
      samples.map(({ measures, failed, atFirst }) => [measures, failed, atFirst]),
      [[{ insert: 7 }, undefined, 'No click was heard.']],
    );
    assert.equal(browsers.starts, 1);
  });

  test('says who failed twice, does not ask them again, and goes on with the others', async () => {
    const { samples } = await ran([task('a', () => Promise.reject(new Error('no button'))), task('b', () => insert())]);
    assert.deepEqual(
      samples.map(({ name, failed }) => [name, failed]),
      [
        ['a', 'no button'],
        ['b', undefined],
        ['b', undefined],
        ['b', undefined],
      ],
    );
  });

  test('gives up what hangs, starts the browser again and goes on', async () => {
    let times = 0;
    const hanging = task('a', () => {
      times++;
      return new Promise(() => undefined);
    });
    const { samples, browsers } = await ran([hanging, task('b', () => insert())], { patience: 50, repetitions: 2 });
    assert.deepEqual(
      samples.map(({ name, failed }) => [name, failed !== undefined]),
      [
        ['a', true],
        ['b', false],
        ['b', false],
      ],
    );
    assert.match(samples[0]!.failed!, /^did not finish in/);
    assert.equal(times, 1);
    assert.equal(browsers.starts, 1);
  });

  test('says how a browser was lost', async () => {
    const [browsers, journal] = [new Stand(), journalAt()];
    const crashing = task('a', () => {
      browsers.lost = 'SIGTRAP';
      return Promise.reject(new Error('Target closed'));
    });
    await runAll([crashing], { ...LIMITS, browsers, journal });
    assert.deepEqual(
      journal.samples.map(({ failed }) => failed),
      ['did not finish: the browser was lost (SIGTRAP)'],
    );
  });

  test('does several at once of what takes no time, and alone and once more what failed among them', async () => {
    let [now, most, times] = [0, 0, 0];
    const wide = (name: string) =>
      task(
        name,
        async () => {
          most = Math.max(most, ++now);
          await new Promise(setImmediate);
          now--;
          if (name === 'b' && !times++) throw new Error('Target closed');
          return {};
        },
        { isTimed: false, repetitions: 1 },
      );
    const { samples } = await ran(['a', 'b', 'c', 'd'].map(wide));
    assert.equal(most, 2);
    assert.deepEqual(samples.map(({ name, failed }) => [name, failed]).sort(), [
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
      ['d', undefined],
    ]);
  });

  test('starts again a browser that was lost among several at once, once, and loses nothing else', async () => {
    const [browsers, journal] = [new Stand(), journalAt()];
    let times = 0;
    const beside = (name: string) =>
      task(
        name,
        () => {
          if (name === 'a' && !times++) browsers.lost = 'SIGTRAP';
          return browsers.lost ? Promise.reject(new Error('Target closed')) : Promise.resolve({});
        },
        { isTimed: false, repetitions: 1 },
      );
    await runAll(['a', 'b', 'c', 'd'].map(beside), { ...LIMITS, browsers, journal });
    // Once for those that wait, and once more before what failed is tried alone.
    assert.equal(browsers.starts, 2);
    assert.ok(journal.samples.every(({ failed }) => failed === undefined));
    const again = journal.samples.filter(({ atFirst }) => atFirst !== undefined);
    assert.deepEqual(again.map(({ name }) => name).sort(), ['a', 'b']);
  });

  test('goes on where a browser does not start: each who asks for it is told, and the end is no fault', async () => {
    const browsers = new Chromium(join(folder, 'no-browser'));
    const journal = journalAt();
    await runAll([task('a', () => insert()), task('b', () => insert())], { ...LIMITS, browsers, journal });
    assert.equal(journal.samples.filter(({ failed }) => /no-browser/.test(failed ?? '')).length, 2);
    await browsers.stop();
  });

  test('repeats also what takes no time, as often as it is to be, however long that is', async () => {
    const tasks = [3, 1].map((repetitions) =>
      task(String(repetitions), () => insert(), { isTimed: false, repetitions }),
    );
    const { samples } = await ran(tasks, { budget: -1 });
    assert.deepEqual(samples.map(({ name }) => name).sort(), ['1', '3', '3', '3']);
  });

  test('repeats no more what has used up its minute', async () => {
    const slow = task('a', async () => {
      await delay(30);
      return { insert: 1 };
    });
    const { samples } = await ran([slow, task('b', () => insert())], { budget: 20 });
    assert.equal(samples.map(({ name }) => name).join(''), 'abbb');
  });

  test('goes on where it was broken off, also in the middle of a line', async () => {
    const path = join(folder, 'resumed.jsonl');
    const first = journalAt(path);
    await runAll([task('a', () => insert(1))], { ...LIMITS, repetitions: 2, browsers: new Stand(), journal: first });
    appendFileSync(path, '{"kind":"insert","job":"f');
    const second = journalAt(path, 'key', true);
    await runAll([task('a', () => insert(2))], { ...LIMITS, browsers: new Stand(), journal: second });
    assert.deepEqual(
      second.samples.map(({ measures }) => measures.insert),
      [1, 1, 2],
    );
    assert.equal(journalAt(path, 'key', true).samples.length, 3);
  });

  test('does not go on with what was measured of something else, and leaves it as it is', () => {
    const path = join(folder, 'other.jsonl');
    journalAt(path).add(sample('a', { insert: 1 }));
    assert.throws(() => journalAt(path, 'another key', true), /--resume cannot go on with .*other\.jsonl/);
    assert.equal(journalAt(path, 'key', true).samples.length, 1);
  });

  test('begins anew where nobody asks it to go on, and keeps what was there under the time of its last change', () => {
    const own = join(folder, 'anew');
    mkdirSync(own);
    const [path, tables] = [join(own, 'full.jsonl'), join(own, 'full.md')];
    journalAt(path).add(sample('a', { insert: 1 }));
    writeFileSync(tables, 'the tables');
    assert.equal(new Journal(path, 'key', { resume: false, beside: [tables] }).samples.length, 0);
    const aside = readdirSync(own).filter((name) => /^full-\d{4}-\d\d-\d\dT[\d-]+Z\.(jsonl|md)$/.test(name));
    const [journal, text] = aside.sort();
    assert.equal(readdirSync(own).length, 3);
    assert.equal(journalAt(join(own, journal!), 'key', true).samples.length, 1);
    assert.equal(readFileSync(join(own, text!), 'utf8'), 'the tables');
    assert.equal(journal!.replace('.jsonl', ''), text!.replace('.md', ''));
  });

  test('is another where a file or an option is another', () => {
    const files = (text: string) => new Map([['/main.js', { brotli: Buffer.from(text), gzip: 1 }]]);
    const key = keyOf(files('a'), ['--full']);
    assert.equal(keyOf(files('a'), ['--full']), key);
    assert.notEqual(keyOf(files('b'), ['--full']), key);
    assert.notEqual(keyOf(files('a'), ['--full', '--repetitions', '3']), key);
  });

  test('says how long it will take yet, by what the like of it has taken', () => {
    const tasks = [task('a', () => insert()), task('b', () => insert())];
    const done = [sample('a', {}, { took: 20_000 })];
    // Two more of a, and three of b, of which nothing is known but that a is like it.
    const left = progress(tasks, done, LIMITS);
    assert.deepEqual(left, { done: 1, left: 5, time: 100_000 });
    assert.equal(progressLine(left), '1 of 6 · some 2 minutes left');
  });
});

describe('What is measured', () => {
  const entry = (name: string, rest: Partial<Entry> = {}): Entry => ({
    name,
    job: 'faq',
    id: name,
    imports: [],
    ...rest,
  });
  const addresses = { page: '', empty: '', insert: '', shown: { isOurs: false } };
  const server = { prepare: () => Promise.resolve(addresses) } as unknown as BenchServer;
  const asked = async (of: Entry, rest: Partial<Bench> = {}) => {
    const tasks = await tasksFor(of, { server, full: false, counts: undefined, throttling: 1, ...rest });
    return tasks.map(({ sample: { kind, count }, repetitions }) =>
      [kind, count, ...(repetitions ? [`${String(repetitions)} times`] : [])].join(' '),
    );
  };

  test('every day: a page, a hundred rows, and whether all do what they should', async () => {
    assert.deepEqual(await asked(entry('Carbon')), ['page 6', 'late 6 1 times', 'insert 100', 'check 12 1 times']);
    assert.deepEqual(countsOf('article', { full: false, counts: undefined, throttling: 1 }), [1]);
  });

  test('in full: all numbers of rows, growth as often as all else, and cycles of ours and of the limits three times', async () => {
    const full = { full: true };
    const all = (cycles: number) => [
      ...['page 6', 'late 6 1 times', 'insert 6', 'insert 100', 'insert 1000', 'check 12 1 times'],
      ...['growth 10', 'growth 10000', `cycles 10 ${String(cycles)} times`],
    ];
    assert.deepEqual(await asked(entry('Carbon'), full), all(1));
    assert.deepEqual(await asked(entry('honest-read, from code'), full), all(3));
    assert.deepEqual(await asked(entry('plain HTML'), full), all(3));
  });

  test('four times slower: neither ten thousand rows, nor what takes no time', async () => {
    const slow = { full: true, throttling: 4 };
    assert.deepEqual(await asked(entry('Carbon', { job: 'table' }), slow), [
      ...['page 6', 'insert 6', 'insert 100', 'insert 1000'],
    ]);
  });

  test('only what is asked for, and of whom it is worth a line', async () => {
    assert.deepEqual(await asked(entry('Carbon', { only: 'page' })), ['page 6', 'late 6 1 times']);
    assert.deepEqual(await asked(entry('Carbon', { only: 'insert' }), { counts: [3] }), [
      'insert 3',
      'check 12 1 times',
    ]);
  });

  test('is used each time as it was made, not as the last use has left it', async () => {
    let filtered = false;
    const seen: unknown[] = [];
    const anew = () => Promise.resolve((filtered = false));
    await eachAnew(
      [
        ['filter', 'a'],
        ['open', 'b'],
      ],
      anew,
      (use, selector) => {
        seen.push([use, selector, filtered]);
        filtered = true;
        return Promise.resolve();
      },
    );
    assert.deepEqual(seen, [
      ['filter', 'a', false],
      ['open', 'b', false],
    ]);
  });

  test('is whole in the full mode without a choice, and says where it was measured less often', () => {
    assert.ok(isWhole(optionsOf(['--full', '--resume'])));
    for (const chosen of [[], ['--full', '--job', 'faq'], ['--full', '--count', '100'], ['--full', '--only', 'plain']])
      assert.ok(!isWhole(optionsOf(chosen)), chosen.join(' '));
    assert.equal(repetitionsOf(optionsOf([])), 1);
    assert.equal(repetitionsOf(optionsOf(['--full'])), 7);
    assert.equal(fewerRepetitions(optionsOf(['--full'])), undefined);
    const fewer = optionsOf(['--full', '--repetitions', '3']);
    assert.ok(isWhole(fewer));
    assert.equal(fewerRepetitions(fewer), 'each measured 3 times, not 7');
  });
});
