import { spawn, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import type { BrowserLauncher, SessionResult } from '@web/test-runner-core';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import getPort from 'get-port';
import { findWebKitDriver } from './browsers.js';

/** WebKit by its own little browser for GTK, and what ends it. */
export async function webkit(binary: string): Promise<{ launcher: BrowserLauncher; stop: () => void }> {
  const driver = await startDriver();
  const options = {
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      // WebKitGTK speaks the classic protocol only.
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  };
  // The types of either are not written for TypeScript's exact optional properties.
  return { launcher: new WebKit(options) as unknown as BrowserLauncher, stop: driver.stop };
}

/**
 * It dies now and then. The next file of tests gets a new one, since a request to the one that is gone would end the
 * whole process.
 */
class WebKit extends WebdriverLauncher {
  override async stopSession(id: string) {
    try {
      return await super.stopSession(id);
    } catch (error) {
      await this.stop();
      // `stop` forgets a browser only when that has answered.
      Object.assign(this, { driver: undefined, driverManager: undefined });
      const lost: SessionResult = { errors: [{ message: error instanceof Error ? error.message : String(error) }] };
      return { testCoverage: undefined, ...lost };
    }
  }
}

async function startDriver(): Promise<{ port: number; stop: () => void }> {
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
