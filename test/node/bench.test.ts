/** What the bench makes of what it has measured, and what it does when something hangs or is lost. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { Journal } from '../bench/journal.js';
import { progress, progressLine } from '../bench/progress.js';
import { readmeTable } from '../bench/readme.js';
import { failures, report, type Sample, summary } from '../bench/report.js';
import { type Browsers, type Limits, runAll } from '../bench/run.js';
import type { Task } from '../bench/tasks.js';

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
    await runAll(
      tasks.map((one) => one),
      { ...LIMITS, ...limits, browsers, journal },
    );
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
      samples.map(({ measures, failed }) => [measures, failed]),
      [[{ insert: 7 }, undefined]],
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
    assert.ok(browsers.starts > 0);
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

  test('repeats no more what has used up its minute', async () => {
    const slow = task('a', async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
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

  test('begins anew where something else is measured, or where nobody asks it to go on', () => {
    const path = join(folder, 'anew.jsonl');
    journalAt(path).add(sample('a', { insert: 1 }));
    assert.equal(journalAt(path, 'another key', true).samples.length, 0);
    journalAt(path).add(sample('a', { insert: 1 }));
    assert.equal(journalAt(path).samples.length, 0);
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
