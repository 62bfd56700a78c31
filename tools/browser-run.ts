import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import type { BrowserLauncher, Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, type Engine, type Installed } from './browsers.js';
import { ROOT, sourceParts } from './elements.js';
import { emptyTally, fail, type Tally } from './tally.js';
import { otherOrigins, ownPages, scalesAsModules, snippets } from './test-server.js';
import { webkit } from './webkit.js';

/**
 * One run of files of tests in browsers, in a process of its own: what drives a browser may take its process along when
 * that dies. What came of each file in each browser is sent as soon as it is known.
 */
export interface Task {
  /** Paths from the root. */
  files: string[];
  browsers: Installed[];
}

/** What came of one file in one browser. */
export interface Outcome {
  engine: Engine;
  file: string;
  /** Nothing came of it: browser or driver went away, or never were there, which says nothing about the file. */
  isLost: boolean;
  tally: Tally;
}

const isLost = ({ errors, testResults }: TestSession): boolean =>
  errors.length > 0 && (!testResults || errors.some(({ message }) => message.includes('browser disconnected')));

async function run({ files, browsers }: Task): Promise<void> {
  const origins = await otherOrigins();
  const engines = new Map<BrowserLauncher, Engine>();
  // WebKit takes as long as the other two together, which can run one after the other beside it.
  const slowestFirst = browsers.toSorted(
    (one, other) => Number(other.engine === 'webkit') - Number(one.engine === 'webkit'),
  );
  for (const { engine, path } of slowestFirst) {
    const { launcher, stop } = await LAUNCHERS[engine](path);
    if (stop) process.on('exit', stop);
    engines.set(launcher, engine);
  }
  const sender: Reporter = {
    start({ sessions }) {
      sessions.on('session-status-updated', (session) => {
        if (session.status === 'FINISHED') send(outcomeOf(session, engines.get(session.browser)!));
      });
    },
  };
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      rootDir: ROOT,
      files,
      browsers: [...engines.keys()],
      nodeResolve: true,
      // One page at a time in each browser, so that it has the keyboard's focus.
      concurrency: 1,
      concurrentBrowsers: 2,
      browserStartTimeout: 90_000,
      testsStartTimeout: 60_000,
      testsFinishTimeout: 1_500_000,
      // What waits in vain should say so; a machine that is busy with others should not fail.
      testFramework: { config: { timeout: '120000' } },
      plugins: [
        scalesAsModules,
        a11ySnapshotPlugin(),
        esbuildPlugin({
          ts: true,
          target: 'es2022',
          tsconfig: `${ROOT}/tsconfig.json`,
          define: { __VERSION__: '"test"', __PARTS__: JSON.stringify(sourceParts()) },
        }),
      ],
      middleware: [origins.middleware, snippets(origins), ownPages()],
      filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
      reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }), sender],
    },
  });
  await new Promise((resolve) => runner?.on('stopped', resolve));
}

const send = (outcome: Outcome): void => void process.send!(outcome);

/** What went wrong outside of any test counts as one failure. */
function outcomeOf(session: TestSession, engine: Engine): Outcome {
  const tally = emptyTally();
  const path = relative(ROOT, session.testFile);
  const file = `${engine}, ${path}`;
  const count = ({ name, tests, suites }: TestSuiteResult) => {
    for (const test of tests) {
      if (test.skipped) tally.skipped++;
      else if (test.passed) tally.passed++;
      else fail(tally, `${file}: ${name} ${test.name}`, test.error?.message);
    }
    suites.forEach(count);
  };
  if (session.testResults) count(session.testResults);
  if (session.errors.length > 0 || (!session.passed && tally.failed === 0))
    fail(tally, `${file}: ${session.errors.map(({ message }) => message).join('; ') || 'outside of any test'}`);
  const seconds = timeOf(session) / 1000;
  if (seconds > 30) console.log(`${file} took ${Math.round(seconds)} s`);
  return { engine, file: path, isLost: isLost(session), tally };
}

/** Of all its tests, in milliseconds. */
function timeOf({ testResults }: TestSession): number {
  const of = ({ tests, suites }: TestSuiteResult): number =>
    tests.reduce((sum, { duration = 0 }) => sum + duration, 0) + suites.reduce((sum, suite) => sum + of(suite), 0);
  return testResults ? of(testResults) : 0;
}

const LAUNCHERS: Record<Engine, (path: string) => Started | Promise<Started>> = {
  chromium: (path) => ({ launcher: chromium(path) }),
  firefox: (path) => ({ launcher: firefox(path) }),
  webkit,
};

interface Started {
  launcher: BrowserLauncher;
  stop?: () => void;
}

function chromium(executablePath: string): BrowserLauncher {
  return chromeLauncher({ puppeteer, launchOptions: { executablePath, args: CHROMIUM_FLAGS } });
}

/** The launcher for Chrome speaks to Firefox, too: Puppeteer drives both. */
function firefox(executablePath: string): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath },
    createBrowserContext: ({ browser }) => Promise.resolve(browser.defaultBrowserContext()),
    createPage: ({ context }) => context.newPage(),
  });
}

// However this process ends, no driver of a browser stays behind, and what a browser left open does not keep it.
process.once('SIGTERM', () => process.exit(1));
process.once('disconnect', () => process.exit());
await run(JSON.parse(process.argv[2]!) as Task);
process.disconnect();
