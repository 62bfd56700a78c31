/** What a run of the bench is asked for, and which results it writes. */
import { parseArgs } from 'node:util';

/** How often the full mode measures. */
export const FULL_REPETITIONS = 7;

export const optionsOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      job: { type: 'string' },
      only: { type: 'string', multiple: true },
      kind: { type: 'string' },
      count: { type: 'string' },
      repetitions: { type: 'string' },
      throttling: { type: 'string' },
      profile: { type: 'boolean', default: false },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  }).values;

export type Options = ReturnType<typeof optionsOf>;

/** Whether everything is measured, so that the README's table can be made of it: how often is said with it. */
export const isWhole = ({ full, job, only, kind, count, throttling }: Options): boolean =>
  full && ![job, only, kind, count, throttling].some(Boolean);

export const repetitionsOf = ({ full, repetitions }: Options): number =>
  Number(repetitions ?? (full ? FULL_REPETITIONS : 1));

/** For the heading of a full run that measured less often than others do. */
export function fewerRepetitions(options: Options): string | undefined {
  const times = repetitionsOf(options);
  if (!options.full || times >= FULL_REPETITIONS) return undefined;
  return `each measured ${times === 1 ? 'once' : `${String(times)} times`}, not ${String(FULL_REPETITIONS)}`;
}
