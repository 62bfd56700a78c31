/** Whatever stands in an article, a page gets text and safe links of it, and nothing else. */
import { expect, fixture } from '@open-wc/testing';
import fc from 'fast-check';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { safeHref } from '../../src/elements/templates/view.js';
import { dataOf } from '../support/articles.js';
import { ELEMENTS, type Known, written } from '../support/elements.js';
import { NO_LINKS } from '../support/hostile.js';
import { all, seen } from '../support/reader.js';
import { failed, hearConsole, ready, rested } from '../support/waiting.js';

/** All that the templates make. */
const TAGS = new Set(
  `a article b bdi blockquote button caption circle cite dd details div dl dt em figcaption figure footer h2 h3 h4 i li line nav
  ol p path q rect section slot small span strong summary sup svg table tbody td text tfoot th thead tr ul`.split(
    /\s+/,
  ),
);

const HOSTILE_TEXTS = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<svg onload=alert(1)>',
  '"><b onmouseover=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '<!-- <a href="javascript:alert(1)">',
  '${alert(1)}{{alert(1)}}',
  '&lt;script&gt;',
  'lit$0000000000$<?lit$0000000000$>',
  '__proto__',
  'constructor',
  '‮kcatta‬',
  'w'.repeat(200),
  '\u0000\u0008\ud800',
];

const HOSTILE_ADDRESSES = [
  ...NO_LINKS,
  'about:blank',
  '//evil.example/javascript:alert(1)',
  'https://evil.example/"onclick="alert(1)',
  'mailto:a@b.example?subject="><script>',
  '#"><script>',
  '../../x?javascript:alert(1)',
];

const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 12 });

/** One after the other, and from the beginning again. */
function inTurn<T>(values: readonly T[]): () => T {
  let n = 0;
  return () => values[n++ % values.length]!;
}

const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ minLength: 1, unit: 'binary' }));
const address = fc.oneof(fc.constantFrom(...HOSTILE_ADDRESSES), fc.webUrl(), fc.string({ unit: 'binary' }));

/** Names of fields that hold addresses. */
const ADDRESSES = new Set(['url', 'href', 'URL', 'DOI', 'gradingMethod', 'definitionUrl']);
/** Words of a vocabulary, forms and ids, without which an article would be left out before it is shown. */
const KEPT =
  /^(id|kind|relation|design|studyDesign|measure|unit|basis|operator|finding|reference|quotation|claims|scale|scales|level|code|tone|schemaVersion|since|date|inLanguage|type|references|findings|study|link|of|term|cite|rel|claimTable)$/;

/** The same article with hostile words in place of its own, and hostile addresses wherever there may be one. */
function hostile(value: unknown, key: string, next: { text: () => string; address: () => string }): unknown {
  if (typeof value === 'string') return ADDRESSES.has(key) ? next.address() : KEPT.test(key) ? value : next.text();
  if (Array.isArray(value)) return value.map((entry) => hostile(entry, key, next));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, hostile(inner, name, next)]));
}

/** An article in which every part that can have an address has one. */
async function articleWithAddresses(): Promise<Record<string, unknown>> {
  const article = await dataOf<Record<string, Record<string, unknown>[]>>('gut-skin-axis.json');
  const here = 'https://publisher.example/';
  return {
    ...article,
    url: here,
    headline: 'A headline',
    publisher: { name: 'A publisher', url: here },
    policies: { gradingMethod: here },
    corrections: [
      { id: 'cor-1', date: '2026-01-01', kind: 'correction', text: ['Words, ', { href: here, text: 'a link' }] },
    ],
    author: [{ name: 'An author', url: here }],
    relatedLinks: article.relatedLinks!.map((related) => ({ ...related, url: here })),
    references: article.references!.map((reference) => ({
      ...reference,
      csl: { ...(reference.csl as object), URL: here, DOI: '10.1000/182' },
    })),
    claims: article.claims!.map((claim) => ({
      ...claim,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- taken for String.prototype.link
      honestRead: ['Words, ', { href: here, text: 'a link' }, ', ', { link: 'l-skin', text: 'another' }, { em: 'm' }],
    })),
  };
}

/** What stands in the element's own tree that should never stand there. */
function strangers(element: HonestElement): string[] {
  const root = element.shadowRoot!;
  return all(root, '*').flatMap((inner) => [
    ...(TAGS.has(inner.localName) ? [] : [`<${inner.localName}>`]),
    ...[...inner.attributes]
      .filter(({ name }) => /^on|^src/.test(name))
      .map(({ name }) => `${inner.localName} ${name}`),
    ...(inner instanceof HTMLAnchorElement && !/^(https?:|mailto:)$/.test(inner.protocol) ? [inner.href] : []),
  ]);
}

describe('a hostile article', () => {
  hearConsole();

  const show = async (known: Known, article: unknown) => {
    const page = await fixture<HTMLElement>(`<div>${written(known)}</div>`);
    const element = page.querySelector<HonestElement>(known.tag)!;
    element.article = article;
    // A claim with an address that nobody can use is left out, and a badge then says so.
    await Promise.race([ready(element), failed(element)]);
    for (const button of all(element, '[aria-expanded=false]')) button.click();
    return rested(element);
  };

  for (const known of ELEMENTS) {
    it(`gets nothing onto the page by <${known.tag}> but text and safe links`, async () => {
      const article = await articleWithAddresses();
      const thrown: string[] = [];
      const hear = ({ message }: ErrorEvent) => void thrown.push(message);
      addEventListener('error', hear);
      try {
        await fc.assert(
          fc.asyncProperty(some(text), some(address), async (texts, addresses) => {
            const next = { text: inTurn(texts), address: inTurn(addresses) };
            const element = await show(known, hostile(article, '', next));
            const found = strangers(element);
            element.parentElement!.remove();
            if (found.length) throw new Error(found.join(', '));
          }),
          { numRuns: 25, includeErrorInReport: true },
        );
      } finally {
        removeEventListener('error', hear);
      }
      expect(thrown).to.deep.equal([]);
    });

    it(`is shown by <${known.tag}> letter by letter, as text`, async () => {
      const words = HOSTILE_TEXTS[0]!;
      const next = { text: () => words, address: () => 'https://publisher.example/' };
      const element = await show(known, hostile(await articleWithAddresses(), '', next));
      expect(element.shadowRoot!.textContent).to.include(words);
      expect(all(element, 'img, script')).to.deep.equal([]);
    });
  }

  for (const known of ELEMENTS) {
    it(`makes <${known.tag}> look as a harmless one does, whatever its words are`, async () => {
      const article = await articleWithAddresses();
      const words = (text: () => string) => hostile(article, '', { text, address: () => 'https://publisher.example/' });
      const outline = (element: HonestElement) => all(element, '*').map(({ localName }) => localName);
      const harmless = outline(
        await show(
          known,
          words(() => 'word'),
        ),
      );
      expect(harmless).not.to.be.empty;
      await fc.assert(
        fc.asyncProperty(some(text), async (texts) => {
          const element = await show(known, words(inTurn(texts)));
          // Before the next one is opened, which may close it.
          const found = outline(element);
          // Where two texts are the same, two harmless ones are, since one study's notes are told once.
          const twin = await show(known, words(inTurn(texts.map((one) => `word${texts.indexOf(one)}`))));
          expect(found).to.deep.equal(outline(twin));
          expect(outline(twin)).not.to.be.empty;
          element.parentElement!.remove();
          twin.parentElement!.remove();
        }),
        { numRuns: 25, includeErrorInReport: true },
      );
    });

    it(`may have ids of any sort in <${known.tag}>`, async () => {
      const article = JSON.stringify(await articleWithAddresses());
      for (const id of [
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        ':root',
        '*',
        '1',
        'a.b+c~d',
        '][',
        '$1',
      ]) {
        const renamed = article
          .replaceAll('"c-healthy"', () => JSON.stringify(id))
          .replaceAll('"q-look"', () => JSON.stringify(id))
          .replaceAll('"f-synbiotic-wrinkle"', () => JSON.stringify(id))
          .replaceAll('"ref-oral-ad-2022"', () => JSON.stringify(id))
          .replaceAll('"s-which-claims"', () => JSON.stringify(id))
          .replaceAll('"quote-unclear"', () => JSON.stringify(id))
          .replaceAll('"t-scfa"', () => JSON.stringify(id));
        const page = await fixture<HTMLElement>(`<div>${written({ ...known, needs: {} })}</div>`);
        const element = page.querySelector<HonestElement>(known.tag)!;
        for (const name of Object.keys(known.needs)) element.setAttribute(name, id);
        element.article = JSON.parse(renamed);
        await ready(element);
        expect(seen(element), id).to.include(known.shows);
        for (const summary of all(element, 'summary')) summary.click();
        await element.updateComplete;
        expect(Object.prototype).to.not.have.property('text');
      }
    });
  }

  it('has no address that would be linked even if it were let through to the templates', () => {
    for (const base of ['https://publisher.example/article.json', '']) {
      for (const one of HOSTILE_ADDRESSES) {
        const link = document.createElement('a');
        link.href = safeHref(one, base) ?? '#';
        expect(link.protocol, one).to.be.oneOf(['http:', 'https:', 'mailto:']);
      }
    }
    expect(safeHref('https://example.org/', '')).to.equal('https://example.org/');
  });

  for (const known of ELEMENTS)
    it(`may be very long in <${known.tag}>`, async () => {
      const long = 'w'.repeat(5_000);
      const next = { text: () => long, address: () => `https://publisher.example/${long}` };
      const element = await show(known, hostile(await articleWithAddresses(), '', next));
      expect(strangers(element)).to.deep.equal([]);
    });

  it('has its safe addresses linked, or the tests above would prove nothing', async () => {
    const element = await show(
      ELEMENTS.find(({ tag }) => tag === 'claim-table')!,
      await articleWithAddresses(),
    );
    const links = new Set(all(element, 'a').map((anchor) => anchor.textContent));
    for (const words of ['a link', 'another', 'A headline', 'A publisher', 'How claims are graded'])
      expect([...links]).to.include(words);
  });
});
