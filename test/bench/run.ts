/** Measures in turns, starts again what is lost or hangs, and goes on. */
import type { Browser } from 'puppeteer-core';
import { type Journal, sameFor } from './journal.js';
import { type Measures, type Sample, UNFINISHED } from './report.js';
import type { Task } from './tasks.js';

/** A browser that can be started again. */
export interface Browsers {
  current: () => Promise<Browser>;
  restart: () => Promise<void>;
  /** How it ended, if it has ended by itself. */
  ending: () => Promise<string | undefined>;
}

export interface Limits {
  repetitions: number;
  /** Milliseconds after which a measurement is given up. */
  patience: number;
  /** Milliseconds after which something is repeated no more. */
  budget: number;
  /** How many are done at once of those that take no time. */
  lanes: number;
}

interface Run extends Limits {
  browsers: Browsers;
  journal: Journal;
  /** Hears of each that is done. */
  told?: (sample: Sample) => void;
}

export async function runAll(tasks: readonly Task[], run: Run): Promise<void> {
  const [timed, untimed] = [tasks.filter(({ isTimed }) => isTimed), tasks.filter(({ isTimed }) => !isTimed)];
  for (let turn = 0; turn < run.repetitions; turn++)
    await atOnce(
      untimed.filter((task) => isDue(task, turn, run)),
      run,
    );
  // In turns, so that whatever slows the machine down meanwhile slows all down alike.
  for (let turn = 0; turn < run.repetitions; turn++)
    for (const task of timed) if (isDue(task, turn, run)) await once(task, run);
}

/** How often something is still to be measured. */
export function timesLeft(task: Task, own: readonly Sample[], { repetitions, budget }: Limits): number {
  const spent = own.reduce((sum, { took }) => sum + took, 0);
  // What has failed would fail again, and what takes minutes is known well enough. Cycles are few, and differ.
  if (own.some(({ failed }) => failed !== undefined) || (task.isTimed && spent > budget)) return 0;
  return Math.max(0, Math.min(task.repetitions ?? repetitions, repetitions) - own.length);
}

function isDue(task: Task, turn: number, run: Run): boolean {
  const own = run.journal.samples.filter((sample) => sameFor(sample) === sameFor(task.sample));
  return own.length <= turn && timesLeft(task, own, run) > 0;
}

/** Several in one browser; those that fail, perhaps only because another took the browser with it, once more and alone. */
async function atOnce(tasks: readonly Task[], run: Run): Promise<void> {
  const waiting = [...tasks];
  const again: { task: Task; atFirst: string }[] = [];
  /** A lost one takes all lanes with it, and is started again once. */
  let renewing: Promise<void> | undefined;
  const renew = () => (renewing ??= run.browsers.restart().finally(() => (renewing = undefined)));
  const lane = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const began = Date.now();
      const outcome = await tried(task, run);
      if (!('failed' in outcome)) {
        record(task, outcome, began, run);
        continue;
      }
      again.push({ task, atFirst: outcome.failed });
      await (outcome.isLost ? renew() : renewing);
    }
  };
  await Promise.all(Array.from({ length: run.lanes }, lane));
  if (again.length) await run.browsers.restart();
  for (const { task, atFirst } of again) await once(task, run, atFirst);
}

/** One measurement, and another where it fails; what does not finish has had its time. */
async function once(task: Task, run: Run, before?: string): Promise<void> {
  const began = Date.now();
  let outcome = await tried(task, run);
  let atFirst = before;
  if ('failed' in outcome) {
    await run.browsers.restart();
    if (!outcome.isOver) {
      atFirst ??= outcome.failed;
      outcome = await tried(task, run);
      if ('failed' in outcome) await run.browsers.restart();
    }
  }
  record(task, outcome, began, run, atFirst);
}

type Outcome =
  | { measures: Measures }
  | {
      failed: string;
      /** Whether it has used up its time. */
      isOver?: boolean;
      /** Whether the browser is gone. */
      isLost?: boolean;
    };

function record({ sample }: Task, outcome: Outcome, began: number, { journal, told }: Run, atFirst?: string): void {
  const result = 'failed' in outcome ? { failed: outcome.failed, measures: {} } : outcome;
  const done = { ...sample, ...result, ...(atFirst !== undefined && { atFirst }), took: Date.now() - began };
  journal.add(done);
  told?.(done);
}

async function tried(task: Task, { browsers, patience }: Run): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<'over'>((resolve) => (timer = setTimeout(resolve, patience, 'over')));
  try {
    const measured = browsers.current().then((browser) => task.measure(browser));
    // It may still fail when nobody waits for it any more.
    measured.catch(() => undefined);
    const measures = await Promise.race([measured, over]);
    if (measures !== 'over') return { measures };
    return { failed: `${UNFINISHED} in ${String(Math.round(patience / 1000))} s`, isOver: true };
  } catch (error) {
    const ending = await browsers.ending();
    const why = error instanceof Error ? error.message : String(error);
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    if (ending) return { failed: `${UNFINISHED}: the browser was lost (${ending})`, isLost: true };
    return { failed: isLate ? `${UNFINISHED}: ${why}` : why };
  } finally {
    clearTimeout(timer);
  }
}
