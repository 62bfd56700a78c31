/** How many questions are open: any number, one at a time, or all at once by one button. */
import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import '../../src/elements/faq-accordion/define.js';
import { dataOf, GUT_SKIN, heldAddress, release } from '../support/articles.js';
import { all, click, expectFocus, find, press, seen, tabTo } from '../support/reader.js';
import { nextReady, ready, until } from '../support/waiting.js';

const OWN = `<details><summary>First?</summary><p>Yes.</p></details>
  <details><summary>Second?</summary><p>No.</p></details>
  <details><summary>Third?</summary><p>It depends.</p></details>`;

/** The same questions in each of the ways in which they come. */
const WAYS = {
  'of an article': '',
  'of the page’s own': OWN,
  'of the page’s own, within something': `<div><section>${OWN}</section></div>`,
  'made of headings': OWN.replace(/<details><summary>(.*?)<\/summary>(.*?)<\/details>/g, '<h3>$1</h3>$2'),
};

const ARTICLE = {
  faq: [
    { question: 'First?', answer: 'Yes.' },
    { question: 'Second?', answer: 'No.' },
    { question: 'Third?', answer: 'It depends.' },
  ],
};

async function accordion(html: string, attributes = ''): Promise<FaqAccordion> {
  const element = await fixture<FaqAccordion>(`<faq-accordion src="" ${attributes}>${html}</faq-accordion>`);
  if (!html) {
    element.article = ARTICLE;
    await ready(element);
  }
  return element;
}

/** The button that opens all, by the name under which a partner may style it. */
const BUTTON = '[part~="open-all"]';

const within = (element: FaqAccordion, selector: string) => [
  ...all(element, selector),
  ...element.querySelectorAll<HTMLElement>(selector),
];
const questions = (element: FaqAccordion) => within(element, 'summary');
const openIn = (element: FaqAccordion) => within(element, 'details[open] > summary').map(seen);
const button = (element: FaqAccordion, words = '') => find(element, BUTTON, words);
const says = (element: FaqAccordion, words: string) => until(element, () => seen(button(element)) === words);

for (const [way, html] of Object.entries(WAYS)) {
  describe(`questions ${way}`, () => {
    it('are all opened by one button, and closed by it', async () => {
      const element = await accordion(html);
      await click(button(element, 'Open all answers'));
      expect(openIn(element)).to.deep.equal(['First?', 'Second?', 'Third?']);
      await says(element, 'Close all answers');
      await click(button(element));
      expect(openIn(element)).to.deep.equal([]);
      await says(element, 'Open all answers');
    });

    it('have a button that stands before them, and that a key works, too', async () => {
      const element = await accordion(html);
      await tabTo(button(element));
      await press('Enter');
      expect(openIn(element)).to.have.length(3);
      await says(element, 'Close all answers');
      await press(' ');
      expect(openIn(element)).to.have.length(0);
      expectFocus(button(element));
      await press('Tab');
      expectFocus(questions(element)[0]);
    });

    it('have a button that says what is left to do, whatever the reader opens by hand', async () => {
      const element = await accordion(html);
      for (const summary of questions(element)) {
        expect(seen(button(element))).to.equal('Open all answers');
        await click(summary);
      }
      await says(element, 'Close all answers');
      await click(questions(element)[1]!);
      await says(element, 'Open all answers');
      await click(button(element));
      expect(openIn(element)).to.have.length(3);
    });

    it('are open one at a time where the page asks for that', async () => {
      const element = await accordion(html, 'exclusive');
      await click(questions(element)[0]!);
      await click(questions(element)[2]!);
      expect(openIn(element)).to.deep.equal(['Third?']);
      await click(questions(element)[2]!);
      expect(openIn(element)).to.deep.equal([]);
      expect(all(element, BUTTON)).to.have.length(0);
    });

    it('are open one at a time, whatever is open in another accordion on the page', async () => {
      const [one, other] = [await accordion(html, 'exclusive'), await accordion(html, 'exclusive')];
      await click(questions(one)[0]!);
      await click(questions(other)[0]!);
      expect(openIn(one)).to.deep.equal(['First?']);
      expect(openIn(other)).to.deep.equal(['First?']);
    });

    it('are asked for one at a time while several are open: one of them stays', async () => {
      const element = await accordion(html);
      await click(button(element));
      element.exclusive = true;
      await element.updateComplete;
      expect(openIn(element)).to.have.length(1);
      element.exclusive = false;
      await until(element, () => all(element, BUTTON).length === 1);
      await click(button(element));
      expect(openIn(element)).to.have.length(3);
    });

    it('keep to that when the element is moved', async () => {
      const element = await accordion(html, 'exclusive');
      const home = await fixture<HTMLElement>('<div></div>');
      home.append(element);
      await element.updateComplete;
      await click(questions(element)[0]!);
      await click(questions(element)[1]!);
      expect(openIn(element)).to.deep.equal(['Second?']);
    });
  });
}

describe('the button', () => {
  it('is large enough for a finger', async () => {
    const { height, width } = button(await accordion('')).getBoundingClientRect();
    expect(Math.min(height, width)).to.be.at.least(24);
  });

  it('is not there for a single question, nor for what is no question', async () => {
    for (const html of [
      '<details><summary>One?</summary>Yes.</details>',
      '<h3>One?</h3><p>Yes.</p>',
      '<a href="/">x</a>',
    ]) {
      expect(all(await accordion(html), BUTTON), html).to.have.length(0);
    }
    const element = await accordion('');
    element.article = { faq: [{ question: 'One?', answer: 'Yes.' }] };
    await until(element, () => all(element, 'summary').length === 1);
    expect(all(element, BUTTON)).to.have.length(0);
  });

  it('comes and goes with the questions of the page', async () => {
    const element = await accordion('<details><summary>One?</summary>Yes.</details>');
    const more = document.createElement('details');
    more.append(Object.assign(document.createElement('summary'), { textContent: 'More?' }), 'Yes.');
    element.append(more);
    await until(element, () => all(element, BUTTON).length === 1);
    more.remove();
    await until(element, () => all(element, BUTTON).length === 0);
  });

  it('leaves alone what opens within an answer', async () => {
    const element = await accordion(
      '<details><summary>One?</summary><details><summary>More</summary>x</details></details><details><summary>Two?</summary>Yes.</details>',
    );
    await click(button(element));
    expect(openIn(element)).to.deep.equal(['One?', 'Two?']);
    await says(element, 'Close all answers');
  });

  it('is not there where the page itself lets only one be open', async () => {
    const element = await accordion(OWN.replaceAll('<details', '<details name="own"'));
    expect(all(element, BUTTON)).to.have.length(0);
  });

  it('is not there while an article is on its way, and then stands over that', async () => {
    const src = heldAddress();
    const element = await fixture<FaqAccordion>(`<faq-accordion src="${src}">${OWN}</faq-accordion>`);
    expect(all(element, BUTTON)).to.have.length(0);
    await release(src);
    await ready(element);
    expect(seen(element)).to.match(/^Open all answers What is the gut–skin axis/);
  });

  it('speaks the language of the page', async () => {
    for (const [lang, open, close] of [
      ['de', 'Alle Antworten öffnen', 'Alle Antworten schließen'],
      ['ar', 'فتح كل الإجابات', 'إغلاق كل الإجابات'],
    ]) {
      const page = await fixture(`<div lang="${lang}"><faq-accordion src="">${OWN}</faq-accordion></div>`);
      const element = page.querySelector<FaqAccordion>('faq-accordion')!;
      await until(element, () => all(element, BUTTON).length === 1);
      await says(element, open!);
      await click(button(element));
      await says(element, close!);
    }
  });

  it('knows what is open when another article comes', async () => {
    const element = await ready(await fixture<FaqAccordion>(`<faq-accordion src="${GUT_SKIN}"></faq-accordion>`));
    await click(button(element));
    await says(element, 'Close all answers');
    const data = await dataOf<{ faq: object[] }>('gut-skin-axis.json');
    const changed = nextReady(element);
    element.article = { ...data, faq: [...data.faq, { question: 'A new one?', answer: 'Yes.' }] };
    await changed;
    expect(seen(button(element))).to.equal('Open all answers');
  });
});

describe('questions of the page’s own of which one may be open', () => {
  it('keep the names that the page has given them', async () => {
    const html = OWN.replace('<details', '<details name="own"');
    const element = await accordion(html, 'exclusive');
    const [own, second, third] = element.querySelectorAll('details');
    expect(own!.name).to.equal('own');
    for (const summary of questions(element)) await click(summary);
    expect([own!.open, second!.open, third!.open]).to.deep.equal([true, false, true]);
  });

  it('are as they were once the element is gone, or asked no more', async () => {
    const element = await accordion(OWN, 'exclusive');
    expect(element.innerHTML).not.to.equal(OWN);
    element.removeAttribute('exclusive');
    await element.updateComplete;
    expect(element.innerHTML).to.equal(OWN);
    element.exclusive = true;
    await element.updateComplete;
    element.remove();
    expect(element.innerHTML).to.equal(OWN);
  });

  it('are open one at a time, however many a reader opens before that can be seen to', async () => {
    const room = await fixture<HTMLElement>('<div></div>');
    room.innerHTML = `<faq-accordion src="" exclusive>${OWN}</faq-accordion>`;
    const element = room.querySelector('faq-accordion')!;
    while (!element.shadowRoot) await Promise.resolve();
    for (const summary of questions(element)) summary.click();
    expect(openIn(element)).to.have.length(3);
    await element.updateComplete;
    expect(openIn(element)).to.deep.equal(['First?']);
  });

  it('hand on only one of those that are open to the article that comes', async () => {
    const [id, other] = ['q-simple', 'q-detox'];
    const src = heldAddress();
    const element = await fixture<FaqAccordion>(
      `<faq-accordion exclusive src="${src}"><details id="${id}" open><summary>x</summary></details><details id="${other}" open><summary>y</summary></details></faq-accordion>`,
    );
    await release(src);
    await ready(element);
    expect(all(element, 'details[open]')).to.have.length(1);
  });

  it('are left alone as soon as an article is shown in their place', async () => {
    const element = await accordion(OWN, 'exclusive');
    element.article = ARTICLE;
    await ready(element);
    expect(element.innerHTML).to.equal(OWN);
  });
});
