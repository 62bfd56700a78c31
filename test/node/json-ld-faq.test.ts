/** The questions of an article as schema.org's FAQPage: its shape, its words, and that they cannot break out of a script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import type { Page } from 'puppeteer-core';
import { faqPageJsonLd, type FaqPageJsonLd } from '../../src/article/json-ld/faq-page.js';
import { jsonLdScript } from '../../src/article/json-ld/script.js';
import { readArticle } from '../../src/article/read-article.js';
import { ROOT } from '../../tools/elements.js';
import { partnerPolicy } from '../../tools/servers.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openSite, ready, scriptTag, type Site } from '../support/pages.js';

const read = (data: unknown) => {
  const { article } = readArticle(data);
  assert.ok(article);
  return article;
};
const fromFile = (file: string) => read(JSON.parse(readFileSync(join(ROOT, 'data', file), 'utf8')));

describe('A FAQPage', () => {
  it('has the shape that schema.org gives it, and nothing besides', () => {
    const article = fromFile('gut-skin-axis.json');
    const page = faqPageJsonLd(article);
    assert.deepEqual(Object.keys(page), ['@context', '@type', 'inLanguage', 'mainEntity']);
    assert.equal(page['@context'], 'https://schema.org');
    assert.equal(page['@type'], 'FAQPage');
    assert.equal(page.inLanguage, article.inLanguage);
    assert.equal(page.mainEntity.length, article.faq.length);
    for (const [n, question] of page.mainEntity.entries()) {
      assert.deepEqual(Object.keys(question), ['@type', 'name', 'acceptedAnswer']);
      assert.equal(question['@type'], 'Question');
      assert.equal(question.name, article.faq[n]!.question);
      assert.deepEqual(Object.keys(question.acceptedAnswer), ['@type', 'text']);
      assert.equal(question.acceptedAnswer['@type'], 'Answer');
      assert.ok(question.acceptedAnswer.text.length > 20);
      assert.doesNotMatch(question.acceptedAnswer.text, /[<>]|undefined|\[object/);
    }
  });

  it('has the words of whatever a text is made of', () => {
    const reference = (id: string, title: string) => ({ id, csl: { id, type: 'book', title } });
    const article = read({
      faq: [
        {
          question: 'What?',
          answer: [
            'a ',
            { em: 'b' },
            { strong: ' c ' },
            { quote: 'd' },
            ' ',
            { href: 'https://example.org/', text: 'e' },
            { term: 't-f' },
            ' ',
            { term: 't-f', text: 'g' },
            ' ',
            { cite: ['r-1', 'r-2'] },
            ' ',
            { cite: ['r-1'], text: 'h' },
            { claim: 'c-1', text: ' i' },
          ],
        },
      ],
      claims: [{ id: 'c-1', text: 'x', honestRead: 'y' }],
      glossary: [{ id: 't-f', name: 'f', description: 'z' }],
      references: [reference('r-1', 'One'), reference('r-2', 'Two')],
    });
    assert.equal(faqPageJsonLd(article).mainEntity[0]!.acceptedAnswer.text, 'a b c “d” ef g (One; Two) h i');
  });

  it('says no language where the article says none', () => {
    const page = faqPageJsonLd(read({ faq: [{ question: 'What?', answer: 'That.' }] }));
    assert.deepEqual(Object.keys(page), ['@context', '@type', 'mainEntity']);
  });

  it('of several articles has each question once, unless it is answered otherwise', () => {
    const one = read({ faq: ['A', 'B'].map((question) => ({ question, answer: 'Yes.' })) });
    const other = read({
      inLanguage: 'de',
      faq: [
        { question: 'B', answer: 'Yes.' },
        { question: 'A', answer: 'Nein.' },
      ],
    });
    assert.deepEqual(
      faqPageJsonLd(one, one, other).mainEntity.map(({ name, inLanguage, acceptedAnswer: { text } }) => [
        name,
        text,
        inLanguage,
      ]),
      [
        ['A', 'Yes.', undefined],
        ['B', 'Yes.', undefined],
        ['A', 'Nein.', 'de'],
      ],
    );
  });

  it('does not change the article', () => {
    const article = fromFile('gut-skin-axis.json');
    const before = structuredClone(article);
    faqPageJsonLd(article, article);
    assert.deepEqual(article, before);
  });

  it('cannot end the script in which it stands, nor begin another', () => {
    const page = faqPageJsonLd(fromFile('examples/good/hostile.json'), {
      faq: [
        {
          id: 'q',
          question: '</script><script>alert(1)</script><!-- <script',
          answer: ']]> & \u2028',
          claims: [],
          findings: [],
          references: [],
        },
      ],
      references: [],
      glossary: [],
    });
    const text = jsonLdScript(page);
    assert.deepEqual(JSON.parse(text), page);
    assert.doesNotMatch(text, /[<>&]/);
    const { childNodes } = parseFragment(`<script type="application/ld+json">${text}</script><p>After</p>`);
    assert.deepEqual(
      childNodes.map(({ nodeName }) => nodeName),
      ['script', 'p'],
    );
  });
});

describe('On a page, a FAQPage', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Opens a page whose FAQ is asked for it, under the strictest policy that a partner can have. */
  async function openAsking(article: string, lang: string) {
    const complaints: string[] = [];
    const html = htmlPage({ lang, head: scriptTag(site, article), body: '<faq-accordion json-ld></faq-accordion>' });
    const page = await site.open(html.replace('<style></style>', ''), {
      headers: { 'Content-Security-Policy': `${partnerPolicy(site)}; trusted-types honest-read; report-uri /report` },
      prepare: async (page) => {
        await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
        await page.evaluateOnNewDocument(() =>
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
            (globalThis as unknown as { complain(complaint: string): void }).complain(`${violatedDirective} ${sample}`),
          ),
        );
        page.on('pageerror', (error) => complaints.push(String(error)));
      },
    });
    await ready(page);
    const script = await page.waitForSelector('head > script[type="application/ld+json"]');
    const text = await script!.evaluate(({ textContent }) => textContent);
    return { page, complaints, text };
  }

  for (const [article, lang] of [
    ['gut-skin-axis.json', 'en'],
    ['examples/good/german.json', 'de'],
    ['examples/good/arabic.json', 'ar'],
    ['examples/good/hostile.json', 'en'],
  ] as const) {
    it(`is, to the letter and the quotation mark, what is shown, and no policy complains: ${article}`, async () => {
      const { page, complaints, text } = await openAsking(article, lang);
      const { mainEntity } = JSON.parse(text) as FaqPageJsonLd;
      await page.evaluate(() => {
        const root = document.querySelector('faq-accordion')!.shadowRoot!;
        for (const details of root.querySelectorAll('details')) details.open = true;
        // What has become of a source is no word of the author's; the source's own node tells it to machines.
        for (const notice of root.querySelectorAll('.warned')) notice.remove();
      });
      assert.deepEqual(
        mainEntity.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text].map(tidy)),
        await shown(page),
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every question with its answer as they stand on the page, with the quotation marks that the browser draws. */
async function shown(page: Page): Promise<string[][]> {
  const list = await page.evaluateHandle(() => [
    ...document.querySelector('faq-accordion')!.shadowRoot!.querySelectorAll('summary, .answer > p:first-child'),
  ]);
  const texts = [...(await list.getProperties()).values()].map((text) => text.asElement()!);
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (node: (typeof nodes)[number]): string =>
    node.role?.value === 'StaticText'
      ? String(node.name!.value)
      : (node.childIds ?? []).map((id) => textOf(byId.get(id)!)).join('');
  const all: string[] = [];
  for (const text of texts) {
    const id = await text.backendNodeId();
    all.push(tidy(textOf(nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === id)!)));
  }
  return all.flatMap((text, n) => (n % 2 ? [] : [[text, all[n + 1]!]]));
}
