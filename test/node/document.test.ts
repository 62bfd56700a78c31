/** A page of a whole article, as `honest-read render --document` makes it: valid, whole, and good without a script. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type axe from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { type DefaultTreeAdapterTypes as tree, parse } from 'parse5';
import { NAMED_SCALES } from '../../src/cli/named-scales.js';
import { articleJsonLd, readArticle } from '../../src/index.js';
import { ROOT } from '../../tools/elements.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { openSite, ready, type Site } from '../support/pages.js';

const folder = mkdtempSync(join(tmpdir(), 'honest-read-document-'));
after(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number;
  out: string;
  err: string;
}

const render = (...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/cli/honest-read.ts', 'render', ...args];
    const child = execFile(process.execPath, command, { cwd: ROOT }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

const data = (file: string) => JSON.parse(readFileSync(join(ROOT, 'data', file), 'utf8')) as Record<string, unknown>;
const fileOf = (article: object) => {
  const path = join(folder, `${readdirSync(folder).length}.json`);
  writeFileSync(path, JSON.stringify(article));
  return path;
};

const FILES = [
  'gut-skin-axis.json',
  ...readdirSync(join(ROOT, 'data/examples/good')).map((file) => `examples/good/${file}`),
];
const pages = new Map<string, string>();
before(async () => {
  for (const file of FILES)
    pages.set(file, (await render(join('data', file), '--document', '--title', 'An article')).out);
});

function all(node: tree.Node, name: string): tree.Element[] {
  const within = 'childNodes' in node ? node.childNodes.flatMap((child) => all(child, name)) : [];
  return 'tagName' in node && node.tagName === name ? [node, ...within] : within;
}
const attributes = ({ attrs }: tree.Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const text = (node: tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : '';
const only = (html: string, name: string) => {
  const found = all(parse(html), name);
  assert.equal(found.length, 1, name);
  return found[0]!;
};
const meta = (html: string, name: string) =>
  all(parse(html), 'meta')
    .map(attributes)
    .find((each) => each.name === name)?.content;

describe('The page of an article', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  for (const file of FILES) {
    it(`is valid HTML: ${file}`, async () => {
      const { results } = await validator.validateString(pages.get(file)!);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
        [],
      );
    });

    it(`asks for nothing and runs nothing: ${file}`, () => {
      const page = parse(pages.get(file)!);
      for (const name of ['img', 'iframe', 'object', 'embed', 'base', 'form']) assert.deepEqual(all(page, name), []);
      assert.deepEqual(
        all(page, 'script').map((script) => attributes(script)),
        [{ type: 'application/ld+json' }],
      );
      assert.doesNotMatch(text(only(pages.get(file)!, 'style')), /@import|url\(/);
      assert.ok(all(page, 'link').every((link) => attributes(link).rel === 'canonical'));
    });

    it(`tells machines what the article says: ${file}`, () => {
      const { article } = readArticle(data(file), NAMED_SCALES);
      const base = /^https?:/.test(article!.url ?? '') ? article!.url! : '';
      assert.deepEqual(JSON.parse(text(only(pages.get(file)!, 'script'))), articleJsonLd(article!, { base }));
    });
  }

  it('is in the article’s language and direction', () => {
    assert.deepEqual(attributes(only(pages.get('examples/good/arabic.json')!, 'html')), { lang: 'ar', dir: 'rtl' });
    assert.equal(attributes(only(pages.get('gut-skin-axis.json')!, 'html')).lang, 'en-GB');
  });

  it('is called as the article is, which is its one first heading', () => {
    const page = pages.get('examples/good/arabic.json')!;
    const { headline, abstract } = data('examples/good/arabic.json');
    assert.equal(text(only(page, 'title')), headline);
    assert.equal(text(only(page, 'h1')), headline);
    assert.ok(meta(page, 'description')?.startsWith(String(abstract).slice(0, 20)));
  });

  it('of an article without a headline is called as it is asked to be, which it has to be', async () => {
    const page = await render('data/gut-skin-axis.json', '--document', '--title', 'Gut & skin');
    assert.equal(text(only(page.out, 'title')), 'Gut & skin');
    assert.equal(text(only(page.out, 'h1')), 'Gut & skin');
    assert.equal(page.err, '');
    const untitled = await render('data/gut-skin-axis.json', '--document');
    assert.deepEqual(untitled, {
      code: 2,
      out: '',
      err: 'The article has no headline: say what the page is called with --title.\n',
    });
  });

  it('names where the article stands', async () => {
    const article = { headline: 'Water', url: 'https://example.org/water', claims: [] };
    const { out } = await render(fileOf(article), '--document');
    assert.deepEqual(attributes(only(out, 'link')), { rel: 'canonical', href: 'https://example.org/water' });
  });

  const REFUSED: [string, string[], RegExp][] = [
    ['neither an element nor a document', [], /Say what to render: an --element, or .* --document\./],
    ['both', ['--document', '--element', 'claim-table'], /either an --element or .* --document, not both/],
    ['what is for one element', ['--document', '--claim', 'c-detox'], /--claim means nothing to a --document/],
    ['a title for an element', ['-e', 'claim-table', '--title', 'a'], /--title is for a --document\./],
    ['a script without data', ['--document', '--script', '/honest-read.js'], /--script needs --src/],
    [
      'a script that runs at once',
      ['--document', '--src', '/a.json', '--script', 'javascript:alert(1)'],
      /--script is the/,
    ],
  ];
  for (const [what, args, said] of REFUSED) {
    it(`is not made of ${what}`, async () => {
      const { code, out, err } = await render('data/gut-skin-axis.json', ...args);
      assert.match(err, said);
      assert.deepEqual([out, code], ['', 2]);
    });
  }

  it('is written into a file whole, or not at all', async () => {
    const path = join(folder, 'page.html');
    const file = 'examples/good/arabic.json';
    const written = await render(join('data', file), '--document', '--out', path);
    assert.deepEqual(written, { code: 0, out: '', err: '' });
    assert.equal(readFileSync(path, 'utf8'), pages.get(file));

    const refused = await render('data/examples/bad/not-json.json', '--document', '--out', path);
    assert.equal(refused.code, 1);
    assert.equal(readFileSync(path, 'utf8'), pages.get(file));

    const nowhere = join(folder, 'no-such', 'page.html');
    const lost = await render(join('data', file), '--document', '--out', nowhere);
    assert.deepEqual([lost.code, lost.err], [2, `Cannot write ${nowhere}: there is no such folder.\n`]);
    const occupied = await render(join('data', file), '--document', '--out', folder);
    assert.deepEqual([occupied.code, occupied.err], [2, `Cannot write ${folder}: it is a folder.\n`]);
    assert.ok(!existsSync(`${folder}.tmp`));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });
});

describe('To a reader, the page of an article', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const file of ['gut-skin-axis.json', 'examples/good/arabic.json', 'examples/good/bcg-vaccine.json']) {
    for (const scheme of ['light', 'dark']) {
      it(`has no barriers, ${scheme}, wide or narrow: ${file}`, async () => {
        const page = await site.open(pages.get(file)!, { width: 1000 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
        for (const width of [1000, 320]) {
          await page.setViewport({ width, height: 800 });
          const barriers = await page.evaluate(async () => {
            const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
            return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
          });
          assert.deepEqual(barriers, []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        }
        await page.close();
      });
    }
  }

  it('leads within itself', async () => {
    const page = await site.open(pages.get('gut-skin-axis.json')!, { javaScript: false });
    const href = await page.$eval('nav a', (link) => link.getAttribute('href'));
    await page.click('nav a');
    assert.equal(new URL(page.url()).hash, href);
    assert.ok(await page.$eval(':target', (target) => target.getBoundingClientRect().top < innerHeight));
    await page.close();
  });

  it('is taken over by the live element, with the same heading, where it was given a script', async () => {
    const file = 'examples/good/arabic.json';
    const { out } = await render(
      join('data', file),
      ...['--document', '--src', `${site.publisher}/${file}`, '--script', `${site.cdn}/honest-read.js`],
    );
    const page = await site.open(out);
    await ready(page);
    const headings = await page.$eval('evidence-article', ({ shadowRoot }) =>
      [...shadowRoot!.querySelectorAll('h1')].map(({ textContent }) => textContent),
    );
    assert.deepEqual(headings, [data(file).headline]);
    await page.close();
  });
});
