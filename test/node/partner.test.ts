/** A partner's post under the strictest policy that it can have, and what is left of it without JavaScript. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { RichText } from '../../src/article/article.js';
import { ROOT } from '../../tools/elements.js';
import { POST_PATHS, postPage } from '../../tools/partner/post.js';
import { partnerPolicy } from '../../tools/servers.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { ARTICLE, htmlPage, openAll, openSite, ready, rendered, type Site } from '../support/pages.js';

interface Article {
  claims: { text: string; grade: { level: string; qualifier?: string }; honestRead: RichText }[];
  faq: { question: string; answer: unknown }[];
}
const article = JSON.parse(readFileSync(join(ROOT, 'data', ARTICLE), 'utf8')) as Article;
/** What the post embeds. */
const POSTED = ['claim-table', 'evidence-badge', 'faq-accordion'];
const parts = JSON.parse(readFileSync(join(ROOT, 'dist/parts.json'), 'utf8')) as Record<string, string[]>;

describe('A partner’s post', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Opens a post of the partner's blog, listening to every complaint of the browser's, and its reports to the server. */
  async function openPost(
    path: string,
    { more = '', fresh = false } = {},
  ): Promise<{ page: Page; complaints: string[]; requests: URL[] }> {
    const complaints: string[] = [];
    const requests: URL[] = [];
    const page = await site.open(postPage(path, site)!.replace('</body>', `${more}</body>`), {
      headers: { 'Content-Security-Policy': `${partnerPolicy(site)}; report-uri /report` },
      prepare: async (page) => {
        await page.setCacheEnabled(!fresh);
        await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
        await page.evaluateOnNewDocument(() =>
          document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
            (globalThis as unknown as { complain(complaint: string): void }).complain(
              `${violatedDirective} ${blockedURI}`,
            ),
          ),
        );
        page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
        page.on('request', (request) => requests.push(new URL(request.url())));
      },
    });
    return { page, complaints, requests };
  }

  it('is watched well: a style in its own HTML is complained of', async () => {
    const { page, complaints, requests } = await openPost('/', { more: '<p style="color: red">Not allowed</p>' });
    await ready(page);
    assert.ok(
      complaints.some((complaint) => complaint.startsWith('style-src-attr')),
      complaints.join('\n'),
    );
    assert.ok(requests.some(({ pathname }) => pathname === '/report'));
    await page.close();
  });

  for (const path of POST_PATHS) {
    it(`gives the browser nothing to complain of, whatever the reader opens: ${path}`, async () => {
      const { page, complaints, requests } = await openPost(path);
      if (path !== '/plain.html') {
        await ready(page);
        await openAll(page);
        await page.locator('>>> [popover]').wait();
      }
      assert.deepEqual(complaints, []);
      assert.ok(requests.every(({ pathname }) => pathname !== '/report'));
      await page.close();
    });
  }

  it('asks for the script’s own files and for the article, each once, and for nothing else', async () => {
    const { cdn, publisher } = site.asked;
    cdn.length = publisher.length = 0;
    const { page, requests } = await openPost('/', { fresh: true });
    await ready(page);
    await page.waitForNetworkIdle();
    const paths = (asked: { path: string }[]) => asked.map(({ path }) => path).sort();
    const files = new Set(['honest-read.css', 'honest-read.js', ...POSTED.flatMap((tag) => parts[tag]!)]);
    assert.deepEqual(paths(cdn), [...files].map((file) => `/${file}`).sort());

    // And what a panel says with the first one that is opened.
    cdn.length = 0;
    await openAll(page);
    await page.waitForNetworkIdle();
    assert.deepEqual(
      cdn.map(({ path }) => path.split('/').at(-1)),
      ['evidence-badge.panel.js'],
    );
    assert.deepEqual(paths(publisher), [`/${ARTICLE}`]);
    const own = new URL(page.url()).origin;
    assert.deepEqual([...new Set(requests.map(({ origin }) => origin))].sort(), [own, site.cdn, site.publisher].sort());
    await page.close();
  });

  it('sends nothing along that tells who the reader is, and leaves nothing on their device', async () => {
    const { cdn, publisher } = site.asked;
    const first = await openPost('/');
    // To the browser all ports of a host are one site, which is asked with its cookies unless it is told not to.
    await first.page.evaluate(() => (document.cookie = 'reader=known'));
    await first.page.close();
    cdn.length = publisher.length = 0;
    const { page } = await openPost('/', { fresh: true });
    await ready(page);
    await openAll(page);
    const told = [...cdn, ...publisher].filter(({ cookie }) => cookie);
    // What the partner's own tags ask for is the partner's.
    assert.deepEqual(
      told.filter(({ path }) => !['/honest-read.js', '/honest-read.css'].includes(path)),
      [],
    );
    assert.ok(publisher.length > 0 && cdn.some(({ path }) => path.startsWith('/parts/')));
    assert.deepEqual(
      await page.evaluate(async () => ({
        cookie: document.cookie,
        storage: localStorage.length + sessionStorage.length,
        databases: await indexedDB.databases(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      })),
      { cookie: 'reader=known', storage: 0, databases: [], workers: 0 },
    );
    await page.close();
  });

  describe('without JavaScript', () => {
    it('says all that it says with it, word for word', async () => {
      const live = (await openPost('/')).page;
      await ready(live);
      const plain = await site.open('/', { javaScript: false });
      for (const tag of ['claim-table', 'faq-accordion']) {
        const said = await wordsOf(plain, tag);
        assert.ok(said.length > 1000);
        assert.equal(said, await wordsOf(live, tag));
      }
      await live.close();
      await plain.close();
    });

    it('shows every claim with its grade and the honest read of it', async () => {
      const page = await site.open('/', { javaScript: false });
      const rows = await page.$$eval('claim-table tbody', (bodies) => bodies.map((body) => body.innerText));
      assert.equal(rows.length, article.claims.length);
      article.claims.forEach(({ text, grade, honestRead }, n) => {
        for (const words of [text, plain(honestRead), grade.qualifier ?? ''])
          assert.ok(rows[n]!.includes(words), words);
        assert.match(rows[n]!, /\(level [1-5] of 5\)/);
      });
      await page.close();
    });

    it('opens each answer, and what each claim rests on, at a click', async () => {
      const page = await site.open('/', { javaScript: false, height: 5000 });
      const questions = await page.$$('faq-accordion summary');
      assert.equal(questions.length, article.faq.length);
      for (const summary of [...questions, ...(await page.$$('claim-table summary'))]) {
        const content = await summary.evaluateHandle((summary) => summary.nextElementSibling!);
        const isShown = () => content.evaluate((content) => content.checkVisibility({ contentVisibilityAuto: true }));
        assert.equal(await isShown(), false);
        await summary.click();
        assert.equal(await isShown(), true);
      }
      await page.close();
    });
  });

  it('reads well without JavaScript and without our stylesheet: claim, grade, honest read, what it rests on', async () => {
    const page = await site.open(htmlPage({ body: POSTED.map((tag) => rendered(site, tag, BADGE[tag])).join('') }), {
      javaScript: false,
    });
    const [table, badge, faq] = await Promise.all(POSTED.map((tag) => linesOf(page, tag)));
    assert.deepEqual(table!.slice(0, 4), [
      'The main gut–skin claims and their current evidence maturity',
      'The claim\tEvidence maturity\tThe honest read',
      'The gut and skin are linked (the axis exists)\tEstablished concept (level 5 of 5)\tWell-described in reviews via immune, barrier and metabolite pathways',
      '1 review, 1 editorial on the claim The gut and skin are linked',
    ]);
    assert.deepEqual(badge, ['Early-stage, thin (level 2 of 5)']);
    assert.deepEqual(
      faq,
      article.faq.map(({ question }) => question),
    );
    await page.close();
  });
});

/** What a rendered badge is told besides. */
const BADGE: Record<string, { claim: string }> = { 'evidence-badge': { claim: 'c-healthy' } };

/** The words of a rich text. */
const plain = (text: RichText): string =>
  typeof text === 'string'
    ? text
    : text.map((part) => (typeof part === 'string' ? part : String(Object.values(part)[0]))).join('');

/** What is read of an element, line by line; of a drawing only the space after it is left. */
const linesOf = async (page: Page, tag: string): Promise<string[]> => {
  const text = await page.$eval(tag, (element) => (element as HTMLElement).innerText);
  return text
    .replace(/(?<=^|\t) /gm, '')
    .split('\n')
    .filter(Boolean);
};

/** All words of an element, open or not, without the spaces that only lay out its source. */
const wordsOf = (page: Page, tag: string): Promise<string> =>
  page.$eval(tag, (element) => {
    const all = (element.shadowRoot ?? element).querySelector('.honest')!.cloneNode(true) as Element;
    // What the head of a column says, it says also where one can sort by it.
    all.querySelectorAll('button').forEach((button) => !button.closest('th') && button.remove());
    return all.textContent.replace(/\s+/g, '');
  });
