/** How a reader, or the page, puts the claims into another order. */
import { expect, fixture } from '@open-wc/testing';
import type { ClaimTable } from '../../src/elements/claim-table/claim-table.js';
import '../../src/elements/claim-table/define.js';
import type { HonestChangeEvent } from '../../src/elements/claim-table/change-event.js';
import { addressOf, dataOf, GUT_SKIN, heldAddress, release } from '../support/articles.js';
import { all, click, expectFocus, find, press, seen, tabTo } from '../support/reader.js';
import { nextReady, ready } from '../support/waiting.js';

const table = async (attributes = '', src = GUT_SKIN) =>
  ready(await fixture<ClaimTable>(`<claim-table src="${src}" ${attributes}></claim-table>`));

async function showing(article: object, attributes = ''): Promise<ClaimTable> {
  const element = await fixture<ClaimTable>(`<claim-table ${attributes}></claim-table>`);
  element.article = article;
  return ready(element);
}

const claim = (text: string, grade?: string | object) => ({ text, ...(grade && { grade }), honestRead: 'An example.' });

const claimsIn = (element: Element) => all(element, 'tbody th q').map((quoted) => quoted.textContent);
const gradesIn = (element: Element) => all(element, '.grade b').map((grade) => seen(grade).replace(',', ''));
/** The first word of each claim. */
const order = (element: Element) => claimsIn(element).map((text) => text.split(' ')[0]);
const head = (element: Element, words: string) => find(element, 'th button', words);

const AUTHORS = ['The', 'Gut', 'Microbiome', 'Probiotics', 'A', 'One'];
const WEAKEST = ['A', 'One', 'Probiotics', 'Microbiome', 'Gut', 'The'];
const A_TO_Z = ['A', 'Gut', 'Microbiome', 'One', 'Probiotics', 'The'];
const Z_TO_A = [...A_TO_Z].reverse();

describe('a reader of the claim table', () => {
  it('sees the author’s order first', async () => {
    expect(order(await table())).to.deep.equal(AUTHORS);
  });

  it('sees the strongest, then the weakest, then the author’s order again, by clicks on the head of the grades', async () => {
    const shuffled = await dataOf<{ claims: { id: string }[] }>('gut-skin-axis.json');
    shuffled.claims.reverse();
    const element = await showing(shuffled);
    const strength = head(element, 'Evidence maturity');
    await click(strength);
    expect(gradesIn(element)).to.deep.equal([
      'Established concept',
      'Plausible',
      'Emerging',
      'Early-stage',
      'Not supported',
      'Not supported',
    ]);
    await click(strength);
    expect(gradesIn(element).slice(0, 3)).to.deep.equal(['Not supported', 'Not supported', 'Early-stage']);
    await click(strength);
    expect(order(element)).to.deep.equal([...AUTHORS].reverse());
  });

  it('sorts by claim with the keyboard, and stays where they are', async () => {
    const element = await table();
    const byClaim = head(element, 'The claim');
    await tabTo(byClaim);
    await press('Enter');
    expect(order(element)).to.deep.equal(A_TO_Z);
    await press(' ');
    expect(order(element)).to.deep.equal(Z_TO_A);
    await press('Enter');
    expect(order(element)).to.deep.equal(AUTHORS);
    expectFocus(byClaim);
  });

  it('sorts by one thing at a time', async () => {
    const element = await table();
    await click(head(element, 'The claim'));
    await click(head(element, 'Evidence maturity'));
    expect(
      all(element, '[aria-sort]').map((th) => [seen(th), th.ariaSort ?? th.getAttribute('aria-sort')]),
    ).to.deep.equal([['Evidence maturity', 'descending']]);
    expect(order(element)).to.deep.equal(AUTHORS);
  });

  it('finds open what they have opened, in the same place of the document', async () => {
    const element = await table();
    const opened = find(element, 'tbody', 'fine lines');
    await click(find(opened, 'summary'));
    await click(head(element, 'The claim'));
    expect(find(element, 'tbody', 'fine lines')).to.equal(opened);
    expect(seen(opened)).to.include('Inconclusive · scoping review, 2026');
    expect(all(element, 'details[open]')).to.have.length(1);
  });

  it('keeps the keyboard where it is when the page sorts', async () => {
    const element = await table();
    for (const words of ['The gut and skin', 'One supplement']) {
      const summary = find(find(element, 'tbody', words), 'summary');
      await tabTo(summary);
      for (const sort of ['claim', 'strength', undefined]) {
        element.sort = sort;
        await element.updateComplete;
        expectFocus(summary);
      }
    }
  });

  it('has nothing to sort where there is one claim', async () => {
    const element = await showing({ claims: [claim('Water helps', 'early')] });
    expect(all(element, 'thead button')).to.deep.equal([]);
  });

  it('can sort where the table is laid out as cards', async () => {
    const page = await fixture(`<div style="inline-size: 280px"><claim-table src="${GUT_SKIN}"></claim-table></div>`);
    const element = await ready(page.querySelector('claim-table')!);
    await click(head(element, 'The claim'));
    expect(order(element)).to.deep.equal(A_TO_Z);
    await click(head(element, 'Evidence maturity'));
    await click(head(element, 'Evidence maturity'));
    expect(order(element)).to.deep.equal(WEAKEST);
  });

  it('is heard by the page: what they sort by, and that they no longer do', async () => {
    const element = await table();
    const told: unknown[] = [];
    document.body.addEventListener(
      'honest-change',
      ({ sort, order, filter, search }: HonestChangeEvent) => void told.push([sort, order, filter, search]),
      { signal: AbortSignal.timeout(30_000) },
    );
    for (let n = 0; n < 3; n++) await click(head(element, 'Evidence maturity'));
    expect(told).to.deep.equal([
      ['strength', 'descending', undefined, undefined],
      ['strength', 'ascending', undefined, undefined],
      [undefined, undefined, undefined, undefined],
    ]);
    expect(element.hasAttribute('sort')).to.equal(false);
  });
});

describe('claims are sorted', () => {
  it('as the page asks for by attributes, or by properties', async () => {
    for (const [sort, direction, expected] of [
      ['strength', '', AUTHORS],
      ['strength', 'ascending', WEAKEST],
      ['claim', '', A_TO_Z],
      ['claim', 'descending', Z_TO_A],
      ['claim', 'sideways', A_TO_Z],
      ['colour', 'descending', AUTHORS],
      ['constructor', '', AUTHORS],
      ['', 'descending', AUTHORS],
    ] as const) {
      const element = await table(`sort="${sort}" order="${direction}"`);
      expect(order(element), `${sort} ${direction}`).to.deep.equal(expected);
      const later = await table();
      Object.assign(later, { sort, order: direction });
      await later.updateComplete;
      expect(order(later), `${sort} ${direction}`).to.deep.equal(expected);
    }
  });

  it('by the rules of the article’s language, whatever the quotation marks and capitals', async () => {
    const claims = ['Zink', 'ärtor', '“Öl”', 'Anis', '»Borretsch«', 'Éclair', 'Vitamin B12', 'Vitamin B2'].map((text) =>
      claim(text),
    );
    expect(claimsIn(await showing({ inLanguage: 'de', claims }, 'sort="claim"'))).to.deep.equal([
      'Anis',
      'ärtor',
      '»Borretsch«',
      'Éclair',
      '“Öl”',
      'Vitamin B2',
      'Vitamin B12',
      'Zink',
    ]);
    expect(claimsIn(await showing({ inLanguage: 'sv', claims }, 'sort="claim"')).slice(-3)).to.deep.equal([
      'Zink',
      'ärtor',
      '“Öl”',
    ]);
    // Of the form of a language, and none.
    expect(claimsIn(await showing({ inLanguage: 'en-x', claims }, 'sort="claim"'))[0]).to.equal('Anis');
  });

  it('with what has no place on a scale last in either direction, in its author’s order', async () => {
    const claims = [
      claim('Nobody graded it'),
      claim('Weak', 'not-supported'),
      claim('Off the scale', 'not-assessed'),
      claim('An own word', 'rather good'),
      claim('Strong', 'established'),
    ];
    const last = ['Nobody graded it', 'Off the scale', 'An own word'];
    const element = await showing({ claims }, 'sort="strength"');
    expect(claimsIn(element)).to.deep.equal(['Strong', 'Weak', ...last]);
    element.order = 'ascending';
    await element.updateComplete;
    expect(claimsIn(element)).to.deep.equal(['Weak', 'Strong', ...last]);
  });

  it('scale by scale, since scales are not compared', async () => {
    const on = (scale: string, level: string) => claim(`${scale} ${level}`, { scale, level });
    const claims = [
      on('grade', 'low'),
      on('maturity-5', 'early'),
      on('grade', 'high'),
      on('grade', 'not-assessed'),
      on('maturity-5', 'established'),
    ];
    const element = await showing({ scales: ['maturity-5', 'grade'], claims }, 'sort="strength"');
    expect(claimsIn(element)).to.deep.equal([
      'maturity-5 established',
      'maturity-5 early',
      'grade high',
      'grade low',
      'grade not-assessed',
    ]);
    element.order = 'ascending';
    await element.updateComplete;
    expect(claimsIn(element)).to.deep.equal([
      'maturity-5 early',
      'maturity-5 established',
      'grade low',
      'grade high',
      'grade not-assessed',
    ]);
  });

  it('when the page has asked before the article has come, or while it was on its way', async () => {
    for (const when of ['before', 'while'] as const) {
      const src = heldAddress();
      const element = document.createElement('claim-table');
      if (when === 'before') element.sort = 'claim';
      element.src = src;
      (await fixture('<div></div>')).append(element);
      if (when === 'while') {
        await element.updateComplete;
        element.sort = 'claim';
      }
      await release(src);
      expect(order(await ready(element)), when).to.deep.equal(A_TO_Z);
    }
  });

  it('still, when the element is moved or its article replaced', async () => {
    const element = await table();
    await click(head(element, 'The claim'));
    (await fixture('<section></section>')).append(element);
    await ready(element);
    expect(order(element)).to.deep.equal(A_TO_Z);

    const replaced = nextReady(element);
    element.src = addressOf('examples/good/own-scale.json');
    await replaced;
    expect(order(element)).to.deep.equal(['A', 'Dough', 'Salt', 'Searing']);
  });
});
