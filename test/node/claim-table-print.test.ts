/** A claim table on paper, where nothing can be pressed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../../tools/elements.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { withClaims } from '../support/long-article.js';
import { htmlPage, openSite, ready, scriptTag, type Site } from '../support/pages.js';

describe('On paper', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('a table that is sorted and filtered says so, and shows nothing to press', async () => {
    const first = JSON.parse(readFileSync(join(ROOT, 'data/gut-skin-axis.json'), 'utf8')) as { claims: object[] };
    const body = `<script type="application/json" id="long">${JSON.stringify(withClaims(first, 12))}</script>
      <claim-table src="#long" sort="strength" filter="emerging" search="skin"></claim-table>`;
    const page = await site.open(htmlPage({ body, head: scriptTag(site) }));
    await ready(page);
    const visible = (selector: string) =>
      page.$$eval(`>>> ${selector}`, (found) => found.filter((each) => each.checkVisibility()).length);
    assert.ok((await visible(':is(.choice, input, .clear, th svg)')) > 8);

    await page.emulateMediaType('print');
    assert.equal(await visible(':is(.choice, input, .clear, th svg)'), 0);
    const paper = await page.$eval('>>> .honest', (root) => (root as HTMLElement).innerText.replace(/\s+/g, ' '));
    assert.match(paper, /1 of 12 claims The claim Evidence maturity The honest read “?Microbiome approaches/);
    await page.close();
  });
});
