/** Of many claims or questions only those near the window are laid out; readers find the others where they expect them. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/claim-table/define.js';
import '../../src/elements/evidence-scale/define.js';
import '../../src/elements/faq-accordion/define.js';
import { HonestElement } from '../../src/elements/honest-element.js';
import { dataOf } from '../support/articles.js';
import { all, click, expectFocus, press, tabTo } from '../support/reader.js';
import { nextFrame, ready, until } from '../support/waiting.js';

const first = await dataOf<{ claims: { text: string; id: string }[] }>('gut-skin-axis.json');
const MANY = 120;

const claims = (count: number) => ({
  ...first,
  sections: [],
  claims: Array.from({ length: count }, (_, n) => ({ ...first.claims[n % first.claims.length]!, id: `c-${n}` })),
});
const questions = (count: number) => ({
  faq: Array.from({ length: count }, (_, n) => ({ id: `q-${n}`, question: `Question ${n}`, answer: `Answer ${n}` })),
});

async function show(tag: string, article: object, width = '60rem'): Promise<HonestElement> {
  const room = await fixture<HTMLElement>(`<div style="inline-size: ${width}"><${tag}></${tag}></div>`);
  const element = room.firstElementChild!;
  if (!(element instanceof HonestElement)) throw new Error(`<${tag}> is not known.`);
  element.article = article;
  return ready(element);
}

/** Once the browser has looked where the window is, an element is left out that is far from it. */
async function hidden(element: Element): Promise<void> {
  while (element.checkVisibility({ contentVisibilityAuto: true })) await nextFrame();
}

/** Where the cells of a table's heads and first claims stand. */
const columns = (element: Element) =>
  all(element, 'thead th, tbody:nth-of-type(-n + 3) > tr > *').map((cell) => {
    const { left, right, height } = cell.getBoundingClientRect();
    return [left, right, height];
  });

describe('a long list', () => {
  for (const width of ['60rem', '18rem'])
    it(`of claims looks as a short one does, ${width} wide`, async () => {
      const short = columns(await show('claim-table', claims(20), width));
      const long = columns(await show('claim-table', claims(MANY), width));
      expect(long.length).to.be.above(8);
      // A line between rows that collapse is half in each.
      long.flat().forEach((length, n) => expect(length).to.be.closeTo(short.flat()[n]!, 1.1));
    });

  it('leaves out of the layout what is far away', async () => {
    const table = await show('claim-table', claims(MANY));
    const far = all(table, 'tbody').at(-1)!;
    const inside = far.querySelector('th')!;
    if (!CSS.supports('content-visibility', 'auto')) return;
    await hidden(inside);
    far.scrollIntoView();
    while (!inside.checkVisibility({ contentVisibilityAuto: true })) await nextFrame();
  });

  it('of claims on one level of a scale leaves out of the layout what is far away', async () => {
    const scale = await show('evidence-scale', {
      claims: Array.from({ length: MANY * 5 }, (_, n) => ({ text: `Claim ${n}`, grade: 'early', honestRead: 'No.' })),
    });
    const far = all(scale, 'li li').at(-1)!.querySelector('q')!;
    if (!CSS.supports('content-visibility', 'auto')) return;
    await hidden(far);
    far.closest('li')!.scrollIntoView();
    while (!far.checkVisibility({ contentVisibilityAuto: true })) await nextFrame();
  });

  it('is reached to its end by an address, and opens there', async () => {
    const faq = await show('faq-accordion', questions(MANY));
    location.hash = '#q-119';
    const last = faq.elementOf('q-119')!;
    await until(faq, () => last.matches('[open]'));
    // Scrolling is no change of the document that could be waited for.
    const top = () => last.getBoundingClientRect().top;
    while (top() >= innerHeight) await nextFrame();
    expect(top()).to.be.above(-2);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is walked by the keyboard beyond the window', async () => {
    const faq = await show('faq-accordion', questions(MANY));
    const [before, after] = all(faq, 'summary').slice(-2);
    (before as HTMLElement).focus();
    await press('Tab');
    expectFocus(after);
    expect(after!.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('shows the ring around what has the focus whole', async () => {
    const faq = await show('faq-accordion', questions(MANY));
    const [summary] = all(faq, 'summary');
    await tabTo(summary!);
    await press('Enter');
    const details = summary!.closest('details')!;
    expect(details.open).to.be.true;
    const { outlineWidth, outlineOffset } = getComputedStyle(summary!);
    const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    expect(ring).to.be.above(2);
    if (CSS.supports('overflow-clip-margin', '1px'))
      expect(parseFloat(getComputedStyle(details).overflowClipMargin)).to.be.at.least(ring);
    await click(summary!);
  });
});
