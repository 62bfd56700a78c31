/** Grades that no scale has, articles without what an element shows, and badges where a page did not mean one to be. */
import { expect, fixture } from '@open-wc/testing';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { GUT_SKIN } from '../support/articles.js';
import { ELEMENTS, written } from '../support/elements.js';
import { all, click, heard, seen } from '../support/reader.js';
import { hearConsole, nextError, ready, until } from '../support/waiting.js';

// Elements register themselves when the list of them is made.
ELEMENTS;

const inkOf = (element: Element, selector: string) => getComputedStyle(all(element, selector)[0]!).color;

const show = async (html: string, article?: unknown): Promise<HonestElement> => {
  const page = await fixture<HTMLElement>(`<div style="color: #1d1d1b">${html}</div>`);
  const element = page.querySelector<HonestElement>('claim-table, evidence-badge, faq-accordion')!;
  if (article !== undefined) element.article = article;
  await element.updateComplete;
  return element;
};

describe('a grade that its scale does not have', () => {
  hearConsole();

  for (const level of ['not-suported', 'not-assessed']) {
    it(`is not drawn as a degree of support in a badge: ${level}`, async () => {
      const badge = await show(`<evidence-badge level="${level}"></evidence-badge>`);
      expect(inkOf(badge, 'b')).to.equal('rgb(29, 29, 27)');
      expect(all(badge, 'svg')).to.deep.equal([]);
    });

    it(`is not drawn as a degree of support in a table: ${level}`, async () => {
      const article = { claims: [{ text: 'A claim', grade: level, honestRead: 'Read.' }] };
      const table = await ready(await show('<claim-table></claim-table>', article));
      expect(inkOf(table, 'tbody b')).to.equal('rgb(29, 29, 27)');
      expect(all(table, 'svg')).to.deep.equal([]);
    });
  }

  it('is not taken for another that is only parted otherwise', async () => {
    for (const [level, qualifier, words] of [
      ['low', 'in adults\nonly', 'low, in adults only'],
      ['low\nin adults', 'only', 'low in adults, only'],
    ] as const) {
      const badge = await show(`<evidence-badge level="${level}" qualifier="${qualifier}"></evidence-badge>`);
      expect(seen(badge)).to.equal(words);
    }
  });

  it('differs in its ink from one that it has, or the tests above would prove nothing', async () => {
    expect(inkOf(await show('<evidence-badge level="early"></evidence-badge>'), 'b')).not.to.equal('rgb(29, 29, 27)');
  });
});

describe('an article without what an element shows', () => {
  hearConsole();

  for (const [tag, kind, sentence] of [
    ['claim-table', 'no-claims', /has no claims to show/],
    ['faq-accordion', 'no-questions', /has no questions to show/],
  ] as const) {
    it(`leaves what <${tag}> wraps, says so, and offers nothing that would not help`, async () => {
      const element = await show(`<${tag}><p>Wrapped</p></${tag}>`);
      const told = nextError(element);
      element.article = {};
      // It has its article, and lacks something of it.
      const { error } = await told;
      expect(error.kind).to.equal(kind);
      await element.updateComplete;
      expect(seen(element)).to.match(/^Wrapped/);
      expect(heard(element)).to.match(sentence);
      expect(all(element, 'button')).to.deep.equal([]);
    });
  }
});

describe('a badge in a link', () => {
  it('opens what the grade means, and does not lead away', async () => {
    const badge = await show('<a href="#elsewhere">Read on: <evidence-badge level="early"></evidence-badge></a>');
    await click(all(badge, '[role="button"]')[0]!);
    await until(badge, () => heard(badge).includes('Graded by this page'));
    expect(location.hash).to.equal('');
  });

  it('opens what the grade means in a button of the page, and does not press that', async () => {
    const badge = await show('<span role="presentation"></span><evidence-badge level="early"></evidence-badge>');
    const button = document.createElement('button');
    let pressed = 0;
    button.addEventListener('click', () => pressed++);
    badge.before(button);
    button.append(badge);
    await badge.updateComplete;
    // A button within a button takes no mouse in some engines.
    all(badge, '[role="button"]')[0]!.click();
    await until(badge, () => heard(badge).includes('Graded by this page'));
    expect(pressed).to.equal(0);
  });
});

describe('a line of prose that its page does not let break', () => {
  for (const known of ELEMENTS.filter(({ inline }) => inline))
    it(`is not broken by <${known.tag}> either`, async () => {
      const line = await fixture<HTMLElement>(
        `<p style="inline-size: 40px; white-space: nowrap">Words ${written(known, { src: GUT_SKIN })} words</p>`,
      );
      await ready(line.querySelector<HonestElement>(known.tag)!);
      const oneLine = line.getBoundingClientRect().height;
      line.style.inlineSize = '4000px';
      expect(oneLine).to.be.closeTo(line.getBoundingClientRect().height, 1);
    });
});
