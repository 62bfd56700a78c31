/** Every code sample of the README, of CONTRIBUTING and of the data's README does what the text beside it says. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readArticle } from '../../src/article/read-article.js';
import { ROOT } from '../../tools/elements.js';
import { htmlPage, openSite, TAGS, type Site } from '../support/pages.js';

interface Sample {
  file: string;
  language: string;
  code: string;
}

const FILES = ['README.md', 'CONTRIBUTING.md', 'data/README.md', 'test/snippets/README.md'];
const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const SAMPLES: Sample[] = FILES.flatMap((file) =>
  [...text(file).matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, code]) => ({
    file,
    language: language!,
    code: code!,
  })),
);
const inLanguage = (...languages: string[]) => SAMPLES.filter(({ language }) => languages.includes(language));
const named = ({ file, code }: Sample): string => `${file}: ${code.trim().split('\n')[0]!.slice(0, 60)}`;

interface Manifest {
  modules: { declarations?: { cssProperties?: { name: string }[]; cssParts?: { name: string }[] }[] }[];
}

describe('The samples of the documentation', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('are all in languages that are tried here', () => {
    const tried = new Set(['html', 'json', 'css', 'sh', 'ts']);
    assert.deepEqual(
      SAMPLES.filter(({ language }) => !tried.has(language)),
      [],
    );
    for (const language of tried) assert.ok(inLanguage(language).length > 0, `${language} is in the README`);
  });

  for (const sample of inLanguage('html')) {
    it(`show their article on a partner’s page – ${named(sample)}`, async () => {
      const body = sample.code
        .replaceAll('https://cdn.example', site.cdn)
        .replaceAll('https://publisher.example', site.publisher);
      const thrown: unknown[] = [];
      const page = await site.open(htmlPage({ body }), {
        prepare: (page) => page.on('pageerror', (error) => thrown.push(error)),
      });
      await page.waitForFunction(
        (selector) => {
          const dressed = [...document.querySelectorAll('[data-honest-read]')];
          const widgets = [
            ...document.querySelectorAll(selector),
            ...dressed.map(({ shadowRoot }) => shadowRoot?.firstElementChild),
          ];
          return widgets.every((widget) => (widget as { status?: string } | undefined)?.status === 'ready');
        },
        {},
        TAGS.join(),
      );
      assert.deepEqual(thrown, []);
      await page.close();
    });
  }

  for (const sample of inLanguage('json')) {
    it(`are articles without a fault – ${named(sample)}`, () => {
      const { article, problems } = readArticle(JSON.parse(sample.code));
      assert.ok(article);
      assert.deepEqual(problems, []);
    });
  }

  for (const sample of inLanguage('css')) {
    it(`use custom properties and parts that there are – ${named(sample)}`, () => {
      const { modules } = JSON.parse(text('custom-elements.json')) as Manifest;
      const declared = modules.flatMap(({ declarations = [] }) => declarations);
      const names = (kind: 'cssProperties' | 'cssParts') =>
        new Set(declared.flatMap((declaration) => declaration[kind] ?? []).map(({ name }) => name));
      for (const [property] of sample.code.matchAll(/--[\w-]+/g))
        assert.ok(names('cssProperties').has(property), property);
      for (const [, part] of sample.code.matchAll(/::part\(([\w-]+)\)/g)) assert.ok(names('cssParts').has(part!), part);
    });
  }

  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  for (const { line, file } of inLanguage('sh').flatMap(({ code, file }) =>
    code.split('\n').flatMap((line) => (line.trim() ? [{ line: line.replace(/\s+#.*/, '').trim(), file }] : [])),
  )) {
    it(`are commands that there are – ${file}: ${line}`, () => {
      const [program, ...words] = line.split(/\s+/);
      if (program === 'npx') {
        assert.equal(words[0], 'honest-read');
        const args = [join(ROOT, 'dist/cli/honest-read.js'), ...words.slice(1)];
        assert.ok(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).length > 10);
      } else {
        assert.equal(program, 'npm');
        const name = words[0] === 'run' ? words[1]! : words[0]!;
        const [, script] = /((?:tools|\.storybook)\/[\w-]+\.ts)/.exec(scripts[name] ?? '') ?? [];
        assert.ok(scripts[name], `package.json has no script ${name}`);
        if (script) assert.ok(existsSync(join(ROOT, script)), script);
      }
    });
  }

  describe('in TypeScript', () => {
    // In a folder of the package, whose own name then leads to what it exports.
    const folder = mkdtempSync(join(ROOT, 'dist/samples-'));
    after(() => rmSync(folder, { recursive: true }));
    const paths = inLanguage('ts').map((sample, n) => {
      const path = join(folder, `sample-${n}.ts`);
      writeFileSync(path, `${sample.code}\nexport {};\n`);
      return { path, sample };
    });

    it('have no error of types', () => {
      const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
      const options =
        '--ignoreConfig --noEmit --strict --target es2022 --module esnext --moduleResolution bundler --lib es2023,dom,dom.iterable --skipLibCheck';
      const { stdout } = spawnSync(process.execPath, [tsc, ...options.split(' '), ...paths.map(({ path }) => path)], {
        encoding: 'utf8',
        cwd: dirname(folder),
      });
      assert.equal(stdout, '');
    });

    for (const { path, sample } of paths.filter(({ sample }) => !sample.code.includes('document.'))) {
      it(`run in Node – ${named(sample)}`, () => {
        const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', path], {
          cwd: ROOT,
          encoding: 'utf8',
        });
        assert.equal(status, 0, stderr);
        // What a sample prints stands under it, where it is short.
        const printed = /^\/\/ (.+)\n$/m.exec(sample.code)?.[1] ?? 'FAQPage';
        assert.ok(stdout.includes(printed), stdout);
      });
    }
  });
});
