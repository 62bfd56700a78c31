/** The browser that is measured in, started again when it is lost or when something in it hangs. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, launch } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../tools/browsers.js';
import type { Browsers } from './run.js';

/** Longer than any measurement may take, so that it is the bench that gives up. */
const PROTOCOL_TIMEOUT = 600_000;
/** How long after a lost connection the end of the process is known. */
const ENDING_MS = 2000;

export class Chromium implements Browsers {
  #executablePath: string;
  #running: Promise<Browser> | undefined;

  constructor(executablePath: string) {
    this.#executablePath = executablePath;
  }

  current(): Promise<Browser> {
    return (this.#running ??= this.#start());
  }

  #start(): Promise<Browser> {
    const starting = launch({
      executablePath: this.#executablePath,
      args: CHROMIUM_FLAGS,
      protocolTimeout: PROTOCOL_TIMEOUT,
      // Else a signal to the bench closes the browser while the bench goes on, which then seems lost. The bench ends itself.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    // One that did not start is not asked for again: the next may.
    starting.catch(() => {
      if (this.#running === starting) this.#running = undefined;
    });
    return starting;
  }

  async ending(): Promise<string | undefined> {
    const browser = await this.#running?.catch(() => undefined);
    const process = browser?.process();
    if (!browser || !process) return undefined;
    for (const end = Date.now() + ENDING_MS; Date.now() < end;) {
      const how =
        process.signalCode ?? (process.exitCode === null ? undefined : `exit code ${String(process.exitCode)}`);
      if (how) return how;
      // Where it is still connected, it has not ended.
      if (browser.connected) return undefined;
      await delay(50);
    }
    return 'its connection broke';
  }

  async restart(): Promise<void> {
    await this.stop();
    // Where it does not start, it is started again by whoever asks for it, and told there.
    await this.current().catch(() => undefined);
  }

  /** A page that hangs would not let it close. */
  async stop(): Promise<void> {
    const running = this.#running;
    // At once, so that nobody is given one that is being ended.
    this.#running = undefined;
    const browser = await running?.catch(() => undefined);
    if (!browser) return;
    const ended = await Promise.race([browser.close().then(() => true), delay(5000, false)]).catch(() => false);
    if (!ended) browser.process()?.kill('SIGKILL');
  }
}
