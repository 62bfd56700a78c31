/** The script tag on partners' pages, with the files that `npm run build` makes. */
import { expect } from '@open-wc/testing';
import { cdn, publisher } from '../support/origins.js';
import { closePages, openDocument, openPage, type PartnerPage } from '../support/partner-page.js';
import { all, seen } from '../support/reader.js';

const DETOX = '“A gut cleanse / detox clears your skin”';
const THIN = 'Early-stage, thin';
const REAL = 'Is the gut–skin axis scientifically real or just marketing?';

/** For every snippet, what a reader sees of it in the end: a selector and words. */
const SEEN: Record<string, [string, string][]> = {
  'article-around': [
    ['evidence-badge[claim=c-healthy]', THIN],
    ['evidence-badge[claim=c-detox]', 'Not supported'],
  ],
  'badge-by-hand': [['evidence-badge', 'Emerging, mixed']],
  'classic-async': [
    ['claim-table', DETOX],
    ['evidence-badge', THIN],
    ['faq-accordion', REAL],
  ],
  div: [
    ['div[data-honest-read]', DETOX],
    ['span[data-honest-read]', THIN],
  ],
  'faq-only': [['faq-accordion', REAL]],
  'json-on-the-page': [['claim-table', '“Water cures everything” Not supported']],
  module: [['claim-table', DETOX]],
  'moved-to-the-end': [['claim-table', DETOX]],
  'package-cdn': [['claim-table', DETOX]],
  prefix: [['hr-claim-table', DETOX]],
  twice: [
    ['claim-table', DETOX],
    ['faq-accordion', 'Zählt Kaffee zur Trinkmenge?'],
  ],
  'with-stylesheet': [['faq-accordion', REAL]],
};

const script = (attributes = '') => `<script async src="https://cdn.example/honest-read.js" ${attributes}></script>`;
/** Addresses of the articles that a page has been given. */
const articlesOf = (page: PartnerPage) =>
  page.window.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.json'));
const ARTICLE = 'data-article="https://publisher.example/gut-skin-axis.json"';

describe('the script tag', () => {
  afterEach(closePages);

  describe('as it was published in test/snippets', () => {
    it('is tried in all its forms', async () => {
      const names = (await (await fetch('/snippet/')).json()) as string[];
      expect(names.sort()).to.deep.equal(Object.keys(SEEN).sort());
    });

    for (const [name, expected] of Object.entries(SEEN)) {
      it(`shows what ${name}.html asks for`, async () => {
        const page = openPage(await (await fetch(`/snippet/${name}`)).text());
        for (const [selector, words] of expected) await page.shows(selector, words);
        expect(page.thrown).to.deep.equal([]);
      });
    }
  });

  for (const type of ['text/javascript', 'module']) {
    it(`finds its parts where the package's address leads to another one, as type="${type}"`, async () => {
      const tag = `<script type="${type}" async src="https://cdn.example/npm/honest-read" ${ARTICLE}></script>`;
      const page = openPage(`${tag}<claim-table><p>Claims</p></claim-table>`);
      await page.shows('claim-table', DETOX);
      expect(page.thrown).to.deep.equal([]);
    });
  }

  it('loads the files of those elements only that are on the page', async () => {
    const page = openPage(`${script(ARTICLE)}<faq-accordion><p>Questions</p></faq-accordion>`);
    await page.shows('faq-accordion', REAL);
    await page.loads('accordion-common', 'faq-accordion', 'honest-read.js', 'reader', 'shared');
  });

  describe('in an editor that strips tags it does not know', () => {
    const wrapped = '<p>Before.</p><h3>One?</h3><p>Yes.</p><!-- a note --><h3>Two?</h3>No.';

    it('makes headings with their answers open, without a mark on the page’s own HTML', async () => {
      const page = openPage(`${script()}<div data-honest-read="faq-accordion">${wrapped}</div>`);
      const div = await page.shows('div', 'Before. Open all answers One? Two?');
      all(div, 'summary')[1]!.click();
      await page.shows('div', 'Before. Open all answers One? Two? No.');
      expect(div.innerHTML).to.equal(wrapped);
    });

    it('follows what the page changes', async () => {
      const page = openPage(`${script()}<div data-honest-read="faq-accordion">${wrapped}</div>`);
      const div = await page.shows('div', 'Before. Open all answers One? Two?');
      div.insertAdjacentHTML('beforeend', '<h3>Three?</h3><p>Perhaps.</p>');
      await page.shows('div', 'Before. Open all answers One? Two? Three?');
      all(div, 'summary')[2]!.click();
      await page.shows('div', 'Before. Open all answers One? Two? Three? Perhaps.');
      div.replaceChildren('Nothing left.');
      await page.shows('div', 'Nothing left.');
      expect(all(div, 'summary')).to.have.length(0);
    });

    it('leads to an answer whose address is asked for', async () => {
      const page = openPage(
        `${script()}<div data-honest-read="faq-accordion">${wrapped.replace('<p>Yes', '<p id="yes">Yes')}</div>`,
      );
      await page.shows('div', 'Before. Open all answers One? Two?');
      page.window.location.hash = '#yes';
      await page.shows('div', 'Before. Open all answers One? Yes. Two?');
    });
  });

  describe('is at the address that readers copy to embed something elsewhere,', () => {
    for (const [where, tag] of [
      ['as it stands on the page', script(ARTICLE)],
      ['as a module', `<script type="module" src="https://cdn.example/honest-read.js" ${ARTICLE}></script>`],
      [
        'under the package’s address',
        `<script async src="https://cdn.example/npm/honest-read@0.1.0" ${ARTICLE}></script>`,
      ],
    ] as const) {
      it(where, async () => {
        const page = openPage(`${tag}<claim-card claim="c-detox"><p>A claim</p></claim-card>`);
        const copied: string[] = [];
        const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
        Object.defineProperty(page.window.navigator, 'clipboard', { configurable: true, value: clipboard });
        const card = await page.shows('claim-card', DETOX);
        expect(page.files()).not.to.include('share-panel');
        all(card, '[part="share"]')[0]!.click();
        await page.shows('.ways', 'Copy code to embed this');
        all(card, '.ways button')[2]!.click();
        await page.shows('[role="status"]', 'Code copied');
        const [, src] = /^<script async src="([^"]+)"><\/script>\n<claim-card /.exec(copied[0]!)!;
        expect(src).to.match(/\/honest-read\.js$/);
        const elsewhere = openPage(copied[0]!);
        await elsewhere.shows('claim-card', DETOX);
        expect(elsewhere.thrown).to.deep.equal([]);
      });
    }
  });

  it('loads nothing for a page without widgets', async () => {
    const page = openPage(`${script(ARTICLE)}<p>Nothing of ours.</p>`);
    await new Promise((resolve) => page.window.addEventListener('load', resolve));
    await page.loads('honest-read.js');
  });

  it('loads a scale that an article names, and no other', async () => {
    const src = 'https://publisher.example/examples/good/named-scale.json';
    const page = openPage(`${script()}<claim-table src="${src}"><p>Claims</p></claim-table>`);
    await page.shows('claim-table', 'Oxford CEBM');
    expect(page.files()).to.include('oxford-cebm-2011').and.not.to.include('uspstf');
  });

  it('loads the words of a page that is not English', async () => {
    const page = openPage(`${script(ARTICLE)}<claim-table><p>Claims</p></claim-table>`, 'de');
    await page.shows('claim-table', 'Ehrlich gesagt');
    expect(page.files()).to.include('de').and.not.to.include('ar');
  });

  it('loads nothing that reads articles for badges that the page grades itself', async () => {
    const page = openPage(
      `${script()}<p><evidence-badge level="emerging" qualifier="mixed">Emerging</evidence-badge></p>`,
    );
    await page.shows('evidence-badge', 'Emerging, mixed');
    await page.loads('badge-common', 'evidence-badge', 'honest-read.js', 'shared');
  });

  it('waits no longer than ten seconds for an article that it has asked for early and that stops in the middle', async () => {
    const patience: number[] = [];
    const page = openDocument(
      `<!doctype html><body>${script('data-article="https://publisher.example/stalled.json"')}<claim-table><p>Claims</p></claim-table>`,
      ({ AbortSignal }) => {
        const timeout = AbortSignal.timeout.bind(AbortSignal);
        AbortSignal.timeout = (milliseconds) => {
          patience.push(milliseconds);
          return timeout(500);
        };
      },
    );
    await page.shows('claim-table', 'took too long to answer');
    expect(new Set(patience)).to.deep.equal(new Set([10_000]));
    expect(page.thrown).to.deep.equal([]);
  });

  describe('while the files of an element are on their way', () => {
    const WAITING = `<script async src="https://cdn.example/faulty/never/shared.js/early/honest-read.js" ${ARTICLE}></script>`;

    for (const [where, widget, asks] of [
      ['its own tag names', '<claim-table></claim-table>', 'gut-skin-axis'],
      ['the element names', '<claim-table src="https://publisher.example/water.json"></claim-table>', 'water'],
      [
        'an editor-proof tag names',
        '<div data-honest-read="claim-table" data-src="https://publisher.example/water.json"></div>',
        'water',
      ],
    ] as const) {
      it(`asks for the article that ${where}`, async () => {
        const page = openPage(`${WAITING}${widget}`);
        while (!articlesOf(page).length) await new Promise((resolve) => requestAnimationFrame(resolve));
        expect(articlesOf(page)).to.deep.equal([`${publisher}/${asks}.json`]);
        expect(page.files()).not.to.include('shared');
      });
    }

    for (const [which, src] of [
      ['stands on the page', '#article'],
      ['is none', ''],
      ['has no address that can be read', 'http://[nowhere'],
    ] as const) {
      it(`asks for none where the article ${which}`, async () => {
        const page = openPage(`${WAITING}<claim-table src="${src}"></claim-table><faq-accordion></faq-accordion>`);
        while (!articlesOf(page).length) await new Promise((resolve) => requestAnimationFrame(resolve));
        // The tag's own, for the FAQ.
        expect(articlesOf(page)).to.deep.equal([`${publisher}/gut-skin-axis.json`]);
        expect(page.thrown).to.deep.equal([]);
      });
    }
  });

  it('asks for the article once, however many widgets show it, also later', async () => {
    const badges = '<p><evidence-badge claim="c-healthy">early</evidence-badge></p>'.repeat(30);
    const page = openPage(`${script(ARTICLE)}${badges}<claim-table><p>Claims</p></claim-table>`);
    await page.shows('claim-table', DETOX);
    await page.shows('p:last-of-type evidence-badge', THIN);
    page.document.body.insertAdjacentHTML('beforeend', '<faq-accordion></faq-accordion>');
    await page.shows('faq-accordion', REAL);
    expect(articlesOf(page)).to.deep.equal([`${publisher}/gut-skin-axis.json`]);
  });

  it('puts nothing of its own on the window, and no style on the page', async () => {
    const widgets = `<claim-table><p>Claims</p></claim-table><evidence-badge claim="c-healthy">early</evidence-badge>
      <faq-accordion><p>Questions</p></faq-accordion>`;
    const plain = Object.getOwnPropertyNames(openPage(widgets).window);
    const page = openPage(`${script(ARTICLE)}${widgets}`);
    await page.shows('claim-table', DETOX);
    await page.shows('evidence-badge', THIN);
    await page.shows('faq-accordion', REAL);
    const added = Object.getOwnPropertyNames(page.window).filter((name) => !plain.includes(name));
    // What Lit shares among its copies on a page: their versions, and the properties of their classes.
    const ofLit = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
    expect(added.filter((name) => !ofLit.includes(name))).to.deep.equal([]);
    expect(page.document.querySelectorAll('style, link')).to.have.length(0);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
    expect(page.document.querySelector('html')!.getAttributeNames()).to.deep.equal(['lang']);
  });

  it('finds widgets that are added later', async () => {
    const page = openPage(`${script(ARTICLE)}<claim-table><p>Claims</p></claim-table>`);
    await page.shows('claim-table', DETOX);
    const later = page.document.createElement('div');
    later.innerHTML = '<section><p>Now: <evidence-badge claim="c-healthy">early</evidence-badge></p></section>';
    page.document.body.append(later);
    await page.shows('evidence-badge', THIN);
  });

  it('looks once at what comes piece by piece, however deep it stands, as from a parser', async () => {
    const page = openPage(`${script(ARTICLE)}<claim-table><p>Claims</p></claim-table>`);
    await page.shows('claim-table', DETOX);
    const { body } = page.document;
    let looks = 0;
    let place: Element = body;
    for (let depth = 0; depth < 20; depth++) {
      const piece = page.document.createElement('div');
      piece.getAttribute = () => (looks++, null);
      place.append(piece);
      place = piece;
    }
    place.innerHTML = '<p>Now: <evidence-badge claim="c-healthy">early</evidence-badge></p>';
    // And one that is moved out of what came with it, which is taken away again.
    const [first] = body.querySelectorAll('body > div');
    const moved = page.document.createElement('faq-accordion');
    first!.append(moved);
    body.append(moved);
    await page.shows('evidence-badge', THIN);
    await page.shows('faq-accordion', REAL);
    expect(looks).to.equal(20);
  });

  it('finds widgets in open shadow roots, those of elements that are defined later among them', async () => {
    const page = openPage(`${script(ARTICLE)}<div id="open"></div><partner-card></partner-card>`);
    const badge = '<p><evidence-badge claim="c-healthy">early</evidence-badge></p>';
    page.document.querySelector('#open')!.attachShadow({ mode: 'open' }).innerHTML = badge;
    await page.shows('#open evidence-badge, evidence-badge', THIN);

    class PartnerCard extends page.window.HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<claim-table><p>Claims</p></claim-table>';
      }
    }
    page.window.customElements.define('partner-card', PartnerCard);
    await page.shows('claim-table', DETOX);
  });

  it('leaves the page to the first copy, and says so once', async () => {
    const page = openPage(
      `${script(ARTICLE)}<script src="https://cdn.example/honest-read.js?another"></script><claim-table><p>Claims</p></claim-table>`,
    );
    await page.shows('claim-table', DETOX);
    await new Promise<void>((resolve) => {
      if (page.document.readyState === 'complete') resolve();
      else page.window.addEventListener('load', () => resolve());
    });
    expect(page.said.filter((words) => words.includes('honest-read'))).to.have.length(1);
    expect(page.said.join()).to.match(/another copy .* goes first/);
    expect(page.thrown).to.deep.equal([]);
  });

  it('leaves an element alone that somebody else has named so, and says so', async () => {
    const page = openPage(`<claim-table>Theirs</claim-table>`);
    page.window.customElements.define('claim-table', class extends page.window.HTMLElement {});
    const tag = page.document.createElement('script');
    tag.src = `${cdn}/honest-read.js`;
    tag.dataset.article = `${publisher}/gut-skin-axis.json`;
    page.document.body.append(tag);
    const badge = page.document.createElement('p');
    badge.innerHTML = '<evidence-badge claim="c-healthy">early</evidence-badge>';
    page.document.body.append(badge);
    await page.shows('evidence-badge', THIN);
    expect(seen(all(page.document.body, 'claim-table')[0]!)).to.equal('Theirs');
    while (!page.said.length) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(page.said.join()).to.match(/<claim-table> belongs to somebody else/);
  });

  for (const type of ['text/javascript', 'module']) {
    it(`finds its files by data-base where it was pasted into another file (${type})`, async () => {
      const code = await (await fetch(`${cdn}/honest-read.js`)).text();
      const pasted = URL.createObjectURL(new Blob([`/* a partner's own */;${code}`], { type: 'text/javascript' }));
      const page = openPage(
        `<script type="${type}" src="${pasted}" data-base="https://cdn.example" ${ARTICLE}></script>
        <claim-table><p>Claims</p></claim-table>`,
      );
      await page.shows('claim-table', DETOX);
    });
  }

  it('shows its article also where the page takes the tag away once it has run', async () => {
    const page = openPage(`${script(ARTICLE)}<claim-table><p>Claims</p></claim-table>`);
    page.document.querySelector('script')!.addEventListener('load', ({ target }) => (target as Element).remove());
    await page.shows('claim-table', DETOX);
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<p><evidence-badge claim="c-healthy">early</evidence-badge></p>',
    );
    await page.shows('evidence-badge', THIN);
    expect(all(page.document.body, 'script')).to.deep.equal([]);
  });

  it('is not misled by a tag of somebody else that has attributes of the same names', async () => {
    const page = openPage(
      `<script data-prefix="foo-" data-base="/nowhere/" data-article="theirs"></script>
      <script type="module" src="https://cdn.example/honest-read.js" ${ARTICLE}></script>
      <claim-table><p>Claims</p></claim-table>`,
    );
    await page.shows('claim-table', DETOX);
  });

  it('tells in the console what of an article had to be left out, and where', async () => {
    const page = openPage(
      `${script()}<claim-table><script type="application/json">
        {"claims": [{"text": "Good", "grade": "early", "honestRead": "Yes."}, {"text": 5}]}
      </script></claim-table>`,
    );
    await page.shows('claim-table', '“Good” Early-stage');
    expect(page.said.join()).to.match(/has problems\.\n\/claims\/1\/text Expected text, found 5\./);
  });

  it('leaves what is wrapped as it is where its files cannot be loaded', async () => {
    const page = openPage(
      `${script(`data-base="${publisher}/nowhere" ${ARTICLE}`)}<claim-table><p>Claims</p></claim-table>`,
    );
    while (!page.said.length) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(page.said.join()).to.match(/honest-read: the files of claim-table could not be loaded/);
    expect(seen(all(page.document.body, 'claim-table')[0]!)).to.equal('Claims');
    expect(page.thrown).to.deep.equal([]);
  });
});
