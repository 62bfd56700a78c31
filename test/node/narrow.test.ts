/** Every block of an article on a telephone 320 px wide, from left to right and from right to left. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from '../support/chromium.js';
import { htmlPage, openSite, ready, scriptTag, type Site, TAGS } from '../support/pages.js';

/** What elements are asked for that cannot do without, in the first article and in the Arabic one. */
const NEEDS: Record<string, readonly [first: string, arabic: string]> = {
  'article-section': ['section="s-which-claims"', ''],
  'claim-card': ['claim="c-healthy"', 'claim="c-onset"'],
  'cite-ref': ['reference="ref-oral-ad-2022"', 'reference="ref-cochrane-2013"'],
  'evidence-badge': ['claim="c-healthy"', 'claim="c-onset"'],
  'glossary-term': ['term="t-scfa"', 'term="t-placebo"'],
  'source-quote': ['quotation="quote-barrier"', ''],
  'study-finding': ['finding="f-oral-ad"', 'finding="f-extra-dose"'],
};
/** The Arabic article has none of it. */
const NOT_IN_ARABIC = ['article-contents', 'article-section', 'related-articles', 'source-quote'];

describe('At 320 px', { skip: !chromium && 'needs Chromium', timeout: 120_000 }, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const tag of TAGS)
    for (const arabic of NOT_IN_ARABIC.includes(tag) ? [false] : [false, true])
      it(`<${tag}> needs no scrolling sideways, and is large enough to press${arabic ? ', in Arabic' : ''}`, async () => {
        const attributes = NEEDS[tag]?.[arabic ? 1 : 0] ?? '';
        const page = await site.open(
          htmlPage({
            css: 'body { margin: 16px; font: 18px/1.6 serif }',
            head: scriptTag(site, arabic ? 'examples/good/arabic.json' : undefined),
            body: `<p>So it is said: <${tag} ${attributes}></${tag}></p>`,
            ...(arabic && { lang: 'ar', dir: 'rtl' }),
          }),
          { width: 320, height: 700 },
        );
        await ready(page);
        await page.$$eval('>>> details', (all) => all.forEach((details) => (details.open = true)));
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
