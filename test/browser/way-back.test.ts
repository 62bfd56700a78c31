/** Who has followed one of our links to something else on the page can go back to that very link. */
import { expect, fixture } from '@open-wc/testing';
import type { HonestElement } from '../../src/elements/honest-element.js';
import '../../src/elements/cite-ref/define.js';
import '../../src/elements/claim-table/define.js';
import '../../src/elements/evidence-article/define.js';
import '../../src/elements/evidence-badge/define.js';
import '../../src/elements/key-takeaways/define.js';
import '../../src/elements/reference-list/define.js';
import { GUT_SKIN } from '../support/articles.js';
import { all, click, expectFocus, find, focused, press, seen } from '../support/reader.js';
import { hearConsole, nextFrame, ready, until } from '../support/waiting.js';

const BACK = 'Back to where I was';
const ROOM = '<div style="height: 2000px"></div>';

const backIn = (element: Element) => all(element, '[part="way-back"]');

/** Until the keyboard is there and the page at rest; the runner gives up where it never is. */
async function focusAt(element: Element): Promise<void> {
  while (focused() !== element) await nextFrame();
  await nextFrame();
}

async function page(html: string): Promise<HonestElement[]> {
  const main = await fixture<HTMLElement>(`<main><p>Before</p>${html}${ROOM}</main>`);
  const widgets = [...main.querySelectorAll<HonestElement>(':not(:defined), [src]')];
  for (const widget of widgets) await ready(widget);
  return widgets;
}

/** Follows a link by the keyboard, and waits until this element shows the way back. */
async function follow(link: HTMLElement, to: HonestElement): Promise<HTMLElement> {
  link.focus();
  await press('Enter');
  await until(to, () => backIn(to).length === 1);
  return find(to, '[part="way-back"]', BACK);
}

const topOf = (element: Element) => element.getBoundingClientRect().top;

describe('the way back', () => {
  hearConsole();
  let before: string;
  beforeEach(() => {
    before = location.href;
  });
  afterEach(() => {
    history.replaceState(null, '', before);
    scrollTo(0, 0);
  });

  const TABLE = `<claim-table src="${GUT_SKIN}"></claim-table>`;
  const LIST = `<reference-list src="${GUT_SKIN}"></reference-list>`;
  const BADGE = `<p>A cleanse? <evidence-badge src="${GUT_SKIN}" claim="c-detox">?</evidence-badge></p>`;
  const MARK = `<p>It is so <cite-ref src="${GUT_SKIN}" reference="ref-oral-ad-2022">(2022)</cite-ref></p>`;

  it('leads from a source to the very mark that cites it, with the page where it was', async () => {
    const [mark, list] = await page(ROOM + MARK + ROOM + LIST);
    const link = find(mark!, 'a', 'Reference 3');
    link.scrollIntoView({ block: 'center' });
    const at = topOf(link);
    history.replaceState('before', '');
    const back = await follow(link, list!);
    expect(location.hash).to.equal('#ref-oral-ad-2022');
    expect(seen(back)).to.equal(BACK);
    expect(back.getBoundingClientRect().height).to.be.at.least(24);
    await click(back);
    await focusAt(link);
    expect(topOf(link)).to.be.closeTo(at, 2);
    expect(location.href).to.equal(before);
    // The entry itself, and not another one with its address.
    expect(history.state).to.equal('before');
    await until(list!, () => !backIn(list!).length);
  });

  it('is the first thing after what the link has led to, for the keyboard', async () => {
    const [mark, list] = await page(MARK + ROOM + LIST);
    const back = await follow(find(mark!, 'a', 'Reference 3'), list!);
    await until(list!, () => focused()?.localName === 'summary');
    await press('Tab');
    expectFocus(back);
    await press('Enter');
    await focusAt(find(mark!, 'a', 'Reference 3'));
  });

  it('is the browser’s own Back, too', async () => {
    const [mark, list] = await page(ROOM + MARK + ROOM + LIST);
    const link = find(mark!, 'a', 'Reference 3');
    link.scrollIntoView({ block: 'center' });
    const at = topOf(link);
    await follow(link, list!);
    history.back();
    await focusAt(link);
    expect(topOf(link)).to.be.closeTo(at, 2);
    await until(list!, () => !backIn(list!).length);
  });

  it('leads on, step by step, and opens what has been closed meanwhile', async () => {
    const [mark, list, table] = await page(MARK + ROOM + LIST + ROOM + TABLE);
    const link = find(mark!, 'a', 'Reference 3');
    await follow(link, list!);
    const item = all(list!, '#ref-oral-ad-2022')[0]!;
    const onward = find(item, 'a', 'inflammatory skin conditions');
    const back = await follow(onward, table!);
    expect(backIn(list!)).to.deep.equal([]);
    // As a reader would, who had opened it only for that.
    all<HTMLDetailsElement>(item, 'details')[0]!.open = false;
    await click(back);
    await focusAt(onward);
    expect(all<HTMLDetailsElement>(item, 'details')[0]!.open).to.equal(true);
    await until(list!, () => backIn(list!).length === 1);
    await click(backIn(list!)[0]!);
    await focusAt(link);
    expect(backIn(list!)).to.deep.equal([]);
  });

  it('works within the whole article, from a mark to a source and back', async () => {
    const [article] = await page(`<evidence-article src="${GUT_SKIN}"></evidence-article>`);
    const link = all(article!, 'sup a')[0]!;
    const back = await follow(link, article!);
    await click(back);
    await focusAt(link);
    expect(backIn(article!)).to.deep.equal([]);
  });

  it('leads to the button whose panel the link stood in', async () => {
    const [widget, table] = await page(BADGE + ROOM + TABLE);
    const opener = find(widget!, '[aria-expanded]');
    await click(opener);
    await until(widget!, () => seen(widget!).includes('See the evidence'));
    const back = await follow(find(widget!, 'a', 'See the evidence'), table!);
    await until(widget!, () => !all(widget!, '.panel').length);
    await click(back);
    await focusAt(opener);
  });

  it('is there where the link leads to where the page already is, without an entry of its own', async () => {
    const [mark, list] = await page(MARK + ROOM + LIST);
    const link = find(mark!, 'a', 'Reference 3');
    history.replaceState(null, '', '#ref-oral-ad-2022');
    const entries = history.length;
    const back = await follow(link, list!);
    await click(back);
    await focusAt(link);
    expect(location.hash).to.equal('#ref-oral-ad-2022');
    expect(history.length).to.equal(entries);
  });

  it('is not shown to who comes by an address, or by a link of the page’s own', async () => {
    const [list] = await page(`<a href="#ref-oral-ad-2022" id="own">See</a>${ROOM}${LIST}`);
    const opened = () => all<HTMLDetailsElement>(list!, 'details').some(({ open }) => open);
    document.getElementById('own')!.focus();
    await press('Enter');
    await until(list!, opened);
    expect(backIn(list!)).to.deep.equal([]);
    await list!.reveal('ref-scoping-2026');
    expect(backIn(list!)).to.deep.equal([]);
  });

  it('goes over to another that comes and shows the same before', async () => {
    const [widget, table] = await page(BADGE + ROOM + TABLE);
    await click(find(widget!, '[aria-expanded]'));
    await until(widget!, () => seen(widget!).includes('See the evidence'));
    await follow(find(widget!, 'a', 'See the evidence'), table!);
    table!.insertAdjacentHTML('beforebegin', TABLE);
    const other = await ready(table!.previousElementSibling as HonestElement);
    await until(other, () => backIn(other).length === 1);
    await until(table!, () => !backIn(table!).length);
  });

  it('is gone with the link that it would lead to', async () => {
    const [mark, list] = await page(MARK + ROOM + LIST);
    await follow(find(mark!, 'a', 'Reference 3'), list!);
    mark!.remove();
    await until(list!, () => !backIn(list!).length);
  });

  it('is gone when the reader has gone on to something else', async () => {
    const [mark, list] = await page(
      `${MARK}<a href="#elsewhere" id="own">On</a><p id="elsewhere">Else</p>${ROOM}${LIST}`,
    );
    await follow(find(mark!, 'a', 'Reference 3'), list!);
    document.getElementById('own')!.focus();
    await press('Enter');
    await until(list!, () => !backIn(list!).length);
  });
});
