/** A whole article on paper, and each piece of it alone: everything open, nothing to press, and where the sources can be read. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openAll, openSite, painted, ready, scriptTag, type Site } from '../support/pages.js';
import { PIECES, written } from '../support/pieces.js';

interface Sheet {
  what: string;
  html: string;
  article?: string;
  /** Whether a source is named on it that can be read somewhere. */
  names: boolean;
}

const NAMING = ['article-section', 'claim-card', 'evidence-article', 'forest-plot', 'source-quote', 'study-finding'];

const SHEETS: Sheet[] = [
  ...PIECES.map((tag) => ({
    what: `<${tag}>`,
    html: written(tag, tag === 'claim-card' ? { attributes: { claim: 'c-conditions' } } : {}),
    names: NAMING.includes(tag),
  })),
  {
    what: 'what is drawn in <forest-plot>',
    html: '<forest-plot></forest-plot>',
    article: 'examples/good/bcg-vaccine.json',
    names: true,
  },
];

describe('On paper', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** With a panel open, where there is one to open, as a reader may have left it. */
  async function print({ html, article }: Sheet): Promise<Page> {
    const page = await site.open(htmlPage({ head: scriptTag(site, article), body: `<p>So: ${html}</p>` }));
    await ready(page);
    await openAll(page);
    await page.$$eval('>>> details', (all) => all.forEach((details) => (details.open = false)));
    // As a browser does it that is asked to print; it would close all again as soon as that is done.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    await painted(page);
    return page;
  }

  for (const sheet of SHEETS) {
    it(`${sheet.what} has everything open, nothing to press, and the addresses of its sources`, async () => {
      const page = await print(sheet);
      const closed = await page.$$eval('>>> details', (all) => all.filter(({ open }) => !open).length);
      assert.equal(closed, 0);

      // The head of a column is pressed to sort by it, and is a head all the same.
      const pressed = await page.$$eval('>>> :is(button:not(th button), input, [part="panel"])', (all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
      );
      assert.deepEqual(pressed, []);

      const links = await page.$$eval('>>> a[href]', (all) =>
        all
          .filter((link) => link.checkVisibility())
          .map((link) => ({
            href: link.href,
            text: link.textContent.trim(),
            printed: getComputedStyle(link, '::after').content,
            here: link.href.split('#')[0] === location.href.split('#')[0],
          })),
      );
      // A DOI or a number in PubMed, which a reference ends with, says by itself where it leads.
      const lacking = links.filter(
        ({ href, text, printed, here }) => !here && !printed.includes(href) && !href.includes(text),
      );
      assert.deepEqual(lacking, []);
      assert.deepEqual(
        links.filter(({ here, printed }) => here && printed !== 'none'),
        [],
        'the address of what is on the paper itself',
      );
      const sources = links.filter(({ printed }) => printed.includes('https://doi.org/'));
      assert.equal(sources.length > 0, sheet.names, `${sources.length} addresses of sources`);
      await page.close();
    });
  }
});
