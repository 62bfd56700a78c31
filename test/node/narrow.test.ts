/** Every block of an article on a telephone 320 px wide, from left to right and from right to left. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openDetails, openSite, ready, scriptTag, type Site, TAGS } from '../support/pages.js';
import { inArabic, written } from '../support/pieces.js';

describe('At 320 px', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const tag of TAGS)
    for (const arabic of inArabic(tag) ? [false, true] : [false])
      it(`<${tag}> needs no scrolling sideways, and is large enough to press${arabic ? ', in Arabic' : ''}`, async () => {
        const page = await site.open(
          htmlPage({
            css: 'body { margin: 16px; font: 18px/1.6 serif }',
            head: scriptTag(site, arabic ? 'examples/good/arabic.json' : undefined),
            body: `<p>So it is said: ${written(tag, { arabic })}</p>`,
            ...(arabic && { lang: 'ar', dir: 'rtl' }),
          }),
          { width: 320, height: 700 },
        );
        await ready(page);
        await openDetails(page);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        const small = await page.$$eval('>>> :is(button, summary)', (all) =>
          all
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 23.5)
            .map((each) => each.textContent),
        );
        assert.deepEqual(small, []);
        await page.close();
      });
});
