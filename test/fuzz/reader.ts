/** Articles of all sorts for the reader, in threads that can be ended where one of them does not come back. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CoverageMapData } from 'istanbul-lib-coverage';
import type { Find } from './find.js';
import { covered, type Covered, instrumentedReader } from './instrumented.js';

export interface ReaderRun {
  runs: number;
  covered: Covered;
  find?: Find;
}

/** What a thread is asked. */
export interface Task {
  /** Address of the instrumented reader. */
  address: string;
  seed: number;
  runs: number;
  /** How many articles have been read so far: one number, which the thread counts up. */
  progress: Int32Array;
}

/** What a thread answers. */
export interface Answer {
  find?: Find;
  coverage: CoverageMapData;
}

/** How long one article may take. Generous, since what it has to catch never ends. */
const PATIENCE_MS = 60_000;

/** Reads so many mutated articles; the same for a seed, whatever the number of threads. */
export async function fuzzReader(runs: number, seed: number): Promise<ReaderRun> {
  const { folder, address } = await instrumentedReader();
  try {
    const threads = Math.min(2, availableParallelism());
    const share = Math.ceil(runs / threads);
    const tasks = Array.from({ length: threads }, (_, n): Task => ({
      address,
      seed: seed + n,
      runs: Math.min(share, runs - n * share),
      progress: new Int32Array(new SharedArrayBuffer(4)),
    }));
    const answers = await Promise.all(tasks.map(ask));
    const find = answers.find((answer) => answer.find)?.find;
    return {
      runs: tasks.reduce((sum, { progress }) => sum + progress[0]!, 0),
      covered: covered(answers.map(({ coverage }) => coverage)),
      ...(find && { find }),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function ask(task: Task): Promise<Answer> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    let before = -1;
    const watchdog = setInterval(() => {
      const now = Atomics.load(task.progress, 0);
      if (now === before) {
        const where = `seed ${task.seed}, article ${now}`;
        end(() => reject(new Error(`The reader has not come back for ${PATIENCE_MS / 1000} s from ${where}.`)));
      }
      before = now;
    }, PATIENCE_MS);
    const end = (settle: () => void) => {
      clearInterval(watchdog);
      void worker.terminate();
      settle();
    };
    worker.once('message', (answer: Answer) => end(() => resolve(answer)));
    worker.once('error', (error) => end(() => reject(error)));
  });
}
