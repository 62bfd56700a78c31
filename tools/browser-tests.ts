import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import type { BrowserLauncher, Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, type Engine, type Installed } from './browsers.js';
import { ROOT, sourceParts } from './elements.js';
import { add, emptyTally, fail, type Tally } from './tally.js';
import { otherOrigins, ownPages, scalesAsModules, snippets } from './test-server.js';
import { webkit } from './webkit.js';

/**
 * Runs the tests of the elements, each file in each of the browsers, and prints what came of it. A browser that dies in
 * the middle of a file says nothing about the file, which is then tried again, so many times in all.
 */
export async function runBrowserTests(files: string[], browsers: Installed[], tries = 3): Promise<Tally> {
  const tally = emptyTally();
  const lost = new Map<Installed, string[]>();
  for (const { session, browser } of await run(files, browsers)) {
    if (tries > 1 && isLost(session)) lost.set(browser, [...(lost.get(browser) ?? []), session.testFile]);
    else add(tally, tallyOf(session, browser.engine));
  }
  for (const [browser, again] of lost) {
    const names = again.map((file) => relative(ROOT, file)).join(', ');
    console.log(`${browser.engine} was lost, and is tried again in: ${names}`);
    add(tally, await runBrowserTests(again, [browser], tries - 1));
  }
  return tally;
}

const isLost = ({ errors }: TestSession): boolean =>
  errors.some(({ message }) => /browser disconnected|unable to create and start/.test(message));

/** One run of these files in these browsers. */
async function run(files: string[], browsers: Installed[]): Promise<{ session: TestSession; browser: Installed }[]> {
  const done: { session: TestSession; browser: Installed }[] = [];
  const cleanUp: (() => unknown)[] = [];
  try {
    const origins = await otherOrigins();
    cleanUp.push(origins.close);
    const launchers = new Map<BrowserLauncher, Installed>();
    for (const browser of browsers) {
      const { launcher, stop } = await LAUNCHERS[browser.engine](browser.path);
      if (stop) cleanUp.push(stop);
      launchers.set(launcher, browser);
    }
    const counter: Reporter = {
      onTestRunFinished({ sessions }) {
        for (const session of sessions) done.push({ session, browser: launchers.get(session.browser)! });
      },
    };
    const runner = await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        rootDir: ROOT,
        files,
        browsers: [...launchers.keys()],
        nodeResolve: true,
        // One page at a time in each browser, so that it has the keyboard's focus.
        concurrency: 1,
        concurrentBrowsers: 2,
        browserStartTimeout: 90_000,
        testsStartTimeout: 60_000,
        testsFinishTimeout: 900_000,
        testFramework: { config: { timeout: '40000' } },
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
        reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }), counter],
      },
    });
    await new Promise((resolve) => runner?.on('stopped', resolve));
  } finally {
    for (const clean of cleanUp) await clean();
  }
  return done;
}

/** What came of one file in one browser. What went wrong outside of any test counts as one failure. */
function tallyOf(session: TestSession, engine: Engine): Tally {
  const tally = emptyTally();
  const file = `${engine}, ${relative(ROOT, session.testFile)}`;
  const count = ({ name, tests, suites }: TestSuiteResult) => {
    for (const test of tests) {
      if (test.skipped) tally.skipped++;
      else if (test.passed) tally.passed++;
      else fail(tally, `${file}: ${name} ${test.name}`);
    }
    suites.forEach(count);
  };
  if (session.testResults) count(session.testResults);
  if (session.errors.length > 0 || (!session.passed && tally.failed === 0))
    fail(tally, `${file}: ${session.errors.map(({ message }) => message).join('; ') || 'outside of any test'}`);
  return tally;
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
