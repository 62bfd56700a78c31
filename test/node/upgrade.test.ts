/** What a reader without JavaScript has read stays when an element takes over: each word of its static HTML, in its place. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Article } from '../../src/article/article.js';
import { directionOf } from '../../src/article/language.js';
import { NAMED_SCALES } from '../../src/cli/named-scales.js';
import { type RenderOptions, renderHtml } from '../../src/cli/render.js';
import { lightStylesheet } from '../../src/elements/light-stylesheet.js';
import { ENTRIES, STATIC, type StaticElement } from '../../src/elements/static.js';
import { readArticle } from '../../src/index.js';
import { ROOT } from '../../tools/elements.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openSite, ready, type Site } from '../support/pages.js';

const FILES = [
  'gut-skin-axis.json',
  ...readdirSync(join(ROOT, 'data/examples/good')).map((file) => `examples/good/${file}`),
];

const articleIn = (file: string) =>
  readArticle(JSON.parse(readFileSync(join(ROOT, 'data', file), 'utf8')), NAMED_SCALES).article!;

type Asked = Pick<RenderOptions, keyof typeof ENTRIES>;

/** What can be asked of an element about this article: each entry that it can be about, and the whole where it needs none. */
function asking(article: Article, { shows, takes, needs = [] }: StaticElement): Asked[] {
  if (shows.length && shows.every((list) => Object.keys(article[list] ?? {}).length === 0)) return [];
  const options = takes.filter((option): option is keyof typeof ENTRIES => option in ENTRIES);
  const ids = options.flatMap((option) => article[ENTRIES[option]].map(({ id }): Asked => ({ [option]: id })));
  return [...(needs.length ? [] : [{}]), ...ids];
}

/**
 * Runs in the page: the words, numbers and signs that stand in each element as it is laid out, with those of what is closed,
 * with names that are only heard, and without what nothing can show. Where an element begins or ends, so does a word.
 */
function wordsOfEach(tags: string): string[][] {
  const text = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
    if (node.nodeType !== Node.ELEMENT_NODE || /^(script|style|template)$/.test(node.nodeName.toLowerCase())) return '';
    const element = node as Element;
    const { display, visibility } = getComputedStyle(element);
    if (display === 'none' || visibility === 'hidden') return '';
    const given = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    const label = element.getAttribute('aria-label') ?? '';
    const within = given.length ? given : [...(element.shadowRoot ?? element).childNodes];
    return ` ${label} ${within.map(text).join('')} `;
  };
  return [...document.querySelectorAll(tags)].map((element) =>
    [...text(element).matchAll(/[\p{L}\p{M}\p{N}]+|[\p{S}%]/gu)].map(([word]) => word),
  );
}

/** The first of the words that is not there after those before it, with what stood before it; none where all are. */
function firstLost(words: readonly string[], now: readonly string[]): string | undefined {
  let at = -1;
  const lost = words.findIndex((word) => (at = now.indexOf(word, at + 1)) < 0);
  return lost < 0 ? undefined : words.slice(Math.max(0, lost - 8), lost + 1).join(' ');
}

describe('An upgraded element keeps every word', IN_CHROMIUM, () => {
  const folder = mkdtempSync(join(tmpdir(), 'honest-read-upgrade-'));
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await site.close();
  });

  async function printed(file: string, element: string, asked: Asked): Promise<string> {
    const out = join(folder, 'printed.html');
    const src = `${site.publisher}/${file}`;
    await renderHtml(join(ROOT, 'data', file), { element, src, out, ...asked });
    return readFileSync(out, 'utf8');
  }

  const words = (page: Page, tag: string) => page.evaluate(wordsOfEach, tag);

  for (const file of FILES) {
    it(`of ${file}`, async (t) => {
      // Where an article has problems, the command tells them each time.
      t.mock.method(process.stderr, 'write', () => true);
      const article = articleIn(file);
      const lang = article.inLanguage ?? 'en';
      for (const [tag, element] of Object.entries(STATIC)) {
        const all = asking(article, element);
        if (!all.length) continue;
        const bodies: string[] = [];
        for (const asked of all) bodies.push(await printed(file, tag, asked));
        const page = await site.open(
          htmlPage({ lang, dir: directionOf(lang), css: lightStylesheet([tag]), body: bodies.join('') }),
        );
        const before = await words(page, tag);
        assert.ok(before.flat().length > 0, `<${tag}> has something to say`);
        await page.addScriptTag({ url: `${site.cdn}/honest-read.js` });
        await page.evaluate((tag) => customElements.whenDefined(tag), tag);
        await ready(page);
        const now = await words(page, tag);
        before.forEach((each, n) =>
          assert.equal(firstLost(each, now[n]!), undefined, `<${tag}> ${JSON.stringify(all[n])} says it no more`),
        );
        await page.close();
      }
    });
  }
});
