/** Whether everything can be read on pages of all colours: WCAG 2's contrast of each text of ours with its ground. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openAll, openSite, ready, scriptTag, type Site, TAGS } from '../support/pages.js';
import { PALETTES } from '../support/palettes.js';
import { PIECES, written } from '../support/pieces.js';
import { contrasts } from '../support/readability.js';

const TEXT = 4.5;
const GRAPHICS = 3;

describe('On a page of any colour', IN_CHROMIUM, () => {
  let site: Site;
  let closed: Page;
  let open: Page;
  /** The pieces of a whole article, with all open in them. */
  let pieces: Page;
  before(async () => {
    site = await openSite();
    const html = htmlPage({
      css: 'body { margin: 0 }',
      head: scriptTag(site),
      body: `<p id="host">Text.</p>
        <evidence-badge claim="c-detox"></evidence-badge> <evidence-badge claim="c-conditions"></evidence-badge>
        <claim-table></claim-table><faq-accordion></faq-accordion>`,
    });
    [closed, open] = [await site.open(html), await site.open(html)];
    await Promise.all([ready(closed), ready(open)]);
    await openAll(open);
    pieces = await site.open(
      htmlPage({
        css: 'body { margin: 0 }',
        head: scriptTag(site),
        body: `<p id="host">Text.</p>${PIECES.map((tag) => written(tag)).join('')}
          <forest-plot src="${site.publisher}/examples/good/bcg-vaccine.json"></forest-plot>
          <evidence-article src="${site.publisher}/examples/good/retracted.json"></evidence-article>
          ${written('cite-ref')}`,
      }),
    );
    await ready(pieces);
    await pieces.$eval('claim-card', openShare);
    // Of what floats there is never more than one: in the end the references of the last mark.
    await openAll(pieces);
  });
  after(() => site.close());

  it('support and none differ in hue where the page leaves room for it', async () => {
    for (const name of ['black on white', 'brown on cream', 'pale blue on navy', 'pale grey on near black'] as const) {
      await closed.evaluate(paint, ...PALETTES[name]);
      const { ours } = await closed.evaluate(contrasts, TAGS.join());
      const inks = new Set(ours.filter(({ what }) => / b “/.test(what)).map(({ color }) => color));
      assert.equal(inks.size, 2, `${name}: ${[...inks].join(', ')}`);
    }
  });

  for (const [name, [ink, ground]] of Object.entries(PALETTES)) {
    it(`all can be read, open and closed: ${name}`, async (t) => {
      const measured = async (page: Page) => {
        await page.evaluate(paint, ink, ground);
        return page.evaluate(contrasts, TAGS.join());
      };
      const [first, second, third] = [await measured(closed), await measured(open), await measured(pieces)];
      assert.ok(second.ours.length > first.ours.length, 'there is more to read when all is open');

      const { host } = first;
      const all = [...first.ours, ...second.ours, ...third.ours];
      for (const kind of ['text', 'graphics'] as const) {
        const [least] = all.filter((found) => found.kind === kind).sort((a, b) => a.ratio - b.ratio);
        t.diagnostic(`${kind} at least ${least!.ratio.toFixed(2)} (${least!.what}), the page’s own ${host.toFixed(2)}`);
      }
      const floor = { text: Math.min(TEXT, host), graphics: Math.min(GRAPHICS, host) };
      const low = all.filter(({ kind, ratio }) => ratio < floor[kind]);
      assert.deepEqual(
        low.map(({ what, color, ratio }) => `${what} ${color} ${ratio.toFixed(2)}`),
        [],
      );
    });
  }
});

/** Runs in the page: opens the ways to take a claim along, and waits for them. */
async function openShare({ shadowRoot }: Element): Promise<void> {
  shadowRoot!.querySelector<HTMLElement>('[part="share"]')!.click();
  await new Promise<void>((resolve) => {
    const changed = new MutationObserver(() => {
      if (shadowRoot!.querySelector('.ways')) resolve();
    });
    changed.observe(shadowRoot!, { subtree: true, childList: true });
  });
}

/** Runs in the page: gives it these colours. */
function paint(ink: string, ground: string): void {
  document.body.style.color = ink;
  document.body.style.background = ground;
}
