/** How far a run is, and how long it will take yet. */
import { sameFor } from './journal.js';
import { groupedBy, type Sample } from './report.js';
import { type Limits, timesLeft } from './run.js';
import type { Task } from './tasks.js';

export interface Progress {
  done: number;
  left: number;
  /** Milliseconds, by what the same and the like have taken. */
  time: number;
}

/** What a measurement takes of which nothing is known yet. */
const UNKNOWN_MS = 1500;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

export function progress(tasks: readonly Task[], samples: readonly Sample[], limits: Limits): Progress {
  const byTask = groupedBy(samples, sameFor);
  const likeness = ({ kind, count, throttling }: Task['sample']) => [kind, count, throttling].join();
  const byLikeness = groupedBy(samples, likeness);
  let [left, time] = [0, 0];
  for (const task of tasks) {
    const own = byTask.get(sameFor(task.sample)) ?? [];
    const times = timesLeft(task, own, limits);
    if (!times) continue;
    const known = own.length ? own : (byLikeness.get(likeness(task.sample)) ?? []);
    const each = known.length ? mean(known.map(({ took }) => took)) : UNKNOWN_MS;
    const spent = own.reduce((sum, { took }) => sum + took, 0);
    left += times;
    // It ends with the measurement that uses its budget up.
    time += task.isTimed
      ? Math.min(times * each, Math.max(each, limits.budget - spent + each))
      : (times * each) / limits.lanes;
  }
  return { done: samples.length, left, time };
}

/** "412 of 2380 · 38 minutes left". */
export function progressLine({ done, left, time }: Progress): string {
  const minutes = time / 60_000;
  const rest = minutes < 1 ? 'less than a minute' : `some ${String(Math.round(minutes))} minutes`;
  return `${String(done)} of ${String(done + left)} · ${rest} left`;
}
