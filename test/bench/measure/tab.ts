/** A page in a browser that has nothing in its cache, and what it costs. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** What takes longer is given up, since a page that takes so long is of no use. */
const TIMEOUT = 60_000;
/** What is not quiet by then is not done, so that what was measured of it is not all. Many rows on a slow machine take seconds. */
const PATIENCE_MS = 20_000;
/** A page is quiet when its main thread has worked no longer than this … */
const QUIET_MS = 1;
/** … in this time, which is longer than what comes over loopback takes, and than most things that are put off. */
const WINDOW_MS = 60;

interface Costs {
  /** Milliseconds of work on the main thread. */
  busy: number;
  layout: number;
  style: number;
  heap: number;
  nodes: number;
}

/** Who is too slow, which is no fault of the bench: it is told by this name, as Puppeteer's own are. */
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** What the page itself observes, from its start. */
interface Observed {
  shift: number;
  blocking: number;
  /** The longest interaction: its duration from input to the next frame, in steps of 8 ms. */
  interaction: number;
}

/** Runs in the page before all else. */
function observe(tag: string | undefined): void {
  const seen = { shift: 0, blocking: 0, interaction: 0 };
  Object.assign(globalThis, { seen });
  const watch = (type: string, each: (entry: PerformanceEntry) => void, options: object = {}) => {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...options });
  };
  // Frames and what delays them. Long tasks would leave out those in which no script runs: layout of what was inserted.
  watch('long-animation-frame', (entry) => {
    seen.blocking += (entry as PerformanceEntry & { blockingDuration: number }).blockingDuration;
  });
  watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
  watch(
    'event',
    (entry) => {
      if ((entry as PerformanceEntry & { interactionId: number }).interactionId)
        seen.interaction = Math.max(seen.interaction, entry.duration);
    },
    { durationThreshold: 16 },
  );
  if (tag) void customElements.whenDefined(tag).then(() => performance.mark('defined'));
}

/** Where the time of the main thread went, in milliseconds. */
export type MainThread = Pick<Costs, 'busy' | 'layout' | 'style'>;

export class Tab {
  /** Paths of what the page has asked for. */
  readonly asked: string[] = [];
  /** What it has asked for in vain, or from elsewhere. */
  readonly failed: string[] = [];
  #pending = 0;

  private constructor(
    readonly page: Page,
    readonly client: CDPSession,
  ) {
    page.on('request', (request) => {
      this.#pending++;
      this.asked.push(new URL(request.url()).pathname);
    });
    page.on('requestfinished', () => this.#pending--);
    page.on('requestfailed', (request) => {
      this.#pending--;
      this.failed.push(request.url());
    });
    // Whoever is told that there is no such file has been answered, so that this is no failed request.
    page.on('response', (response) => {
      const isIcon = new URL(response.url()).pathname === '/favicon.ico';
      // The browser asks for an icon by itself where a page names none.
      if (response.status() >= 400 && !isIcon) this.failed.push(`${String(response.status())} for ${response.url()}`);
    });
    page.on('pageerror', (error) => this.failed.push(String(error)));
  }

  /**
   * Does something in a tab of its own.
   * @param address Of the page that will be shown; another of the same origin is first, so that the process is there.
   * @param throttling 4: four times slower.
   */
  static async in<T>(
    browser: Browser,
    {
      address,
      tag,
      throttling,
      width = 1000,
    }: { address: string; tag: string | undefined; throttling: number; width?: number },
    use: (tab: Tab) => Promise<T>,
  ): Promise<T> {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(TIMEOUT);
      await page.setViewport({ width, height: 800 });
      await page.goto(new URL('/home.html', address).href);
      // The compiler that runs this names functions by a helper that pages do not have.
      await page.evaluateOnNewDocument('globalThis.__name ??= (named) => named');
      await page.evaluateOnNewDocument(observe, tag);
      const client = await page.createCDPSession();
      // In the main thread's own time, so that what else the machine does counts for nothing.
      await client.send('Performance.enable', { timeDomain: 'threadTicks' });
      if (throttling > 1) await page.emulateCPUThrottling(throttling);
      return await use(new Tab(page, client));
    } finally {
      await context.close();
    }
  }

  async costs(): Promise<Costs> {
    const { metrics } = await this.client.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      busy: of('TaskDuration') * 1000,
      layout: of('LayoutDuration') * 1000,
      style: of('RecalcStyleDuration') * 1000,
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
    };
  }

  /** The same with nothing kept that could be freed. */
  async kept(): Promise<Costs> {
    // Twice, since what the first one frees may hold more.
    await this.client.send('HeapProfiler.collectGarbage');
    await this.client.send('HeapProfiler.collectGarbage');
    return this.costs();
  }

  /**
   * Until what is there has been painted, nothing is asked for any more and nothing is done any more.
   * @param held How many requests are held back, and not waited for.
   * @param patience Milliseconds after which it is taken as it is: some look every frame where they are, and never are quiet.
   * Without it, a page that is not quiet in time has failed.
   */
  async quiet(held: () => number = () => 0, patience?: number): Promise<Costs> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    let before = await this.costs();
    const end = Date.now() + (patience ?? PATIENCE_MS);
    for (;;) {
      await delay(WINDOW_MS);
      const after = await this.costs();
      if (after.busy - before.busy < QUIET_MS && this.#pending <= held()) return after;
      if (Date.now() > end) {
        if (patience !== undefined) return after;
        throw new TimeoutError(`The page was not quiet within ${String(PATIENCE_MS / 1000)} s.`);
      }
      before = after;
    }
  }

  /** Milliseconds of the main thread until all that follows from something is done, and where they went. */
  async costOf(action: () => Promise<unknown>, patience?: number): Promise<MainThread> {
    const before = await this.costs();
    await action();
    const after = await this.quiet(undefined, patience);
    return {
      busy: after.busy - before.busy,
      layout: after.layout - before.layout,
      style: after.style - before.style,
    };
  }

  /** Complains where the page had to do without something: then what was measured is not all of it. */
  check(): void {
    if (this.failed.length) throw new Error([...new Set(this.failed)].slice(0, 3).join(' · '));
  }

  observed(): Promise<Observed> {
    return this.page.evaluate(() => (globalThis as unknown as { seen: Observed }).seen);
  }

  /** So that the longest interaction is one of those that follow. */
  async forgetInteractions(): Promise<void> {
    await this.page.evaluate(() => void ((globalThis as unknown as { seen: Observed }).seen.interaction = 0));
  }

  /** From navigation until the contestant's element, or its function, is there. */
  async definedAt(): Promise<number | undefined> {
    return this.page.evaluate(() => performance.getEntriesByName('defined')[0]?.startTime);
  }
}
