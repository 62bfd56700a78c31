/** Pages that are put together in the browser: views that come and go, and nodes that other scripts move. */
import { expect } from '@open-wc/testing';
import { publisher } from '../support/origins.js';
import { closePages, openPage, type PartnerPage } from '../support/partner-page.js';
import { all, click, seen } from '../support/reader.js';

const DETOX = '“A gut cleanse / detox clears your skin”';
const REAL = 'Is the gut–skin axis scientifically real or just marketing?';
const COFFEE = 'Zählt Kaffee zur Trinkmenge?';

const SCRIPT = `<script async src="https://cdn.example/honest-read.js" data-article="https://publisher.example/gut-skin-axis.json"></script>`;
const TABLE = '<claim-table><p>Claims</p></claim-table>';
const BADGE = '<p>So far: <evidence-badge claim="c-detox">none</evidence-badge></p>';
const FAQ = '<faq-accordion><p>Questions</p></faq-accordion>';

describe('on a page that moves', () => {
  afterEach(closePages);

  function open(html: string): { page: PartnerPage; view: HTMLElement } {
    const page = openPage(`${SCRIPT}<main>${html}</main>`);
    // Where a mouse can reach it.
    (page.window.frameElement as HTMLElement).style.cssText =
      'position: fixed; inset: 0 auto auto 0; border: 0; inline-size: 760px; block-size: 560px';
    return { page, view: page.document.querySelector('main')! };
  }

  it('a view shows its own article, and the next one, and the first again', async () => {
    const german = `<section data-honest-article="https://publisher.example/examples/good/german.json">${FAQ}</section>`;
    const views: Record<string, string> = {
      one: TABLE + BADGE,
      two: german.replace('https://publisher.example', publisher),
    };
    const { page, view } = open(views.one!);
    const show = (name: string) => (view.innerHTML = views[name]!);
    await page.shows('claim-table', DETOX);
    const { history } = page.window;
    history.pushState('two', '', '?view=two');
    show('two');
    await page.shows('faq-accordion', COFFEE);
    expect(view.querySelector('claim-table')).to.equal(null);
    history.pushState('one', '', '?view=one');
    show('one');
    const table = await page.shows('claim-table', DETOX);
    await page.shows('evidence-badge', 'Not supported');
    await click(all(table, 'tbody summary')[0]!);
    await page.shows('claim-table', 'Describes');
    expect(page.thrown).to.deep.equal([]);
  });

  it('a router that uses the hash is left alone, and shows its views', async () => {
    const { page, view } = open(TABLE);
    await page.shows('claim-table', DETOX);
    page.window.addEventListener('hashchange', () => (view.innerHTML = FAQ));
    page.window.location.hash = '#/questions';
    await page.shows('faq-accordion', REAL);
    expect(page.window.location.hash).to.equal('#/questions');
    expect(page.thrown).to.deep.equal([]);
  });

  it('Preact puts widgets in, sorts them, gives them another article and takes them out', async () => {
    const { page, view } = open('');
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `import { h, render } from '/node_modules/preact/dist/preact.mjs';
      window.draw = (claims, src) => render(h('ul', null,
        claims.map((claim) => h('li', { key: claim }, h('claim-card', { claim, src }, 'A claim')))), document.querySelector('main'));
      window.draw(['c-detox', 'c-healthy']);`;
    page.document.body.append(script);
    await page.shows('claim-card', DETOX);
    const [detox] = all(view, 'claim-card');
    await page.shows('claim-card[claim=c-healthy]', 'Early-stage');
    all(detox!, '[part="share"]')[0]!.click();
    await page.shows('.ways', 'Copy link');
    const { draw } = page.window as unknown as { draw: (claims: string[], src?: string) => void };
    draw(['c-healthy', 'c-detox']);
    expect(all(view, 'claim-card')[1]).to.equal(detox);
    await page.shows('claim-card[claim=c-detox]', DETOX);
    draw(['c-onset'], `${publisher}/examples/good/arabic.json`);
    await page.shows('claim-card', 'تناول');
    draw([]);
    expect(all(view, 'claim-card')).to.have.length(0);
    expect(page.thrown).to.deep.equal([]);
  });

  it('morphdom brings the server’s HTML again, and what a reader has opened stays open', async () => {
    const html = TABLE.replace('>', ' id="claims">');
    const { page, view } = open(`<h2>One</h2>${html}`);
    const table = await page.shows('claim-table', DETOX);
    await click(all(table, 'tbody summary')[0]!);
    await page.shows('claim-table', 'Describes');
    const script = page.document.createElement('script');
    script.src = '/node_modules/morphdom/dist/morphdom-umd.js';
    page.document.body.append(script);
    await new Promise((resolve) => script.addEventListener('load', resolve));
    const { morphdom } = page.window as unknown as { morphdom: (from: Element, to: string) => void };
    morphdom(view, `<main><p>New</p><h2>Two</h2>${html}${FAQ}</main>`);
    await page.shows('faq-accordion', REAL);
    await page.shows('claim-table', 'Describes');
    expect(page.thrown).to.deep.equal([]);
  });

  it('a copy of a widget that is shown shows the same, and is opened by itself', async () => {
    const { page, view } = open(FAQ);
    const first = await page.shows('faq-accordion', REAL);
    const copy = first.cloneNode(true) as HTMLElement;
    copy.id = 'copy';
    view.append(copy);
    await page.shows('#copy', REAL);
    await click(all(copy, 'summary')[0]!);
    expect(all(copy, 'details[open]')).to.have.length(1);
    expect(all(first, 'details[open]')).to.have.length(0);
  });

  it('a widget that is moved into a frame and back shows its article there, in its own looks', async () => {
    const { page, view } = open(TABLE);
    const table = await page.shows('claim-table', DETOX);
    const frame = page.document.createElement('iframe');
    page.document.body.append(frame);
    const inside = frame.contentDocument!;
    inside.body.append(inside.adoptNode(table));
    const strong = all(table, 'caption')[0]!;
    expect(inside.defaultView!.getComputedStyle(strong).fontWeight).to.equal('600');
    expect(seen(table)).to.include(DETOX);
    view.append(table);
    await page.shows('main > claim-table', DETOX);
    expect(page.window.getComputedStyle(all(table, 'caption')[0]!).fontWeight).to.equal('600');
    expect(page.thrown).to.deep.equal([]);
  });

  for (const mode of ['closed', 'open'] as const)
    it(`a widget in a shadow root that is made late (${mode}) is shown where the page has such a tag outside, too`, async () => {
      const { page, view } = open('<div></div>');
      const host = view.querySelector('div')!;
      while (!page.document.querySelector('script')) await new Promise(requestAnimationFrame);
      const root = host.attachShadow({ mode });
      root.innerHTML = TABLE;
      // Nobody can look into the one, nor be told of the other; a hidden tag has the files loaded.
      view.insertAdjacentHTML('beforeend', '<claim-table hidden></claim-table>');
      const table = root.querySelector<HTMLElement>('claim-table')!;
      const giveUp = performance.now() + 8000;
      while (!seen(table).includes(DETOX)) {
        if (performance.now() > giveUp) throw new Error(`It shows: ${seen(table)}`);
        await new Promise(requestAnimationFrame);
      }
      expect(page.thrown).to.deep.equal([]);
    });
});
