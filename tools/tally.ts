export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const emptyTally = (): Tally => ({ passed: 0, failed: 0, skipped: 0 });

export function add(into: Tally, more: Tally): void {
  into.passed += more.passed;
  into.failed += more.failed;
  into.skipped += more.skipped;
}

/** The last line that `npm test` and `npm run check` print, for people and for machines. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** Prints the last line. That nothing was run is a failure, too. */
export function finish(tally: Tally): void {
  if (tally.passed + tally.failed === 0) {
    console.error('No test was run.');
    process.exitCode = 1;
  }
  if (tally.failed > 0) process.exitCode = 1;
  console.log(tallyLine(tally));
}
