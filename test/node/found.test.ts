/**
 * What the browser itself finds in an answer, and then opens it: by an id, and by a text fragment (`#:~:text=`), which stands
 * here for find in page, too. That cannot be driven by a test, but looks for its text and opens what hides it in the same way:
 * https://html.spec.whatwg.org/multipage/interaction.html#ancestor-revealing-algorithm
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { IN_CHROMIUM } from '../support/chromium.js';
import { hold, htmlPage, openSite, quietly, ready, scriptTag, type Site } from '../support/pages.js';

const ROOM = '<div class="room"></div>';
const OWN = `<details><summary>Does a detox help?</summary><p id="no">No good evidence.</p></details>
  <details><summary>Is it real?</summary><p id="idea">The marvellous idea is.</p></details>`;
const HEADINGS = OWN.replace(/<details><summary>(.*?)<\/summary>(.*?)<\/details>/g, '<h3>$1</h3>$2');

describe('The browser finds', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Opens a page at an address in it, and waits until its FAQ is there. */
  async function openAt(
    hash: string,
    wrapped: string,
    { tag = 'faq-accordion src=""', late = false } = {},
  ): Promise<Page> {
    const html = htmlPage({
      css: '.room { height: 3000px }',
      head: scriptTag(site),
      body: `${ROOM}<${tag}>${wrapped}</${tag.split(' ')[0]}>${ROOM}`,
    });
    const first = await site.open(html);
    const path = new URL(first.url()).pathname;
    await first.close();
    let release: ((ending: string) => void) | undefined;
    const page = await site.open(path + hash, {
      ...(late && { prepare: async (page: Page) => (release = await hold(page, '.js')) }),
    });
    if (release) {
      await quietly(page, () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      release('.js');
    }
    await quietly(page, async () => {
      await customElements.whenDefined('faq-accordion');
      const find = (root: Document | ShadowRoot): Element | undefined =>
        root.querySelector('faq-accordion') ??
        [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean) ??
        undefined;
      await (find(document) as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    });
    return page;
  }

  /** Whether what matches can be seen, and is in the window. */
  const isSeen = (page: Page, selector: string) =>
    page.waitForFunction(
      (selector) => {
        const element = document.querySelector(selector)!;
        const { top, bottom } = element.getBoundingClientRect();
        // Browsers scroll by whole pixels.
        return element.checkVisibility({ contentVisibilityAuto: true }) && top >= -1 && bottom <= innerHeight;
      },
      { timeout: 30_000 },
      selector,
    );

  for (const [what, hash] of [
    ['an id', '#idea'],
    ['a text', '#:~:text=marvellous%20idea'],
  ] as const) {
    it(`${what} in an answer of the page’s own`, async () => {
      const page = await openAt(hash, OWN);
      await isSeen(page, '#idea');
      assert.equal(await page.$$eval('details[open]', ({ length }) => length), 1);
      await page.close();
    });

    it(`${what} in an answer of the page’s own, of which one may be open`, async () => {
      const page = await openAt(hash, OWN.replace('<details>', '<details open>'), {
        tag: 'faq-accordion src="" exclusive',
      });
      await isSeen(page, '#idea');
      await page.close();
    });
  }

  for (const late of [false, true]) {
    it(`an id in an answer below a heading, with the script ${late ? 'late' : 'early'}`, async () => {
      const page = await openAt('#idea', HEADINGS, { late });
      await isSeen(page, '#idea');
      await page.close();
    });

    it(`a text in an answer below a heading, with the script ${late ? 'late' : 'early'}`, async () => {
      const page = await openAt('#:~:text=marvellous%20idea', HEADINGS, { late });
      await isSeen(page, '#idea');
      await page.close();
    });
  }

  it('a text in an answer of an article, although it is in a shadow root', async () => {
    const page = await openAt('', '', { tag: 'faq-accordion' });
    await ready(page);
    await page.evaluate(() => (location.hash = '#:~:text=marketing%20term%20rather'));
    await page.waitForFunction(
      () => document.querySelector('faq-accordion')!.shadowRoot!.querySelectorAll('details[open]').length === 1,
      { timeout: 30_000 },
    );
    await page.close();
  });
});
