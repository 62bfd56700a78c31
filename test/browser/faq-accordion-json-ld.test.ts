/** What a page tells machines of its questions, where the element is asked to: one FAQPage, never beside the page's own. */
import { expect, fixture } from '@open-wc/testing';
import type { FaqPageJsonLd } from '../../src/article/json-ld/faq-page.js';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import '../../src/elements/faq-accordion/define.js';
import { addressOf, dataOf, GUT_SKIN, heldAddress, release } from '../support/articles.js';
import { inHead, ours, own, ownScript as script, told as toldBy, untilTold as until } from '../support/json-ld.js';
import { hearConsole, nextReady, ready } from '../support/waiting.js';

const told = () => toldBy<FaqPageJsonLd>();
const questions = () => told().map(({ mainEntity }) => mainEntity.map(({ name }) => name));

const articleOf = (...questions: string[]) => ({
  faq: questions.map((question) => ({ question, answer: `An answer to: ${question}` })),
});

async function asking(article: object): Promise<FaqAccordion> {
  const element = await fixture<FaqAccordion>('<faq-accordion json-ld></faq-accordion>');
  element.article = article;
  return ready(element);
}

hearConsole();

describe('a page whose FAQ is asked to tell machines of its questions', () => {
  it('has only those questions in it that are shown', async () => {
    const element = await asking(articleOf('Is it?', 'Was it?'));
    element.question = element.article!.faq[1]!.id;
    await until(() => questions().join() === 'Was it?');
    element.removeAttribute('json-ld');
    element.jsonLd = false;
    await until(() => !told().length);
  });

  it('has one FAQPage in its head, word for word what the article says', async () => {
    await ready(await fixture<FaqAccordion>(`<faq-accordion json-ld src="${GUT_SKIN}"></faq-accordion>`));
    await until(() => told().length === 1);
    expect(inHead()).to.equal(1);
    const [page] = told();
    const { faq } = await dataOf<{ faq: { question: string }[] }>('gut-skin-axis.json');
    expect(page).to.include({ '@context': 'https://schema.org', '@type': 'FAQPage', inLanguage: 'en-GB' });
    expect(page!.mainEntity.map(({ name }) => name)).to.deep.equal(faq.map(({ question }) => question));
    expect(page!.mainEntity[4]!.acceptedAnswer.text).to.match(/^There is no good evidence for that\. “Detox” is a/);
  });

  it('has none where nobody asks', async () => {
    await ready(await fixture<FaqAccordion>(`<faq-accordion src="${GUT_SKIN}"></faq-accordion>`));
    await asking(articleOf('Asked?'));
    await until(() => told().length === 1);
    expect(questions()).to.deep.equal([['Asked?']]);
  });

  it('has none before the article has come, and none of a failed one', async () => {
    const src = heldAddress();
    const element = await fixture<FaqAccordion>(
      `<faq-accordion json-ld src="${src}"><details><summary>x</summary></details></faq-accordion>`,
    );
    await fixture<FaqAccordion>('<faq-accordion json-ld src="#nowhere"></faq-accordion>');
    expect(told()).to.have.length(0);
    await release(src);
    await ready(element);
    await until(() => told().length === 1);
    expect(questions()[0]).to.have.length(6);
  });

  it('has it no more once the element is gone, and again when it is back', async () => {
    const element = await asking(articleOf('Asked?'));
    await until(() => told().length === 1);
    const home = element.parentElement!;
    element.remove();
    expect(told()).to.have.length(0);
    home.append(element);
    await until(() => told().length === 1);
  });

  it('has it no more once it is asked no longer', async () => {
    const element = await asking(articleOf('Asked?'));
    await until(() => told().length === 1);
    element.removeAttribute('json-ld');
    await element.updateComplete;
    expect(told()).to.have.length(0);
    element.jsonLd = true;
    await element.updateComplete;
    expect(told()).to.have.length(1);
  });

  it('tells what is corrected', async () => {
    const element = await asking(articleOf('Asked?'));
    await until(() => told().length === 1);
    const corrected = nextReady(element);
    element.article = articleOf('Asked better?');
    await corrected;
    expect(questions()).to.deep.equal([['Asked better?']]);
  });
});

describe('several that ask on one page', () => {
  it('give one FAQPage, in the order of the page, each question once', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const [first, second] = [await asking(articleOf('B?', 'C?')), await asking(articleOf('A?', 'B?'))];
    page.append(second, first);
    await until(() => told().length === 1 && questions()[0]!.length === 3);
    expect(questions()).to.deep.equal([['A?', 'B?', 'C?']]);
    second.remove();
    expect(questions()).to.deep.equal([['B?', 'C?']]);
    first.remove();
    expect(told()).to.have.length(0);
  });

  it('say of each question which language it is in, where they are not in one', async () => {
    await asking({ inLanguage: 'en', ...articleOf('Why?') });
    await asking({ inLanguage: 'de', ...articleOf('Warum?') });
    await until(() => told()[0]?.mainEntity.length === 2);
    expect(told()[0]!.inLanguage).to.equal(undefined);
    expect(told()[0]!.mainEntity.map(({ inLanguage }) => inLanguage)).to.deep.equal(['en', 'de']);
  });

  it('show the same article twice, and it is told once', async () => {
    for (let n = 0; n < 2; n++) {
      await ready(
        await fixture<FaqAccordion>(`<faq-accordion json-ld src="${addressOf('gut-skin-axis.json')}"></faq-accordion>`),
      );
    }
    await until(() => told().length === 1);
    expect(questions()[0]).to.have.length(6);
  });
});

describe('a FAQPage of the page’s own', () => {
  const question = '{"@type": "Question", "name": "Own?"}';

  const OWN = {
    alone: script(`{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [${question}]}`),
    'in a list of types': script(`{"@type": ["WebPage", "FAQPage"], "mainEntity": [${question}]}`),
    'in the graph of a plugin': script(`{"@graph": [{"@type": "WebSite"}, {"@type":["FAQPage"], "@id": "#faq"}]}`),
    'in an array': script(`[{"@type": "Article"}, {"@type": "FAQPage"}]`),
    'by its whole address': script(`{"@type": "http://schema.org/FAQPage"}`),
    'by a prefix': script(`{"@context": {"schema": "https://schema.org/"}, "@type": "schema:FAQPage"}`),
    'in JSON that is broken': script(`{"@type": "FAQPage", "mainEntity": [{"name": "a\nb"},]}`),
    'as microdata': '<div itemscope itemtype="https://schema.org/FAQPage"></div>',
    'as RDFa': '<div vocab="https://schema.org/" typeof="FAQPage"></div>',
  };

  for (const [how, html] of Object.entries(OWN)) {
    it(`${how} stays the only one`, async () => {
      const page = own(html);
      await asking(articleOf('Asked?'));
      // What is told once it is gone shows that only it had stood in the way.
      page.remove();
      await until(() => ours() === 1);
      document.head.append(page);
      await until(() => ours() === 0);
    });
  }

  it('comes from a plugin that makes its script first and fills it later', async () => {
    await asking(articleOf('Asked?'));
    await until(() => ours() === 1);
    const script = own('<script></script>') as HTMLScriptElement;
    script.type = 'application/ld+json';
    script.textContent = '{"@type": "FAQPage"}';
    await until(() => ours() === 0);
    script.firstChild!.nodeValue = '{"@type": "Article"}';
    await until(() => ours() === 1);
  });

  const OTHER = {
    'another thing': script('{"@type": "Article", "headline": "FAQPage"}'),
    'a thing that quotes one': script(JSON.stringify({ '@type': 'Article', text: '{"@type": "FAQPage"}' })),
    'a list with one in a text': script('{"@type": ["Article"], "name": "FAQPage"}'),
    'one that is no data': '<script type="text/plain">{"@type": "FAQPage"}</script>',
  };
  for (const [what, html] of Object.entries(OTHER)) {
    it(`is not ${what}`, async () => {
      own(html);
      await asking(articleOf('Asked?'));
      await until(() => ours() === 1);
    });
  }
});
