/** Sharing where what does it cannot be loaded. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { htmlPage, openSite, ready, scriptTag, type Site } from '../support/pages.js';

describe('What shares a claim', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('says so where it cannot be loaded, and gives the address', async () => {
    const body = '<claim-card claim="c-detox"><a href="/all">The claims</a></claim-card>';
    const page = await site.open(htmlPage({ body, head: scriptTag(site) }), {
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on(
          'request',
          (request) => void (request.url().includes('share-panel') ? request.abort() : request.continue()),
        );
      },
    });
    await ready(page);
    await page.locator('>>> [part="share"]').click();
    await page.waitForFunction(() => document.querySelector('claim-card')!.shadowRoot!.querySelector('.shared a'));
    const address = `${page.url().replace(/#.*/, '')}#c-detox`;
    const [said, href] = await page.evaluate(() => {
      const link = document.querySelector('claim-card')!.shadowRoot!.querySelector<HTMLAnchorElement>('.shared a')!;
      return [link.closest('[role="status"]')!.textContent.replace(/\s+/g, ' ').trim(), link.href];
    });
    assert.equal(said, `This could not be loaded. The address is: ${address}`);
    assert.equal(href, address);
    await page.close();
  });

  it('is not loaded, nor asked for, until a reader wants it', async () => {
    const body = '<claim-card claim="c-detox"><a href="/all">The claims</a></claim-card>';
    const page = await site.open(htmlPage({ body, head: scriptTag(site) }));
    await ready(page);
    const asked = () => site.asked.cdn.filter(({ path }) => path.includes('share-panel')).length;
    const before = asked();
    await page.locator('>>> [part="share"]').click();
    await page.waitForFunction(() => document.querySelector('claim-card')!.shadowRoot!.querySelector('.ways'));
    assert.equal(asked(), before + 1);
    await page.close();
  });
});
