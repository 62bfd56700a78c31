/** What a page tells machines of an article, where the element is asked to: one graph, never beside the page's own. */
import { expect, fixture } from '@open-wc/testing';
import type { EvidenceArticle } from '../../src/elements/evidence-article/evidence-article.js';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import '../../src/elements/evidence-article/define.js';
import '../../src/elements/faq-accordion/define.js';
import { addressOf, GUT_SKIN } from '../support/articles.js';
import { inHead, ours, own, ownScript, told, untilTold } from '../support/json-ld.js';
import { seen } from '../support/reader.js';
import { hearConsole, nextReady, ready } from '../support/waiting.js';

type Node = Record<string, unknown> & { '@type': string; '@id'?: string };

/** The nodes of the one graph that the page tells. */
const graph = () => told<{ '@graph'?: Node[] }>().flatMap((one) => one['@graph'] ?? []);
const ofType = (type: string) => graph().filter((node) => node['@type'] === type);
/** Every question that the page tells, in a graph or not. */
const questions = () =>
  told<Node & { '@graph'?: Node[] }>()
    .flatMap((one) => one['@graph'] ?? one)
    .filter((node) => node['@type'] === 'FAQPage')
    .map(({ mainEntity }) => (mainEntity as { name: string }[]).map(({ name }) => name));

const articleOf = (id: string, ...faq: string[]) => ({
  id,
  headline: id,
  claims: [{ id: `c-${id}`, text: `${id} works`, grade: 'early', honestRead: 'Nobody knows.' }],
  faq: faq.map((question) => ({ question, answer: `An answer to: ${question}` })),
});

async function asking<E extends EvidenceArticle | FaqAccordion = EvidenceArticle>(
  article: object,
  tag = 'evidence-article',
): Promise<E> {
  const element = await fixture<E>(`<${tag} json-ld></${tag}>`);
  element.article = article;
  return ready(element);
}

hearConsole();

describe('a page whose article is asked to tell machines of itself', () => {
  it('has one graph in its head, with the claims, questions, terms and sources that it shows, in its words', async () => {
    const element = await ready(
      await fixture<EvidenceArticle>(`<evidence-article json-ld src="${GUT_SKIN}"></evidence-article>`),
    );
    await untilTold(() => told().length === 1);
    expect(inHead()).to.equal(1);
    expect(ofType('MedicalWebPage').map((node) => node['@id'])).to.deep.equal(['#gut-skin-axis']);
    expect(ofType('Claim')).to.have.length(6);
    expect(questions()[0]).to.have.length(6);
    expect(ofType('DefinedTerm')).to.have.length(7);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const text = seen(element);
    for (const claim of ofType('Claim')) expect(text).to.contain(claim.text);
    for (const quotation of ofType('Quotation')) expect(text).to.contain(quotation.text);
    for (const question of questions()[0]!) expect(text).to.contain(question);
    for (const { alternateName } of graph().filter((node) => /ScholarlyArticle$/.test(node['@type'])))
      expect(text).to.contain(alternateName);
  });

  it('makes relative addresses those that they are where the article comes from', async () => {
    const src = addressOf('examples/good/hostile.json');
    await ready(await fixture<EvidenceArticle>(`<evidence-article json-ld src="${src}"></evidence-article>`));
    await untilTold(() => told().length === 1);
    for (const { url } of graph()) if (url) expect(new URL(url as string).protocol).to.match(/^https?:$/);
  });

  it('has none where nobody asks', async () => {
    const quiet = await fixture<EvidenceArticle>('<evidence-article></evidence-article>');
    quiet.article = articleOf('quiet');
    await ready(quiet);
    await asking(articleOf('loud'));
    await untilTold(() => told().length === 1);
    expect(ofType('MedicalWebPage').map(({ headline }) => headline)).to.deep.equal(['loud']);
  });

  it('has it no more once it is asked no longer, and none once the element is gone', async () => {
    const element = await asking(articleOf('a'));
    await untilTold(() => told().length === 1);
    element.jsonLd = false;
    await element.updateComplete;
    expect(told()).to.have.length(0);
    element.setAttribute('json-ld', '');
    await element.updateComplete;
    expect(told()).to.have.length(1);
    element.remove();
    expect(told()).to.have.length(0);
  });

  it('tells what is corrected', async () => {
    const element = await asking(articleOf('a'));
    await untilTold(() => told().length === 1);
    const corrected = nextReady(element);
    const article = articleOf('a');
    article.claims[0]!.honestRead = 'It does not.';
    element.article = article;
    await corrected;
    expect(ofType('Claim').map(({ description }) => description)).to.deep.equal([
      'Evidence maturity: Early-stage. It does not.',
    ]);
  });
});

describe('several that ask on one page', () => {
  it('share one graph, each thing once, in the order of the page', async () => {
    const page = await fixture<HTMLElement>('<div></div>');
    const [one, two, again] = [
      await asking(articleOf('one', 'A?', 'B?')),
      await asking(articleOf('two', 'B?', 'C?')),
      await asking(articleOf('one', 'A?', 'B?')),
    ];
    page.append(two, one, again);
    await untilTold(() => ofType('MedicalWebPage').length === 2 && ofType('MedicalWebPage')[0]!.headline === 'two');
    expect(told()).to.have.length(1);
    expect(ofType('Claim').map((node) => node['@id'])).to.deep.equal(['#c-two', '#c-one']);
    expect(questions()).to.deep.equal([['B?', 'C?', 'A?']]);
    two.remove();
    expect(ofType('MedicalWebPage').map(({ headline }) => headline)).to.deep.equal(['one']);
    one.remove();
    again.remove();
    expect(told()).to.have.length(0);
  });

  it('of an article and its questions tell these once, as long as one of them stands there', async () => {
    const article = articleOf('one', 'A?', 'B?');
    const faq = await asking<FaqAccordion>(article, 'faq-accordion');
    await untilTold(() => told().length === 1);
    expect(graph()).to.have.length(0);
    const whole = await asking(article);
    await untilTold(() => graph().length > 0);
    expect(told()).to.have.length(1);
    expect(questions()).to.deep.equal([['A?', 'B?']]);
    faq.remove();
    expect(questions()).to.deep.equal([['A?', 'B?']]);
    whole.parentElement!.append(faq);
    await untilTold(() => told().length === 1);
    whole.remove();
    await untilTold(() => graph().length === 0);
    expect(questions()).to.deep.equal([['A?', 'B?']]);
  });
});

describe('what the page tells of itself', () => {
  const OWN = {
    'a MedicalWebPage': ownScript('{"@context": "https://schema.org", "@type": "MedicalWebPage"}'),
    'an Article in the graph of a plugin': ownScript('{"@graph": [{"@type": "WebPage"}, {"@type": ["Article"]}]}'),
    'a news article': ownScript('{"@type": "NewsArticle", "headline": "a"}'),
    'a blog’s post': ownScript('{"@type": "https://schema.org/BlogPosting"}'),
    'a FAQPage': ownScript('{"@type": "FAQPage", "mainEntity": []}'),
    'an article as microdata': '<div itemscope itemtype="https://schema.org/Article"></div>',
    'a post as RDFa': '<div vocab="https://schema.org/" typeof="schema:BlogPosting"></div>',
  };
  for (const [what, html] of Object.entries(OWN)) {
    it(`as ${what} stays all that is told`, async () => {
      const page = own(html);
      await asking(articleOf('a', 'A?'));
      page.remove();
      await untilTold(() => ours() === 1);
      document.head.append(page);
      await untilTold(() => ours() === 0);
    });
  }

  it('leaves a FAQ that asks its FAQPage, where the page is an article', async () => {
    own(ownScript('{"@type": "Article"}'));
    const article = articleOf('a', 'A?');
    await asking(article);
    await asking<FaqAccordion>(article, 'faq-accordion');
    await untilTold(() => ours() === 1);
    expect(questions()).to.deep.equal([['A?']]);
    expect(graph()).to.have.length(0);
  });

  const OTHER = {
    'a page that only cites an article': ownScript('{"@type": "WebPage", "citation": {"@type": "ScholarlyArticle"}}'),
    'a shop': ownScript('{"@type": "Organization", "name": "Article"}'),
    'a menu as microdata': '<div itemscope itemtype="https://schema.org/SiteNavigationElement"></div>',
  };
  for (const [what, html] of Object.entries(OTHER)) {
    it(`does not stand in the way as ${what}`, async () => {
      own(html);
      await asking(articleOf('a'));
      await untilTold(() => ours() === 1);
    });
  }
});
