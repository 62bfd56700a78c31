/** Every element with articles of all sorts, in Chromium. */
import * as fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { openSite, type Site } from '../support/pages.js';
import { findOf, type Find } from './find.js';
import { type Given, type Seen, showAll, type Way, WAYS } from './in-page.js';
import { FOUND, mutatedArticle } from './mutated-article.js';
import { choice, type Choice, idsOf, optionsFor, TAGS } from './options.js';

export interface ElementsRun {
  /** How many articles were shown. */
  runs: number;
  /** By element: how often it showed its article, and how often it said why not. */
  ends: Map<string, { shown: number; told: number }>;
  find?: Find;
}

/** How long all elements together may take with one article. Generous, since what it has to catch never ends. */
const PATIENCE_MS = 60_000;
/** A page keeps what it has loaded, so now and then there is a new one. */
const ARTICLES_A_PAGE = 40;
/** Attributes that have no part in the static HTML. */
const LIVE: Readonly<Record<string, [string, string][]>> = {
  'evidence-article': [['json-ld', '']],
  'faq-accordion': [['json-ld', '']],
  'claim-table': [
    ['sort', 'grade'],
    ['search', 'a'],
    ['filter', 'early'],
  ],
  'article-contents': [['headings', 'p[id]']],
};

/** A page with the script tag, on which all elements are known. */
export async function openElements(site: Site): Promise<Page> {
  const page = await site.open(
    `<!doctype html><html lang="en"><title>Fuzz</title><script async src="${site.cdn}/honest-read.js"></script><body>${TAGS.map((tag) => `<${tag} hidden></${tag}>`).join('')}`,
  );
  await page.evaluate((tags) => Promise.all(tags.map((tag) => customElements.whenDefined(tag))), TAGS);
  await page.evaluate(() => document.body.replaceChildren());
  return page;
}

/** What a page makes of something, or an error where it does not come back: it may run in a circle. */
export async function within<T>(patience: number, doing: Promise<T>): Promise<T> {
  let watchdog: NodeJS.Timeout | undefined;
  const lost = new Promise<never>((_, reject) => {
    watchdog = setTimeout(() => reject(new Error(`The page has not come back for ${patience / 1000} s.`)), patience);
  });
  return Promise.race([doing, lost]).finally(() => clearTimeout(watchdog));
}

export const elementsFor = (data: unknown, chosen: Choice): Given['elements'] => {
  const ids = idsOf(data);
  return TAGS.map((tag) => [tag, [...optionsFor(tag, ids, chosen), ...(chosen.all ? (LIVE[tag] ?? []) : [])]]);
};

const faultsOf = ({ ends, faults }: Seen): string[] => [
  ...faults,
  ...Object.entries(ends).flatMap(([tag, { faults }]) => faults.map((fault) => `<${tag}>: ${fault}`)),
];

/** Shows so many articles in every element. */
export async function fuzzElements(runs: number, seed: number): Promise<ElementsRun> {
  const ends: ElementsRun['ends'] = new Map(TAGS.map((tag) => [tag, { shown: 0, told: 0 }]));
  let tried = 0;
  let site = await openSite();
  let page: Page | undefined;
  const show = async (given: Given): Promise<Seen> => {
    if (tried++ % ARTICLES_A_PAGE === 0) {
      await page?.close();
      page = undefined;
    }
    page ??= await openElements(site);
    try {
      return await within(PATIENCE_MS, page.evaluate(showAll, given));
    } catch (error) {
      // It may never come back, and nothing else could be tried on it.
      await site.close();
      site = await openSite();
      page = undefined;
      throw error;
    }
  };
  const property = fc.asyncProperty(
    mutatedArticle,
    fc.constantFrom(...WAYS),
    choice,
    fc.constantFrom('en', 'de', 'ar', ''),
    async (data, way, chosen, lang) => {
      const seen = await show({
        text: JSON.stringify(data),
        way,
        elements: elementsFor(data, chosen),
        lang,
        open: true,
      });
      for (const [tag, { shown }] of Object.entries(seen.ends)) ends.get(tag)![shown ? 'shown' : 'told']++;
      const faults = faultsOf(seen);
      if (faults.length) throw new Error(faults.join('\n'));
    },
  );
  try {
    const examples = FOUND.map((article): [unknown, Way, Choice, string] => [
      article,
      'property',
      { at: 0, strange: undefined, all: true, level: 2 },
      'en',
    ]);
    const find = findOf(await fc.check(property, { seed, numRuns: runs + examples.length, examples }));
    return { runs: tried, ends, ...(find && { find }) };
  } finally {
    await site.close();
  }
}
