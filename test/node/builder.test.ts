/** The page on which a partner makes the code: what it says of an article, and that what it gives works where it is pasted. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { ELEMENTS, EMBEDDABLE, FRAMED } from '../../src/article/sharing/embeddable.js';
import { FORMS, type Form } from '../../src/pages/builder/forms.js';
import { TOLD } from '../../src/pages/builder/choices.js';
import { PALETTES } from '../../src/pages/builder/hosts.js';
import { ROOT } from '../../tools/elements.js';
import { serve } from '../../tools/servers.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { ARTICLE, htmlPage, openSite, type Site } from '../support/pages.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A line of HTML with the attributes of its tags in an order that does not depend on who has set them. */
const inOrder = (line: string): string =>
  line.replace(
    /<(\w+)((?: [\w-]+(?:="[^"]*")?)+)>/g,
    (_, tag: string, attributes: string) =>
      `<${tag} ${attributes
        .match(/[\w-]+(="[^"]*")?/g)!
        .sort()
        .join(' ')}>`,
  );

describe('The builder', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  interface Opened {
    page: Page;
    complaints: string[];
    asked: string[];
  }

  async function open(src?: string, { width = 1200, dark = false } = {}): Promise<Opened> {
    const complaints: string[] = [];
    const asked: string[] = [];
    const page = await site.open(htmlPage({ body: '' }), { width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    page
      .on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
      .on('pageerror', (error) => complaints.push(String(error)))
      .on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.cdn}/builder.html${src ? `?src=${encodeURIComponent(src)}` : ''}`);
    return { page, complaints, asked };
  }

  /** What the page says of the article, once it has looked. */
  async function outcome(page: Page): Promise<string> {
    await page.waitForFunction(() => {
      const said = document.querySelector('#outcome')?.textContent ?? '';
      return said && !said.endsWith('…');
    });
    return page.$eval('#outcome', (paragraph) => paragraph.textContent.trim());
  }

  /** Opens the builder with an article, and waits until its widget is there. */
  async function withArticle(src: string, view = {}): Promise<Opened> {
    const opened = await open(src, view);
    await shown(opened.page);
    return opened;
  }

  const shown = (page: Page) =>
    page.waitForFunction(
      () => document.querySelector<HTMLElement & { status?: string }>('.column [src]')?.status === 'ready',
    );

  /** As a person does, who clicks again where the page has moved away under the pointer since another element is shown. */
  async function choose(page: Page, name: string): Promise<void> {
    const label = `::-p-xpath(//fieldset//label[contains(., "${name}")])`;
    do await page.locator(label).click();
    while (!(await page.$eval(label, (label) => label.querySelector('input')!.checked)));
  }

  const codes = (page: Page) => page.$$eval('.code pre', (all) => all.map((pre) => pre.textContent));

  async function codeOf(page: Page, tag: string, form: Form): Promise<string[]> {
    await page.select('#element', tag);
    await choose(page, FORMS[form]);
    return codes(page);
  }

  /** Waits until a widget on a partner's page, or in a frame on it, shows its article. */
  async function works(body: string, selector: string, framed = false): Promise<void> {
    const page = await site.open(htmlPage({ body }));
    const where = framed ? await (await page.waitForSelector('iframe'))!.contentFrame() : page;
    await where.waitForFunction(
      (selector) => {
        const found = document.querySelector<HTMLElement & { status?: string }>(selector);
        return (
          (found?.status ?? found?.shadowRoot?.querySelector<HTMLElement & { status?: string }>('*')?.status) ===
          'ready'
        );
      },
      {},
      selector,
    );
    await page.close();
  }

  it('has every element, in words', () => {
    assert.deepEqual(Object.keys(TOLD).sort(), [...ELEMENTS].sort());
  });

  it('gives code for every element of the first article that works where it is pasted', async () => {
    const { page } = await withArticle(`${site.cdn}/${ARTICLE}`);
    const there = await page.$$eval('#element option', (options) =>
      options.filter(({ disabled }) => !disabled).map(({ value }) => value),
    );
    assert.ok(there.length > 14, there.join());
    for (const tag of there) {
      const script = await codeOf(page, tag, 'script');
      assert.match(script[1]!, />[^<>]+<\//, 'something stands inside');
      await works(script.join('\n'), tag);
      if (FRAMED.includes(tag)) await works((await codeOf(page, tag, 'frame'))[0]!, tag, true);
    }
    for (const tag of ['claim-table', 'evidence-badge']) {
      const div = await codeOf(page, tag, 'div');
      assert.match(div[1]!, tag === 'evidence-badge' ? /^<span data-/ : /^<div data-/);
      await works(div.join('\n'), `[data-honest-read="${tag}"]`);
    }
    await page.close();
  });

  it('gives the same plain HTML as the command line, dated, with a link to what holds now', async () => {
    const { page } = await withArticle(`${site.cdn}/${ARTICLE}`);
    for (const tag of ['claim-table', 'faq-accordion', 'reference-list']) {
      const [code] = await codeOf(page, tag, 'static');
      const command = ['dist/cli/honest-read.js', 'render', `data/${ARTICLE}`, '--element', tag, '--lang', 'en'];
      const printed = execFileSync(process.execPath, [...command, '--src', `${site.cdn}/${ARTICLE}`], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      const within = (html: string) => html.trim().split('\n').slice(1, -1).map(inOrder);
      const lines = within(code!);
      const dated = lines.pop()!;
      assert.deepEqual(lines, within(printed));
      const year = new Date().getFullYear();
      assert.match(
        dated,
        new RegExp(`<small>As of [A-Z]\\w+ \\d+, ${year}\\. <a href="http[^"]+">See what holds now</a>`),
      );
    }
    const [badge] = await codeOf(page, 'evidence-badge', 'static');
    assert.ok(!badge!.includes('\n') && !badge!.includes('<div'), badge);
    await page.close();
  });

  it('shows what is chosen on the widget and in the code at once', async () => {
    const { page } = await withArticle(`${site.cdn}/${ARTICLE}`);
    await page.type('#option-caption', 'What of it holds');
    await page.select('#option-sort', 'strength');
    await choose(page, 'Emerging');
    await page.locator('>>> caption ::-p-text(What of it holds)').wait();
    assert.match((await codes(page))[1]!, / caption="What of it holds" sort="strength" filter="emerging">/);
    await choose(page, PALETTES.navy);
    assert.equal(await page.$eval('.host', (host) => getComputedStyle(host).backgroundColor), 'rgb(15, 29, 56)');
    await choose(page, 'A phone');
    assert.equal(await page.$eval('.column > *', ({ clientWidth }) => clientWidth), 320);
    await page.close();
  });

  it('says which header to ask for where the host does not let other pages read the article', async () => {
    const host = new URL(site.publisher).host;
    const { page } = await open(`${site.publisher}/no-cors.json`);
    assert.match(
      await outcome(page),
      new RegExp(`^${host} has the article, but does not let pages of other sites read it`),
    );
    assert.equal(await page.$eval('pre', (pre) => pre.textContent), 'Access-Control-Allow-Origin: *');
    assert.equal(await page.$('.code'), null);
    await page.close();
  });

  it('says so of its own host, too, whose article it can read itself', async () => {
    const { page } = await open(`${site.cdn}/no-cors.json`);
    assert.match(await outcome(page), /does not let pages of other sites read it/);
    await page.close();
  });

  it('says what is the matter with an address at which no article can be had', async () => {
    const gone = await serve(() => undefined);
    await gone.close();
    for (const [address, sentence] of [
      [`${site.publisher}/missing.json`, /answers with “404”/],
      [`${gone.origin}/a.json`, /cannot be reached/],
      [`${site.publisher}/not-json.json`, /a page for people/],
      [`${site.publisher}/large.json`, /larger than 5 MB/],
      [`${site.publisher}/examples/bad/root-is-a-list.json`, /not an article that can be read/],
      ['not an address', /That is no address/],
    ] as const) {
      const { page } = await open(address);
      assert.match(await outcome(page), sentence);
      assert.equal(await page.$('.code'), null);
      await page.close();
    }
  });

  it('takes a path for one on its own host', async () => {
    const { page, asked } = await withArticle(`/${ARTICLE}`);
    assert.ok(asked.includes(`${site.cdn}/${ARTICLE}`));
    await page.close();
  });

  it('tells the faults of an article in words, and what a careful editor would look at', async () => {
    for (const file of ['examples/bad/unknown-level.json', 'examples/bad/one-bad-claim.json', ARTICLE]) {
      const command = ['dist/cli/honest-read.js', 'lint', '--json', `data/${file}`];
      const { stdout } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
      const [{ problems }] = JSON.parse(stdout) as [{ problems: { message: string; severity: string }[] }];
      assert.ok(problems.length > 0);
      const { page } = await open(`${site.cdn}/${file}`);
      const faults = problems.filter(({ severity }) => severity === 'error').length;
      const inAll = faults ? `It has ${faults === 1 ? 'one fault' : `${faults} faults`};` : 'Nothing is wrong with it.';
      assert.ok((await outcome(page)).includes(inAll), inAll);
      const said = await page.$$eval('.problems li', (items) =>
        items.map(({ textContent }) => textContent.replace(/\s+/g, ' ')),
      );
      assert.equal(said.length, problems.length);
      for (const { message } of problems)
        assert.ok(
          said.some((each) => each.includes(message.replace(/\s+/g, ' '))),
          message,
        );
      await page.close();
    }
  });

  it('says where the frame would refuse the article', async () => {
    const { page } = await withArticle(`${site.publisher}/${ARTICLE}`);
    await choose(page, FORMS.frame);
    const said = await page.$eval('.code .obstacle', (paragraph) => paragraph.textContent);
    assert.match(said, /does not show articles of .* frame-origins\.json/);
    assert.deepEqual(await codes(page), []);
    await page.close();
  });

  it('can be used by the keyboard alone, up to the code in the clipboard', async () => {
    const { page } = await open();
    for (const name of ['clipboard-read', 'clipboard-write'] as const)
      await page.browserContext().setPermission(site.cdn, { permission: { name }, state: 'granted' });
    await page.bringToFront();
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('label, button, summary, [id]')?.textContent.trim() ?? '');
    const tabTo = async (matches: () => Promise<boolean>) => {
      for (let n = 0; n < 60; n++) {
        await page.keyboard.press('Tab');
        if (await matches()) return;
      }
      throw new Error('The Tab key does not lead there.');
    };
    await tabTo(() => page.evaluate(() => document.activeElement?.id === 'address'));
    await page.keyboard.type(`${site.cdn}/${ARTICLE}`);
    await page.keyboard.press('Enter');
    await shown(page);
    await tabTo(() => page.evaluate(() => document.activeElement?.id === 'element'));
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('.column faq-accordion');
    await tabTo(async () => (await focused()) === FORMS.script);
    await page.keyboard.press('ArrowRight');
    await tabTo(async () => (await focused()) === 'Copy');
    await tabTo(async () => (await focused()) === 'Copy');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.code > [role=status]')!.textContent);
    assert.match(await page.$eval('.code > [role=status]', (status) => status.textContent), /^Copied\./);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, (await codes(page))[1]);
    assert.match(copied, /^<div data-honest-read="faq-accordion" /);
    await page.close();
  });

  for (const [name, view] of Object.entries({
    'on paper': {},
    'in the dark': { dark: true },
    'on a phone': { width: 320 },
  })) {
    it(`has no barrier that axe finds, and nothing to scroll sideways, ${name}`, async () => {
      const { page } = await withArticle(`${site.cdn}/${ARTICLE}`, view);
      for (const form of Object.values(FORMS)) {
        await choose(page, form);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), form);
      }
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
          resultTypes: ['violations'],
        }),
      );
      assert.deepEqual(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        [],
      );
      await page.close();
    });
  }

  it('keeps to its own policy, and asks for nothing but its own files and the article', async () => {
    const { page, complaints, asked } = await withArticle(`${site.publisher}/${ARTICLE}`);
    for (const tag of ['evidence-article', 'evidence-badge']) await page.select('#element', tag);
    for (const form of Object.values(FORMS)) await choose(page, form);
    await shown(page);
    // That there is no list of other hosts beside the frame is an answer, too.
    const real = complaints.filter((complaint) => !complaint.includes('404'));
    assert.deepEqual(real, []);
    const others = asked.filter((url) => !url.startsWith(`${site.cdn}/`) && url !== `${site.publisher}/${ARTICLE}`);
    assert.deepEqual(others, []);
    await page.close();
  });

  it('knows what each element needs', () => {
    for (const [tag, { attributes, needs = [] }] of Object.entries(EMBEDDABLE))
      for (const name of needs) assert.ok(attributes.includes(name), `${tag} ${name}`);
  });
});
