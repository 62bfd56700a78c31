import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import type { CoverageMapData } from 'istanbul-lib-coverage';
import { NAMED_SCALES } from '../../src/cli/named-scales.js';
import { findOf } from './find.js';
import { FOUND, mutatedArticle } from './mutated-article.js';
import type { Answer, Task } from './reader.js';
import type * as Reading from './reading.js';

const { address, seed, runs, progress } = workerData as Task;
const { faultOfReading, coverage } = (await import(address)) as typeof Reading;

const property = fc.property(mutatedArticle, fc.boolean(), (data, alone) => {
  Atomics.add(progress, 0, 1);
  const fault = faultOfReading(data, alone ? undefined : NAMED_SCALES);
  if (fault) throw new Error(fault);
});
const examples = FOUND.map((article): [unknown, boolean] => [article, false]);
const find = findOf(fc.check(property, { seed, numRuns: runs + examples.length, examples }));
parentPort!.postMessage({ coverage: coverage() as CoverageMapData, ...(find && { find }) } satisfies Answer);
