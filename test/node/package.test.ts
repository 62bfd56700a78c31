import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { elementModules, ROOT } from '../../tools/elements.js';
import { elementsOf, type Manifest, publicManifest } from '../../tools/package/public-manifest.js';

const TAGS = Object.keys(elementModules());

/** What a script in plain Node prints, which imports what was built by the package's own name. */
function printed(script: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const REGISTERED = `${JSON.stringify(TAGS)}.filter((tag) => globalThis.customElements?.get(tag))`;
const registeredBy = (imported: string) =>
  printed(`await import('honest-read${imported}'); console.log(JSON.stringify(${REGISTERED}));`);

test('importing the index registers nothing', () => {
  assert.deepEqual(registeredBy(''), []);
});

for (const tag of TAGS) {
  test(`importing ${tag}.js registers <${tag}> and no other, also where there is no DOM`, () => {
    assert.deepEqual(registeredBy(`/${tag}.js`), [tag]);
  });
}

test('importing define.js registers every element', () => {
  assert.deepEqual(registeredBy('/define.js'), TAGS);
});

test('the index has the class of every element', () => {
  const tags = printed(
    `const all = Object.values(await import('honest-read'));
    console.log(JSON.stringify(all.map(({ tag }) => tag).filter(Boolean).sort()));`,
  );
  assert.deepEqual(tags, TAGS);
});

test('a script in plain Node reads an article that names a scale', () => {
  const read = printed(`import { loadScales, readArticle } from 'honest-read';
    const data = { scales: ['sort'], claims: [{ text: 'Water heals', grade: 'C', honestRead: 'No.' }] };
    const { article, problems } = readArticle(data, await loadScales(data));
    console.log(JSON.stringify([article.claims[0].grades[0].scale, problems]));`);
  assert.deepEqual(read, ['sort', []]);
});

test('the addresses that CDNs of packages take are those of the script tag, and its parts are packed with it', () => {
  const { unpkg, jsdelivr, files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    unpkg: string;
    jsdelivr: string;
    files: string[];
  };
  assert.equal(unpkg, jsdelivr);
  const script = readFileSync(join(ROOT, unpkg), 'utf8');
  const [, folder] = /(parts\/[\da-f]{8}\/)/.exec(script) ?? [];
  assert.ok(folder, 'The script knows the folder of its parts.');
  for (const tag of TAGS) assert.ok(existsSync(join(ROOT, unpkg, '..', folder, `${tag}.js`)), tag);
  assert.ok(files.includes('dist/cdn'));
});

test('the manifest of the package keeps what is promised, and nothing that is not', () => {
  const shared = { name: 'HonestElement', module: 'src/elements/honest-element.ts' };
  const sources: Manifest = {
    schemaVersion: '1.0.0',
    modules: [
      { kind: 'javascript-module', path: shared.module, declarations: [{ kind: 'class', name: 'HonestElement' }] },
      {
        kind: 'javascript-module',
        path: 'src/elements/claim-table/claim-table.ts',
        declarations: [
          {
            kind: 'class',
            name: 'ClaimTable',
            tagName: 'claim-table',
            superclass: shared,
            members: [
              { kind: 'field', name: 'caption', type: { text: 'string' } },
              { kind: 'field', name: 'src', inheritedFrom: shared },
              { kind: 'field', name: '#open' },
              { kind: 'field', name: 'words', privacy: 'protected' },
            ],
          },
        ],
      },
    ],
  };
  const manifest = publicManifest(sources, [shared.module]);
  const table = elementsOf(manifest).get('claim-table')!;
  assert.deepEqual(
    table.members!.map(({ name, inheritedFrom }) => [name, inheritedFrom?.module]),
    [
      ['caption', undefined],
      ['src', 'dist/npm/index.js'],
    ],
  );
  assert.equal(table.superclass!.module, 'dist/npm/index.js');
  assert.deepEqual(
    manifest.modules.map(({ path }) => path),
    ['dist/npm/index.js', 'dist/npm/elements/claim-table/define.js'],
  );
});
