/** The form for editors that strip tags and attributes which they do not know, with every option of every element. */
import { expect } from '@open-wc/testing';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { GUT_SKIN } from '../support/articles.js';
import { ELEMENTS } from '../support/elements.js';
import { closePages, openPage, type PartnerPage } from '../support/partner-page.js';
import { all, seen } from '../support/reader.js';
import { nextFrame } from '../support/waiting.js';

const SCRIPT = '<script async src="https://cdn.example/honest-read.js"></script>';

type Values = Record<string, string>;

const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const spelt = (attributes: Values, before = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${before}${name}="${value}"`)
    .join('');

describe('in an editor that strips what it does not know', () => {
  afterEach(closePages);

  for (const { tag, needs, values, wrapped, inline } of ELEMENTS) {
    const host = inline ? 'span' : 'div';
    const written = (attributes: Values) => `<${tag}${spelt(attributes)}>${wrapped}</${tag}>`;
    const dressed = (attributes: Values) =>
      `<${host} data-honest-read="${tag}"${spelt(attributes, 'data-')}>${wrapped}</${host}>`;

    /** What is made of this on a page: how it ended, what a reader sees, how it is marked up, what it was asked for. */
    async function made(page: PartnerPage, html: string, option: string | undefined): Promise<string[]> {
      const place = page.document.createElement(inline ? 'p' : 'section');
      place.innerHTML = `Before, ${html}, after.`;
      page.document.body.append(place);
      let widget: HonestElement | undefined;
      while (widget?.status !== 'ready' && widget?.status !== 'error') {
        await nextFrame();
        widget = all<HonestElement>(place, tag)[0];
      }
      await widget.updateComplete;
      const asked = option && (widget as unknown as Record<string, string | number | boolean>)[camelCase(option)];
      while (option === 'json-ld' && !page.document.querySelector('script[type="application/ld+json"]')) {
        await nextFrame();
      }
      const markup = widget.shadowRoot!.innerHTML.replace(/<!--.*?-->/gs, '');
      const { status } = widget;
      const words = seen(place);
      place.remove();
      return [status, words, markup, `${option}: ${asked}`];
    }

    for (const option of [undefined, ...Object.keys(values)]) {
      const name = option ? `, with data-${option}` : '';
      it(`<${host} data-honest-read="${tag}"> shows what <${tag}> shows${name}`, async () => {
        const attributes = { src: GUT_SKIN, ...needs, ...(option && { [option]: values[option]! }) };
        // A page each, since both would own the same addresses.
        const expected = await made(openPage(SCRIPT), written(attributes), option);
        const page = openPage(SCRIPT);
        const found = await made(page, dressed(attributes), option);
        expect(found[0]).to.equal('ready');
        // Said briefly where they differ, since a whole article is long.
        found.forEach((part, n) => expect(part === expected[n], `${part.slice(0, 300)} as with the tag`).to.be.true);
        expect(page.thrown).to.deep.equal([]);
      });
    }
  }

  const details = (id: string, question: string, attributes = '') =>
    `<details id="${id}" ${attributes}><summary>${question}</summary><p>Perhaps.</p></details>`;
  const questions = details('q-detox', 'A detox?') + details('q-look', 'My looks?');

  it('a plain <table> stays as it is where no article is named', async () => {
    const table = '<table><tbody><tr><th>Water cures everything</th><td>It does not.</td></tr></tbody></table>';
    const page = openPage(`${SCRIPT}<div data-honest-read="claim-table" data-src="">${table}</div>`);
    const div = await page.shows('div', 'Water cures everything It does not.');
    while (!all(div, 'claim-table:defined')[0]?.shadowRoot) await nextFrame();
    expect(seen(div)).to.equal('Water cures everything It does not.');
    expect(div.innerHTML).to.equal(table);
  });

  it('a plain <table> gives way to the article, and stays in the page', async () => {
    const table = '<table><tbody><tr><td>Loading the claims</td></tr></tbody></table>';
    const page = openPage(`${SCRIPT}<div data-honest-read="claim-table" data-src="${GUT_SKIN}">${table}</div>`);
    const div = await page.shows('div', '“A gut cleanse / detox clears your skin” Not supported');
    expect(seen(div)).not.to.include('Loading the claims');
    expect(div.innerHTML).to.equal(table);
  });

  it('plain <details> are opened all at once, by one button', async () => {
    const page = openPage(`${SCRIPT}<div data-honest-read="faq-accordion" data-src="">${questions}</div>`);
    const div = await page.shows('div', 'Open all answers A detox? My looks?');
    all(div, '[part="open-all"]')[0]!.click();
    await page.shows('div', 'A detox? Perhaps. My looks? Perhaps.');
  });

  it('of plain <details> one at a time is open with data-exclusive', async () => {
    const page = openPage(
      `${SCRIPT}<div data-honest-read="faq-accordion" data-src="" data-exclusive>${questions}</div>`,
    );
    const div = await page.shows('div', 'A detox? My looks?');
    while (!all(div, 'faq-accordion:defined')[0]?.shadowRoot) await nextFrame();
    // What makes them exclusive comes a moment later.
    while (!div.querySelector('details[name]')) await nextFrame();
    div.querySelector<HTMLElement>('#q-detox summary')!.click();
    await page.shows('div', 'A detox? Perhaps. My looks?');
    div.querySelector<HTMLElement>('#q-look summary')!.click();
    await page.shows('div', 'A detox? My looks? Perhaps.');
  });

  it('what a reader has opened of plain <details> is open in the article', async () => {
    const page = openPage(
      `${SCRIPT}<div data-honest-read="faq-accordion" data-src="${GUT_SKIN}">${details('q-detox', 'A detox?', 'open')}</div>`,
    );
    const div = await page.shows(
      'div',
      'Will a gut cleanse or detox clear my skin? There is no good evidence for that.',
    );
    const opened = all<HTMLDetailsElement>(div, 'faq-accordion')[0]!.shadowRoot!.querySelectorAll('details[open]');
    expect([...opened].map(({ id }) => id)).to.deep.equal(['q-detox']);
  });
});
