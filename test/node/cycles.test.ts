/* eslint @typescript-eslint/unbound-method: off -- What is wrapped is called for the object it was meant for. */
/** Pages that show and take away for hours, as those of one page do: nothing of ours gathers on them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openSite, ready, scriptTag, type Site, TAGS } from '../support/pages.js';
import { written } from '../support/pieces.js';

/** So many of each element, one after the other. */
const EACH = 120;
/** So many are done first, so that what is kept once, as a part of the script, has been loaded. */
const WARM = 40;

interface Kept {
  /** In bytes, after all that nobody holds has been collected. */
  heap: number;
  nodes: number;
  listeners: number;
  /** Observers that have been set to work and not been stopped. */
  observers: number;
  /** Listeners on the window and the document that have not been taken away. */
  onPage: number;
}

describe('A page that shows and takes away', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it(`has no more in memory, no more listeners and no more observers after ${EACH * TAGS.length} times`, async (t) => {
    const page = await site.open(htmlPage({ body: '<main></main>', head: scriptTag(site) }), { prepare: spy });
    const client = await page.createCDPSession();
    await cycle(page, WARM);
    const first = await kept(client, page);
    await cycle(page, EACH);
    const last = await kept(client, page);
    const more = Object.fromEntries(
      Object.entries(last).map(([name, number]) => [name, number - first[name as keyof Kept]]),
    ) as unknown as Kept;
    t.diagnostic(`more: ${JSON.stringify(more)}, than ${JSON.stringify(first)}`);
    assert.ok(more.observers <= 0 && more.onPage <= 0 && more.listeners <= 5, JSON.stringify(more));
    // The smallest widget has twenty nodes and 4 kB. The engine goes on noting what runs: after three times as many cycles
    // it had 16 kB more than after twice as many, and not one node.
    assert.ok(more.nodes < 5 * EACH && more.heap < 4000 * EACH, JSON.stringify(more));
    await page.close();
  });

  /** Puts each widget on the page, waits until it shows its article, opens what opens, moves it, and takes it away. */
  async function cycle(page: Page, times: number): Promise<void> {
    await page.$eval('main', (main, html) => (main.innerHTML = html), TAGS.map((tag) => written(tag)).join(''));
    await ready(page);
    await page.evaluate(
      async (htmls, times) => {
        type Widget = HTMLElement & { updateComplete: Promise<unknown> };
        const main = document.querySelector('main')!;
        for (let n = 0; n < times; n++)
          for (const html of htmls) {
            main.innerHTML = html;
            const widget = main.firstChild as Widget;
            await new Promise((resolve, reject) => {
              widget.addEventListener('honest-ready', resolve, { once: true });
              widget.addEventListener('honest-error', () => reject(new Error(html)), { once: true });
            });
            widget.shadowRoot!.querySelector('summary')?.click();
            widget.shadowRoot!.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
            await widget.updateComplete;
            main.append(widget);
            if (n % 2) widget.remove();
            else main.replaceChildren();
          }
      },
      TAGS.map((tag) => written(tag)),
      times,
    );
  }
});

async function kept(client: CDPSession, page: Page): Promise<Kept> {
  // What is only finalised after one collection goes with the next.
  for (let n = 0; n < 4; n++) {
    await client.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const { metrics } = await client.send('Performance.enable').then(() => client.send('Performance.getMetrics'));
  const { observers, onPage } = await page.evaluate(() => (globalThis as unknown as Spied).left());
  return {
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value,
    nodes,
    listeners: jsEventListeners,
    observers,
    onPage,
  };
}

interface Spied {
  left: () => { observers: number; onPage: number };
}

/** Counts what is set to watch the page, from before there is anything on it. */
const spy = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    let observers = 0;
    type Observer = Record<'observe' | 'disconnect', (...args: unknown[]) => void>;
    for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver] as unknown as {
      prototype: Observer;
    }[]) {
      const { observe, disconnect } = prototype;
      // Weakly, or the count itself would keep what it counts.
      const working = new WeakSet<object>();
      prototype.observe = function (...args) {
        if (!working.has(this)) observers++;
        working.add(this);
        observe.apply(this, args);
      };
      prototype.disconnect = function () {
        if (working.delete(this)) observers--;
        disconnect.call(this);
      };
    }
    let onPage = 0;
    const there = new WeakMap<object, Set<string>>();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const isPage = (target: unknown) => target === undefined || target === window || target === document;
    const forget = (type: string, listener: object) => {
      if (there.get(listener)?.delete(type)) onPage--;
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      addEventListener.call(this, type, listener, options);
      if (!isPage(this) || !listener || there.get(listener)?.has(type)) return;
      there.set(listener, (there.get(listener) ?? new Set()).add(type));
      onPage++;
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) addEventListener.call(signal, 'abort', () => forget(type, listener));
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      removeEventListener.call(this, type, listener, options);
      if (isPage(this) && listener) forget(type, listener);
    };
    (globalThis as unknown as Spied).left = () => ({ observers, onPage });
  });
