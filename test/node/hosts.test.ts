/** What strangers' pages do to every element, and what readers ask of every page: our widgets can be read all the same. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { IN_CHROMIUM } from '../support/chromium.js';
import {
  emulate,
  failed,
  type Html,
  htmlPage,
  openAll,
  openSite,
  ready,
  rendered,
  scriptTag,
  type Site,
  stylesheetLink,
  type View,
} from '../support/pages.js';
import { cutOff, overlaps, sidewaysScroll } from '../support/readability.js';

const WIDGETS = `<p>Can a probiotic smooth fine lines? So far: <evidence-badge claim="c-healthy"></evidence-badge>.</p>
  <claim-table></claim-table><faq-accordion></faq-accordion>`;
const FIRST = 'claim-table, faq-accordion, evidence-badge';
const NARROW = { width: 320, height: 640 };

describe('On a stranger’s page', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function openWidgets(
    css = '',
    { article = 'gut-skin-axis.json', ...more }: Partial<Html> & View & { article?: string } = {},
  ): Promise<Page> {
    const page = await site.open(htmlPage({ body: WIDGETS, head: scriptTag(site, article), css, ...more }), more);
    await ready(page);
    return page;
  }

  describe('that means every element', () => {
    const CUSTOMS: Record<string, string> = {
      'reverts everything': '* { all: revert }',
      'counts in tens': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
      'gives lines no height': '* { line-height: 0 } p { line-height: 1.5 }',
      'sets tight lines': 'body { line-height: 1 }',
      'gives no element any size': '* { font-size: 16px; margin: 0; padding: 0; border: 0; box-sizing: border-box }',
    };
    for (const [custom, css] of Object.entries(CUSTOMS)) {
      it(`lines do not overlap and letters are not small where it ${custom}`, async () => {
        const page = await openWidgets(css);
        await openAll(page);
        assert.deepEqual(await page.evaluate(overlaps, FIRST), []);
        const [least, around] = await page.evaluate(letterSizes);
        assert.ok(least! >= 0.75 * around! && around! >= 16, `${least} px where the page has ${around} px`);
        await page.close();
      });
    }

    it('widgets look as they do elsewhere where it has strong words for buttons, tables and paragraphs', async () => {
      const rules =
        '{ display: none !important; font-size: 40px !important; padding: 2em !important; color: red !important }';
      const strong = `button, table, td, th, summary, details, h3, b, q, svg, ul, li { ${rules} }`;
      const [plain, shouting] = [await openWidgets(), await openWidgets(strong)];
      await openAll(plain);
      await openAll(shouting);
      assert.deepEqual(await shouting.evaluate(boxes), await plain.evaluate(boxes));
      await plain.close();
      await shouting.close();
    });

    it('a widget has a readable width in a flex row, a float, a table cell and whatever else asks how wide it wants to be', async () => {
      for (const css of [
        'main { display: flex }',
        'claim-table, faq-accordion { float: inline-start }',
        'claim-table, faq-accordion { display: inline-block }',
        'main { display: table-cell }',
        'main { width: fit-content }',
        'main { display: grid; grid-template-columns: auto auto }',
      ]) {
        const page = await openWidgets(css, { body: `<main>${WIDGETS}</main>` });
        for (const tag of ['claim-table', 'faq-accordion']) {
          const width = await page.$eval(tag, (widget) => widget.getBoundingClientRect().width);
          assert.ok(width >= 240, `<${tag}> is ${width} px wide: ${css}`);
        }
        await page.close();
      }
    });
  });

  it('a widget that the page hides is hidden, before it comes and after', async () => {
    const hidden: [css: string, attributes: string][] = [
      ['claim-table { display: none }', ''],
      ['', 'hidden'],
      ['.only-on-paper { display: none }', 'class="only-on-paper"'],
      ['@media (width < 900px) { claim-table { display: none } }', ''],
      ['', 'style="display: none"'],
    ];
    for (const [css, attributes] of hidden) {
      for (const script of ['', scriptTag(site)]) {
        const body = `${rendered(site, 'claim-table').replace('<claim-table', `<claim-table ${attributes}`)}<p>Text</p>`;
        const page = await site.open(htmlPage({ css, body, head: stylesheetLink(site) + script }));
        if (script) await ready(page);
        const height = await page.$eval('claim-table', (widget) => widget.getBoundingClientRect().height);
        assert.equal(height, 0, `${css} ${attributes}`);
        await page.close();
      }
    }
  });

  it('that runs from right to left everything is mirrored: columns, pips, rules, signs, and where a panel opens', async () => {
    const arabic = { lang: 'ar', dir: 'rtl', article: 'examples/good/arabic.json' };
    const body = WIDGETS.replace('c-healthy', 'c-onset');
    const page = await openWidgets('', { ...arabic, body });
    await openAll(page);
    const found = await page.evaluate(() => {
      const within = (tag: string, selector: string) => {
        const root = document.querySelector(tag)!.shadowRoot!;
        return [...root.querySelectorAll(selector)].map((part) => part.getBoundingClientRect());
      };
      const style = (tag: string, selector: string, pseudo?: string) =>
        getComputedStyle(document.querySelector(tag)!.shadowRoot!.querySelector(selector)!, pseudo);
      const [claim, grade, read] = within('claim-table', 'thead th');
      const [heading] = within('faq-accordion', 'h3');
      const [summary] = within('faq-accordion', 'summary');
      const [button] = within('evidence-badge', '[role="button"]');
      const [panel] = within('evidence-badge', '[popover]');
      return {
        columns: claim!.left > grade!.left && grade!.left > read!.left,
        pips: style('claim-table', '.pips').transform === 'matrix(-1, 0, 0, 1, 0, 0)',
        rule: parseFloat(style('claim-table', '.trail').borderRightWidth) > 0,
        sign: summary!.right - heading!.right < 1 && heading!.left - summary!.left > 10,
        panel: Math.abs(panel!.right - button!.right) < 1,
      };
    });
    assert.deepEqual(found, { columns: true, pips: true, rule: true, sign: true, panel: true });
    await page.close();
  });

  describe('that is as narrow as 320 px', () => {
    for (const article of [
      'gut-skin-axis',
      'examples/good/german',
      'examples/good/hostile',
      'examples/good/many-claims',
    ]) {
      it(`nobody has to scroll sideways, whatever is open: ${article}`, async () => {
        const body =
          '<p>So far: <evidence-badge level="emerging" qualifier="mixed"></evidence-badge></p><claim-table></claim-table><faq-accordion></faq-accordion>';
        const page = await openWidgets('', { ...NARROW, body, article: `${article}.json` });
        assert.equal(await page.evaluate(sidewaysScroll), 0);
        await openAll(page);
        assert.equal(await page.evaluate(sidewaysScroll), 0);
        await page.close();
      });
    }

    it('a panel does not cover the badge that opens it, nor leave the window', async () => {
      for (const height of [300, 600, 1000]) {
        const page = await openWidgets('body { padding-block: 900px; margin: 0 }', { width: 320, height });
        await page.$eval('evidence-badge', (badge) => badge.scrollIntoView({ block: 'center' }));
        await page.locator('>>> [role="button"]').click();
        const [badge, panel] = await page.$eval('evidence-badge', ({ shadowRoot }) =>
          ['[role="button"]', '[popover]'].map(
            (part) => shadowRoot!.querySelector(part)!.getBoundingClientRect().toJSON() as DOMRect,
          ),
        );
        assert.ok(panel!.top >= badge!.bottom || panel!.bottom <= badge!.top, `in a window ${height} px high`);
        assert.ok(panel!.top >= 0 && panel!.bottom <= height && panel!.left >= 0 && panel!.right <= 320);
        await page.close();
      }
    });

    it('nobody has to scroll sideways to read what went wrong', async () => {
      const page = await site.open(htmlPage({ body: WIDGETS, head: scriptTag(site, 'missing.json') }), NARROW);
      await failed(page);
      await openAll(page);
      assert.equal(await page.evaluate(sidewaysScroll), 0);
      await page.close();
    });
  });

  describe('a reader', () => {
    const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
      p { margin-block-end: 2em !important }`;

    it('who sets text to twice its size can read all of it', async () => {
      for (const width of [320, 800]) {
        // Wide letters, so that it does not depend on a machine's fonts; and the page's own words may break, too.
        const css = 'html { font-size: 200%; letter-spacing: 0.2em } body { overflow-wrap: anywhere }';
        const page = await openWidgets(css, { width });
        await openAll(page);
        assert.deepEqual(await page.evaluate(overlaps, FIRST), []);
        assert.deepEqual(await page.evaluate(cutOff, FIRST), []);
        assert.equal(await page.evaluate(sidewaysScroll), 0);
        await page.close();
      }
    });

    it('who spaces letters, words and lines finds them spaced in the widgets, and nothing cut off', async () => {
      for (const width of [320, 800]) {
        const page = await openWidgets(SPACING, { width });
        await openAll(page);
        const spacings = await page.evaluate(() =>
          [...document.querySelectorAll('claim-table, faq-accordion, evidence-badge')].flatMap((widget) =>
            [...widget.shadowRoot!.querySelectorAll('q, b, p, button, summary, h3')].flatMap((part) => {
              const { letterSpacing, wordSpacing } = getComputedStyle(part);
              return parseFloat(letterSpacing) > 0 && parseFloat(wordSpacing) > 0 ? [] : part.outerHTML.slice(0, 60);
            }),
          ),
        );
        assert.deepEqual(spacings, []);
        assert.deepEqual(await page.evaluate(overlaps, FIRST), []);
        assert.deepEqual(await page.evaluate(cutOff, FIRST), []);
        assert.equal(await page.evaluate(sidewaysScroll), 0);
        await page.close();
      }
    });

    for (const scheme of ['light', 'dark']) {
      it(`who has chosen colours sees words, pips and the step that a grade is on in these: ${scheme}`, async () => {
        const media = { 'forced-colors': 'active', 'prefers-color-scheme': scheme };
        const page = await openWidgets('', { prepare: (page) => emulate(page, media) });
        await openAll(page);
        const { chosen, inks, marks } = await page.evaluate(() => {
          const colorOf = (keyword: string) => {
            document.body.style.color = keyword;
            return getComputedStyle(document.body).color;
          };
          const parts = [...document.querySelectorAll('claim-table, faq-accordion, evidence-badge')].flatMap(
            (widget) => [...widget.shadowRoot!.querySelectorAll('*')],
          );
          const styles = (selector: string) =>
            parts.filter((part) => part.matches(selector)).map((part) => getComputedStyle(part));
          return {
            chosen: ['CanvasText', 'LinkText', 'ButtonText'].map(colorOf),
            // What is drawn is drawn in the colour of its text.
            inks: styles('q, b, p, a, summary, h3, button, svg').map(({ color }) => color),
            marks: styles('.ladder li').map(({ outlineStyle }) => outlineStyle),
          };
        });
        assert.ok(inks.length > 100);
        assert.deepEqual(
          [...new Set(inks)].filter((ink) => !chosen.includes(ink)),
          [],
        );
        assert.equal(marks.filter((style) => style !== 'none').length, 1);
        await page.close();
      });
    }

    it('who wants no motion gets none', async () => {
      const page = await openWidgets('', { prepare: (page) => emulate(page, { 'prefers-reduced-motion': 'reduce' }) });
      await openAll(page);
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
      await page.close();
    });

    it('who prints the page has everything open and every address on paper, and finds it as it was afterwards', async () => {
      const page = await openWidgets();
      await page.locator('>>> [role="button"]').click();
      await page.evaluate(watchPrinting);
      // When it is about to be printed, the page is still as on the screen.
      await page.emulateMediaType('print');
      await page.pdf();
      const { opened, closed, addresses, links, panels } = await page.evaluate(
        () => (globalThis as unknown as Printed).printed,
      );
      assert.ok(opened === 12 && links >= 5, JSON.stringify({ opened, links }));
      assert.equal(closed, 0);
      assert.equal(addresses, links);
      assert.equal(panels, 0);
      const open = await page.evaluate(() =>
        [...document.querySelectorAll('claim-table, faq-accordion')].map(
          (widget) => widget.shadowRoot!.querySelectorAll('details[open]').length,
        ),
      );
      assert.deepEqual(open, [0, 0]);
      await page.close();
    });
  });
});

/** Runs in the page: the smallest letters of ours, and those around them, in pixels. */
function letterSizes(): number[] {
  const sizes = [...document.querySelectorAll('claim-table, faq-accordion, evidence-badge')].flatMap((widget) =>
    [...widget.shadowRoot!.querySelectorAll('q, b, p, td, th, summary, h3, button')].map((part) =>
      parseFloat(getComputedStyle(part).fontSize),
    ),
  );
  return [Math.min(...sizes), parseFloat(getComputedStyle(document.querySelector('p')!).fontSize)];
}

/** Runs in the page: where everything of ours is. */
function boxes(): string[] {
  return [...document.querySelectorAll('claim-table, faq-accordion, evidence-badge')].flatMap((widget) =>
    [...widget.shadowRoot!.querySelectorAll('*')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return `${part.localName} ${x} ${y} ${width} ${height} ${getComputedStyle(part).color}`;
    }),
  );
}

interface Printed {
  printed: { opened: number; closed: number; links: number; addresses: number; panels: number };
}

/** Runs in the page: looks at what will be printed, when it is about to be. */
function watchPrinting(): void {
  addEventListener('beforeprint', () => {
    const all = (selector: string) =>
      [...document.querySelectorAll('claim-table, faq-accordion, evidence-badge')].flatMap((widget) => [
        ...widget.shadowRoot!.querySelectorAll(selector),
      ]);
    // What is on the same page needs no address.
    const here = location.href.replace(/#.*/, '');
    const links = all('a[href]').filter((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '') !== here);
    (globalThis as unknown as Printed).printed = {
      opened: all('details[open]').length,
      closed: all('details:not([open])').length,
      links: links.length,
      addresses: links.filter((link) =>
        getComputedStyle(link, '::after').content.includes((link as HTMLAnchorElement).href),
      ).length,
      panels: all('[popover]').filter((panel) => panel.checkVisibility()).length,
    };
  });
}
