/** How a reader, or the page, chooses among the claims by their grades and by words. */
import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import { claimTable } from '../../src/elements/claim-table/claim-table.template.js';
import type { ClaimTable } from '../../src/elements/claim-table/claim-table.js';
import '../../src/elements/claim-table/define.js';
import type { HonestChangeEvent } from '../../src/elements/claim-table/change-event.js';
import { en } from '../../src/locale/claims/en.js';
import { dataOf, GUT_SKIN, heldAddress, release } from '../support/articles.js';
import { withClaims } from '../support/long-article.js';
import { all, click, expectFocus, find, heard, press, seen, tabTo } from '../support/reader.js';
import { nextReady, ready } from '../support/waiting.js';

type Data = { claims: { id: string; text: string }[] };
const firstArticle = () => dataOf<Data>('gut-skin-axis.json');

/** The first article with more claims, or fewer. */
async function long(count: number, attributes = ''): Promise<ClaimTable> {
  const element = await fixture<ClaimTable>(`<claim-table ${attributes}></claim-table>`);
  element.article = withClaims(await firstArticle(), count);
  return ready(element);
}

const short = async (attributes: string) =>
  ready(await fixture<ClaimTable>(`<claim-table src="${GUT_SKIN}" ${attributes}></claim-table>`));

const idsIn = (element: Element) => all(element, 'tbody').map(({ id }) => id);
const choice = (element: Element, words: string) => find(element, '[aria-pressed]', words);
const choicesIn = (element: Element) => all(element, '[aria-pressed]').map(seen);
const pressed = (element: Element) => all(element, '[aria-pressed="true"]').map(seen);
const input = (element: Element) => find(element, 'input') as HTMLInputElement;
const count = (element: Element) => seen(find(element, '.tools [role="status"]'));
const reset = (element: Element) => find(element, 'button', 'Reset');

/** Changes that the page hears of. */
function changes(): HonestChangeEvent[] {
  const told: HonestChangeEvent[] = [];
  const { signal } = (ending = new AbortController());
  document.body.addEventListener('honest-change', (event) => void told.push(event), { signal });
  return told;
}
let ending: AbortController | undefined;
afterEach(() => ending?.abort());

describe('a reader of a long claim table', () => {
  it('can choose among grades from eight claims on, and see how many claims have each', async () => {
    expect(choicesIn(await long(7))).to.deep.equal([]);
    expect(choicesIn(await long(8))).to.deep.equal([
      'Established concept 1',
      'Plausible 1',
      'Emerging 1',
      'Early-stage 2',
      'Not supported 3',
    ]);
    expect(choicesIn(await long(14)).slice(-3)).to.deep.equal(['Not assessed 1', 'rather good 1', 'Not graded 1']);
  });

  it('can search from twelve claims on', async () => {
    expect(all(await long(11), 'input')).to.deep.equal([]);
    expect(heard(input(await long(12)).closest('label')!)).to.equal('Search');
  });

  it('sees the claims of one grade by a click, of two by another, and of all again', async () => {
    const element = await long(12);
    await click(choice(element, 'Emerging'));
    expect(idsIn(element)).to.deep.equal(['c-conditions', 'c-kefir']);
    expect(count(element)).to.equal('2 of 12 claims');
    await click(choice(element, 'Plausible'));
    expect(idsIn(element)).to.deep.equal(['c-scfa', 'c-conditions', 'c-butter', 'c-kefir']);
    expect(pressed(element)).to.deep.equal(['Plausible 2', 'Emerging 2']);
    await click(choice(element, 'Emerging'));
    await click(choice(element, 'Plausible'));
    expect(idsIn(element)).to.have.length(12);
    expect(count(element)).to.equal('12 claims');
  });

  it('chooses with the keyboard, and stays where they are', async () => {
    const element = await long(12);
    const notGraded = choice(element, 'Not graded');
    await tabTo(notGraded);
    await press(' ');
    expect(idsIn(element)).to.deep.equal(['c-water']);
    expectFocus(notGraded);
    await press('Enter');
    expect(idsIn(element)).to.have.length(12);
  });

  it('finds claims by words that they type, letter by letter', async () => {
    const element = await long(12);
    await tabTo(input(element));
    const shown: string[] = [];
    for (const letter of 'kef') {
      await press(letter);
      await element.updateComplete;
      shown.push(count(element));
    }
    expect(shown.at(-1)).to.equal('1 of 12 claims');
    expect(idsIn(element)).to.deep.equal(['c-kefir']);
    expectFocus(input(element));
    await press('Backspace', 'Backspace', 'Backspace');
    await element.updateComplete;
    expect(count(element)).to.equal('12 claims');
  });

  it('sees how many of each grade have been found', async () => {
    const element = await long(12, 'search="skin"');
    expect(choicesIn(element)).to.deep.equal([
      'Established concept 1',
      'Plausible 1',
      'Emerging 1',
      'Early-stage 2',
      'Not supported 2',
      'Not assessed 0',
      'Not graded 1',
    ]);
  });

  it('is told in words where nothing is found, and gets everything back by one button', async () => {
    const element = await long(12, 'sort="strength"');
    await click(choice(element, 'Emerging'));
    await click(input(element));
    await press(...'zzz');
    await element.updateComplete;
    expect(idsIn(element)).to.deep.equal([]);
    expect(count(element)).to.equal('0 of 12 claims');
    expect(seen(element)).to.include('No claim matches. Fewer words may find more, or another grade.');
    await click(reset(element));
    expect(idsIn(element)).to.deep.equal(withClaims(await firstArticle(), 12).claims.map(({ id }) => id));
    expect(pressed(element)).to.deep.equal([]);
    expect(input(element).value).to.equal('');
    expect(all(element, '[aria-sort], .clear')).to.deep.equal([]);
  });

  it('is led to the first control when the button that gave everything back has gone', async () => {
    const element = await long(12, 'search="kefir"');
    await tabTo(reset(element));
    await press('Enter');
    expectFocus(choice(element, 'Established concept'));
  });

  it('finds open what they had opened before it was filtered out', async () => {
    const element = await long(12);
    await click(find(element, '#c-conditions summary'));
    await click(choice(element, 'Plausible'));
    expect(all(element, 'details[open]')).to.deep.equal([]);
    await click(choice(element, 'Plausible'));
    expect(all(element, 'details[open] > summary').map(seen)).to.deep.equal(['2 meta-analyses']);
    await click(choice(element, 'Emerging'));
    expect(all(element, 'details[open] > summary').map(seen)).to.deep.equal(['2 meta-analyses']);
  });

  it('is heard by the page, which the attributes are left to', async () => {
    const element = await long(12, 'filter="plausible"');
    const told = changes();
    await click(choice(element, 'Emerging'));
    await click(input(element));
    await press('x');
    await click(reset(element));
    expect(told.map(({ filter, search }) => [filter, search])).to.deep.equal([
      ['plausible emerging', undefined],
      ['plausible emerging', 'x'],
      ['', ''],
    ]);
    expect(told.map(({ target }) => target)).to.deep.equal([element, element, element]);
    expect([element.filter, element.getAttribute('filter')]).to.deep.equal(['', 'plausible']);
  });

  it('has the same where the table is laid out as cards, and nothing runs out of it', async () => {
    const page = await fixture('<div style="inline-size: 280px"><claim-table></claim-table></div>');
    const element = page.querySelector('claim-table')!;
    element.article = withClaims(await firstArticle(), 14);
    await ready(element);
    await click(choice(element, 'Emerging'));
    expect(idsIn(element)).to.deep.equal(['c-conditions', 'c-kefir']);
    const { right } = page.getBoundingClientRect();
    for (const each of all(element, '.tools *, thead button')) {
      expect(each.getBoundingClientRect().right, seen(each)).to.be.at.most(right + 1);
    }
    expect(page.scrollWidth).to.equal(page.clientWidth);
  });

  it('has targets of 24 pixels', async () => {
    const element = await long(12, 'filter="early"');
    for (const control of all(element, 'button, input')) {
      expect(control.getBoundingClientRect().height, seen(control)).to.be.at.least(24);
    }
  });

  it('prints what is shown', async () => {
    const element = await long(12);
    await click(choice(element, 'Emerging'));
    dispatchEvent(new Event('beforeprint'));
    expect(idsIn(element)).to.deep.equal(['c-conditions', 'c-kefir']);
    expect(all(element, 'details:not([open])')).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('the search finds', () => {
  let element: ClaimTable;
  before(async () => (element = await long(14, 'search=""')));

  async function found(words: string): Promise<string[]> {
    element.search = words;
    await element.updateComplete;
    return idsIn(element);
  }

  const WHERE: Record<string, [words: string, ...ids: string[]]> = {
    'a claim’s text': ['pillows', 'c-silk'],
    'what makes it clear': ['axis exists', 'c-axis'],
    'the honest read': ['single pill', 'c-onepill'],
    'a finding’s sentence': ['pooling the trials', 'c-conditions'],
    'what was looked at': ['synbiotics in healthy populations', 'c-healthy'],
    'a caveat': ['how many trials or people', 'c-conditions'],
    'what a reference says': ['flags short-chain', 'c-scfa'],
    'a quotation': ['mainly based on theory', 'c-scfa'],
    'a source’s title': ['Frontiers in Microbiology', 'c-axis'],
    'why there is no study': ['cites no study', 'c-detox', 'c-onepill'],
  };
  for (const [where, [words, ...ids]] of Object.entries(WHERE)) {
    it(`words of ${where}`, async () => expect(await found(words)).to.deep.equal(ids));
  }

  it('whatever the capitals, accents, quotation marks and dashes', async () => {
    expect(await found('CAFE')).to.deep.equal(['c-cafe']);
    expect(await found('cafè au')).to.deep.equal(['c-cafe']);
    expect(await found('zinc heals')).to.deep.equal(['c-zinc']);
    expect(await found('gut-skin axis impact')).to.deep.equal(['c-axis', 'c-scfa']);
  });

  it('only claims that have all of the words, in whatever order and place', async () => {
    expect(await found('  severity   probiotics ')).to.deep.equal(['c-conditions']);
    expect(await found('severity kefir')).to.deep.equal([]);
  });

  it('all of them where only spaces are searched for', async () => {
    expect(await found('   ')).to.have.length(14);
    expect(all(element, '.clear')).to.deep.equal([]);
  });
});

describe('claims are chosen', () => {
  it('as the page asks for by attributes, which bring the controls to a short table, too', async () => {
    const filtered = await short('filter="emerging  PLAUSIBLE nonsense"');
    expect(idsIn(filtered)).to.deep.equal(['c-scfa', 'c-conditions']);
    expect(pressed(filtered)).to.deep.equal(['Plausible 1', 'Emerging 1']);
    expect(all(filtered, 'input')).to.deep.equal([]);

    const searched = await short('search="detox"');
    expect(idsIn(searched)).to.deep.equal(['c-detox']);
    expect(input(searched).value).to.equal('detox');
    expect(choicesIn(searched)).to.deep.equal([]);

    const empty = await short('filter search');
    expect(count(empty)).to.equal('6 claims');
    expect(choicesIn(empty)).to.have.length(5);
    input(empty);
  });

  it('all of them where the page asks for a level that nobody knows', async () => {
    expect(idsIn(await short('filter="nonsense constructor"'))).to.have.length(6);
  });

  it('none of them where the page asks for a level on which none stands, and that says so', async () => {
    const element = await short('filter="not-assessed"');
    expect(idsIn(element)).to.deep.equal([]);
    expect(pressed(element)).to.deep.equal(['Not assessed 0']);
  });

  it('as the page asks for before the article has come, or while it is on its way', async () => {
    for (const when of ['before', 'while'] as const) {
      const src = heldAddress();
      const element = document.createElement('claim-table');
      const ask = () => Object.assign(element, { filter: 'not-supported', search: 'cleanse' });
      if (when === 'before') ask();
      element.src = src;
      (await fixture('<div></div>')).append(element);
      if (when === 'while') {
        await element.updateComplete;
        ask();
      }
      await release(src);
      expect(idsIn(await ready(element)), when).to.deep.equal(['c-detox']);
    }
  });

  it('still, when the element is moved', async () => {
    const element = await long(12);
    await click(choice(element, 'Emerging'));
    (await fixture('<section></section>')).append(element);
    await ready(element);
    expect(idsIn(element)).to.deep.equal(['c-conditions', 'c-kefir']);
  });

  it('still, when the article is corrected; and by levels that the next one does not have no longer', async () => {
    const element = await long(12);
    await click(choice(element, 'Emerging'));
    const corrected = nextReady(element);
    element.article = withClaims(await firstArticle(), 14);
    await corrected;
    expect(idsIn(element)).to.deep.equal(['c-conditions', 'c-kefir']);

    const replaced = nextReady(element);
    element.article = await dataOf('examples/good/own-scale.json');
    await replaced;
    expect(idsIn(element)).to.have.length(4);
    expect(pressed(element)).to.deep.equal([]);
    await click(choice(element, 'Doubtful'));
    expect(element.filter).to.equal('doubtful');
  });

  it('by a code that two scales have on both', async () => {
    const on = (scale: string) => ({ text: scale, grade: { scale, level: 'not-assessed' }, honestRead: 'An example.' });
    const element = await fixture<ClaimTable>('<claim-table filter="not-assessed"></claim-table>');
    element.article = { scales: ['maturity-5', 'grade'], claims: [on('maturity-5'), on('grade')] };
    await ready(element);
    expect(pressed(element)).to.deep.equal(['Not assessed 2']);
  });

  it('no longer, where a link leads to one that is hidden', async () => {
    const element = await long(12, 'filter="emerging" search="kefir" sort="claim"');
    const told = changes();
    await element.reveal('c-detox');
    expect(seen(find(element, '#c-detox'))).to.include('The article cites no study for or against this claim.');
    expect([element.sort, element.filter, element.search]).to.deep.equal(['claim', '', '']);
    expect(told).not.to.be.empty;

    element.filter = 'not-supported';
    await element.reveal('c-zinc');
    expect(element.filter, 'what does not hide it stays').to.equal('not-supported');
  });
});

describe('the static HTML of a long table', () => {
  it('says which grades there are and how many claims, and has nothing to press', async () => {
    const element = await long(12);
    const { article } = element;
    const page = await fixture<HTMLElement>('<div></div>');
    render(claimTable({ article: article!, words: en, base: '' }), page);
    expect(all(page, 'button, input, [role="status"], [aria-sort]')).to.deep.equal([]);
    expect(all(page, '.choice').map(seen)).to.deep.equal(choicesIn(element));
    expect(seen(page)).to.include('12 claims');
  });
});
