/** Questions and answers: what a reader sees, and how they open and close. */
import { expect, fixture } from '@open-wc/testing';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import '../../src/elements/faq-accordion/define.js';
import { dataOf, GUT_SKIN } from '../support/articles.js';
import { all, click, find, expectFocus, focused, press, seen, tabTo } from '../support/reader.js';
import { hearConsole, nextReady, ready } from '../support/waiting.js';

const QUESTIONS = [
  'What is the gut–skin axis in simple terms?',
  'Is the gut–skin axis scientifically real or just marketing?',
  'Can probiotics improve how my skin looks?',
  'Do short-chain fatty acids (SCFAs) really matter for skin?',
  'Will a gut cleanse or detox clear my skin?',
  'I have a skin condition — should I treat it through my gut?',
];

const faq = async (attributes = '') =>
  ready(await fixture<FaqAccordion>(`<faq-accordion src="${GUT_SKIN}" ${attributes}></faq-accordion>`));

/** An article as its author writes it. */
async function showing(article: object): Promise<FaqAccordion> {
  const element = await fixture<FaqAccordion>('<faq-accordion></faq-accordion>');
  element.article = article;
  return ready(element);
}

/** Questions of the page's own. */
const OWN = `<details><summary>First?</summary>Yes.</details><details><summary>Second?</summary>No.</details>`;

/** What is read under the button that opens all. */
const read = (element: FaqAccordion) => seen(element).replace(/(Open|Close) all answers /, '');

const question = (element: FaqAccordion, words: string) => find(element, 'summary', words);

/** What a reader sees of a question once it is open. */
async function answerOf(element: FaqAccordion, words: string): Promise<string> {
  const summary = question(element, words);
  await click(summary);
  return seen(summary.closest('details')!).slice(seen(summary).length).trim();
}

const openIn = (element: FaqAccordion) => all(element, 'details[open] > summary').map(seen);

describe('the questions', () => {
  it('stand there closed, each a heading', async () => {
    const element = await faq();
    expect(seen(element)).to.equal(`Open all answers ${QUESTIONS.join(' ')}`);
    expect(all(element, 'summary h3').map(seen)).to.deep.equal(QUESTIONS);
  });

  it('are only those that the page asks for, in its order', async () => {
    const element = await faq('question="q-detox q-look"');
    expect(read(element)).to.equal(`${QUESTIONS[4]} ${QUESTIONS[2]}`);
    expect([element.shows('q-look'), element.shows('q-real')]).to.deep.equal([true, false]);
    element.question = 'q-look';
    await element.updateComplete;
    // There is nothing to open all of.
    expect(seen(element)).to.equal(QUESTIONS[2]);
  });

  it('are told to be missing where the article does not have them', async () => {
    const element = await faq('question="q-look q-none"');
    expect(seen(element)).to.include('the article has nothing with the id “q-none”.');
  });

  it('are headings of the level that the page needs', async () => {
    for (const level of [2, 3, 4, 5, 6]) {
      expect(all(await faq(`heading-level="${level}"`), `summary h${level}`)).to.have.length(6);
    }
    const element = await faq('heading-level="2"');
    element.headingLevel = 5;
    await element.updateComplete;
    expect(all(element, 'h2')).to.have.length(0);
    expect(all(element, 'h5')).to.have.length(6);
  });

  describe('of a level that there is not', () => {
    const console = hearConsole();

    for (const level of ['1', '7', 'two', '']) {
      it(`are of level 3, and the page’s author is told once what to write: “${level}”`, async () => {
        const element = await faq(`heading-level="${level}"`);
        await click(question(element, 'detox'));
        await element.updateComplete;
        expect(all(element, 'summary h3')).to.have.length(6);
        expect(console.said).to.have.length(1);
        expect(console.said[0]).to.match(
          new RegExp(
            `^honest-read: heading-level="${level}" on <faq-accordion> .* so 3 is taken. Write a number from 2 to 6`,
          ),
        );
      });
    }

    it('are told of by the property, too, and no more once it is right or gone', async () => {
      const element = await faq();
      element.headingLevel = 9;
      await element.updateComplete;
      expect(console.said.join()).to.include('heading-level="9"');
      element.setAttribute('heading-level', '4');
      await element.updateComplete;
      element.removeAttribute('heading-level');
      await element.updateComplete;
      expect(all(element, 'summary h3')).to.have.length(6);
      expect(console.said).to.have.length(1);
    });
  });

  it('stay open when the level of their headings changes', async () => {
    const element = await faq();
    await click(question(element, 'detox'));
    element.headingLevel = 2;
    await element.updateComplete;
    expect(openIn(element)).to.deep.equal(['Will a gut cleanse or detox clear my skin?']);
  });

  it('open and close by a click, several at a time', async () => {
    const element = await faq();
    await click(question(element, 'detox'));
    await click(question(element, 'simple terms'));
    expect(openIn(element)).to.deep.equal([QUESTIONS[0], QUESTIONS[4]]);
    await click(question(element, 'detox'));
    expect(openIn(element)).to.deep.equal([QUESTIONS[0]]);
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
    it(`open and close by ${name}`, async () => {
      const element = await faq();
      const summary = question(element, 'detox');
      await tabTo(summary);
      await press(key);
      expect(openIn(element)).to.deep.equal([QUESTIONS[4]]);
      expectFocus(summary);
      await press(key);
      expect(openIn(element)).to.deep.equal([]);
    });
  }

  it('are reached one after the other by the Tab key', async () => {
    const element = await faq();
    await tabTo(question(element, 'simple terms'));
    const reached = [seen(focused()!)];
    for (let n = 1; n < 6; n++) {
      await press('Tab');
      reached.push(seen(focused()!));
    }
    expect(reached).to.deep.equal(QUESTIONS);
  });

  it('are large enough for a finger', async () => {
    for (const summary of all(await faq(), 'summary')) {
      expect(summary.getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});

describe('an answer', () => {
  it('is shown with what it quotes in quotation marks', async () => {
    expect(await answerOf(await faq(), 'just marketing')).to.match(
      /^The broad concept is real .* the link is “still largely unclear and requires further research” and that much of the mechanism is “mainly based on theory.” So it is/,
    );
  });

  it('has the grade of each claim it speaks to, introduced by the claim', async () => {
    expect(await answerOf(await faq(), 'detox')).to.match(
      / is not supported by the science\. On the claim “A gut cleanse \/ detox clears your skin”: Not supported Share$/,
    );
    const two = await showing({
      claims: [
        { id: 'c-1', text: 'Water helps', grade: 'early, thin', honestRead: 'An example.' },
        { id: 'c-2', text: 'Water heals', honestRead: 'An example.' },
      ],
      faq: [{ question: 'Water?', answer: 'Perhaps.', claims: ['c-2', 'c-1', 'c-gone'] }],
    });
    const answer = await answerOf(two, 'Water?');
    expect(answer).to.include('On the claim “Water helps”: Early-stage, thin');
    expect(answer).to.include('On the claim “Water heals”: Not graded');
    expect(answer).not.to.include('c-gone');
  });

  it('has no grade where it speaks to no claim', async () => {
    const element = await showing({ faq: [{ question: 'Water?', answer: 'Perhaps.' }] });
    expect(await answerOf(element, 'Water?')).to.equal('Perhaps. Share');
  });

  it('leads to its sources by links whose text is the title', async () => {
    const element = await faq();
    const answer = await answerOf(element, 'just marketing');
    const title = 'Impact of gut microbiome on skin health: the gut–skin axis (Gut Microbes, 2022)';
    expect(answer).to.include(`Source: ${title}`);
    const [source] = all<HTMLAnchorElement>(element, '.source a').filter((link) => seen(link) === title);
    expect(source!.href).to.equal('https://doi.org/10.1080/19490976.2022.2096995');
  });

  it('names several sources, one after the other', async () => {
    const reference = (id: string, title: string, URL: string) => ({ id, csl: { id, type: 'webpage', title, URL } });
    const element = await showing({
      faq: [{ question: 'Water?', answer: 'Perhaps.', references: ['r-1', 'r-2'] }],
      references: [
        reference('r-1', 'On water', 'https://example.org/1'),
        reference('r-2', 'On thirst', 'https://example.org/2'),
      ],
    });
    expect(await answerOf(element, 'Water?')).to.equal('Perhaps. Source: On water; On thirst Share');
  });

  it('links where the text itself links, and shows the words where there is no address', async () => {
    const element = await showing({
      faq: [
        {
          question: 'Water?',
          answer: [
            'See ',
            { href: 'https://example.org/', text: 'here' },
            ', ',

            { link: 'l-there', text: 'there' },
            ' or ',

            { link: 'l-nowhere', text: 'nowhere' },
            '. ',
            { em: 'Very' },
            ' ',
            { strong: 'important' },
            '.',
          ],
        },
      ],
      relatedLinks: [{ id: 'l-there', rel: 'companion', text: 'There', url: 'https://example.org/there' }],
    });
    expect(await answerOf(element, 'Water?')).to.equal('See here, there or nowhere. Very important. Share');
    expect(all<HTMLAnchorElement>(element, 'a').map((link) => [seen(link), link.href])).to.deep.equal([
      ['here', 'https://example.org/'],
      ['there', 'https://example.org/there'],
    ]);
    expect(all(element, 'em, strong').map(seen)).to.deep.equal(['Very', 'important']);
  });

  it('is corrected where it stands, open', async () => {
    const element = await faq();
    await click(question(element, 'detox'));
    const data = await dataOf<{ faq: { id: string; answer: unknown }[] }>('gut-skin-axis.json');
    data.faq.find(({ id }) => id === 'q-detox')!.answer = 'Corrected.';
    const corrected = nextReady(element);
    element.article = data;
    await corrected;
    expect(openIn(element)).to.deep.equal([QUESTIONS[4]]);
    expect(seen(element)).to.include('Corrected.');
  });
});

describe('on paper', () => {
  it('every answer is open, and afterwards as the reader had it', async () => {
    const element = await faq();
    await click(question(element, 'detox'));
    dispatchEvent(new Event('beforeprint'));
    expect(openIn(element)).to.deep.equal(QUESTIONS);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(openIn(element)).to.deep.equal([QUESTIONS[4]]);
  });

  it('the page’s own questions are open, too', async () => {
    const element = await fixture<FaqAccordion>(`<faq-accordion src="">
      <details><summary>First?</summary>Yes.</details><details open><summary>Second?</summary>No.</details>
    </faq-accordion>`);
    dispatchEvent(new Event('beforeprint'));
    expect(read(element)).to.equal('First? Yes. Second? No.');
    dispatchEvent(new Event('afterprint'));
    expect(read(element)).to.equal('First? Second? No.');
  });

  it('headings with their answers are open, too', async () => {
    const element = await fixture<FaqAccordion>(
      '<faq-accordion src=""><h3>First?</h3><p>Yes.</p><h3>Second?</h3><p>No.</p></faq-accordion>',
    );
    dispatchEvent(new Event('beforeprint'));
    expect(read(element)).to.equal('First? Yes. Second? No.');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(read(element)).to.equal('First? Second?');
  });

  it('questions of which the page lets only one be open are open, too, and afterwards as they were', async () => {
    const element = await fixture<FaqAccordion>(`<faq-accordion src="">
      <details name="own"><summary>First?</summary>Yes.</details>
      <details name="own" open><summary>Second?</summary>No.</details>
    </faq-accordion>`);
    dispatchEvent(new Event('beforeprint'));
    expect(seen(element)).to.equal('First? Yes. Second? No.');
    dispatchEvent(new Event('afterprint'));
    expect(seen(element)).to.equal('First? Second? No.');
    await click(element.querySelector('summary')!);
    expect(seen(element)).to.equal('First? Yes. Second?');
  });

  for (const [whose, html] of Object.entries({
    'an article’s': `src="${GUT_SKIN}">`,
    'the page’s own': `src="">${OWN}`,
    'headings’': `src="">${OWN.replace(/<details><summary>(.*?)<\/summary>(.*?)<\/details>/g, '<h3>$1</h3><p>$2</p>')}`,
  })) {
    it(`${whose} are all open where only one may be, also when the browser tells it twice, and then that one`, async () => {
      const element = await fixture<FaqAccordion>(`<faq-accordion exclusive ${html}</faq-accordion>`);
      if (element.src) await ready(element);
      const within = (selector: string) => [...all(element, selector), ...element.querySelectorAll(selector)];
      await click(within('summary')[1]!);
      const before = read(element);
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('beforeprint'));
      expect(within('details:not([open])')).to.have.length(0);
      dispatchEvent(new Event('afterprint'));
      expect(read(element)).to.equal(before);
      await click(within('summary')[0]!);
      expect(within('details[open]')).to.have.length(1);
    });
  }

  it('an element that goes away while the page is printed is closed again', async () => {
    const element = await faq();
    dispatchEvent(new Event('beforeprint'));
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await ready(element);
    expect(openIn(element)).to.deep.equal([]);
  });
});
