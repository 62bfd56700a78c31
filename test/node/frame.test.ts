/** An element in a frame, on a page where no script of ours runs, and on one that lets its frames be as high as they need. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { EMBEDDABLE, FRAMED, framedAttributes } from '../../src/article/sharing/embeddable.js';
import { frameAddress, frameSnippet, type Widget } from '../../src/article/sharing/snippet.js';
import { LANGUAGES } from '../../src/locale/languages.js';
import { frameWords } from '../../src/locale/frame/languages.js';
import { ROOT } from '../../tools/elements.js';
import { publisherHandler, serve, type Served } from '../../tools/servers.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { ARTICLE, htmlPage, openSite, painted, type Site } from '../support/pages.js';

const TABLE: Widget = { tag: 'claim-table', attributes: {} };
const FAQ: Widget = { tag: 'faq-accordion', attributes: {} };
const FIXED = 300;

describe('A frame', IN_CHROMIUM, () => {
  let site: Site;
  /** Another publisher, of whom the frame's own one says that it shows its articles, and one of whom it does not. */
  let friend: Served;
  let stranger: Served;
  before(async () => {
    site = await openSite();
    friend = await serve(publisherHandler());
    stranger = await serve(publisherHandler());
  });
  after(() => Promise.all([site, friend, stranger].map((opened) => opened.close())));

  const addressOf = (widget: Widget, more: { article?: string; lang?: string; scheme?: 'light' | 'dark' } = {}) =>
    frameAddress(widget, { frame: `${site.cdn}/frame.html`, article: `${site.cdn}/${ARTICLE}`, ...more });

  const framed = (widget: Widget, article = `${site.cdn}/${ARTICLE}`) =>
    frameSnippet(widget, { frame: `${site.cdn}/frame.html`, article, title: 'The gut–skin axis', height: FIXED });
  const listener = () => `<script async src="${site.cdn}/frame-height.js"></script>`;

  const open = (body: string, prepare?: (page: Page) => unknown) =>
    site.open(htmlPage({ body, css: 'iframe { border: 0; display: block }' }), { ...(prepare && { prepare }) });

  /** What is in the page's frame, once it shows what it was asked for, or has said why not. */
  async function inFrame(page: Page, selector = 'main > [src]'): Promise<Frame> {
    const element = await page.waitForSelector('iframe');
    const frame = await element!.contentFrame();
    await frame.waitForFunction(
      (selector) => {
        const shown = document.querySelector<HTMLElement & { status?: string }>(selector);
        return shown && (!shown.hasAttribute('src') || shown.status === 'ready' || shown.status === 'error');
      },
      {},
      selector,
    );
    return frame;
  }

  const heights = async (page: Page) => ({
    frame: await page.$eval('iframe', ({ clientHeight }) => clientHeight),
    content: await (
      await (await page.$('iframe'))!.contentFrame()
    ).evaluate(() => document.documentElement.scrollHeight),
  });

  /** Waits until the frame is as high as what is in it, and higher or lower than it was. */
  async function fits(page: Page, than?: number): Promise<number> {
    const frame = await (await page.$('iframe'))!.contentFrame();
    const giveUp = Date.now() + 8000;
    for (;;) {
      const height = await page.$eval('iframe', ({ clientHeight }) => clientHeight);
      const needed = await frame.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height));
      if (height === needed && height !== than) return height;
      if (Date.now() > giveUp) throw new Error(`The frame is ${height} px high; what is in it, ${needed}.`);
      await painted(page);
    }
  }

  /** Whether the reader meets a scrollbar, which takes room, or something that could be scrolled to. */
  const scrolls = (frame: Frame) =>
    frame.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      const hidden = getComputedStyle(document.documentElement).overflowY === 'hidden';
      return !hidden || scrollWidth > clientWidth || scrollHeight > clientHeight || innerWidth > clientWidth;
    });

  it('is as high as what is in it, and follows what the reader opens and closes, without a scrollbar', async () => {
    const page = await open(listener() + framed(FAQ));
    const frame = await inFrame(page);
    const closed = await fits(page, FIXED);
    assert.equal(await scrolls(frame), false);
    await frame.locator('>>> summary').click();
    const opened = await fits(page, closed);
    assert.ok(opened > closed);
    assert.equal(await scrolls(frame), false);
    await frame.locator('>>> summary').click();
    assert.equal(await fits(page, opened), closed);
    await page.close();
  });

  it('shows what it shows in the README', async () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [sample] = /<iframe .*<\/iframe>/.exec(readme)!;
    const page = await open(sample.replace('https://cdn.example', site.cdn));
    const frame = await inFrame(page);
    const said = await frame.$eval('claim-table', (table) => table.shadowRoot!.querySelector('table')!.innerText);
    assert.match(said, /Not supported/);
    await page.close();
  });

  it('follows the width of the page', async () => {
    const page = await open(listener() + framed(TABLE));
    await inFrame(page);
    const wide = await fits(page, FIXED);
    await page.setViewport({ width: 320, height: 600 });
    assert.ok((await fits(page, wide)) > wide);
    await page.close();
  });

  it('gets its height also where the page begins to listen long after it', async () => {
    const page = await open(framed(TABLE));
    await inFrame(page);
    assert.equal((await heights(page)).frame, FIXED);
    await page.addScriptTag({ url: `${site.cdn}/frame-height.js` });
    await fits(page, FIXED);
    await page.close();
  });

  it('keeps its fixed height where nobody listens, and all of it can be scrolled to', async () => {
    const page = await open(framed(TABLE));
    const frame = await inFrame(page);
    await painted(page);
    assert.equal((await heights(page)).frame, FIXED);
    const reached = await frame.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return { at: scrollY + innerHeight, end: document.documentElement.scrollHeight };
    });
    assert.ok(reached.end > FIXED && Math.abs(reached.at - reached.end) <= 1);
    await page.close();
  });

  it('has its own height beside another one of ours', async () => {
    const page = await open(listener() + framed(FAQ) + framed(TABLE));
    await inFrame(page);
    const faq = await fits(page, FIXED);
    const table = await (await page.$$('iframe'))[1]!.contentFrame();
    await table.waitForSelector('.fitted');
    await table.waitForFunction(() => document.documentElement.clientHeight > 300);
    await painted(page);
    const [first, second] = await page.$$eval('iframe', (frames) => frames.map(({ clientHeight }) => clientHeight));
    assert.equal(first, faq);
    assert.notEqual(second, faq);
    await page.close();
  });

  it('is not resized by what another frame, or the page itself, says in its place', async () => {
    const liar = `<iframe id="liar" srcdoc="<script>parent.postMessage({honestReadHeight: 4321}, '*')</script>"></iframe>`;
    const page = await open(listener() + framed(FAQ));
    await inFrame(page);
    const height = await fits(page, FIXED);
    await page.evaluate(async (liar) => {
      const heard = new Promise((resolve) =>
        addEventListener(
          'message',
          ({ data }) => (data as { honestReadHeight?: number }).honestReadHeight === 4321 && resolve(null),
        ),
      );
      document.body.insertAdjacentHTML('beforeend', liar);
      await heard;
    }, liar);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', resolve, { once: true });
          postMessage({ honestReadHeight: 5432 }, '*');
        }),
    );
    await painted(page);
    assert.equal((await heights(page)).frame, height);
    await page.close();
  });

  it('is not resized by a page of another origin to which it has been led', async () => {
    const page = await open(listener() + framed(FAQ));
    await inFrame(page);
    const height = await fits(page, FIXED);
    const foreign = site.publish(`<script>parent.postMessage({ honestReadHeight: 4321 }, '*')</script>`);
    await page.evaluate(async (foreign) => {
      const heard = new Promise((resolve) =>
        addEventListener(
          'message',
          ({ data }) => (data as { honestReadHeight?: number }).honestReadHeight === 4321 && resolve(null),
        ),
      );
      const frame = document.querySelector('iframe')!;
      // Its address, as the page wrote it, stays the same.
      frame.contentWindow!.location.href = new URL(foreign, location.href).href;
      await heard;
    }, foreign);
    await painted(page);
    assert.equal((await heights(page)).frame, height);
    await page.close();
  });

  it('leads out of itself by its links, and stays where they lead to what is in it', async () => {
    const page = await open(listener() + framed({ tag: 'evidence-article', attributes: {} }));
    const frame = await inFrame(page);
    const targets = await frame.evaluate(() => {
      const links = [...document.querySelector('main > [src]')!.shadowRoot!.querySelectorAll('a')];
      addEventListener('click', (event) => event.preventDefault());
      return links.map((link) => {
        link.click();
        return { inside: link.href.startsWith(location.href.replace(/#.*/, '') + '#'), target: link.target };
      });
    });
    assert.ok(targets.some(({ inside }) => inside) && targets.some(({ inside }) => !inside));
    for (const { inside, target } of targets) assert.equal(target, inside ? '' : '_top');
    await page.close();
  });

  it('shows what its address asks for, and takes neither HTML nor words of somebody else’s from it', async () => {
    const page = await site.open(htmlPage({ body: '' }));
    const address = new URL(addressOf({ tag: 'claim-table', attributes: { sort: 'strength' } }));
    address.searchParams.set('caption', 'Proven by science');
    address.searchParams.set('onclick', 'alert(1)');
    address.searchParams.set('style', 'color: red');
    address.searchParams.set('search', '"><img src=x onerror=alert(1)>');
    await page.goto(address.href);
    await page.waitForFunction(
      () => document.querySelector<HTMLElement & { status: string }>('claim-table')?.status === 'ready',
    );
    assert.deepEqual(await page.$eval('claim-table', (table) => table.getAttributeNames().sort()), [
      'search',
      'sort',
      'src',
    ]);
    assert.equal(await page.$('img'), null);
    await page.close();
  });

  for (const tag of ['evidence-badge', 'img', 'constructor', 'script', '']) {
    it(`says that there is nothing to show where it is asked for ${tag ? `<${tag}>` : 'no element'}`, async () => {
      const page = await site.open(htmlPage({ body: '' }));
      await page.goto(addressOf({ tag, attributes: { level: 'established' } }));
      assert.equal(await said(page), frameWords('en').noElement);
      await page.close();
    });
  }

  it('says so where it is told no article', async () => {
    const page = await site.open(htmlPage({ body: '' }));
    await page.goto(`${site.cdn}/frame.html?element=claim-table&lang=de`);
    assert.equal(await said(page), frameWords('de').noArticle);
    await page.close();
  });

  const said = async (page: Page) => {
    await page.waitForFunction(() => document.querySelector('main > p'));
    return page.$eval('main', (main) => main.innerText.trim());
  };

  it('refuses an article of another host in one sentence, and does not even ask for it', async () => {
    const page = await site.open(htmlPage({ body: '' }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(addressOf(TABLE, { article: `${stranger.origin}/${ARTICLE}` }));
    const [own, theirs] = [site.cdn, stranger.origin].map((origin) => new URL(origin).host);
    assert.equal(await said(page), frameWords('en').notOurs(own!, theirs!));
    assert.ok(!asked.includes(stranger.origin));
    await page.close();
  });

  /** Opens a frame whose host answers these paths in its own way. */
  async function openWith(
    address: string,
    answers: Record<string, { body?: string; location?: string }>,
  ): Promise<Page> {
    const page = await site.open(htmlPage({ body: '' }));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = answers[new URL(request.url()).pathname];
      if (!answer || new URL(request.url()).origin !== site.cdn) void request.continue();
      else if (answer.location) void request.respond({ status: 302, headers: { location: answer.location } });
      else void request.respond({ contentType: 'application/json', body: answer.body ?? '' });
    });
    await page.goto(address);
    return page;
  }
  const statusOf = async (page: Page) => {
    await page.waitForFunction(() =>
      ['ready', 'error'].includes(
        document.querySelector<HTMLElement & { status: string }>('claim-table')?.status ?? '',
      ),
    );
    return page.$eval('claim-table', (table) => (table as HTMLElement & { status?: string }).status);
  };

  it('shows an article of a host that the list beside it names', async () => {
    const page = await openWith(addressOf(TABLE, { article: `${friend.origin}/${ARTICLE}` }), {
      '/frame-origins.json': { body: JSON.stringify(['javascript:alert(1)', 7, `${friend.origin}/some/path`]) },
    });
    assert.equal(await statusOf(page), 'ready');
    await page.close();
  });

  it('shows nothing of another host’s to which an address of its own leads on', async () => {
    const page = await openWith(addressOf(TABLE, { article: `${site.cdn}/go` }), {
      '/go': { location: `${stranger.origin}/${ARTICLE}` },
    });
    assert.equal(await statusOf(page), 'error');
    await page.close();
  });

  it('takes a list that cannot be read for an empty one', async () => {
    for (const body of ['not json', '{"0":"x"}']) {
      const page = await openWith(addressOf(TABLE, { article: `${friend.origin}/${ARTICLE}` }), {
        '/frame-origins.json': { body },
      });
      assert.match(await said(page), /only/);
      await page.close();
    }
  });

  it('speaks the language of its article, has that article’s name, and is light or dark as it is asked to be', async () => {
    const page = await site.open(htmlPage({ body: '' }));
    const article = `${site.cdn}/examples/good/arabic.json`;
    await page.goto(addressOf(TABLE, { article, scheme: 'dark' }));
    await page.waitForFunction(() => document.documentElement.lang === 'ar');
    const { headline } = JSON.parse(readFileSync(join(ROOT, 'data/examples/good/arabic.json'), 'utf8')) as {
      headline?: string;
    };
    const { title, dir, scheme, ink } = await page.evaluate(() => ({
      title: document.title,
      dir: document.documentElement.dir,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      ink: getComputedStyle(document.querySelector('main')!).color,
    }));
    assert.equal(dir, 'rtl');
    if (headline) assert.equal(title, headline);
    assert.equal(scheme, 'dark');
    assert.equal(ink, 'rgb(232, 230, 225)');
    await page.close();
  });

  it('gives the browser nothing to complain of, in a sandbox and on a page with the strictest policy', async () => {
    const complaints: string[] = [];
    const sandboxed = framed(FAQ).replace(
      '<iframe',
      '<iframe sandbox="allow-scripts allow-top-navigation-by-user-activation"',
    );
    const page = await site.open(
      htmlPage({ body: listener() + framed(TABLE) + sandboxed }).replace('<style></style>', ''),
      {
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src ${site.cdn}; frame-src ${site.cdn}; require-trusted-types-for 'script'`,
        },
        prepare: (page) =>
          page
            .on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
            .on('pageerror', (error) => complaints.push(String(error))),
      },
    );
    await fits(page, FIXED);
    const last = await (await page.$$('iframe'))[1]!.contentFrame();
    await last.waitForFunction(
      () => document.querySelector<HTMLElement & { status: string }>('faq-accordion')?.status === 'ready',
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('What can be framed', () => {
  interface Declaration {
    tagName?: string;
    attributes?: { name: string }[];
  }
  const { modules } = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

  it('is every element that does not stand in a line of text', () => {
    const tags = elements.map(({ tagName }) => tagName!).sort();
    assert.deepEqual(Object.keys(EMBEDDABLE).sort(), tags);
    assert.deepEqual(
      tags.filter((tag) => !FRAMED.includes(tag)),
      ['cite-ref', 'evidence-badge', 'glossary-term'],
    );
  });

  it('is told nothing but by attributes of the element’s own', () => {
    for (const { tagName, attributes = [] } of elements) {
      const own = attributes.map(({ name }) => name);
      for (const name of EMBEDDABLE[tagName!]!.attributes) assert.ok(own.includes(name), `${tagName} ${name}`);
      for (const name of framedAttributes(tagName!) ?? []) assert.ok(own.includes(name), `${tagName} ${name}`);
    }
  });

  it('is explained in every language that the interface speaks', () => {
    for (const lang of LANGUAGES) assert.equal(frameWords(lang).lang, lang);
    assert.equal(frameWords('de-AT').lang, 'de');
    assert.equal(frameWords('constructor').lang, 'en');
  });

  it('costs the page around it at most 1 kB', () => {
    assert.ok(readFileSync(join(ROOT, 'dist/cdn/frame-height.js')).length <= 1000);
  });
});
