/** What it costs to show rows in a page that is there already, and to use them. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { Contestant } from '../contestants/contestant.js';
import type { Addresses, Given } from '../server.js';
import { untilShown } from './shown.js';
import { type MainThread, Tab } from './tab.js';

/** Times in milliseconds, sizes in bytes. */
export interface InsertMeasures {
  /** Main thread, from insertion until painted and quiet. */
  insert: number;
  /** Of which in layout, and in working out styles. */
  layout: number;
  style: number;
  /** What of it was beyond 50 ms at a stretch. */
  blocking: number;
  heap: number;
  nodes: number;
  /** From the event to the next frame. */
  open?: number;
  sort?: number;
  filter?: number;
  search?: number;
  /** Main thread, until all that follows is done, less what the same costs where it does nothing. */
  sortWork?: number;
  filterWork?: number;
  searchWork?: number;
  /** The longest interaction, from input to the next frame, as the browser reports it. */
  interaction?: number;
}

/** What is kept per cycle of showing, taking away, putting back and taking away for good. */
export interface CycleMeasures {
  /** Of the first ones, in which the engine notes what runs, and compiles it. */
  firstHeap: number;
  /** Of as many after them, which is what a page goes on losing. */
  cycleHeap: number;
  cycleNodes: number;
}

/** What a reader does with it. */
export type Use = 'sort' | 'filter' | 'search' | 'open';

type Host = Window &
  typeof globalThis & {
    given: Given;
    show?: (host: HTMLElement, given: Given) => (() => void) | undefined;
    insert: () => void;
    remove: () => void;
  };

/** Runs in the page: gives it what is to be inserted, and how to. */
async function prepare(address: string, tag: string | undefined): Promise<void> {
  const page = window as Host;
  const host = document.querySelector<HTMLElement>('#host')!;
  if (tag) await customElements.whenDefined(tag);
  page.given = (await (await fetch(address)).json()) as Given;
  let cleanUp: (() => void) | undefined;
  page.insert = () => {
    const { html, article } = page.given;
    if (html !== undefined) host.innerHTML = html;
    else if (page.show) {
      const answer = page.show(host, page.given);
      if (typeof answer === 'function') cleanUp = answer;
    } else host.append(Object.assign(document.createElement(tag!), { article }));
  };
  page.remove = () => {
    cleanUp?.();
    host.replaceChildren();
  };
}

/** What is typed into a filter and a search: it stands in a few of the grades and of the claims. */
const KEY = 'x';
/** So long after a key some begin to filter: Vaadin Grid after 200 ms, Tabulator after 300, AG Grid after 500, and it lets the rows fade. */
const TYPED_MS = 1000;
/** Only the frame after opening is measured. */
const OPENED_MS = 200;

interface UseCosts {
  latency: number;
  work: number;
  /** Whether something was typed, and not clicked. */
  isField: boolean;
}

/** From a real click or key to the frame that follows, and all the work that follows. */
export async function used(tab: Tab, use: Use, selector: string): Promise<UseCosts> {
  const element = (await tab.page.$(selector)) as ElementHandle<HTMLElement> | null;
  if (!element) throw new Error(`There is nothing to ${use}: no ${selector}.`);
  const isField = await element.evaluate((node) => {
    node.scrollIntoView({ block: 'center' });
    return node.localName === 'input';
  });
  if (isField) await element.focus();
  await tab.quiet();
  const latency = nextFrameAfter(tab.page, isField ? 'keydown' : 'click');
  // Where the click itself fails, nobody waits for it any more.
  latency.catch(() => undefined);
  const { busy } = await tab.costOf(
    async () => {
      if (isField) await tab.page.keyboard.press(KEY);
      else await element.click();
      await latency;
      if (isField) await delay(TYPED_MS);
      // A panel that is open asks in every frame where its opener is, so that it never is quiet.
    },
    use === 'open' ? OPENED_MS : undefined,
  );
  return { latency: await latency, work: busy, isField };
}

function nextFrameAfter(page: Page, type: string): Promise<number> {
  return page.evaluate(
    (type) =>
      new Promise<number>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`No ${type} was heard.`)), 20_000);
        const heard = ({ timeStamp }: Event) => {
          clearTimeout(timer);
          requestAnimationFrame(() => {
            // A message comes after the frame has been drawn.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - timeStamp);
            port2.postMessage(undefined);
          });
        };
        addEventListener(type, heard, { capture: true, once: true });
      }),
    type,
  );
}

/** What can be done with so many rows. */
export function usesOf(
  { opener, sorter, filter, filterFrom = 0, search, searchFrom = 0 }: Contestant,
  count: number,
): [use: Use, selector: string][] {
  const uses: [Use, string | undefined][] = [
    ['sort', sorter],
    ['filter', count < filterFrom ? undefined : filter],
    ['search', count < searchFrom ? undefined : search],
    ['open', opener],
  ];
  return uses.filter((use): use is [Use, string] => use[1] !== undefined);
}

const cycle = (page: Page, times: number) =>
  page.evaluate(async (times) => {
    const { insert, remove } = window as Host;
    const host = document.querySelector('#host')!;
    const frame = () => new Promise(requestAnimationFrame);
    for (let n = 0; n < times; n++) {
      insert();
      await frame();
      const content = [...host.childNodes];
      host.replaceChildren();
      await frame();
      host.append(...content);
      await frame();
      remove();
      await frame();
    }
  }, times);

/** Shows the page without rows, and has ready what is to be inserted. */
export async function prepareInsertion(tab: Tab, { tag }: Contestant, { empty, insert }: Addresses): Promise<void> {
  await tab.page.goto(empty);
  await tab.page.evaluate(prepare, insert, tag);
  await tab.quiet();
  await tab.kept();
  // A string that the document has is kept by that, and no longer in the heap that is measured: here from the start.
  await tab.page.evaluate(() => void document.createTextNode((window as Host).given.html ?? ''));
  // What is made for the first call need not be made for the one that is measured.
  await tab.costOf(() => tab.page.evaluate(() => undefined));
}

/** What stands on the empty page and does nothing: clicked and typed into, it costs what the measuring does. */
const INERT = { click: '#inert-button', key: '#inert-field' } as const;

export const runInsertion = (tab: Tab): Promise<void> => tab.page.evaluate(() => (window as Host).insert());

export const removeInserted = (tab: Tab): Promise<void> => tab.page.evaluate(() => (window as Host).remove());

/**
 * What one use leaves, a filtered table or an open panel, must not be what the next one is measured on.
 * @returns What it has cost until the page was quiet.
 */
export async function insertAnew(tab: Tab): Promise<MainThread> {
  await removeInserted(tab);
  return tab.costOf(() => runInsertion(tab));
}

/** Does each with something that has just been made for it. */
export async function eachAnew<S>(
  uses: readonly [use: Use, selector: string][],
  anew: () => Promise<S>,
  each: (use: Use, selector: string, state: S) => Promise<void>,
): Promise<void> {
  for (const [use, selector] of uses) await each(use, selector, await anew());
}

type Used = Partial<Record<Use | `${Use}Work`, number>> & { interaction?: number };

async function measureUses(tab: Tab, contestant: Contestant, count: number, { shown }: Addresses): Promise<Used> {
  const uses = usesOf(contestant, count);
  if (!uses.length) return {};
  await removeInserted(tab);
  const inert = { click: 0, key: 0 };
  if (uses.some(([use]) => use !== 'open'))
    // Twice, since the first time has in it what Puppeteer brings along.
    for (const kind of ['click', 'click', 'key', 'key'] as const)
      inert[kind] = (await used(tab, 'sort', INERT[kind])).work;
  await tab.forgetInteractions();
  const measures: Used = {};
  const anew = async () => {
    await untilShown(tab, shown, await insertAnew(tab));
    // Else what was taken away would be collected while the next one is measured.
    await tab.kept();
  };
  await eachAnew(uses, anew, async (use, selector) => {
    const { latency, work, isField } = await used(tab, use, selector);
    measures[use] = latency;
    if (use !== 'open') measures[`${use}Work`] = work - inert[isField ? 'key' : 'click'];
  });
  return { ...measures, interaction: (await tab.observed()).interaction };
}

export function measureInsert(
  browser: Browser,
  contestant: Contestant,
  addresses: Addresses,
  { throttling, count }: { throttling: number; count: number },
): Promise<InsertMeasures> {
  const { tag } = contestant;
  return Tab.in(browser, { address: addresses.empty, tag, throttling }, async (tab) => {
    await prepareInsertion(tab, contestant, addresses);
    const start = await tab.kept();
    // What the measuring itself costs: a call, frames with nothing new, waiting.
    const idle = await tab.costOf(() => tab.page.evaluate(() => undefined));
    const { blocking } = await tab.observed();
    const busy = await untilShown(tab, addresses.shown, await tab.costOf(() => runInsertion(tab)));
    const after = await tab.observed();
    const kept = await tab.kept();
    const uses = await measureUses(tab, contestant, count, addresses);
    tab.check();
    return {
      insert: busy.busy - idle.busy,
      layout: busy.layout - idle.layout,
      style: busy.style - idle.style,
      blocking: after.blocking - blocking,
      heap: kept.heap - start.heap,
      nodes: kept.nodes - start.nodes,
      ...uses,
    };
  });
}

export function measureCycles(
  browser: Browser,
  contestant: Contestant,
  addresses: Addresses,
  times: number,
): Promise<CycleMeasures> {
  return Tab.in(browser, { address: addresses.empty, tag: contestant.tag, throttling: 1 }, async (tab) => {
    await prepareInsertion(tab, contestant, addresses);
    const after = async (times: number) => {
      await cycle(tab.page, times);
      await tab.quiet();
      return tab.kept();
    };
    // What is made only once.
    const start = await after(10);
    const warm = await after(times);
    const end = await after(times);
    tab.check();
    return {
      firstHeap: (warm.heap - start.heap) / times,
      cycleHeap: (end.heap - warm.heap) / times,
      cycleNodes: (end.nodes - warm.nodes) / times,
    };
  });
}
