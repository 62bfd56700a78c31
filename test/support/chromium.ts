import { launch as launchBrowser, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../tools/browsers.js';

/** Where Chromium is; `npm test` says. Without one (only Firefox is installed) tests that need it are skipped. */
export const chromium = process.env.HONEST_CHROMIUM;

export function launch(): Promise<Browser> {
  if (!chromium) throw new Error('HONEST_CHROMIUM names no browser; run this test through `npm test`.');
  return launchBrowser({ executablePath: chromium, args: CHROMIUM_FLAGS });
}
