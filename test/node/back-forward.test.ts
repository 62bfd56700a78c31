/** Readers who come back: browsers keep a page as it was left, with its widgets, and wake it again. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openSite, ready, rendered, scriptTag, type Site } from '../support/pages.js';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

it('a page that a reader comes back to has its widgets as they were left, and they work', IN_CHROMIUM, async () => {
  const body = `${rendered(site, 'claim-table')}${rendered(site, 'faq-accordion')}`;
  const page = await site.open(htmlPage({ body, head: scriptTag(site) }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await ready(page);
  await page.locator('claim-table >>> summary').click();
  await page.locator('faq-accordion >>> [part="open-all"]').click();
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'woken' : 'new')),
  );
  await page.goto(`${site.cdn}/manifest.json`);
  asked.length = 0;
  await page.goBack();
  await page.waitForFunction(() => ['woken', 'new'].includes(document.title));
  assert.equal(await page.title(), 'woken', 'the browser keeps the page');
  assert.deepEqual(
    asked.filter((url) => /\.(js|json)$/.test(url)),
    [],
  );
  const open = await page.$$eval('claim-table >>> details[open], faq-accordion >>> details[open]', (all) => all.length);
  assert.ok(open > 2, String(open));
  await page.locator('faq-accordion >>> [part="open-all"]').click();
  await page.waitForFunction(
    () => !document.querySelector('faq-accordion')!.shadowRoot!.querySelector('details[open]'),
  );
  await page.locator('claim-table >>> thead button').click();
  await page.waitForSelector('claim-table >>> [aria-sort]');
  await page.close();
});
