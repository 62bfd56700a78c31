import { launch as launchBrowser, type Browser } from 'puppeteer-core';
import { CHROMIUM_FLAGS, findEngine } from '../../tools/browsers.js';

/** Where Chromium is; `npm test` says. Without one (only Firefox is installed) tests that need it are skipped. */
export const chromium = process.env.HONEST_CHROMIUM ?? findEngine('chromium');

/** What a suite needs that looks at pages in it; where the machine is busy with others, it takes long. */
export const IN_CHROMIUM = { skip: !chromium && 'needs Chromium', timeout: 1_200_000 };

export function launch(): Promise<Browser> {
  if (!chromium) throw new Error('No Chromium is installed, and HONEST_CHROMIUM names none.');
  return launchBrowser({ executablePath: chromium, args: CHROMIUM_FLAGS });
}
