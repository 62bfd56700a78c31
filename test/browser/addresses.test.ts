/** Every claim and question has an address: who follows it finds the thing open, in view and under the keyboard. */
import { expect, fixture } from '@open-wc/testing';
import type { HonestElement } from '../../src/elements/honest-element.js';
import '../../src/elements/claim-table/define.js';
import '../../src/elements/evidence-badge/define.js';
import '../../src/elements/faq-accordion/define.js';
import { addressOf, dataOf, GUT_SKIN, heldAddress, release } from '../support/articles.js';
import { all, click, expectFocus, find, focused, heard, seen } from '../support/reader.js';
import { openShare } from '../support/sharing.js';
import { nextReady, ready, until } from '../support/waiting.js';

const TABLE = `<claim-table src="${GUT_SKIN}"></claim-table>`;
const FAQ = `<faq-accordion src="${GUT_SKIN}"></faq-accordion>`;
const ROOM = '<div class="room"></div>';

/** A page longer than a window, on which widgets stand below what is seen first; and a link, as a partner writes it. */
async function page(html: string, hash = 'c-detox'): Promise<{ link: HTMLElement; widgets: HonestElement[] }> {
  const main = await fixture<HTMLElement>(`<main>
    <style>.room { height: 2000px }</style>
    <a href="#${hash}">to it</a>${ROOM}${html}${ROOM}
  </main>`);
  const widgets = [...main.querySelectorAll<HonestElement>('claim-table, faq-accordion, evidence-badge')];
  return { link: main.querySelector('a')!, widgets };
}

const shown = async (html: string, hash?: string) => {
  const { link, widgets } = await page(html, hash);
  for (const widget of widgets) if (!widget.hasAttribute('data-own')) await ready(widget);
  return { link, widgets };
};

const opened = (element: Element) => all<HTMLDetailsElement>(element, 'details').filter(({ open }) => open);

const isInView = (element: Element): boolean => {
  const { top } = element.getBoundingClientRect();
  return top >= -1 && top < innerHeight;
};

/** Until a widget has been led to; its keyboard focus comes last. */
const reached = (widget: HonestElement) =>
  new Promise<void>((resolve) => widget.shadowRoot!.addEventListener('focusin', () => resolve(), { once: true }));

describe('an address', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
    scrollTo(0, 0);
  });

  it('of a claim opens it, brings it into view and leads the keyboard to it', async () => {
    const { link, widgets } = await shown(TABLE);
    const arrival = reached(widgets[0]!);
    await click(link);
    await arrival;
    const claim = find(widgets[0]!, 'tbody', 'A gut cleanse / detox clears your skin');
    expect(opened(widgets[0]!).map((details) => details.closest('tbody'))).to.deep.equal([claim]);
    expect(isInView(claim)).to.equal(true);
    expectFocus(claim.querySelector('summary'));
  });

  it('of a question does, too', async () => {
    const { link, widgets } = await shown(FAQ, 'q-detox');
    const arrival = reached(widgets[0]!);
    await click(link);
    await arrival;
    const [question] = opened(widgets[0]!);
    expect(seen(question!)).to.include('Will a gut cleanse or detox clear my skin?').and.include('no good evidence');
    expect(isInView(question!)).to.equal(true);
    expectFocus(question!.querySelector('summary'));
  });

  it('can be followed again from where it has led', async () => {
    const { link, widgets } = await shown(TABLE);
    for (let times = 0; times < 2; times++) {
      const arrival = reached(widgets[0]!);
      await click(link);
      await arrival;
      const [details] = opened(widgets[0]!);
      expect(isInView(details!)).to.equal(true);
      await click(details!.querySelector('summary')!);
      expect(opened(widgets[0]!)).to.deep.equal([]);
      focused()!.closest('summary')!.blur();
    }
  });

  it('leads to the first that shows the claim in full, and a badge does not', async () => {
    const badge = `<p>A cleanse? <evidence-badge src="${GUT_SKIN}" claim="c-detox"></evidence-badge></p>`;
    const { link, widgets } = await shown(badge + TABLE + TABLE);
    const arrival = reached(widgets[1]!);
    await click(link);
    await arrival;
    expect(widgets.map((widget) => opened(widget).length)).to.deep.equal([0, 1, 0]);
  });

  it('is where a badge’s panel leads to, whose claim this page shows in full', async () => {
    const badge = `<p>A cleanse? <evidence-badge src="${GUT_SKIN}" claim="c-detox"></evidence-badge></p>`;
    const { widgets } = await shown(badge + ROOM + TABLE);
    await click(find(widgets[0]!, '[aria-expanded]'));
    await until(widgets[0]!, () => seen(widgets[0]!).includes('See the evidence'));
    const arrival = reached(widgets[1]!);
    await click(find(widgets[0]!, 'a', 'See the evidence'));
    await arrival;
    expect(opened(widgets[1]!).map((details) => details.closest('tbody')!.id)).to.deep.equal(['c-detox']);
    await until(widgets[0]!, () => !all(widgets[0]!, '[part="panel"]').length);
  });

  it('of a claim of another article is not where a badge’s panel leads to, though the page shows one of the same id', async () => {
    const badge = `<p>A cleanse? <evidence-badge src="${GUT_SKIN}" claim="c-detox"></evidence-badge></p>`;
    const other = JSON.stringify({ claims: [{ id: 'c-detox', text: 'Another', honestRead: 'Other.' }] });
    const { widgets } = await shown(
      `${badge}<claim-table><script type="application/json">${other}</script></claim-table>`,
    );
    widgets[0]!.article = {
      ...(await dataOf('gut-skin-axis.json')),
      url: 'https://publisher.example/gut-skin#top',
    };
    await nextReady(widgets[0]!);
    await widgets[0]!.updateComplete;
    await click(find(widgets[0]!, '[aria-expanded]'));
    await until(widgets[0]!, () => seen(widgets[0]!).includes('See the evidence'));
    const link = find(widgets[0]!, 'a', 'See the evidence') as HTMLAnchorElement;
    expect(link.href).to.equal('https://publisher.example/gut-skin#c-detox');
  });

  it('that is one of the page’s own leads there', async () => {
    const { link, widgets } = await shown(`${TABLE}<h2 id="c-detox">Ours</h2>`);
    await click(link);
    const heading = document.querySelector('h2')!;
    expect(isInView(heading)).to.equal(true);
    expect(opened(widgets[0]!)).to.deep.equal([]);
  });

  it('also stands in what an element wraps, and leads to what it shows in its place', async () => {
    const wrapped = '<table><tbody id="c-detox"><tr><td>Detox: not supported</td></tr></tbody></table>';
    const { link, widgets } = await shown(`<claim-table src="${GUT_SKIN}">${wrapped}</claim-table>`);
    const arrival = reached(widgets[0]!);
    await click(link);
    await arrival;
    expect(opened(widgets[0]!)).to.have.length(1);
  });

  it('of a question that is wrapped opens it in its place', async () => {
    const wrapped = '<details id="q-1"><summary>Does it help?</summary><p>No.</p></details>';
    const { link, widgets } = await shown(`<faq-accordion src="" data-own>${wrapped}</faq-accordion>`, 'q-1');
    const details = widgets[0]!.querySelector('details')!;
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve));
    await click(link);
    await toggled;
    expect(details.open).to.equal(true);
    expect(isInView(details)).to.equal(true);
  });

  it('of a wrapped heading opens its answer', async () => {
    const wrapped = '<h3 id="q-1">Does it help?</h3><p>No.</p>';
    const { link, widgets } = await shown(`<faq-accordion src="" data-own>${wrapped}</faq-accordion>`, 'q-1');
    await widgets[0]!.updateComplete;
    await click(link);
    await until(widgets[0]!, () => opened(widgets[0]!).length === 1);
    expect(seen(widgets[0]!)).to.include('No.');
  });

  it('that the page was opened with is followed once the article has come', async () => {
    const src = heldAddress();
    const { link, widgets } = await page(`<claim-table src="${src}"></claim-table>`);
    await click(link);
    const arrival = reached(widgets[0]!);
    await release(src);
    await arrival;
    expect(opened(widgets[0]!)).to.have.length(1);
    expect(isInView(opened(widgets[0]!)[0]!)).to.equal(true);
  });

  it('is given up when the reader does something before the article has come', async () => {
    const src = heldAddress();
    const { link, widgets } = await page(`<claim-table src="${src}"></claim-table>`);
    await click(link);
    await click(link.nextElementSibling!);
    const at = scrollY;
    const told = nextReady(widgets[0]!);
    await release(src);
    await told;
    expect(opened(widgets[0]!)).to.deep.equal([]);
    expect(scrollY).to.equal(at);
  });

  it('is followed once, however many elements come later, and not when one is moved', async () => {
    const { link, widgets } = await shown(TABLE);
    const [table] = widgets;
    const arrival = reached(table!);
    await click(link);
    await arrival;
    link.focus();
    const another = await fixture<HonestElement>(TABLE);
    await ready(another);
    table!.parentElement!.prepend(table!);
    await ready(table!);
    expectFocus(link);
    expect(opened(another)).to.deep.equal([]);
  });

  it('that a router of the page uses is the page’s own', async () => {
    const { link, widgets } = await shown(TABLE, '/c-detox');
    await click(link);
    expect(opened(widgets[0]!)).to.deep.equal([]);
    await click(find(find(widgets[0]!, 'tbody', 'detox'), 'summary'));
    const panel = await openShare(widgets[0]!, find(widgets[0]!, 'tbody', 'detox'));
    expect(heard(panel)).to.include('Copy citation').and.not.to.include('Copy link');
  });

  it('is off where the page says so', async () => {
    const { link, widgets } = await shown(`<div data-honest-addresses="off">${TABLE}</div>`);
    await click(link);
    expect(opened(widgets[0]!)).to.deep.equal([]);
  });

  it('in letters of any alphabet is followed and copied', async () => {
    const { link, widgets } = await page(
      `<claim-table src="${addressOf('examples/good/arabic.json')}"></claim-table>`,
      '',
    );
    const { claims } = (await ready(widgets[0]!)).article!;
    link.setAttribute('href', `#${encodeURIComponent(claims[0]!.id)}`);
    const arrival = reached(widgets[0]!);
    await click(link);
    await arrival;
    expect(opened(widgets[0]!)).to.have.length(1);
  });
});
