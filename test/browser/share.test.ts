/** Every claim, result, question and source can be taken along: its link, its citation, the code that embeds it, the data. */
import { expect, fixture } from '@open-wc/testing';
import type { HonestElement } from '../../src/elements/honest-element.js';
import '../../src/elements/claim-card/define.js';
import '../../src/elements/claim-table/define.js';
import '../../src/elements/evidence-article/define.js';
import '../../src/elements/faq-accordion/define.js';
import '../../src/elements/forest-plot/define.js';
import '../../src/elements/reference-list/define.js';
import '../../src/elements/study-finding/define.js';
import { dataOf, GUT_SKIN } from '../support/articles.js';
import { closePages, openPage } from '../support/partner-page.js';
import { all, click, expectFocus, find, focused, heard, press, seen, tabTo } from '../support/reader.js';
import { hearClipboard, hearDownloads, openShare } from '../support/sharing.js';
import { hearConsole, ready, until } from '../support/waiting.js';

interface Case {
  tag: string;
  attributes?: string;
  id: string;
  /** What its button is told from others by. */
  name: string;
  /** The beginning of its citation. */
  cited: string;
  /** The element that the copied code shows it with, and words of it. */
  embeds: [selector: string, words: string];
}

const DETOX: Omit<Case, 'tag'> = {
  id: 'c-detox',
  name: 'A gut cleanse / detox clears your skin',
  cited: '“A gut cleanse / detox clears your skin”: Not supported. In: Wellspring',
  embeds: ['claim-card[claim="c-detox"]', '“A gut cleanse / detox clears your skin” Not supported'],
};
const WRINKLES: Omit<Case, 'tag'> = {
  id: 'f-synbiotic-wrinkle',
  name: 'One synbiotic study: wrinkle depth',
  cited: '“One synbiotic study: wrinkle depth”. In: Wellspring',
  embeds: ['study-finding[finding="f-synbiotic-wrinkle"]', 'about −15%'],
};
const LOOK: Omit<Case, 'tag'> = {
  id: 'q-look',
  name: 'Can probiotics improve how my skin looks?',
  cited: '“Can probiotics improve how my skin looks?” In: Wellspring',
  embeds: ['faq-accordion[question="q-look"]', 'Can probiotics improve how my skin looks?'],
};
const ORAL: Omit<Case, 'tag'> = {
  id: 'ref-oral-ad-2022',
  name: 'The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)',
  cited: 'Umborowati MA, Damayanti D,',
  embeds: ['reference-list[reference="ref-oral-ad-2022"]', 'References Umborowati MA, Damayanti D,'],
};

const CASES: Case[] = [
  { tag: 'claim-table', ...DETOX },
  { tag: 'claim-card', attributes: 'claim="c-detox"', ...DETOX },
  { tag: 'faq-accordion', ...LOOK },
  { tag: 'study-finding', attributes: 'finding="f-synbiotic-wrinkle"', ...WRINKLES },
  { tag: 'forest-plot', ...WRINKLES },
  { tag: 'reference-list', ...ORAL },
  { tag: 'evidence-article', ...DETOX },
  { tag: 'evidence-article', ...LOOK },
  { tag: 'evidence-article', ...WRINKLES },
  { tag: 'evidence-article', ...ORAL },
];

const show = async (html: string) => ready(await fixture<HonestElement>(html));

/** The thing with this id, open. */
async function shown(tag: string, id: string, attributes = ''): Promise<[HonestElement, Element]> {
  const element = await show(`<${tag} src="${GUT_SKIN}" ${attributes}></${tag}>`);
  const item = all(element, `[id="${id}"]`)[0]!;
  // What opens in a reference has its Share button beside it.
  const summary = tag === 'reference-list' ? undefined : all(item, 'summary')[0];
  if (
    summary &&
    !all<HTMLDetailsElement>(item, 'details').some(({ open }) => open) &&
    !(item as HTMLDetailsElement).open
  )
    await click(summary);
  return [element, item];
}

const here = () => location.href.replace(/#.*/, '');
const status = (panel: Element) => heard(all(panel, '[role="status"]')[0]!);

describe('sharing', () => {
  const console = hearConsole();
  const clipboard = hearClipboard();
  const downloads = hearDownloads();
  afterEach(closePages);

  for (const { tag, attributes, id, name, cited, embeds } of CASES) {
    describe(`${id} in <${tag}>`, () => {
      it('is one button, which says what it is about', async () => {
        const [, item] = await shown(tag, id, attributes);
        const button = find(item, '[part="share"]');
        expect(seen(button)).to.equal('Share');
        expect(button.getAttribute('aria-label')).to.equal(`Share: “${name}”`);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
      });

      it('copies the link', async () => {
        const [element, item] = await shown(tag, id, attributes);
        const panel = await openShare(element, item);
        await click(find(panel, 'button', 'Copy link'));
        await until(element, () => status(panel) === 'Link copied');
        expect(clipboard.copied).to.deep.equal([`${here()}#${id}`]);
      });

      it('copies the citation', async () => {
        const [element, item] = await shown(tag, id, attributes);
        const panel = await openShare(element, item);
        await click(find(panel, 'button', 'Copy citation'));
        await until(element, () => status(panel) === 'Citation copied');
        expect(clipboard.copied[0]!.slice(0, cited.length)).to.equal(cited);
      });

      it('copies code that shows the same on another page', async () => {
        const [element, item] = await shown(tag, id, attributes);
        const panel = await openShare(element, item);
        await click(find(panel, 'button', 'Copy code to embed this'));
        await until(element, () => status(panel).startsWith('Code copied'));
        const [code] = clipboard.copied;
        const [selector, words] = embeds;
        // The sources that this test runs on are not what a page would load.
        const script = /src="(https:\/\/cdn\.jsdelivr\.net\/npm\/honest-read@[^"]+)"/.exec(code!)![1]!;
        const page = openPage(code!.replace(script, 'https://cdn.example/honest-read.js'));
        await page.shows(selector, words);
        expect(page.thrown).to.deep.equal([]);
      });

      it('hands over the data, as they were loaded', async () => {
        const [element, item] = await shown(tag, id, attributes);
        const panel = await openShare(element, item);
        const next = downloads.next();
        await click(find(panel, 'button', 'Download the data (JSON)'));
        const [file, called] = await next;
        expect(called).to.equal('gut-skin-axis.json');
        expect(JSON.parse(await file.text())).to.deep.equal(await dataOf('gut-skin-axis.json'));
        await until(element, () => status(panel) === 'Download begun: gut-skin-axis.json');
      });
    });
  }

  it('works by keyboard alone, and Escape leads back to the button', async () => {
    const [element, item] = await shown('claim-table', 'c-detox');
    const button = find(item, '[part="share"]');
    await tabTo(button);
    await press('Enter');
    await until(element, () => !!all(item, '.ways').length);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await press('Tab');
    expect(seen(focused()!)).to.equal('Copy link');
    await press('Enter');
    await until(element, () => heard(item).includes('Link copied'));
    expectFocus(find(item, 'button', /^Copy link$/));
    await press('Escape');
    await until(element, () => !all(item, '.ways').length);
    expectFocus(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is told until the reader goes on', async () => {
    const [element, item] = await shown('faq-accordion', 'q-look');
    const panel = await openShare(element, item);
    await tabTo(find(panel, 'button', /^Copy link$/));
    await press('Enter');
    await until(element, () => status(panel) === 'Link copied');
    await press('Tab');
    await until(element, () => status(panel) === '');
  });

  it('closes what was open before, and itself when it is pressed again', async () => {
    const element = await show(`<reference-list src="${GUT_SKIN}"></reference-list>`);
    const [first, second] = all(element, '[part="share"]');
    await click(first!);
    await until(element, () => all(element, '.ways').length === 1);
    await click(second!);
    await until(element, () => second!.getAttribute('aria-expanded') === 'true');
    expect(all(element, '.ways')).to.have.length(1);
    expect(first!.getAttribute('aria-expanded')).to.equal('false');
    await click(second!);
    await until(element, () => !all(element, '.ways').length);
  });

  it('selects what the page may not copy, for the reader’s own keys', async () => {
    clipboard.allowed = false;
    const [element, item] = await shown('claim-table', 'c-detox');
    const panel = await openShare(element, item);
    await click(find(panel, 'button', 'Copy link'));
    await until(element, () => status(panel).startsWith('This page may not copy.'));
    await until(element, () => focused()?.localName === 'textarea');
    const field = focused() as HTMLTextAreaElement;
    expect(field.value).to.equal(`${here()}#c-detox`);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
    expect(field.readOnly).to.equal(true);
    expect(field.getAttribute('aria-label')).to.equal(status(panel));
    await press('Escape');
    await until(element, () => !all(item, 'textarea').length);
    expectFocus(find(item, '[part="share"]'));
  });

  it('cites with version, date, and the place where the thing can be read', async () => {
    const element = await fixture<HonestElement>('<claim-table></claim-table>');
    element.article = {
      headline: 'On water',
      url: 'https://publisher.example/water',
      publisher: 'A publisher',
      author: [{ name: 'Doe, Jane', kind: 'Person' }],
      version: '2.1',
      dateModified: '2026-05-31',
      inLanguage: 'de',
      claims: [{ id: 'c-1', text: 'Water cures everything', grade: 'early, thin', honestRead: 'No.' }],
    };
    await ready(element);
    const panel = await openShare(element);
    await click(find(panel, 'button', 'Copy citation'));
    await until(element, () => status(panel) === 'Citation copied');
    const [day, month, year] = new Date().toLocaleDateString('en-GB', { dateStyle: 'medium' }).split(' ');
    expect(clipboard.copied).to.deep.equal([
      `„Water cures everything“: Early-stage, thin. In: Doe J. On water [Internet]. Version 2.1. A publisher; 2026 May 31 [cited ${year} ${month} ${day}]. Available from: https://publisher.example/water#c-1`,
    ]);
  });

  it('offers no code for an article that other pages cannot ask for', async () => {
    const json = JSON.stringify({ claims: [{ text: 'Water cures everything', honestRead: 'No.' }] });
    const element = await show(`<claim-table><script type="application/json">${json}</script></claim-table>`);
    const panel = await openShare(element);
    expect(all(panel, 'button').map(seen)).to.deep.equal(['Copy link', 'Copy citation', 'Download the data (JSON)']);
    const next = downloads.next();
    await click(find(panel, 'button', 'Download'));
    const [file, name] = await next;
    expect(name).to.equal('article.json');
    expect(JSON.parse(await file.text())).to.deep.equal(JSON.parse(json));
  });

  it('offers no link where the page keeps its addresses for itself, unless the article has one of its own', async () => {
    const page = await fixture<HTMLElement>(
      `<div data-honest-addresses="off"><claim-card src="${GUT_SKIN}" claim="c-detox"></claim-card></div>`,
    );
    const card = await ready(page.querySelector('claim-card')!);
    const panel = await openShare(card);
    expect(all(panel, 'button').map(seen)).to.deep.equal([
      'Copy citation',
      'Copy code to embed this',
      'Download the data (JSON)',
    ]);
    card.article = { ...(await dataOf('gut-skin-axis.json')), url: 'https://publisher.example/gut-skin' };
    await until(card, () => seen(panel).includes('Copy link'));
    await click(find(panel, 'button', 'Copy link'));
    await until(card, () => status(panel) === 'Link copied');
    expect(clipboard.copied).to.deep.equal(['https://publisher.example/gut-skin#c-detox']);
  });

  it('says it in the language of the page', async () => {
    for (const [lang, dir, words] of [
      [
        'de',
        'ltr',
        ['Link kopieren', 'Quellenangabe kopieren', 'Code zum Einbetten kopieren', 'Daten herunterladen (JSON)'],
      ],
      ['ar', 'rtl', ['نسخ الرابط', 'نسخ الاستشهاد المرجعي', 'نسخ شيفرة التضمين', 'تنزيل البيانات (JSON)']],
    ] as const) {
      const page = await fixture<HTMLElement>(
        `<div lang="${lang}" dir="${dir}" style="inline-size: 320px"><claim-card src="${GUT_SKIN}" claim="c-detox"></claim-card></div>`,
      );
      const card = await ready(page.querySelector('claim-card')!);
      const panel = await openShare(card);
      expect(all(panel, 'button').map(seen)).to.deep.equal(words);
      expect(card.shadowRoot!.querySelector('.honest')!.scrollWidth).to.be.at.most(320);
      for (const button of all(panel, 'button')) {
        const { left, right, height } = button.getBoundingClientRect();
        const frame = page.getBoundingClientRect();
        expect(left).to.be.at.least(frame.left - 0.5);
        expect(right).to.be.at.most(frame.right + 0.5);
        expect(height).to.be.at.least(24);
      }
    }
  });

  it('has nothing dead in what stands there without an article', async () => {
    const element = await fixture<HonestElement>('<claim-table src=""><p>Claims</p></claim-table>');
    await element.updateComplete;
    expect(all(element, 'button')).to.deep.equal([]);
    expect(console.said).to.deep.equal([]);
  });
});
