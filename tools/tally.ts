export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, by name; said again at the end, since a log that is cut keeps its end. */
  failures: string[];
}

export const emptyTally = (): Tally => ({ passed: 0, failed: 0, skipped: 0, failures: [] });

/** Counts one that failed. Of the reason, its first line is said again with the name. */
export function fail(tally: Tally, name: string, reason = ''): void {
  tally.failed++;
  const [line = ''] = reason.trim().split('\n', 1);
  tally.failures.push(line ? `${name} (${line.slice(0, 300)})` : name);
}

export function add(into: Tally, more: Tally): void {
  into.passed += more.passed;
  into.failed += more.failed;
  into.skipped += more.skipped;
  into.failures.push(...more.failures);
}

/** What `.ci/run` looks for, and says again. */
const FAILED = '✖ failed: ';

/** The last line that `npm test` and `npm run check` print, for people and for machines. */
export function tallyLine({ passed, failed, skipped }: Pick<Tally, 'passed' | 'failed' | 'skipped'>): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Prints what failed, and the last line. That nothing was run is a failure, too. */
export function finish(tally: Tally): void {
  if (tally.passed + tally.failed === 0) {
    console.error('No test was run.');
    process.exitCode = 1;
  }
  if (tally.failed > 0) process.exitCode = 1;
  for (const name of tally.failures) console.log(FAILED + name);
  console.log(tallyLine(tally));
}
