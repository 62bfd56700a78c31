import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { ROOT } from './elements.js';
import { emptyTally, fail, type Tally } from './tally.js';

/** What of a runner's event its types leave out. */
interface Event {
  name: string;
  file?: string;
  skip?: string | boolean;
  todo?: string | boolean;
  details: { type?: string; error?: { failureType?: string; cause?: unknown } };
}

/** What the test threw, or, where the runner ended it, its word for that. */
function reasonOf({ details: { error } }: Event): string | undefined {
  const { cause } = error ?? {};
  return cause instanceof Error ? cause.message : typeof cause === 'string' ? cause : undefined;
}

/** Runs tests of files and processes, each file in a process of its own. What they print comes with the tally. */
export async function runNodeTests(files: string[]): Promise<{ tally: Tally; output: string }> {
  const tally = emptyTally();
  const count = (event: Event, result: 'passed' | 'failed') => {
    const isSuite = event.details.type === 'suite';
    // A file is told as a test where none is in it, or where it could not be run; only the latter counts.
    const isFile = event.file !== undefined && resolve(event.name) === event.file;
    if (result === 'passed' && (isSuite || isFile)) return;
    // A suite that fails for its tests' sake has its failures counted there; one that fails in a hook has not.
    if (isSuite && event.details.error?.failureType === 'subtestsFailed') return;
    if (event.skip || event.todo) tally.skipped++;
    else if (result === 'passed') tally.passed++;
    else fail(tally, `${event.file ? `${relative(ROOT, event.file)}: ` : ''}${event.name}`, reasonOf(event));
  };
  // Several at a time: they mostly wait for processes and browsers.
  const events = run({ files, concurrency: 2, timeout: 1_500_000 });
  events.on('test:pass', (event) => count(event, 'passed'));
  events.on('test:fail', (event) => count(event, 'failed'));
  let output = '';
  for await (const line of events.compose(new spec())) output += String(line);
  return { tally, output };
}
