/** What one contestant costs on one page: all times in milliseconds, all sizes in bytes. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Data } from './contestants/contest.js';

export interface Measures {
  /** Of everything that the page asked for, compressed, without the page and the data. */
  brotli: number;
  gzip: number;
  requests: number;
  /** From navigation until the contestant can be asked to show something. */
  defined: number;
  /** Main thread, from insertion until painted. */
  insert: number;
  /** What of it was beyond 50 ms at a stretch. */
  blocking: number;
  /** Cumulative layout shift when the data comes after the page has been painted. */
  shift: number;
  heap: number;
  nodes: number;
  /** From the event to the next painted frame. */
  open?: number;
  sort?: number;
  search?: number;
  /** Heap that is kept, per cycle of taking it from the page and putting it back. */
  cycle?: number;
}

export interface Conditions {
  address: string;
  data: string;
  sizes: ReadonlyMap<string, { brotli: number; gzip: number }>;
  /** 4: four times slower. */
  throttling: number;
  /** Whether to measure what takes long: cycles. */
  cycles: number;
}

const TIMEOUT = 120_000;

/** Once what is there now has been painted, and nothing is left to do. */
const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 5000 }))),
      ),
  );

async function metrics(client: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

async function collected(client: CDPSession): Promise<{ heap: number; nodes: number }> {
  // Twice, since what the first one frees may hold more.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes = 0 } = await metrics(client);
  return { heap: JSHeapUsedSize, nodes: Nodes };
}

type Control = 'opener' | 'sorter' | 'search';

/** From a real click or key to the next painted frame; none where the contestant has no such thing. */
async function latency(page: Page, control: Control): Promise<number | undefined> {
  const handle = await page.evaluateHandle(
    (control) => window.contestant![control]?.(document.querySelector<HTMLElement>('#host')!),
    control,
  );
  const element = handle.asElement();
  if (!element) return undefined;
  await element.evaluate((node) => (node as Element).scrollIntoView({ block: 'center' }));
  await settled(page);
  const type = control === 'search' ? 'keydown' : 'click';
  const painted = page.evaluate(
    (type) =>
      new Promise<number>((resolve) => {
        const heard = ({ timeStamp }: Event) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(undefined);
          });
        };
        addEventListener(type, heard, { capture: true, once: true });
      }),
    type,
  );
  if (control === 'search') {
    await (element as unknown as { focus: () => Promise<void> }).focus();
    await page.keyboard.press('g');
  } else {
    const box = await (
      element as { boundingBox?: () => Promise<{ x: number; y: number; width: number; height: number } | null> }
    ).boundingBox!();
    if (!box) return undefined;
    await page.mouse.click(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
  }
  return Promise.race([painted, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 30_000))]);
}

export async function measure(browser: Browser, conditions: Conditions): Promise<Measures> {
  const { address, data, sizes, throttling, cycles } = conditions;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(TIMEOUT);
    await page.setViewport({ width: 1000, height: 800 });
    // The compiler that runs this names functions by a helper that pages do not have.
    await page.evaluateOnNewDocument('globalThis.__name ??= (named) => named');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const client = await page.createCDPSession();
    await client.send('Performance.enable');
    if (throttling > 1) await page.emulateCPUThrottling(throttling);

    await page.goto(address);
    await page.waitForFunction(() => window.contestant);
    const defined = await page.evaluate(() => performance.now());
    await page.evaluate(async (address) => {
      Object.assign(window, { given: await (await fetch(address)).json() });
    }, data);
    await settled(page);
    await page.evaluate(() => {
      const seen = { shift: 0, blocking: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.entryType === 'longtask') seen.blocking += entry.duration - 50;
          else seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ entryTypes: ['longtask', 'layout-shift'] });
    });
    const before = { ...(await metrics(client)), ...(await collected(client)) };
    await page.evaluate(async () => {
      const { contestant, given } = window as typeof window & { given: Data };
      await contestant!.mount(document.querySelector<HTMLElement>('#host')!, given);
    });
    await settled(page);
    const after = await metrics(client);
    const { shift, blocking } = await page.evaluate(
      () => (window as typeof window & { seen: { shift: number; blocking: number } }).seen,
    );
    const kept = await collected(client);
    const busy = (after.TaskDuration! - (before as Record<string, number>).TaskDuration!) * 1000;

    const open = await latency(page, 'opener');
    const sort = await latency(page, 'sorter');
    const search = await latency(page, 'search');

    let cycle: number | undefined;
    if (cycles) {
      const turn = (times: number) =>
        page.evaluate(async (times) => {
          const host = document.querySelector('#host')!;
          for (let n = 0; n < times; n++) {
            const content = [...host.childNodes];
            host.replaceChildren();
            await new Promise(requestAnimationFrame);
            host.append(...content);
            await new Promise(requestAnimationFrame);
          }
        }, times);
      // Once to warm up what is made only then.
      await turn(5);
      const start = await collected(client);
      await turn(cycles);
      cycle = ((await collected(client)).heap - start.heap) / cycles;
    }

    const files = asked.flatMap((path) => sizes.get(path) ?? []);
    const sum = (what: 'brotli' | 'gzip') => files.reduce((total, file) => total + file[what], 0);
    return {
      brotli: sum('brotli'),
      gzip: sum('gzip'),
      requests: files.length,
      defined,
      insert: busy,
      blocking,
      shift,
      heap: kept.heap - before.heap,
      nodes: kept.nodes - before.nodes,
      ...(open !== undefined && { open }),
      ...(sort !== undefined && { sort }),
      ...(search !== undefined && { search }),
      ...(cycle !== undefined && { cycle }),
    };
  } finally {
    await context.close();
  }
}
