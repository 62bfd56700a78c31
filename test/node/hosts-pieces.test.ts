/** The pieces of a whole article for readers who have chosen colours, and on pages that run from right to left. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { IN_CHROMIUM } from '../support/chromium.js';
import { emulate, htmlPage, openAll, openSite, ready, scriptTag, type Site, TAGS } from '../support/pages.js';
import { inArabic, PIECES, written } from '../support/pieces.js';

describe('The pieces of an article', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const scheme of ['light', 'dark']) {
    it(`are seen, words and drawings, in the colours that a reader has chosen: ${scheme}`, async () => {
      const body = `${PIECES.map((tag) => written(tag)).join('')}
        <forest-plot src="${site.publisher}/examples/good/bcg-vaccine.json"></forest-plot>
        <evidence-article src="${site.publisher}/examples/good/retracted.json"></evidence-article>${written('cite-ref')}`;
      const media = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };
      const page = await site.open(htmlPage({ body, head: scriptTag(site) }), {
        prepare: (page) => emulate(page, media),
      });
      await ready(page);
      await openAll(page);
      const { seen, others } = await page.evaluate((tags) => {
        const chosen = ['CanvasText', 'LinkText', 'ButtonText'].map((keyword) => {
          document.body.style.color = keyword;
          return getComputedStyle(document.body).color;
        });
        document.body.style.color = '';
        const inks = [...document.querySelectorAll(tags)].flatMap(({ localName, shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('*')].flatMap((part) => {
            const says = [...part.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim());
            // What is drawn is drawn in the colour of its text.
            if (part.matches('svg *') || !(says || part.matches('svg'))) return [];
            const what = `${localName} ${part.localName}.${part.getAttribute('class') ?? ''}`;
            return [{ what, ink: getComputedStyle(part).color }];
          }),
        );
        const odd = inks.filter(({ ink }) => !chosen.includes(ink));
        return { seen: inks.length, others: [...new Set(odd.map(({ what, ink }) => `${what} ${ink}`))] };
      }, TAGS.join());
      assert.ok(seen > 1000, `${seen} inks`);
      assert.deepEqual(others, []);
      await page.close();
    });
  }

  it('are mirrored where a page runs from right to left: rules, figures, pips, and where a panel opens', async () => {
    const tags = PIECES.filter((tag) => inArabic(tag) && tag !== 'evidence-article');
    const page = await site.open(
      htmlPage({
        lang: 'ar',
        dir: 'rtl',
        css: 'p { text-align: center }',
        body: `${tags.map((tag) => `<div>${written(tag, { arabic: true })}</div>`).join('')}
          <p id="line">${written('glossary-term', { arabic: true })}</p>`,
        head: scriptTag(site, 'examples/good/arabic.json'),
      }),
    );
    await ready(page);
    await openAll(page);
    const found = await page.evaluate(() => {
      const part = (tag: string, selector: string) => document.querySelector(tag)!.shadowRoot!.querySelector(selector)!;
      const rule = (tag: string, selector: string) => {
        const { borderRightWidth, borderLeftWidth } = getComputedStyle(part(tag, selector));
        return parseFloat(borderRightWidth) > parseFloat(borderLeftWidth);
      };
      const box = (element: Element) => element.getBoundingClientRect();
      const mark = '#line glossary-term';
      return {
        figures: box(part('study-finding', 'dt')).left > box(part('study-finding', 'dd')).left,
        finding: rule('study-finding', '.finding'),
        evidence: rule('claim-card', '.trail'),
        pips: getComputedStyle(part('claim-card', '.pips')).transform === 'matrix(-1, 0, 0, 1, 0, 0)',
        scale: getComputedStyle(part('evidence-scale', '.pips')).transform === 'matrix(-1, 0, 0, 1, 0, 0)',
        panel: Math.abs(box(part(mark, '.panel')).right - box(part(mark, '[role="button"]')).right) < 1,
      };
    });
    assert.deepEqual(found, {
      figures: true,
      finding: true,
      evidence: true,
      pips: true,
      scale: true,
      panel: true,
    });
    await page.close();
  });
});
