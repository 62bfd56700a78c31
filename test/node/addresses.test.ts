/** Opening a partner's page at an address of what a widget shows, with script and article on their way. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hold, htmlPage, openSite, ready, rendered, scriptTag, type Site } from '../support/pages.js';

const LONG = '<p style="height: 3000px">A long story.</p>';

const DEFINED = 'A widget of this page is there.';

/** Runs in the page, before anything else. */
function tellDefined(words: string): void {
  for (const tag of ['claim-table', 'faq-accordion'])
    void customElements.whenDefined(tag).then(() => {
      console.debug(words);
    });
}

describe('A page opened at an address', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Where the reader is: which questions and claims are open, how far down what has the focus is, and what that says. */
  const whereabouts = () => {
    const widget = document.querySelector('claim-table, faq-accordion')!;
    const focus = widget.shadowRoot?.activeElement;
    return {
      open: [...widget.shadowRoot!.querySelectorAll('details[open]')].map((details) => details.closest('[id]')!.id),
      inView: !!focus && focus.getBoundingClientRect().top >= -200 && focus.getBoundingClientRect().top < innerHeight,
      at: scrollY,
    };
  };

  const openAt = async (
    widget: string,
    hash: string,
    meanwhile?: (page: Awaited<ReturnType<Site['open']>>) => unknown,
  ) => {
    const path = site.publish(htmlPage({ body: LONG + widget + LONG, head: scriptTag(site) }));
    let letGo: (ending: string) => void = () => {};
    let isThere!: () => void;
    const there = new Promise<void>((resolve) => (isThere = resolve));
    const page = await site.open(path + hash, {
      prepare: async (page) => {
        letGo = await hold(page, 'gut-skin-axis.json');
        page.on('console', (message) => message.text() === DEFINED && isThere());
        await page.evaluateOnNewDocument(tellDefined, DEFINED);
      },
    });
    // The widget is there, and its article is not. The page itself tells, since asking it would count as something the reader did.
    await there;
    await meanwhile?.(page);
    letGo('gut-skin-axis.json');
    await ready(page);
    return page;
  };

  for (const [sort, html] of [
    ['only a link is wrapped', () => '<claim-table><a href="/all">The claims</a></claim-table>'],
    ['the rendered HTML is wrapped', () => rendered(site, 'claim-table')],
  ] as const) {
    it(`leads to the claim once the article has come, where ${sort}`, async () => {
      const page = await openAt(html(), '#c-detox');
      await page.waitForFunction(() => document.querySelector('claim-table')!.shadowRoot!.activeElement);
      const { open, inView } = await page.evaluate(whereabouts);
      assert.deepEqual(open, ['c-detox']);
      assert.ok(inView);
      await page.close();
    });
  }

  it('leaves a reader alone who has scrolled on meanwhile', async () => {
    const page = await openAt('<claim-table><a href="/all">The claims</a></claim-table>', '#c-detox', async (page) => {
      await page.mouse.move(100, 100);
      await page.mouse.wheel({ deltaY: 400 });
      await page.waitForFunction(() => scrollY === 400);
    });
    const { open, at } = await page.evaluate(whereabouts);
    assert.deepEqual(open, []);
    assert.equal(at, 400);
    await page.close();
  });

  it('leads to a question, too', async () => {
    const page = await openAt('<faq-accordion></faq-accordion>', '#q-detox');
    await page.waitForFunction(() => document.querySelector('faq-accordion')!.shadowRoot!.activeElement);
    assert.deepEqual((await page.evaluate(whereabouts)).open, ['q-detox']);
    await page.close();
  });

  it('finds words of the page’s own HTML by a text fragment, and opens the answer that has them', async () => {
    const own = `<faq-accordion src="">
      <details><summary>Is water wet?</summary><p>Ponder this carefully.</p></details>
      <details><summary>Is fire hot?</summary><p>Handle with tongs.</p></details>
    </faq-accordion>`;
    const path = site.publish(htmlPage({ body: LONG + own + LONG, head: scriptTag(site) }));
    const page = await site.open(`${path}#:~:text=Handle%20with%20tongs`);
    await page.waitForFunction(() => document.querySelector('details[open]') && scrollY > 0);
    assert.deepEqual(
      await page.$$eval('details[open] > summary', (summaries) => summaries.map(({ innerText }) => innerText)),
      ['Is fire hot?'],
    );
    await page.close();
  });
});
