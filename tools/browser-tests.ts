import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import type { BrowserLauncher, Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import getPort from 'get-port';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findWebKitDriver, type Installed } from './browsers.js';
import { ROOT, sourceParts } from './elements.js';
import { add, emptyTally, type Tally } from './tally.js';
import { otherOrigins, scalesAsModules, snippets } from './test-server.js';

/** Runs the tests of the elements, each file in each of the browsers, and prints what came of it. */
export async function runBrowserTests(files: string[], browsers: Installed[]): Promise<Tally> {
  const tally = emptyTally();
  const cleanUp: (() => unknown)[] = [];
  try {
    const origins = await otherOrigins();
    cleanUp.push(origins.close);
    const launchers: BrowserLauncher[] = [];
    for (const browser of browsers) {
      if (browser.engine === 'webkit') {
        const driver = await startWebKitDriver();
        cleanUp.push(driver.stop);
        launchers.push(webkit(browser.path, driver.port));
      } else {
        launchers.push(browser.engine === 'firefox' ? firefox(browser.path) : chromium(browser.path));
      }
    }
    const runner = await startTestRunner({
      readCliArgs: false,
      readFileConfig: false,
      autoExitProcess: false,
      config: {
        rootDir: ROOT,
        files,
        browsers: launchers,
        nodeResolve: true,
        // One page at a time in each browser, so that it has the keyboard's focus.
        concurrency: 1,
        concurrentBrowsers: 2,
        browserStartTimeout: 90_000,
        testsStartTimeout: 60_000,
        testsFinishTimeout: 180_000,
        testFramework: { config: { timeout: '10000' } },
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
        middleware: [origins.middleware, snippets(origins)],
        filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
        reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }), counter(tally)],
      },
    });
    await new Promise((resolve) => runner?.on('stopped', resolve));
  } finally {
    for (const clean of cleanUp) await clean();
  }
  return tally;
}

/** A reporter that counts. What went wrong outside of any test counts as one failure for its file and browser. */
function counter(tally: Tally): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) add(tally, tallyOf(session));
    },
  };
}

function tallyOf(session: TestSession): Tally {
  const tally = emptyTally();
  const count = ({ tests, suites }: TestSuiteResult) => {
    for (const { skipped, passed } of tests) tally[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
    suites.forEach(count);
  };
  if (session.testResults) count(session.testResults);
  if (session.errors.length > 0 || (!session.passed && tally.failed === 0)) tally.failed++;
  return tally;
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

function webkit(binary: string, port: number): BrowserLauncher {
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // WebKitGTK speaks the classic protocol only.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
  // Its types are not written for TypeScript's exact optional properties.
  return webdriverLauncher(options) as BrowserLauncher;
}

async function startWebKitDriver(): Promise<{ port: number; stop: () => void }> {
  const [command, ...args] = findWebKitDriver() ?? [];
  if (!command) throw new Error('WebKitWebDriver and a screen, or xvfb-run, are needed for WebKit.');
  const port = await getPort();
  // A group of its own, because xvfb-run passes no signal on to the driver.
  const driver = spawn(command, [...args, `--port=${port}`], { stdio: 'ignore', detached: true });
  await answering(port, driver);
  return { port, stop: () => void process.kill(-driver.pid!) };
}

async function answering(port: number, driver: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && driver.exitCode === null; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isUp = await new Promise((resolve) =>
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false)),
    );
    socket.destroy();
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('WebKitWebDriver did not start.');
}
