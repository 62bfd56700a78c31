/** Whether a contestant does what it is measured for: shows what it is given, and sorts, filters, searches and opens it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { Contestant } from '../contestants/contestant.js';
import type { Addresses, Given } from '../server.js';
import { eachAnew, insertAnew, prepareInsertion, type Use, used, usesOf } from './insert.js';
import { LATE_MS } from './shown.js';
import { Tab } from './tab.js';

/** What can be read on the page. */
interface Seen {
  /** Those of the given titles that are there, or as many grades, from top to bottom. */
  rows: string[];
  /** How far down each is. */
  tops: number[];
  /** Characters of all text. */
  length: number;
  /** How many rows were given. */
  given: number;
}

/** Runs in the page: what stands on it to be read, in whosever shadow root. */
function look(): Seen {
  const { rows } = (window as Window & typeof globalThis & { given: Given }).given;
  const texts: { text: string; top: number }[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Element) {
      if (node.matches('style, script')) return;
      if (node instanceof HTMLSlotElement && node.assignedNodes().length) {
        node.assignedNodes().forEach(visit);
        return;
      }
      (node.shadowRoot ?? node).childNodes.forEach(visit);
      return;
    }
    const text = node.textContent?.replace(/\s+/g, ' ').trim();
    if (!text || !node.parentElement) {
      if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) node.childNodes.forEach(visit);
      return;
    }
    // A slot has no box; what holds it has.
    let holder = node.parentElement;
    while (getComputedStyle(holder).display === 'contents')
      holder = holder.parentElement ?? ((holder.getRootNode() as ShadowRoot).host as HTMLElement);
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, height } = range.getBoundingClientRect();
    if (height && holder.checkVisibility({ visibilityProperty: true })) texts.push({ text, top });
  };
  document.body.childNodes.forEach(visit);
  const found = (words: string) => texts.filter(({ text }) => text.includes(words));
  // Where all have the same title, as badges have, each is one.
  const isGrade = new Set(rows.map(({ title }) => title)).size < rows.length;
  const shown = isGrade
    ? found(rows[0]!.grade.split(',')[0]!)
    : rows.flatMap(({ title }) => found(title.replace(/\s+/g, ' ').trim()).slice(0, 1));
  shown.sort((a, b) => a.top - b.top);
  return {
    rows: shown.map(({ text }) => text),
    tops: shown.map(({ top }) => top - shown[0]!.top),
    length: texts.reduce((sum, { text }) => sum + text.length, 0),
    given: rows.length,
  };
}

const same = (one: readonly unknown[], other: readonly unknown[]) => JSON.stringify(one) === JSON.stringify(other);

/** What shows that it has been done. */
const DONE: Readonly<Record<Use, (before: Seen, after: Seen) => boolean>> = {
  sort: (before, after) => after.rows.length === before.rows.length && !same(after.rows, before.rows),
  filter: (before, after) => after.rows.length > 0 && after.rows.length < before.rows.length,
  search: (before, after) => after.rows.length > 0 && after.rows.length < before.rows.length,
  open: (before, after) => after.length > before.length || !same(after.tops, before.tops),
};

export function check(browser: Browser, contestant: Contestant, addresses: Addresses, count: number): Promise<void> {
  return Tab.in(browser, { address: addresses.empty, tag: contestant.tag, throttling: 1 }, async (tab) => {
    // All rows have room, so that who draws only what is in sight draws them all.
    await tab.page.setViewport({ width: 1000, height: 4000 });
    await prepareInsertion(tab, contestant, addresses);
    /** What is seen as soon as this holds, or after a while: a busy machine may show it late. */
    const seenOnce = async (holds: (seen: Seen) => boolean) => {
      for (const end = Date.now() + LATE_MS; ;) {
        const seen = await tab.page.evaluate(look);
        if (holds(seen) || Date.now() > end) return seen;
        await delay(50);
      }
    };
    const anew = async () => {
      await insertAnew(tab);
      return seenOnce(({ rows, given }) => rows.length >= given);
    };
    const { rows, given } = await anew();
    if (rows.length < given) throw new Error(`shows ${String(rows.length)} of ${String(given)} rows`);
    await eachAnew(usesOf(contestant, count), anew, async (use, selector, before) => {
      await used(tab, use, selector);
      const after = await seenOnce((seen) => DONE[use](before, seen));
      if (!DONE[use](before, after)) throw new Error(`does not ${use}: ${told(before)} before, ${told(after)} after`);
    });
    tab.check();
  });
}

const told = ({ rows, length }: Seen) => `${String(rows.length)} rows and ${String(length)} characters`;
