/** Where an element finds its article, and what becomes of what it wraps. */
import { expect, fixture } from '@open-wc/testing';
import type { ClaimTable } from '../../src/elements/claim-table/claim-table.js';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { addressOf, dataOf, GUT_SKIN, heldAddress, ownAddress, release, requestsFor } from '../support/articles.js';
import { ELEMENTS, written } from '../support/elements.js';
import { all, click, find, expectFocus, press, seen, tabTo } from '../support/reader.js';
import { failed, hearConsole, nextError, nextReady, ready, until } from '../support/waiting.js';

/** An article of one claim, as an author writes it. */
const saying = (text: string) => ({ claims: [{ text, grade: 'early', honestRead: 'An example.' }] });

/** Its address. */
const at = (text: string) =>
  URL.createObjectURL(new Blob([JSON.stringify(saying(text))], { type: 'application/json' }));

const inScript = (text: string, id = '') =>
  `<script type="application/json" id="${id}">${JSON.stringify(saying(text))}</script>`;

/** The script tag, as it is on a page; put there by innerHTML it does not run. */
const scriptTag = (address: string, more = '') =>
  `<script async src="https://cdn.example/honest-read.js" data-article="${address}" ${more}></script>`;

const table = (html: string) =>
  fixture<HTMLElement>(`<div>${html}</div>`).then((page) => page.querySelector<ClaimTable>('claim-table')!);

/** The claims that a reader sees. */
const claimsIn = (element: Element) => all(element, 'tbody th').map(seen);

describe('the article of an element', () => {
  describe('is the first that there is of', () => {
    const everything = (attributes: string, inside = '') => `
      ${scriptTag(at('By the script tag'))}
      <div data-honest-article="${at('By an ancestor')}">
        <claim-table ${attributes}>${inside}<p>By hand</p></claim-table>
      </div>`;

    it('data that code has set', async () => {
      const element = await table(everything(`src="${at('By src')}"`, inScript('By a script inside')));
      element.article = saying('By code');
      await ready(element);
      expect(claimsIn(element)).to.deep.equal(['“By code”']);
    });

    it('the address that its src names', async () => {
      const element = await table(everything(`src="${at('By src')}"`, inScript('By a script inside')));
      expect(claimsIn(await ready(element))).to.deep.equal(['“By src”']);
    });

    it('the JSON script whose id its src names', async () => {
      const html = everything('src="#article"', inScript('By a script inside')) + inScript('By its id', 'article');
      expect(claimsIn(await ready(await table(html)))).to.deep.equal(['“By its id”']);
    });

    it('a JSON script inside it', async () => {
      const element = await table(everything('', inScript('By a script inside')));
      expect(claimsIn(await ready(element))).to.deep.equal(['“By a script inside”']);
    });

    it('what the nearest element around it names', async () => {
      const element = await table(`<div data-honest-article="${at('By another one')}">${everything('')}</div>`);
      expect(claimsIn(await ready(element))).to.deep.equal(['“By an ancestor”']);
    });

    it('what the nearest script tag before it names', async () => {
      const element = await table(`
        ${scriptTag(at('By an earlier tag'))} ${scriptTag(at('By the nearest tag'))}
        <claim-table></claim-table>
        ${scriptTag(at('By a later tag'))}`);
      expect(claimsIn(await ready(element))).to.deep.equal(['“By the nearest tag”']);
    });

    it('what a script tag names that has been moved behind it', async () => {
      const element = await table(`<claim-table></claim-table>${scriptTag(at('By a moved tag'))}`);
      expect(claimsIn(await ready(element))).to.deep.equal(['“By a moved tag”']);
    });

    it('and otherwise what it wraps', async () => {
      const element = await table('<claim-table><p>By hand</p></claim-table>');
      expect(element.status).to.equal('content');
      expect(seen(element)).to.equal('By hand');
    });
  });

  it('is what it wraps where src is empty, whatever the page names', async () => {
    const element = await table(`${scriptTag(GUT_SKIN)}
      <div data-honest-article="${GUT_SKIN}"><claim-table src="">${inScript('Inside')}<p>By hand</p></claim-table></div>`);
    expect(element.status).to.equal('content');
    expect(seen(element)).to.equal('By hand');
  });

  it('is named by our own script tags only, under whatever file name', async () => {
    const own = `<script data-article="${at('Pasted into another file')}" data-base="https://cdn.example/"></script>`;
    const foreign = `<script data-article="headline-7" src="https://news.example/teaser.js"></script>`;
    const renamed = `<script data-article="${at('Renamed')}" src="/assets/honest-read.min.js?v=1"></script>`;
    expect(claimsIn(await ready(await table(`${own}${foreign}<claim-table></claim-table>`)))).to.deep.equal([
      '“Pasted into another file”',
    ]);
    expect(claimsIn(await ready(await table(`${renamed}${foreign}<claim-table></claim-table>`)))).to.deep.equal([
      '“Renamed”',
    ]);
  });

  it('is found out of a shadow root in a shadow root', async () => {
    const page = await fixture(`<div data-honest-article="${at('Outside')}"><section></section></div>`);
    const outer = page.querySelector('section')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<article></article>';
    const inner = outer.querySelector('article')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<claim-table></claim-table>';
    expect(claimsIn(await ready(inner.querySelector<ClaimTable>('claim-table')!))).to.deep.equal(['“Outside”']);
  });

  it('is, by #id, that of its own shadow root before that of the page', async () => {
    const page = await fixture(
      `<div>${inScript('On the page', 'here')}${inScript('On the page', 'there')}<p></p></div>`,
    );
    const root = page.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = `${inScript('In the shadow root', 'here')}
      <claim-table src="#here"></claim-table><claim-table src="#there"></claim-table>`;
    const [here, there] = root.querySelectorAll<ClaimTable>('claim-table');
    expect(claimsIn(await ready(here!))).to.deep.equal(['“In the shadow root”']);
    expect(claimsIn(await ready(there!))).to.deep.equal(['“On the page”']);
  });

  it('is, for an element in a shadow root, named by the script tag before its host', async () => {
    const page = await fixture(`<div>${scriptTag(at('Before'))}<section></section>${scriptTag(at('Behind'))}</div>`);
    const root = page.querySelector('section')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<claim-table></claim-table>';
    expect(claimsIn(await ready(root.querySelector<ClaimTable>('claim-table')!))).to.deep.equal(['“Before”']);
  });

  it('may be at a relative address, which is that of the page', async () => {
    const element = await table('<claim-table src="data/examples/good/smallest.json"></claim-table>');
    expect(claimsIn(await ready(element))).to.deep.equal(['“Honey soothes a cough”']);

    const base = document.createElement('base');
    base.href = '/data/examples/';
    document.head.append(base);
    try {
      const based = await table('<claim-table src="good/smallest.json"></claim-table>');
      expect(claimsIn(await ready(based))).to.deep.equal(['“Honey soothes a cough”']);
    } finally {
      base.remove();
    }
  });

  it('is not taken from data for search engines that stands inside', async () => {
    const element = await table(`<claim-table>
      <script type="application/ld+json">{ "@type": "FAQPage", "mainEntity": [] }</script><p>By hand</p>
    </claim-table>`);
    expect(element.status).to.equal('content');
    expect(seen(element)).to.equal('By hand');
  });
});

describe('another article', () => {
  hearConsole();

  it('comes with another src, and the one before stays until then', async () => {
    const element = await table(`<claim-table src="${at('First')}"></claim-table>`);
    await ready(element);
    const changed = nextReady(element);
    const src = heldAddress();
    element.src = src;
    await element.updateComplete;
    expect(element.status).to.equal('loading');
    expect(claimsIn(element)).to.deep.equal(['“First”']);
    await release(src);
    await changed;
    expect(claimsIn(element)).to.have.length(6);
  });

  it('comes with other data', async () => {
    const element = await table('<claim-table></claim-table>');
    for (const text of ['First', 'Second']) {
      const changed = nextReady(element);
      element.article = saying(text);
      await changed;
      expect(claimsIn(element)).to.deep.equal([`“${text}”`]);
    }
  });

  it('comes from the page again when the data is taken back', async () => {
    for (const nothing of [undefined, null]) {
      const element = await table(`<claim-table src="${at('By src')}"></claim-table>`);
      element.article = saying('By code');
      await ready(element);
      const changed = nextReady(element);
      Object.assign(element, { article: nothing });
      await changed;
      expect(claimsIn(element)).to.deep.equal(['“By src”']);
    }
  });

  it('gives way to what is wrapped when src is emptied', async () => {
    const element = await ready(await table(`<claim-table src="${at('First')}"><p>By hand</p></claim-table>`));
    element.src = '';
    await element.updateComplete;
    expect(element.status).to.equal('content');
    expect(seen(element)).to.equal('By hand');
  });

  for (const known of ELEMENTS) {
    const { tag, shows } = known;
    it(`comes to <${tag}> with a JSON script that is put inside later`, async () => {
      const element = await fixture<HonestElement>(written({ ...known, wrapped: 'By hand' }));
      expect(element.status).to.equal('content');
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(await dataOf('gut-skin-axis.json'));
      const came = nextReady(element);
      element.append(script);
      await came;
      expect(seen(element)).to.include(known.keepsWrapped ? 'By hand' : shows);
    });
  }

  it('does not come from an answer that was overtaken', async () => {
    const slow = heldAddress();
    const element = await table(`<claim-table src="${slow}"></claim-table>`);
    const witness = await table(`<claim-table src="${slow}"></claim-table>`);
    const told: number[] = [];
    element.addEventListener('honest-ready', ({ article }) => void told.push(article.claims.length));
    element.src = at('Faster');
    await nextReady(element);
    expect(claimsIn(element)).to.deep.equal(['“Faster”']);
    await release(slow);
    await ready(witness);
    await element.updateComplete;
    expect(claimsIn(element)).to.deep.equal(['“Faster”']);
    expect(told).to.deep.equal([1]);
  });

  it('does not come from an answer that is overtaken by data', async () => {
    const slow = heldAddress();
    const element = await table(`<claim-table src="${slow}"></claim-table>`);
    const witness = await table(`<claim-table src="${slow}"></claim-table>`);
    element.article = saying('By code');
    await nextReady(element);
    await release(slow);
    await ready(witness);
    await element.updateComplete;
    expect(claimsIn(element)).to.deep.equal(['“By code”']);
  });

  it('nor does an error that was overtaken', async () => {
    const slow = heldAddress('missing.json');
    const element = await table(`<claim-table src="${slow}"><p>By hand</p></claim-table>`);
    const witness = await table(`<claim-table src="${slow}"></claim-table>`);
    element.article = saying('By code');
    await nextReady(element);
    await release(slow);
    await failed(witness);
    expect(element.status).to.equal('ready');
    expect(claimsIn(element)).to.deep.equal(['“By code”']);
  });
});

describe('a page that is still being parsed', () => {
  hearConsole();

  /** A document into which HTML is written bit by bit, as it comes over a network. */
  async function parsing(tag = 'claim-table') {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="A page" width="600" height="400"></iframe>');
    const page = frame.contentDocument!;
    page.open();
    // Nothing else feeds a parser bit by bit.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const write = (html: string) => page.write(html);
    write(`<!doctype html><script type="module" async src="/src/elements/${tag}/define.ts"></script>`);
    await page.defaultView!.customElements.whenDefined(tag);
    return { page, write, end: () => page.close(), table: () => page.querySelector<ClaimTable>('claim-table')! };
  }

  it('may name the article by #id before it brings it', async () => {
    const { page, write, end, table } = await parsing();
    const told: string[] = [];
    page.addEventListener('honest-error', ({ type }) => void told.push(type));
    write('<claim-table src="#article"><p>By hand</p></claim-table><p>Much text.</p>');
    const element = table();
    await element.updateComplete;
    expect(seen(element)).to.equal('By hand');
    write(inScript('At the end', 'article'));
    end();
    expect(claimsIn(await ready(element))).to.deep.equal(['“At the end”']);
    expect(told).to.deep.equal([]);
  });

  it('is waited for before questions are made of what is wrapped, since an article may still come', async () => {
    const { page, write, end } = await parsing('faq-accordion');
    write('<faq-accordion src="#article"><h3>By hand?</h3><p>Yes.</p></faq-accordion>');
    const element = page.querySelector<FaqAccordion>('faq-accordion')!;
    await element.updateComplete;
    expect(seen(element)).to.equal('By hand? Yes.');
    write('<script type="application/json" id="article">{"faq":[{"question":"Asked?","answer":"Answered."}]}</script>');
    end();
    await ready(element);
    expect(seen(element)).to.equal('Asked?');
    const files = page.defaultView!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.includes('faq-accordion.ts'))).to.have.length(1);
    expect(files.filter((name) => name.includes('wrapped-questions'))).to.deep.equal([]);
  });

  it('may bring the JSON inside an element in two pieces', async () => {
    const { write, end, table } = await parsing();
    const json = inScript('In two pieces');
    write(`<claim-table><p>By hand</p>${json.slice(0, 60)}`);
    const element = table();
    await element.updateComplete;
    write(`${json.slice(60)}</claim-table>`);
    end();
    expect(claimsIn(await ready(element))).to.deep.equal(['“In two pieces”']);
  });

  it('may bring the JSON inside an element after that has found another article', async () => {
    const { write, end, table } = await parsing();
    write(`${scriptTag(at('By the script tag')).replace('async', 'async type="text/plain"')}<claim-table>`);
    const element = table();
    await element.updateComplete;
    write(`${inScript('Inside')}</claim-table>`);
    end();
    await until(element, () => claimsIn(element).join() === '“Inside”');
  });

  it('may bring the wrapped HTML after the element has come', async () => {
    const { write, end, table } = await parsing();
    write('<claim-table>');
    const element = table();
    await element.updateComplete;
    write('<p>By hand</p></claim-table>');
    end();
    await element.updateComplete;
    expect(element.status).to.equal('content');
    expect(seen(element)).to.equal('By hand');
  });

  it('keeps no listener of an element that is gone before it ends', async () => {
    const { write, end, table } = await parsing();
    write('<claim-table src="#article"></claim-table>');
    const element = table();
    await element.updateComplete;
    element.remove();
    end();
    await element.updateComplete;
    expect(element.status).to.equal('content');
  });

  it('is told that nothing is there only when all of it is', async () => {
    const { write, end, table } = await parsing();
    write('<claim-table src="#article"><p>By hand</p></claim-table>');
    const element = table();
    await element.updateComplete;
    const told = nextError(element);
    end();
    expect((await told).error.kind).to.equal('not-found');
  });
});

describe('a request', () => {
  hearConsole();

  it('is made once for all elements that show the article', async () => {
    const src = ownAddress();
    const page = await fixture(`<div data-honest-article="${src}">${ELEMENTS.map((known) => written(known)).join('')}
      ${ELEMENTS.map((known) => written(known, { src })).join('')}</div>`);
    const elements = all<HonestElement>(page, ELEMENTS.map(({ tag }) => tag).join());
    expect(elements).to.have.length(2 * ELEMENTS.length);
    for (const element of elements) await ready(element);
    expect(await requestsFor(src)).to.equal(1);
    page.append(elements[0]!.cloneNode(true));
    await ready(page.lastElementChild as HonestElement);
    expect(await requestsFor(src)).to.equal(1);
  });

  it('says nothing of the reader', async () => {
    document.cookie = 'reader=42; path=/';
    try {
      const control = await fetch(addressOf('asked.json'), { credentials: 'include' });
      expect(await control.text()).to.include('reader=42');
      const element = await ready(await table(`<claim-table src="${addressOf('asked.json')}"></claim-table>`));
      expect(claimsIn(element)).to.deep.equal(['“Cookies: none”']);
    } finally {
      document.cookie = 'reader=; path=/; max-age=0';
    }
  });

  it('says nothing of the reader to the page’s own server either', async () => {
    const fetch = window.fetch.bind(window);
    const asked: RequestCredentials[] = [];
    window.fetch = (...request) => {
      asked.push(new Request(...request).credentials);
      return fetch(...request);
    };
    try {
      await ready(await table(`<claim-table src="/data/gut-skin-axis.json?${crypto.randomUUID()}"></claim-table>`));
    } finally {
      window.fetch = fetch;
    }
    expect(asked).to.deep.equal(['omit']);
  });

  it('that failed is made again for whoever tries again, and once it succeeds all others are served', async () => {
    const src = ownAddress('flaky.json');
    const page = await fixture(`<div>${ELEMENTS.map((known) => written(known, { src })).join('')}</div>`);
    const elements = all<HonestElement>(page, ELEMENTS.map(({ tag }) => tag).join());
    for (const element of elements) await failed(element);
    expect(await requestsFor(src)).to.equal(1);
    // In a line of prose the button is in what a word opens.
    const first = elements.find((element) => all(element, 'button').length);
    const recovered = elements.map((element) => nextReady(element));
    await click(find(first!, 'button', 'Try again'));
    await Promise.all(recovered);
    for (const [n, element] of elements.entries()) expect(seen(element)).to.include(ELEMENTS[n]!.shows);
    expect(await requestsFor(src)).to.equal(2);
  });

  it('that failed is made anew for an element that comes later', async () => {
    const src = ownAddress('flaky.json');
    const early = await failed(await table(`<claim-table src="${src}"></claim-table>`));
    const recovered = nextReady(early);
    await ready(await table(`<claim-table src="${src}"></claim-table>`));
    await recovered;
    expect(await requestsFor(src)).to.equal(2);
  });
});

describe('what an element wraps', () => {
  hearConsole();

  for (const known of ELEMENTS) {
    const { tag, sees, shows } = known;

    it(`stands in <${tag}> until the article has come`, async () => {
      const src = heldAddress();
      const element = await fixture<HonestElement>(written(known, { src }));
      expect(element.status).to.equal('loading');
      expect(seen(element)).to.equal(sees);
      await release(src);
      await ready(element);
      expect(seen(element)).to.include(shows);
      if (!known.keepsWrapped) expect(seen(element)).not.to.include(sees);
    });

    it(`is <${tag}>'s content where no article is named`, async () => {
      const element = await fixture<HonestElement>(written(known, { src: '' }));
      expect(element.status).to.equal('content');
      expect(seen(element)).to.equal(sees);
    });

    it(`stands in <${tag}> for good where the article has nothing for it`, async () => {
      const element = await fixture<HonestElement>(written(known));
      element.article = { headline: 'An article about something else' };
      await ready(element);
      if (known.always) expect(seen(element)).to.include(shows);
      else expect(seen(element)).to.include(sees);
    });

    it(`is never touched by <${tag}>`, async () => {
      const page = await fixture(`<div>${written(known, { src: ownAddress('flaky.json') })}</div>`);
      const element = page.querySelector<HonestElement>(tag)!;
      const before = page.innerHTML;
      const observer = new MutationObserver(() => undefined);
      observer.observe(page, { childList: true, subtree: true, characterData: true, attributes: true });
      await failed(element);
      const came = nextReady(element);
      for (const opener of all(element, '[aria-expanded]')) opener.click();
      await element.updateComplete;
      find(element, 'button', 'Try again').click();
      await came;
      for (const opener of all(element, 'summary, [aria-expanded]')) opener.click();
      await element.updateComplete;
      expect(observer.takeRecords()).to.deep.equal([]);
      element.article = saying('By code');
      await ready(element);
      expect(observer.takeRecords()).to.deep.equal([]);
      expect(page.innerHTML).to.equal(before);
    });
  }

  const trail = `<table><tbody id="c-axis"><tr><td><details><summary>1 review, 1 editorial</summary>…</details></td></tr></tbody>
    <tbody id="c-scfa"><tr><td><details><summary>1 review</summary>…</details></td></tr></tbody></table>`;
  const questions = `<details id="q-real"><summary>Is it real?</summary>…</details>
    <details id="q-detox"><summary>A detox?</summary>…</details>`;

  for (const [tag, wrapped, id] of [
    ['claim-table', trail, 'c-scfa'],
    ['faq-accordion', questions, 'q-detox'],
  ] as const) {
    it(`hands on to <${tag}> what the reader has opened, and where the keyboard is`, async () => {
      const src = heldAddress();
      const element = await fixture<HonestElement>(`<${tag} src="${src}">${wrapped}</${tag}>`);
      const summary = element.querySelector<HTMLElement>(`#${id} summary`)!;
      await tabTo(summary);
      await press('Enter');
      expect(summary.closest('details')!.open).to.be.true;
      expect(element.status).to.equal('loading');
      await release(src);
      await ready(element);
      const opened = all<HTMLDetailsElement>(element, 'details[open]').map((details) => details.closest('[id]')!.id);
      expect(opened).to.deep.equal([id]);
      expectFocus(all(element, `#${id} summary`)[0]);
      await press('Enter');
      expect(all(element, 'details[open]')).to.deep.equal([]);
    });

    it(`hands on to the next article of <${tag}> what is open`, async () => {
      const element = await ready(await fixture<HonestElement>(`<${tag} src="${GUT_SKIN}"></${tag}>`));
      await click(all(element, `#${id} summary`)[0]!);
      const changed = nextReady(element);
      element.article = { ...(await dataOf('gut-skin-axis.json')), headline: 'Corrected' };
      await changed;
      const opened = all<HTMLDetailsElement>(element, 'details[open]').map((details) => details.closest('[id]')!.id);
      expect(opened).to.deep.equal([id]);
    });
  }

  describe('for an editor that strips tags it does not know, in the shadow root of a <div>', () => {
    /** As the script tag makes it of `<div data-honest-read="claim-table">`. */
    async function dressed(tag: string, src: string, wrapped: string): Promise<HonestElement> {
      const host = await fixture<HTMLElement>(`<div>${wrapped}</div>`);
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<${tag} src="${src}"><slot></slot></${tag}>`;
      return root.querySelector<HonestElement>(tag)!;
    }

    it('hands on what the reader has opened, and where the keyboard is', async () => {
      const src = heldAddress();
      const element = await dressed('claim-table', src, trail);
      await element.updateComplete;
      const host = (element.getRootNode() as ShadowRoot).host;
      await tabTo(host.querySelector<HTMLElement>('#c-scfa summary')!);
      await press('Enter');
      await release(src);
      await ready(element);
      const opened = all<HTMLDetailsElement>(element, 'details[open]').map((details) => details.closest('[id]')!.id);
      expect(opened).to.deep.equal(['c-scfa']);
      expectFocus(all(element, '#c-scfa summary')[0]);
    });

    it('is open on paper', async () => {
      const element = await dressed('faq-accordion', '', questions);
      await element.updateComplete;
      const host = (element.getRootNode() as ShadowRoot).host;
      expect(seen(host)).to.equal('Open all answers Is it real? A detox?');
      dispatchEvent(new Event('beforeprint'));
      expect(seen(host)).to.match(/Is it real\? … A detox\? …$/);
      dispatchEvent(new Event('afterprint'));
      expect(seen(host)).to.equal('Open all answers Is it real? A detox?');
    });

    it('says that it is loading where nothing is wrapped', async () => {
      const src = heldAddress();
      const element = await dressed('claim-table', src, '');
      await element.updateComplete;
      expect(seen(element)).to.equal('Loading the evidence…');
      await release(src);
      await ready(element);
    });
  });

  it('says that it is loading where nothing is wrapped', async () => {
    const src = heldAddress();
    const element = await fixture<HonestElement>(`<claim-table src="${src}"> <!-- nothing --> </claim-table>`);
    expect(seen(element)).to.equal('Loading the evidence…');
    await release(src);
    await ready(element);
    expect(seen(element)).not.to.include('Loading');
  });

  describe('as headings with their answers', () => {
    const wrapped = `<p>Before you ask.</p>
      <h3>Does a detox help?</h3><p>No.</p><p>It does not.</p>
      <!-- an editor's note -->
      <h3>Is it <em>real</em>?</h3>The idea is.`;
    const accordion = () => fixture<FaqAccordion>(`<faq-accordion src="">${wrapped}</faq-accordion>`);

    it('becomes questions that open by click and by key', async () => {
      const element = await accordion();
      expect(seen(element)).to.equal('Before you ask. Open all answers Does a detox help? Is it real?');
      const [first, second] = all(element, 'summary');
      await click(first!);
      expect(seen(element)).to.equal(
        'Before you ask. Open all answers Does a detox help? No. It does not. Is it real?',
      );
      await tabTo(second!);
      await press('Enter');
      expect(seen(element)).to.equal(
        'Before you ask. Close all answers Does a detox help? No. It does not. Is it real? The idea is.',
      );
      await press('Enter');
      expect(seen(element)).to.equal(
        'Before you ask. Open all answers Does a detox help? No. It does not. Is it real?',
      );
    });

    it('stays the page’s own HTML', async () => {
      const element = await accordion();
      expect(element.innerHTML).to.equal(wrapped);
    });

    it('follows what the page changes', async () => {
      const element = await accordion();
      const more = document.createElement('h3');
      more.textContent = 'One more?';
      element.append(more, 'Yes.');
      await until(element, () => seen(element).endsWith('One more?'));
      await click(all(element, 'summary').at(-1)!);
      expect(seen(element)).to.match(/One more\? Yes\.$/);
      more.remove();
      await until(element, () => all(element, 'summary').length === 2);
    });
  });
});
