/** Whether everything can be read on pages of all colours: WCAG 2's contrast of each text of ours with its ground. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { chromium } from '../support/chromium.js';
import { htmlPage, openAll, openSite, ready, scriptTag, type Site, TAGS } from '../support/pages.js';
import { PALETTES } from '../support/palettes.js';
import { PIECES, written } from '../support/pieces.js';

const TEXT = 4.5;
const GRAPHICS = 3;

describe('On a page of any colour', { skip: !chromium && 'needs Chromium', timeout: 120_000 }, () => {
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
      const { ours } = await closed.evaluate(contrasts, ...PALETTES[name], TAGS.join());
      const inks = new Set(ours.filter(({ what }) => / b “/.test(what)).map(({ color }) => color));
      assert.equal(inks.size, 2, `${name}: ${[...inks].join(', ')}`);
    }
  });

  for (const [name, [ink, ground]] of Object.entries(PALETTES)) {
    it(`all can be read, open and closed: ${name}`, async (t) => {
      const [first, second, third] = [
        await closed.evaluate(contrasts, ink, ground, TAGS.join()),
        await open.evaluate(contrasts, ink, ground, TAGS.join()),
        await pieces.evaluate(contrasts, ink, ground, TAGS.join()),
      ];
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

interface Found {
  kind: 'text' | 'graphics';
  what: string;
  color: string;
  ratio: number;
}

/** Runs in the page: the contrast of the page's own text and of each text and drawing of ours that can be seen. */
function contrasts(ink: string, ground: string, tags: string): { host: number; ours: Found[] } {
  document.body.style.color = ink;
  document.body.style.background = ground;

  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;

  /** What is seen where these are painted one over the other. */
  const painted = (colors: string[]): number[] => {
    for (const color of ['#fff', ...colors]) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (rgb: number[]): number => {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const grounds = (element: Element | null): string[] => {
    const colors: string[] = [];
    while (element) {
      colors.unshift(getComputedStyle(element).backgroundColor);
      const root = element.getRootNode();
      element = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    return colors;
  };
  const known = new Map<string, number>();
  const ratio = (color: string, on: Element): number => {
    const behind = grounds(on);
    const key = [...behind, color].join();
    if (!known.has(key)) known.set(key, measure(color, behind));
    return known.get(key)!;
  };
  const measure = (color: string, behind: string[]): number => {
    const [low, high] = [luminance(painted(behind)), luminance(painted([...behind, color]))].sort((a, b) => a - b);
    return (high! + 0.05) / (low! + 0.05);
  };
  const ours: Found[] = [];
  const add = (kind: Found['kind'], part: Element, color: string, text: string) => {
    const what = `${(part.getRootNode() as ShadowRoot).host.localName} ${part.localName} “${text.trim().slice(0, 30)}”`;
    ours.push({ kind, what, color, ratio: ratio(color, part) });
  };
  for (const widget of document.querySelectorAll(tags)) {
    for (const part of widget.shadowRoot!.querySelectorAll('*')) {
      if (!part.checkVisibility({ visibilityProperty: true }) || part.closest('.unseen')) continue;
      const style = getComputedStyle(part);
      if (part.matches('circle, path, rect, line')) {
        // A line has nothing to be filled.
        const inks = part.localName === 'line' ? [style.stroke] : [style.stroke, style.fill];
        const drawn = inks.filter((ink) => ink !== 'none');
        for (const ink of drawn) add('graphics', part, ink, part.getAttribute('class') ?? part.localName);
      }
      const text = [...part.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue);
      if (text.join('').trim()) add('text', part, part.localName === 'text' ? style.fill : style.color, text.join(''));
      for (const pseudo of ['::before', '::after']) {
        const { content, color } = getComputedStyle(part, pseudo);
        if (!/^(none|normal)/.test(content)) add('text', part, color, content);
      }
    }
  }
  const host = document.querySelector('#host')!;
  return { host: ratio(getComputedStyle(host).color, host), ours };
}
