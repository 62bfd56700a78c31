import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Outcome, Task } from './browser-run.js';
import type { Installed } from './browsers.js';
import { ROOT } from './elements.js';
import { add, emptyTally, fail, type Tally } from './tally.js';

/** A file may take so long in one browser; where nothing more comes for this time, nothing will. In milliseconds. */
const SILENCE = 30 * 60_000;

/**
 * Runs the tests of the elements, each file in each of the browsers, and prints what came of it. A browser or a driver that
 * dies in the middle of a file says nothing about the file, which is then tried again, so many times in all.
 *
 * @param files paths from the root
 */
export async function runBrowserTests(files: string[], browsers: Installed[], tries = 3): Promise<Tally> {
  const tally = emptyTally();
  const missing = new Map(browsers.map((browser) => [browser.engine, new Set(files)]));
  const how = await inProcess({ files, browsers }, (outcome) => {
    if (outcome.isLost && tries > 1) return;
    if (missing.get(outcome.engine)!.delete(outcome.file)) add(tally, outcome.tally);
  });
  for (const browser of browsers) {
    const again = [...missing.get(browser.engine)!];
    if (again.length) add(tally, await retried(again, browser, tries, how));
  }
  return tally;
}

/** What is still without an outcome. After the last try it is a failure: never is it left out of the count. */
async function retried(files: string[], browser: Installed, tries: number, how: string): Promise<Tally> {
  if (tries > 1) {
    console.log(`${browser.engine} gave no results (${how}), and is tried again in: ${files.join(', ')}`);
    return runBrowserTests(files, [browser], tries - 1);
  }
  const tally = emptyTally();
  for (const file of files) fail(tally, `${browser.engine}, ${file}: no outcome (${how})`);
  return tally;
}

/** Resolves when the process has ended, whichever way, with words for how. */
function inProcess(task: Task, onOutcome: (outcome: Outcome) => void): Promise<string> {
  const child = fork(join(ROOT, 'tools/browser-run.ts'), [JSON.stringify(task)]);
  const end = () => void child.kill();
  let silence = setTimeout(end, SILENCE);
  child.on('message', (outcome: Outcome) => {
    clearTimeout(silence);
    silence = setTimeout(end, SILENCE);
    onOutcome(outcome);
  });
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      clearTimeout(silence);
      resolve(signal ? `its process ended with ${signal}` : `its process ended with code ${code}`);
    });
  });
}
