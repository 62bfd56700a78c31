/** A whole article on paper: everything open, nothing to press, and where the sources can be read. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chromium } from '../support/chromium.js';
import { htmlPage, openSite, painted, ready, scriptTag, type Site } from '../support/pages.js';

describe('A whole article on paper', { skip: !chromium && 'needs Chromium', timeout: 120_000 }, () => {
  let site: Site;
  let page: Page;
  before(async () => {
    site = await openSite();
    page = await site.open(htmlPage({ head: scriptTag(site), body: '<evidence-article></evidence-article>' }));
    await ready(page);
    // As a browser does it that is asked to print; it would close all again as soon as that is done.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    await painted(page);
  });
  after(() => site.close());

  it('has everything open', async () => {
    const closed = await page.$$eval('>>> details', (all) => all.filter(({ open }) => !open).length);
    assert.equal(closed, 0);
  });

  it('has nothing to press', async () => {
    const buttons = await page.$$eval('>>> :is(.tools, .all, .downloads, .copy, .cite, .order)', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.className),
    );
    assert.deepEqual(buttons, []);
  });

  it('prints the address of every source beside its name, and of nothing that is on the paper itself', async () => {
    const printed = await page.$$eval('>>> a[href]', (links) =>
      links.filter((link) => getComputedStyle(link, '::after').content !== 'none').map((link) => link.href),
    );
    assert.ok(printed.includes('https://doi.org/10.1186/s41043-022-00318-6'));
    assert.deepEqual(
      printed.filter((href) => !href.startsWith('https://doi.org/')),
      [],
    );
  });
});
