/** Pages that have broken other widgets: ours can be read and used on them, and they stay as they were. */
import { expect } from '@open-wc/testing';
import { contrasts, cutOff, overlaps, sidewaysScroll } from '../support/readability.js';
import { closePages } from '../support/partner-page.js';
import { all, click, engine, find, middle, press, seen } from '../support/reader.js';
import { type Belongings, belongingsOf, changesOf, difference, globalsOf } from '../support/strangers/belongings.js';
import { type Stranger, STRANGERS } from '../support/strangers/strangers.js';
import { NARROW, TAGS_SELECTOR, type Visit, visit, WIDE } from '../support/strangers/visit.js';

const DETOX = '“A gut cleanse / detox clears your skin”';

for (const [kind, strangers] of Object.entries(STRANGERS))
  describe(`on a page with ${kind}:`, () => {
    for (const stranger of strangers) describe(stranger.name, () => tests(stranger));
  });

/** What the widgets show on a page that does nothing unusual. */
const PLAIN = (async () => {
  const page = await visit({ name: 'nothing of its own' });
  await page.addScript();
  const shown = page.shown();
  page.close();
  return shown;
})();

function tests(stranger: Stranger): void {
  let page: Visit;
  let own: Belongings;
  let heardBefore: string[];
  /** By how much the page can be scrolled sideways by itself, by its width. */
  const ownScroll: Record<number, number> = {};

  /** What asks where things are, or goes there by the mouse. */
  const measured = stranger.unmeasured?.[engine()] ? it.skip : it;

  before(async () => {
    page = await visit(stranger);
    for (const width of [NARROW, WIDE]) {
      page.resize(width);
      ownScroll[width] = sidewaysScroll(page.document);
    }
    // What the page's own script changes is the page's own: looked up on one like it, without ours.
    const twin = stranger.then && (await visit(stranger));
    if (twin) stranger.then!(twin.document);
    own = new Map([...globalsOf(page.window), ...belongingsOf((twin ?? page).window, stranger)]);
    twin?.close();
    heardBefore = page.left();
    await page.addScript();
  });
  after(closePages);

  it('all is shown that is shown elsewhere, word for word and mark for mark', async () => {
    expect(difference(await PLAIN, page.shown())).to.equal('');
  });

  measured('all can be read, wide and narrow', async () => {
    await page.openAll(true);
    for (const width of [WIDE, NARROW]) {
      page.resize(width);
      const where = `${width} px wide`;
      expect(sidewaysScroll(page.document), where).to.be.at.most(ownScroll[width]!);
      expect(few(overlaps(TAGS_SELECTOR, page.around())), where).to.deep.equal([]);
      // Where the page itself is wider than its window, so may be what stands in it.
      if (!ownScroll[width]) expect(few(cutOff(TAGS_SELECTOR, page.around())), where).to.deep.equal([]);
      const { host, ours } = contrasts(TAGS_SELECTOR, page.around());
      expect(ours.length).to.be.above(500);
      const weak = ours.filter(({ kind, ratio }) => ratio < Math.min(kind === 'text' ? 4.5 : 3, host));
      expect(few(weak.map(({ what, color, ratio }) => `${what} ${color} ${ratio.toFixed(2)}`))).to.deep.equal([]);
      expect(few(smallLetters(page)), where).to.deep.equal([]);
    }
    page.resize(WIDE);
    await page.openAll(false);
    expect(page.thrown).to.deep.equal([]);
  });

  measured('a table can be sorted, filtered and searched, and a claim opened', async () => {
    const table = page.widget('claim-table');
    const claims = () => all(table, 'tbody > tr:first-child > th').map(seen);
    const [first] = claims();
    await click(find(table, 'thead button', 'The claim'));
    await page.until('another order', () => claims()[0] !== first && claims()[0]! < claims()[1]!);
    await click(find(table, '.choice', 'Not supported'));
    await page.until('fewer claims', () => claims().length > 0 && claims().length < 12);
    await click(find(table, '.choice', 'Not supported'));
    await page.until('all claims', () => claims().length === 12);
    await click(all(table, 'input')[0]!);
    await press('d', 'e', 't', 'o', 'x');
    await page.until('one claim', () => claims().join() === DETOX);
    const summary = find(table, '.trail summary, summary', /./);
    await click(summary);
    await page.until('its evidence', () => all(table, 'tbody details[open]').length === 1);
    expect(seen(all(table, 'tbody details')[0]!).length).to.be.above(seen(summary).length);
  });

  measured('an answer opens by the mouse, and closes by the keyboard', async () => {
    const faq = page.widget('faq-accordion');
    const [summary] = all(faq, 'summary');
    const answer = summary!.parentElement as HTMLDetailsElement;
    await click(summary!);
    await page.until('the answer', () => answer.open);
    expect(answer.getBoundingClientRect().height).to.be.above(summary!.getBoundingClientRect().height);
    await press('Enter');
    await page.until('no answer', () => !answer.open);
  });

  for (const [what, tag, opener] of [
    ['a badge', 'evidence-badge', '[role="button"]'],
    ['a mark in the article', 'evidence-article', '.opener[aria-expanded]'],
  ] as const)
    measured(`what ${what} says is in sight, at any width`, async () => {
      const button = all(page.widget(tag), opener)[0]!;
      for (const width of [WIDE, NARROW]) {
        page.resize(width);
        await click(button);
        const panel = () =>
          all(page.widget(tag), '.panel').find((each) => each.checkVisibility() && !each.querySelector('.waiting'));
        await page.until('a panel', panel);
        const { left, top, right, bottom } = panel()!.getBoundingClientRect();
        const { innerWidth, innerHeight } = page.window;
        expect(
          left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
          `${left} ${top} ${right} ${bottom}`,
        ).to.be.true;
        expect(isOnTop(panel()!), 'it is covered').to.be.true;
        await press('Escape');
        await page.until('no panel', () => !panel());
      }
      page.resize(WIDE);
    });

  it('everything of the page’s own is as it was', () => {
    const now = new Map([...globalsOf(page.window), ...belongingsOf(page.window, stranger)]);
    expect(few(changesOf(own, now))).to.deep.equal([]);
    for (const widget of all(page.document.body, TAGS_SELECTOR)) widget.remove();
    const added = page.left();
    for (const each of heardBefore) added.splice(added.indexOf(each), 1);
    // What waits for further widgets, and for a further copy of the script.
    expect(added.sort()).to.deep.equal(['MutationObserver', 'document: honest-read-greeting']);
    expect(page.thrown).to.deep.equal([]);
  });
}

/** So that a failure can be read. */
const few = (found: string[]): string[] => found.slice(0, 8);

/** Letters of ours that are smaller than three quarters of the page's own. */
function smallLetters(page: Visit): string[] {
  const size = (element: Element) => parseFloat(page.window.getComputedStyle(element).fontSize);
  const least = 0.7 * Math.min(16, size(page.document.querySelector('#host')!));
  return all(page.document.body, TAGS_SELECTOR).flatMap((widget) =>
    all(widget, 'q, b, p, td, th, summary, h2, h3, h4, button, a, li, dd, dt')
      // A mark is small, and stands high, by nature.
      .filter((part) => size(part) < least && !part.closest('sup'))
      .map((part) => `${part.localName} “${seen(part).slice(0, 30)}” ${size(part)} px`),
  );
}

/** Whether nothing stands before the middle of it. */
function isOnTop(element: Element): boolean {
  const { x, y } = middle(element);
  const root = element.getRootNode() as ShadowRoot;
  return element.contains(root.elementFromPoint(x, y));
}
