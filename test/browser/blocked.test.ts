/** Pages on which some of our files do not come: what is wrapped stays, the rest shows, and nothing is thrown at the page. */
import { expect } from '@open-wc/testing';
import { ELEMENTS, written, type Known } from '../support/elements.js';
import { cdn } from '../support/origins.js';
import { closePages, openPage, type PartnerPage } from '../support/partner-page.js';
import { all, seen } from '../support/reader.js';
import { useAll } from '../support/use-all.js';

const parts = (await (await fetch('/dist/parts.json')).json()) as Record<string, string[]>;
const manifest = (await (await fetch(`${cdn}/manifest.json`)).json()) as { parts: Record<string, string> };
const named = (path: string) => path.split('/').at(-1)!;
/** By what a page waits for before it shows an element, and what comes when a reader opens something. */
const NEEDED = Object.fromEntries(Object.entries(parts).map(([tag, files]) => [tag, files.map(named)]));
const needs = (tag: string, file: string) => NEEDED[tag]!.includes(file);
const LATER = Object.keys(manifest.parts)
  .map(named)
  .filter((file) => !Object.keys(NEEDED).some((tag) => needs(tag, file)));

/** A script tag whose files all come but one, at addresses of the test's own. */
const script = (fault: string, file: string) =>
  `<script async src="https://cdn.example/faulty/${fault}/${file}/${crypto.randomUUID()}/honest-read.js"
    data-article="https://publisher.example/gut-skin-axis.json"></script>`;

const known = (...tags: string[]): Known[] => ELEMENTS.filter(({ tag }) => tags.includes(tag));
const PAGES: Record<string, Known[]> = {
  'three elements': known('claim-table', 'evidence-badge', 'faq-accordion'),
  'the whole article': known('evidence-article'),
};

/**
 * Each shows its article, unless it needs the file: then it says so in the console, and shows what it wraps. What can do
 * without an article is there without what reads one, and says that it has not come.
 */
async function showsAllBut(page: PartnerPage, elements: readonly Known[], file: string): Promise<void> {
  for (const { tag, shows } of elements)
    if (!needs(tag, file)) await page.shows(tag, /^read/.test(file) ? 'not loaded' : shows);
  for (const { tag, sees } of elements) {
    if (!needs(tag, file)) continue;
    await page.says(RegExp(`the files of ${tag} could not be loaded`));
    const [element] = all(page.document.body, tag);
    expect(seen(element!)).to.equal(sees);
    expect(element!.shadowRoot).to.equal(null);
  }
}

describe('a page on which a file of ours is blocked', () => {
  afterEach(closePages);

  for (const [name, elements] of Object.entries(PAGES)) {
    const html = elements.map((each) => written(each)).join('\n');
    const files = new Set(elements.flatMap(({ tag }) => NEEDED[tag]!));

    for (const file of files) {
      it(`keeps what is wrapped and shows the rest: ${name} without ${file}`, async () => {
        const page = openPage(`${script('refused', file)}${html}`);
        await showsAllBut(page, elements, file);
        expect(page.thrown).to.deep.equal([]);
      });
    }

    it(`keeps what is wrapped: ${name} without the script`, async () => {
      const page = openPage(`${script('refused', 'honest-read.js')}${html}`);
      if (page.document.readyState !== 'complete')
        await new Promise((resolve) => page.window.addEventListener('load', resolve));
      for (const { tag, sees } of elements) expect(seen(all(page.document.body, tag)[0]!)).to.equal(sees);
      expect([...page.said, ...page.thrown]).to.deep.equal([]);
    });

    it(`goes on showing what it shows, whatever a reader opens: ${name} without what is loaded later`, async () => {
      expect(LATER).to.include.members(['share-panel.js', 'evidence-badge.panel.js', 'way-back.js']);
      const page = openPage(`${script('refused', 'LATER')}${html}`);
      for (const { tag, shows } of elements) await page.shows(tag, shows);
      await useAll(page);
      for (const { tag, shows } of elements) await page.shows(tag, shows);
      expect(page.said.join()).to.match(/what shares a part of an article could not be loaded/);
      expect(page.thrown).to.deep.equal([]);
    });
  }

  for (const [fault, what] of [
    ['missing', 'is not there'],
    ['page', 'is some page of the host’s'],
    ['cut', 'is cut off in the middle'],
  ] as const) {
    for (const file of ['claim-table.js', 'shared.js']) {
      it(`keeps what is wrapped and shows the rest where ${file} ${what}`, async () => {
        const elements = PAGES['three elements']!;
        const page = openPage(`${script(fault, file)}${elements.map((each) => written(each)).join('')}`);
        await showsAllBut(page, elements, file);
        expect(page.thrown).to.deep.equal([]);
      });
    }
  }

  it('shows the rest where a file does not come and does not fail', async () => {
    const page = openPage(
      `${script('never', 'claim-table.js')}${PAGES['three elements']!.map((e) => written(e)).join('')}`,
    );
    for (const { tag, shows, sees } of PAGES['three elements']!)
      await page.shows(tag, tag === 'claim-table' ? sees : shows);
    expect([...page.said, ...page.thrown]).to.deep.equal([]);
  });

  for (const [lang, file, opens, says] of [
    ['en', 'share-panel.js', '[part="share"]', 'This could not be loaded'],
    ['en', 'evidence-badge.panel.js', '[role="button"]', 'not loaded'],
    ['de', 'de.js'],
  ] as const) {
    it(`waits no longer than ten seconds for ${file}`, async () => {
      const page = openPage(script('never', file), lang);
      const setTimeout = page.window.setTimeout.bind(page.window);
      const patience = new Set<number | undefined>();
      // Makes the page less patient, so that no test has to wait so long.
      page.window.setTimeout = ((act: TimerHandler, milliseconds?: number) => {
        patience.add(milliseconds);
        return setTimeout(act, milliseconds === 10_000 ? 500 : milliseconds);
      }) as typeof page.window.setTimeout;
      const elements = PAGES['three elements']!;
      page.document.body.insertAdjacentHTML('beforeend', elements.map((each) => written(each)).join(''));
      for (const { tag, shows } of elements) await page.shows(tag, shows);
      if (opens) {
        // What can be done with a claim is there once that is open.
        all(page.document.body, 'summary')[0]!.click();
        await page.shows(opens, '');
        all(page.document.body, opens)[0]!.click();
        await page.says(/could not be loaded/);
        await page.shows('.shared, .panel', says);
      }
      expect([...patience]).to.include(10_000);
      expect(page.thrown).to.deep.equal([]);
    });
  }

  // Firefox keeps for a page's life that a module could not be loaded.
  const forgets = !navigator.userAgent.includes('Firefox');
  (forgets ? it : it.skip)('shows everything once the network is back', async () => {
    const elements = PAGES['three elements']!;
    const divs = elements.map(({ tag, wrapped }) => `<div data-honest-read="${tag}">${wrapped}</div>`).join('');
    const page = openPage(
      `${script('once', 'claim-table.js')}${elements.map((each) => written(each)).join('')}<p>${divs}`,
    );
    await showsAllBut(page, elements, 'claim-table.js');
    page.window.dispatchEvent(new Event('online'));
    for (const { tag, shows } of elements) await page.shows(tag, shows);
    await page.shows('[data-honest-read="claim-table"]', elements.find(({ tag }) => tag === 'claim-table')!.shows);
    expect(page.thrown).to.deep.equal([]);
  });
});
