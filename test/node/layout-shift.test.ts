/** How far a page moves when its widgets come: script and article late, the widgets in the first view. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../tools/elements.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { INLINE, needsOf, PIECES } from '../support/pieces.js';
import {
  ARTICLE,
  hold,
  type Html,
  htmlPage,
  openSite,
  painted,
  type Printed,
  ready,
  rendered,
  scriptTag,
  type Sheet,
  type Site,
  stylesheetLink,
} from '../support/pages.js';

const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
const CLAIM = 'c-healthy';
const LINK = '<a href="https://publisher.example/gut-skin-axis">Which gut–skin claims hold up</a>';
const FILL = 'I like the stuff. It is sour and alive and goes well with cold cucumber. ';

/** Pages that have never heard of us, each with a custom of its own. */
const PAGES: Record<string, Partial<Html> & Printed> = {
  'has no style at all': { css: '' },
  'resets everything': {
    css: `*, *::before, *::after { margin: 0; padding: 0; box-sizing: border-box; border: 0 solid; font: inherit;
        vertical-align: baseline; list-style: none; text-decoration: none; color: inherit }
      table { border-collapse: collapse } svg { display: block; vertical-align: middle; max-width: 100%; height: auto }`,
  },
  'reverts everything': { css: '* { all: revert }' },
  'sets tables, lists and details its own way': {
    css: `body { font: 17px/1.7 sans-serif }
      table { inline-size: auto; font-size: 14px; border: 1px solid; border-collapse: separate; margin: 2em 0 }
      caption { caption-side: bottom; font-style: italic; padding: 2em } tr:nth-child(even) { background: #eee }
      th, td { padding: 1.2rem; border: 1px solid; text-align: center; vertical-align: middle; white-space: nowrap }
      th { font-weight: 700; text-transform: uppercase; letter-spacing: .1em } td::before { content: attr(data-label) ' – ' }
      p { margin: 0 0 1.8em; line-height: 1.9; text-indent: 2em } div { margin-bottom: 20px } span { padding: 0 3px }
      ul { margin-inline-start: 3em; list-style: square } li { margin-block: 1em } li::before { content: '→ ' }
      details { border: 1px solid; padding: 1em } summary { list-style: disclosure-closed; padding: 1em; font-weight: 700 }
      h3 { font-size: 2em; margin: 2em 0 1em; text-transform: uppercase } footer { padding: 4em; text-align: center }`,
  },
  'does so by its ids': {
    css: `#main table, #main td, #main th { border: 3px solid; padding: 20px; font-size: 20px }
      #main p { margin: 2em 0; font-size: 22px } #main h3 { font-size: 30px; margin: 1em 0 } #main summary { padding: 30px }`,
  },
  'strikes quotation marks and blows up drawings': {
    css: `q::before, q::after { content: none } q { font-style: italic; quotes: none } b { font-weight: 900; font-size: 2em }
      svg { display: block; width: 100%; height: auto; margin: 1em } a::after { content: ' ↗' }
      p::first-letter { font-size: 3em; float: inline-start }`,
  },
  'gives lines no height': { css: '* { line-height: 0 } p { line-height: 1.5 }' },
  'counts in tens': {
    css: 'html { font-size: 62.5% } body { font: 1.8rem/1.6 Georgia, serif; letter-spacing: .02em; word-spacing: .1em }',
  },
  'has classes of the same names': {
    css: `.honest, .grade, .note, .source, .answer, .claims, .trail, .evidence, .count, .support, .none, .pips {
      display: none; position: absolute; padding: 3em; color: red; font-size: 3em }`,
  },
  'is in Arabic': { lang: 'ar', dir: 'rtl', article: 'examples/good/arabic.json', claim: 'c-onset' },
};

/** Each piece of a whole article, and what of another article is drawn. */
const ALONE: [what: string, tag: string, options: Printed][] = [
  ...PIECES.map((tag): [string, string, Printed] => [`<${tag}>`, tag, { attributes: needsOf(tag) }]),
  ['what is drawn in <forest-plot>', 'forest-plot', { article: 'examples/good/bcg-vaccine.json' }],
];

interface Measured {
  page: Page;
  /** The sum of all layout shifts from when the page stands, which is at least the cumulative layout shift. */
  shift: number;
  /** What moved. */
  moved: string[];
}

describe('When script and article come late', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Each element in the first view: after a short paragraph, and before another one. */
  function aroundEach(inside: (tag: string, attributes: string) => string): [tag: string, body: string][] {
    return [
      ['claim-table', `<p>${FILL}</p>${inside('claim-table', '')}<p>${FILL.repeat(3)}</p>`],
      ['faq-accordion', `<p>${FILL}</p>${inside('faq-accordion', '')}<p>${FILL.repeat(3)}</p>`],
      [
        'evidence-badge',
        `<p>${FILL.repeat(2)}${inside('evidence-badge', ` claim="${CLAIM}"`)} ${FILL.repeat(3)}</p><p>${FILL}</p>`,
      ],
    ];
  }
  const withRendered = ({ article = ARTICLE, claim = CLAIM }: Printed = {}) =>
    aroundEach((tag) => rendered(site, tag, { article, ...(tag === 'evidence-badge' && { claim }) }));
  const withLink = () => aroundEach((tag, attributes) => `<${tag}${attributes}>${LINK}</${tag}>`);

  /** Opens the page, lets the script come when the page has been painted, and the article when the widgets have. */
  async function measure(
    body: string,
    view: { width: number; height: number },
    {
      sheet,
      atStart = async () => {},
      ...host
    }: Partial<Html> & { sheet?: Sheet; atStart?: (page: Page) => Promise<unknown> } = {},
  ): Promise<Measured> {
    let release!: (ending: string) => void;
    const page = await site.open(
      htmlPage({
        css: 'body { font: 1em/1.6 serif }',
        ...host,
        head: stylesheetLink(site, sheet) + scriptTag(site),
        body: `<main id="main">${body}</main>`,
      }),
      {
        ...view,
        prepare: async (page) => {
          release = await hold(page, '.js', '.json');
          await page.evaluateOnNewDocument(observeShifts);
        },
      },
    );
    await painted(page);
    // A slow machine paints a page while it is still read, and its table's columns grow with each row: not our doing.
    await page.evaluate(() => (globalThis as unknown as Watched).shifts());
    await atStart(page);
    release('.js');
    await page.evaluate((tags) => Promise.all(tags.map((tag) => customElements.whenDefined(tag))), tagsIn(body));
    await painted(page);
    release('.json');
    await ready(page);
    await painted(page);
    const { shift, moved } = await page.evaluate(() => (globalThis as unknown as Watched).shifts());
    return { page, shift, moved };
  }

  for (const view of SIZES) {
    it(`nothing moves at ${view.width} px where the rendered HTML is wrapped`, async () => {
      for (const [tag, body] of withRendered()) {
        const { page, shift, moved } = await measure(body, view);
        assert.equal(shift, 0, `<${tag}> moved ${moved.join(', ')}`);
        await page.close();
      }
    });

    it(`nor does it at ${view.width} px where a piece of a whole article is`, async () => {
      for (const [what, tag, options] of ALONE) {
        const html = rendered(site, tag, options);
        const body = INLINE.includes(tag)
          ? `<p>${FILL.repeat(2)}${html} ${FILL.repeat(3)}</p>`
          : `<p>${FILL}</p>${html}<p>${FILL.repeat(3)}</p>`;
        const { page, shift, moved } = await measure(body, view, { sheet: 'honest-read-article.css' });
        assert.equal(shift, 0, `${what} moved ${moved.join(', ')}`);
        await page.close();
      }
    });

    it(`how far a page moves at ${view.width} px is known where only a link is wrapped`, async (t) => {
      const figures: Record<string, number> = {};
      for (const [tag, body] of withLink()) {
        const { page, shift } = await measure(body, view);
        figures[tag] = shift;
        await page.close();
      }
      for (const [tag, shift] of Object.entries(figures))
        t.diagnostic(`${view.width} px, <${tag}>: ${shift.toFixed(3)}`);
      assert.ok(figures['claim-table']! > 0, 'a measure that sees no table come would see nothing');
    });
  }

  it('hardly anything moves under a link for which the page keeps the room that the README names', async () => {
    const [rule] = /@media \(scripting\) \{\n {2}claim-table [^]*?\n\}/.exec(
      readFileSync(join(ROOT, 'README.md'), 'utf8'),
    )!;
    const [, body] = withLink().find(([tag]) => tag === 'claim-table')!;
    for (const view of SIZES) {
      const { page, shift, moved } = await measure(body, view, { css: `body { font: 1em/1.6 serif } ${rule}` });
      assert.ok(shift < 0.05, `${shift} at ${view.width} px, ${moved.join()}`);
      await page.close();
    }
  });

  it('what an empty tag takes up never shrinks while it waits', async (t) => {
    for (const tag of ['claim-table', 'faq-accordion']) {
      const { page } = await measure(`<p>${FILL}</p><${tag}></${tag}><p>${FILL}</p>`, SIZES[1]!, {
        atStart: (page) => page.evaluate(observeHeights, tag),
      });
      const heights = await page.evaluate(() => (globalThis as unknown as Watched).heights);
      t.diagnostic(`<${tag}>: ${heights.map((height) => `${Math.round(height)} px`).join(' → ')}`);
      assert.deepEqual(
        heights,
        [...heights].sort((a, b) => a - b),
      );
      await page.close();
    }
  });

  it('so does a table that has a filter and a search', async () => {
    const body = rendered(site, 'claim-table', { article: 'examples/good/many-claims.json' });
    for (const view of SIZES) {
      const { page, shift, moved } = await measure(`<p>${FILL}</p>${body}<p>${FILL}</p>`, view);
      assert.ok(await page.$('>>> input'), 'it can be searched');
      assert.equal(shift, 0, `at ${view.width} px moved ${moved.join()}`);
      await page.close();
    }
  });

  for (const [what, article, sheet] of [
    ['names no study', 'examples/good/own-scale.json', 'honest-read.css'],
    ['has a filter and a search', 'examples/good/many-claims.json', 'honest-read-article.css'],
  ] as const)
    it(`a row stays where it was in a table that ${what}, with ${sheet}`, async () => {
      const body = rendered(site, 'claim-table', { article });
      for (const view of SIZES) {
        let before: number[] = [];
        const atStart = async (page: Page) => (before = await page.evaluate(rowEdges));
        const { page } = await measure(`<p>${FILL}</p>${body}`, view, { sheet, atStart });
        assert.ok(before.length > 8, 'there are rows');
        assert.deepEqual(await page.evaluate(rowEdges), before, `at ${view.width} px`);
        await page.close();
      }
    });

  for (const [sort, { article, claim, ...host }] of Object.entries(PAGES)) {
    const bodies = () => withRendered({ ...(article && { article }), ...(claim && { claim }) });
    const compared = async (body: string, sheet: Sheet, ofAll: (look: Look) => Look) => {
      for (const view of [SIZES[0]!, SIZES[2]!]) {
        let before: Look[] = [];
        const { page } = await measure(body, view, {
          ...host,
          sheet,
          atStart: async (page) => (before = await page.evaluate(looks)),
        });
        const now = await page.evaluate(looks);
        assert.ok(before.length > 100, 'the rendered HTML is there');
        assert.deepEqual(differences(before.map(ofAll), now.map(ofAll)).slice(0, 5), [], `at ${view.width} px`);
        await page.close();
      }
    };

    it(`everything stays where it was and as it looked on a page that ${sort}`, async () => {
      const all = bodies().map(([, body]) => body);
      // Opened, since there is more to be moved then.
      await compared(all.join('').replace(/<details/g, '<details open'), 'honest-read-article.css', (look) => look);
    });

    it(`with the small sheet, all that is seen at first stays where it was on a page that ${sort}`, async () => {
      const all = bodies().map(([, body]) => body);
      const atFirst = (look: Look): Look => ({ ...look, box: look.isSeen ? look.box : [], style: '' });
      await compared(all.join(''), 'honest-read.css', atFirst);
    });
  }
});

const tagsIn = (html: string) => [...new Set(html.match(/(?<=<)[a-z]+-[a-z]+/g))];

interface Watched {
  /** What has moved since it was asked last. */
  shifts(): { shift: number; moved: string[] };
  heights: number[];
}

/** Runs in the page, before anything else. */
function observeShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    sources: { node: Node | null }[];
  }
  const seen: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  (globalThis as unknown as Watched).shifts = () => {
    const all = [...seen.splice(0), ...observer.takeRecords()] as LayoutShift[];
    return {
      shift: all.reduce((sum, { value }) => sum + value, 0),
      moved: all.flatMap(({ sources }) => sources.map(({ node }) => node?.nodeName ?? '?')),
    };
  };
}

/** Runs in the page. */
function observeHeights(tag: string): void {
  const heights: number[] = [];
  (globalThis as unknown as Watched).heights = heights;
  new ResizeObserver(([entry]) => heights.push(entry!.contentRect.height)).observe(document.querySelector(tag)!);
}

/** Runs in the page: where each row of a table begins and ends, in whole pixels. */
function rowEdges(): number[] {
  const root = document.querySelector('claim-table')!;
  return [...(root.shadowRoot ?? root).querySelectorAll('tr')].flatMap((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return [Math.round(top), Math.round(bottom)];
  });
}

interface Look {
  what: string;
  /** Left, top, width and height in CSS pixels. */
  box: number[];
  isSeen: boolean;
  /** How they are drawn, where there are any. */
  pips: string | null;
  style: string;
}

/** Runs in the page: where everything in the widgets is, whether in their static HTML or in their shadow roots. */
function looks(): Look[] {
  return [...document.querySelectorAll('claim-table, faq-accordion, evidence-badge')].flatMap((widget) => {
    const root = (widget.shadowRoot ?? widget).querySelector('.honest')!;
    // Buttons and links to other widgets are only there live, and a button's name says what is unseen in static HTML; the
    // shapes in a drawing move with it.
    const parts = [
      ...root.querySelectorAll(
        '*:not(svg *, .copy, .copy *, [role="button"], .inline > .unseen, button, button *, .claims a)',
      ),
    ];
    // The room of an inline root takes in the button's, which is larger than its words and moves no line.
    return (getComputedStyle(root).display === 'inline' ? parts : [root, ...parts]).map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      const { color, fontWeight, fontStyle, textTransform, letterSpacing, backgroundColor } = getComputedStyle(part);
      const path = part.querySelector(':scope > path');
      return {
        what: `${widget.localName} ${part.localName}.${part.getAttribute('class') ?? ''} ${part.textContent?.trim().slice(0, 30)}`,
        box: [x, y + scrollY, width, height],
        isSeen: part.checkVisibility(),
        style: [color, fontWeight, fontStyle, textTransform, letterSpacing, backgroundColor].join(' '),
        pips:
          path &&
          [getComputedStyle(path).d, getComputedStyle(path).fillRule, getComputedStyle(path).fill === color].join(' '),
      };
    });
  });
}

/** What is not where it was, to the pixel, or does not look as it did. */
function differences(before: Look[], now: Look[]): string[] {
  if (before.length !== now.length) return [`${before.length} parts before, ${now.length} now`];
  return before.flatMap(({ what, box, isSeen, pips, style }, n) => {
    const other = now[n]!;
    const moved = box.some((length, side) => Math.abs(length - other.box[side]!) >= 1);
    return moved || isSeen !== other.isSeen || style !== other.style
      ? `${what}: ${box} ${pips} ${style} → ${other.box} ${other.pips} ${other.style}`
      : [];
  });
}
