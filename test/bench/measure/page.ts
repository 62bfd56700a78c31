/** What a page costs that has been written with a contestant, from navigation until it is quiet. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import type { Files } from '../build.js';
import { type Shown, untilShown } from './shown.js';
import { Tab } from './tab.js';

/** Times in milliseconds, sizes in bytes. */
export interface PageMeasures {
  /** Of all files that the page has asked for; neither the page itself nor the rows. */
  brotli: number;
  gzip: number;
  requests: number;
  /** From navigation until the contestant is there. */
  defined?: number;
  /** Main thread of the whole page. */
  work: number;
  /** What of it was beyond 50 ms at a stretch. */
  blocking: number;
  /** Of the whole page, of which the rows are a small part. */
  pageHeap: number;
  pageNodes: number;
}

export interface Measured {
  address: string;
  tag?: string;
  /** What has to be there in the end. */
  shown?: Shown;
}

export function measurePage(
  browser: Browser,
  files: Files,
  { address, tag, shown }: Measured,
  throttling: number,
): Promise<PageMeasures> {
  return Tab.in(browser, { address, tag, throttling }, async (tab) => {
    const quiet = await tab.costOf(() => tab.page.goto(address));
    const { busy } = shown ? await untilShown(tab, shown, quiet) : quiet;
    const { blocking } = await tab.observed();
    const defined = await tab.definedAt();
    const kept = await tab.kept();
    tab.check();
    if (tag && defined === undefined) throw new Error(`<${tag}> was never defined`);
    const loaded = tab.asked.flatMap((path) => files.get(path) ?? []);
    return {
      brotli: loaded.reduce((sum, { brotli }) => sum + brotli.length, 0),
      gzip: loaded.reduce((sum, { gzip }) => sum + gzip, 0),
      requests: loaded.length,
      ...(defined !== undefined && { defined }),
      work: busy,
      blocking,
      pageHeap: kept.heap,
      pageNodes: kept.nodes,
    };
  });
}

/**
 * Cumulative layout shift when the scripts come late, and then the rows: each once all that came before has been painted.
 * @param delay Milliseconds that they are late besides.
 */
export function measureShift(
  browser: Browser,
  { address, tag, shown }: Measured,
  { width, delay }: { width: number; delay: number },
): Promise<number> {
  return Tab.in(browser, { address, tag, throttling: 1, width }, async (tab) => {
    const { page, client } = tab;
    const isLate = {
      script: (type: string) => type === 'script',
      data: (type: string) => type === 'fetch' || type === 'xhr',
    };
    const held = { script: [] as HTTPRequest[], data: [] as HTTPRequest[] };
    const free = { script: false, data: false };
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const kind = (['script', 'data'] as const).find((kind) => isLate[kind](request.resourceType()));
      if (kind && !free[kind]) held[kind].push(request);
      else void request.continue();
    });
    // Its load event would wait for the scripts.
    const begun = new Promise((resolve) => page.once('framenavigated', resolve));
    await client.send('Page.navigate', { url: address });
    await begun;
    for (const kind of ['script', 'data'] as const) {
      await tab.quiet(() => held.script.length + held.data.length);
      if (delay) await wait(delay);
      free[kind] = true;
      await Promise.all(held[kind].splice(0).map((request) => request.continue()));
    }
    const quiet = await tab.quiet();
    if (shown) await untilShown(tab, shown, quiet);
    const { shift } = await tab.observed();
    tab.check();
    return shift;
  });
}
