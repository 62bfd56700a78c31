/** Two of us on one page, and somebody else with our names: the first one wins, and each widget shows its own article. */
import { expect } from '@open-wc/testing';
import { heldAddress } from '../support/articles.js';
import { ELEMENTS, written } from '../support/elements.js';
import { cdn, publisher } from '../support/origins.js';
import { closePages, openPage, placed, type PartnerPage } from '../support/partner-page.js';
import { all, find, seen } from '../support/reader.js';

const SKIN = 'https://publisher.example/gut-skin-axis.json';
const COFFEE = 'https://publisher.example/examples/good/german.json';
/** What the first claim of each is. */
const OF_SKIN = 'The gut and skin are linked';
const OF_COFFEE = 'Kaffee entzieht dem Körper Wasser';

const OURS = 'https://cdn.example/honest-read.js';
const OTHER = 'https://cdn.example/other/honest-read.js';
const NPM = '/dist/npm/define.js';

const script = (src: string, article?: string, more = '') =>
  `<script src="${src}" ${article ? `data-article="${article}"` : ''} ${more}></script>`;
const table = (words: string, id = 'one') => `<claim-table id="${id}"><p>${words}</p></claim-table>`;
const EVERYTHING = ELEMENTS.map((known) => written(known)).join('\n');

async function showsAll(page: PartnerPage, prefix = ''): Promise<void> {
  for (const { tag, shows } of ELEMENTS) await page.shows(prefix + tag, shows);
}

/** Adds a script to the page, and waits until it has run. */
function run(page: PartnerPage, src: string, attributes: Record<string, string> = {}): Promise<HTMLScriptElement> {
  const tag = page.document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  tag.src = src;
  return new Promise((resolve, reject) => {
    tag.addEventListener('load', () => resolve(tag));
    tag.addEventListener('error', () => reject(new Error(`${src} could not be loaded.`)));
    page.document.body.append(tag);
  });
}

/** What the console has been told of there being two. */
const ofCopies = (page: PartnerPage) => page.said.filter((words) => words.includes('another copy'));
const addresses = (page: PartnerPage) => page.window.performance.getEntriesByType('resource').map(({ name }) => name);

describe('two of us on one page', () => {
  afterEach(closePages);

  for (const [name, first, second] of [
    ['this version before another', OURS, OTHER],
    ['another version before this', OTHER, OURS],
    ['the same script twice', OURS, OURS],
  ] as const) {
    it(`show everything, by the first, which is said once: ${name}`, async () => {
      const page = openPage(`${script(first, SKIN)}${script(second, SKIN)}${EVERYTHING}`);
      await showsAll(page);
      expect(ofCopies(page)).to.have.length(1);
      const ofSecond = addresses(page).filter((address) => address.includes('/other/parts/') === (second === OTHER));
      if (first !== second) expect(ofSecond.filter((address) => address.includes('/parts/'))).to.deep.equal([]);
      expect(page.thrown).to.deep.equal([]);
    });

    it(`show each its own article: ${name}`, async () => {
      const page = openPage(`${script(first, SKIN)}${table('Skin')}${script(second, COFFEE)}${table('Kaffee', 'two')}`);
      await page.shows('#one', OF_SKIN);
      await page.shows('#two', OF_COFFEE);
      expect(page.thrown).to.deep.equal([]);
    });
  }

  const code: Record<string, (page: PartnerPage) => Promise<unknown>> = {
    'the npm package': (page) => run(page, NPM, { type: 'module' }),
    'the script tag': (page) =>
      run(page, `${cdn}/honest-read.js`, { 'data-article': `${publisher}/gut-skin-axis.json` }),
  };
  for (const [first, second] of [
    ['the npm package', 'the script tag'],
    ['the script tag', 'the npm package'],
  ] as const) {
    it(`show everything, by the first, which is said once: ${first} before ${second}`, async () => {
      const page = openPage(`${script('about:blank#honest-read', SKIN, 'type="nothing"')}${EVERYTHING}`);
      await code[first]!(page);
      await showsAll(page);
      const classes = ELEMENTS.map(({ tag }) => page.window.customElements.get(tag));
      await code[second]!(page);
      await page.says(/another copy/);
      await showsAll(page);
      expect(ELEMENTS.map(({ tag }) => page.window.customElements.get(tag))).to.deep.equal(classes);
      expect(ofCopies(page)).to.have.length(1);
      expect(page.thrown).to.deep.equal([]);
    });
  }
});

describe('a widget that has no address of its own', () => {
  afterEach(closePages);

  const [first, second] = [script(OURS, SKIN), script(OURS, COFFEE)];

  for (const where of ['to the end', 'into the head'] as const) {
    it(`shows what it wraps rather than another’s article where a CMS has moved two tags ${where}`, async () => {
      const page = openPage(`<main>${table('Skin')}${table('Kaffee', 'two')}</main>`);
      const tags = page.document.createRange().createContextualFragment(placed(first + second));
      (where === 'into the head' ? page.document.head : page.document.body).append(tags);
      for (const [id, words] of [
        ['#one', 'Skin'],
        ['#two', 'Kaffee'],
      ] as const) {
        const shown = seen(await page.shows(id, 'this page has nothing at data-article'));
        expect(shown).to.include(words).and.not.include(OF_SKIN).and.not.include(OF_COFFEE);
      }
      expect(page.thrown).to.deep.equal([]);
    });
  }

  it('shows the one that two tags name, wherever a CMS has moved them', async () => {
    const page = openPage(`${table('Skin')}${first}${first}`);
    await page.shows('#one', OF_SKIN);
  });

  for (const when of ['before', 'after'] as const) {
    it(`shows no other’s article where the page takes two tags away, the second ${when} the first is at work`, async () => {
      const page = openPage('');
      const snippet = async (article: string) =>
        (await run(page, `${cdn}/honest-read.js`, { 'data-article': `${publisher}/${article}` })).remove();
      const put = (html: string) => page.document.body.insertAdjacentHTML('beforeend', html);
      await snippet('gut-skin-axis.json');
      if (when === 'after') {
        put(table('Skin'));
        await page.shows('#one', OF_SKIN);
        // Which nobody waits for.
        put(`<claim-table src="${heldAddress()}"></claim-table>`);
      }
      await snippet('examples/good/german.json');
      put(table('Kaffee', 'two'));
      const shown = seen(await page.shows('#two', 'this page has nothing at data-article'));
      expect(shown).to.include('Kaffee').and.not.include(OF_SKIN);
      // What was shown already is shown still.
      if (when === 'after') await page.shows('#one', OF_SKIN);
    });
  }

  it('keeps its own content where a later post on the page has an article', async () => {
    const page = openPage(
      `${script(OURS)}<faq-accordion><details><summary>Ours?</summary>Yes.</details></faq-accordion>${first}${table('Skin')}`,
    );
    await page.shows('#one', OF_SKIN);
    const faq = await page.shows('faq-accordion', 'Ours?');
    expect(seen(faq)).not.to.include('gut');
  });
});

describe('where somebody else has one of our names', () => {
  afterEach(closePages);

  const theirs = (page: PartnerPage) =>
    class extends page.window.HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>Theirs</p>';
      }
    };

  it('a div for the same widget keeps what it wraps, and all others show', async () => {
    const page = openPage('<claim-table>Claims</claim-table><div data-honest-read="claim-table"><p>Ours</p></div>');
    page.window.customElements.define('claim-table', theirs(page));
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<p><evidence-badge claim="c-healthy">early</evidence-badge></p>',
    );
    await run(page, `${cdn}/honest-read.js`, { 'data-article': `${publisher}/gut-skin-axis.json` });
    await page.shows('evidence-badge', 'Early-stage, thin');
    await page.says(/<claim-table> belongs to somebody else/);
    await page.shows('claim-table', 'Theirs');
    await page.shows('div', 'Ours');
    expect(page.said.filter((words) => words.includes('belongs'))).to.have.length(1);
    expect(page.thrown).to.deep.equal([]);
  });

  it('after us, it is they who are told so, and ours show', async () => {
    const page = openPage(`${script(OURS, SKIN)}${EVERYTHING}`);
    await showsAll(page);
    expect(() => page.window.customElements.define('claim-table', theirs(page))).to.throw(/claim-table|name|already/i);
    await showsAll(page);
    expect([...page.said, ...page.thrown]).to.deep.equal([]);
  });

  for (const written of ['hr', 'hr-']) {
    it(`all of ours show under a prefix, data-prefix="${written}", and none without it`, async () => {
      const page = openPage(script(OURS, SKIN, `data-prefix="${written}"`));
      page.window.customElements.define('claim-table', theirs(page));
      page.document.body.insertAdjacentHTML('beforeend', prefixed(EVERYTHING) + table('Theirs'));
      await showsAll(page, 'hr-');
      await page.shows('#one', 'Theirs');
      const registered = ELEMENTS.filter(({ tag }) => page.window.customElements.get(tag)).map(({ tag }) => tag);
      expect(registered).to.deep.equal(['claim-table']);
      // Nor has any made one of the others within.
      expect(all(page.document.body, ELEMENTS.map(({ tag }) => tag).join())).to.have.length(1);
      expect([...page.said, ...page.thrown]).to.deep.equal([]);
    });
  }

  it('links among prefixed widgets lead to what they name', async () => {
    const page = openPage(
      `${script(OURS, SKIN, 'data-prefix="hr"')}${prefixed('<article-contents></article-contents><evidence-article></evidence-article>')}`,
    );
    const contents = await page.shows('hr-article-contents', 'On this page');
    const whole = await page.shows('hr-evidence-article', 'How could the gut actually affect the skin?');
    const link = find(contents, 'a', 'How could the gut actually affect the skin?');
    link.click();
    const heading = all(whole, '[id]').find(({ id }) => `#${id}` === new URL((link as HTMLAnchorElement).href).hash)!;
    while ((heading.getRootNode() as ShadowRoot).activeElement === null)
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(heading.contains((heading.getRootNode() as ShadowRoot).activeElement)).to.be.true;
  });

  it('the code that a reader copies from a prefixed widget works on that page and elsewhere', async () => {
    const page = openPage(
      `${script(OURS, SKIN, 'data-prefix="hr"')}<hr-claim-card claim="c-detox"><p>A claim</p></hr-claim-card>`,
    );
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    Object.defineProperty(page.window.navigator, 'clipboard', { configurable: true, value: clipboard });
    const card = await page.shows('hr-claim-card', 'Not supported');
    find(card, '[part="share"]').click();
    await page.shows('.ways', 'Copy code to embed this');
    all(card, '.ways button')[2]!.click();
    await page.shows('[role="status"]', 'Code copied');
    const [, src, html] = /^<script async src="([^"]+)"><\/script>\n(.*)$/s.exec(copied[0]!)!;
    page.document.body.insertAdjacentHTML('beforeend', html!);
    await run(page, src!, { async: '' });
    await page.shows('claim-card', 'Not supported');
    const elsewhere = openPage(copied[0]!);
    await elsewhere.shows('claim-card', 'Not supported');
    expect([...page.said, ...page.thrown, ...elsewhere.thrown]).to.deep.equal([]);
  });
});

/** The same with our tags prefixed. */
const prefixed = (html: string) =>
  ELEMENTS.reduce((text, { tag }) => text.replaceAll(RegExp(`(</?)(?=${tag}\\b)`, 'g'), '$1hr-'), html);
