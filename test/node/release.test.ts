import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ROOT } from '../../tools/elements.js';
import type { ElementDeclaration, Manifest } from '../../tools/package/public-manifest.js';
import { exportBreaks, manifestBreaks, snippetBreaks } from '../../tools/release/breaks.js';
import { changelogProblems } from '../../tools/release/changelog.js';
import { keep, lastRelease } from '../../tools/release/record.js';
import { typeBreaks } from '../../tools/release/type-breaks.js';
import { isAfter, mayBreak, parseVersion } from '../../tools/release/version.js';

const version = (text: string) => parseVersion(text)!;

describe('a version', () => {
  it('is three numbers', () => {
    assert.deepEqual(version('0.12.3'), [0, 12, 3]);
    for (const text of ['', '1', '1.2', 'v1.2.3', '01.2.3', '1.2.3-beta']) assert.equal(parseVersion(text), undefined);
  });

  it('comes after another one', () => {
    for (const [one, other] of [
      ['0.2.0', '0.1.9'],
      ['1.0.0', '0.9.9'],
      ['0.1.10', '0.1.9'],
    ] as const) {
      assert.ok(isAfter(version(one), version(other)));
      assert.ok(!isAfter(version(other), version(one)));
    }
    assert.ok(!isAfter(version('1.0.0'), version('1.0.0')));
  });

  it('may break only as a major one, and before 1.0 as a minor one', () => {
    assert.ok(mayBreak(version('2.0.0'), version('1.9.0')));
    assert.ok(!mayBreak(version('1.10.0'), version('1.9.0')));
    assert.ok(mayBreak(version('0.2.0'), version('0.1.0')));
    assert.ok(!mayBreak(version('0.1.1'), version('0.1.0')));
  });
});

describe('a snippet that was published', () => {
  const before = { 'div.html': 'one', 'twice.html': 'two' };

  it('may stand beside a new one', () => {
    assert.deepEqual(snippetBreaks(before, { ...before, 'frame.html': 'three' }), []);
  });

  it('may not change', () => {
    assert.deepEqual(snippetBreaks(before, { ...before, 'div.html': 'uno' }), [
      'test/snippets/div.html is not as it was published; a new way to embed is a new file.',
    ]);
  });

  it('may not go', () => {
    assert.deepEqual(snippetBreaks(before, { 'div.html': 'one' }), [
      'test/snippets/twice.html is gone, but pages out there still have it.',
    ]);
  });
});

describe('an address of the package', () => {
  it('may come, and may not go', () => {
    assert.deepEqual(exportBreaks(['.'], ['.', './react']), []);
    assert.deepEqual(exportBreaks(['.', './react'], ['.']), [
      'package.json no longer exports "./react", which others import.',
    ]);
  });
});

describe('an element', () => {
  const TABLE: ElementDeclaration = {
    kind: 'class',
    name: 'ClaimTable',
    tagName: 'claim-table',
    attributes: [{ name: 'caption', type: { text: 'string | undefined' } }],
    members: [
      { kind: 'field', name: 'caption', type: { text: 'string | undefined' } },
      { kind: 'field', name: 'status', type: { text: 'Status' }, readonly: true },
    ],
    events: [{ name: 'honest-ready', type: { text: 'HonestReadyEvent' } }],
    slots: [{ name: '' }],
    cssParts: [{ name: 'table' }],
    cssProperties: [{ name: '--honest-space' }],
  };
  const manifest = (...declarations: ElementDeclaration[]): Manifest => ({
    schemaVersion: '1.0.0',
    modules: [{ kind: 'javascript-module', path: 'x.js', declarations }],
  });
  const changed = (change: Partial<ElementDeclaration>) =>
    manifestBreaks(manifest(TABLE), manifest({ ...TABLE, ...change }));

  it('may stay, and get company', () => {
    assert.deepEqual(manifestBreaks(manifest(TABLE), manifest(TABLE, { ...TABLE, tagName: 'claim-card' })), []);
  });

  it('may not go', () => {
    assert.deepEqual(manifestBreaks(manifest(TABLE), manifest()), ['There is no <claim-table> any more.']);
  });

  for (const [list, sentence] of [
    ['attributes', '<claim-table> has no attribute "caption" any more.'],
    ['events', '<claim-table> has no event "honest-ready" any more.'],
    ['slots', '<claim-table> has no slot without a name any more.'],
    ['cssParts', '<claim-table> has no part "table" any more.'],
    ['cssProperties', '<claim-table> has no custom property "--honest-space" any more.'],
  ] as const) {
    it(`may not lose one of its ${list}`, () => {
      assert.deepEqual(changed({ [list]: [] }), [sentence]);
    });
  }

  it('may not lose a property', () => {
    assert.deepEqual(changed({ members: TABLE.members!.slice(1) }), [
      '<claim-table> has no property "caption" any more.',
    ]);
  });

  it('may take more than it took', () => {
    const wider = { name: 'caption', type: { text: 'string | null | undefined' } };
    assert.deepEqual(changed({ attributes: [wider], members: [{ kind: 'field', ...wider }, TABLE.members![1]!] }), []);
  });

  it('may not take less', () => {
    const narrower = { name: 'caption', type: { text: "'short' | 'long' | undefined" } };
    assert.deepEqual(changed({ attributes: [narrower] }), [
      '<claim-table> does not take string as its attribute "caption" any more.',
    ]);
    assert.deepEqual(changed({ members: [{ kind: 'field', ...narrower }, TABLE.members![1]!] }), [
      '<claim-table> does not take string as its property "caption" any more.',
    ]);
  });

  it('may not keep to itself what could be set', () => {
    const [caption, status] = TABLE.members!;
    assert.deepEqual(changed({ members: [{ ...caption!, readonly: true }, status!] }), [
      '<claim-table> does not let its property "caption" be set any more.',
    ]);
  });

  it('may not send another event under the same name', () => {
    assert.deepEqual(changed({ events: [{ name: 'honest-ready', type: { text: 'CustomEvent' } }] }), [
      '<claim-table> sends its event "honest-ready" as CustomEvent, which was HonestReadyEvent.',
    ]);
  });
});

describe('the types', () => {
  // Within the repository, so that they find Lit.
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/types-'));
  after(() => rmSync(folder, { recursive: true }));

  const DECLARATIONS = `
    export {};
    export interface Scale { id: string; version?: string }
    export interface AuthoredArticle { claims?: string[]; scales?: Scale[] }
    export interface Article { claims: string[]; kind: 'short' | 'long' }
    export declare function readArticle(data: unknown, named?: readonly Scale[]): Article;
    export declare class ReadyEvent extends Event { readonly article: Article; constructor(article: Article) }
    export declare class ClaimTable { #private; static readonly tag: string; static define(prefix?: string): void }
  `;
  let releases = 0;
  function release(declarations: string): string {
    const path = join(folder, String(releases++));
    mkdirSync(path);
    writeFileSync(join(path, 'index.d.ts'), declarations);
    return path;
  }
  /** What the compiler adds to our sentence is its own. */
  const changed = (was: string, is: string) => {
    assert.ok(DECLARATIONS.includes(was), 'the test changes something');
    return typeBreaks(release(DECLARATIONS), release(DECLARATIONS.replace(was, is)));
  };
  const refuses = (found: string[], sentence: RegExp) => {
    assert.ok(found.length > 0, 'it is refused');
    assert.match(found.join('\n'), sentence);
  };

  it('may stay as they are', () => {
    assert.deepEqual(changed('Article', 'Article'), []);
  });

  it('may promise more', () => {
    assert.deepEqual(changed('claims: string[];', 'claims: string[]; headline?: string;'), []);
    assert.deepEqual(changed('named?: readonly Scale[]', 'named?: readonly Scale[], strict?: boolean'), []);
    assert.deepEqual(changed('claims?: string[];', 'claims?: (string | number)[];'), []);
    assert.deepEqual(changed('define(prefix?: string)', 'define(prefix?: string | null)'), []);
  });

  it('may not lose an export', () => {
    assert.deepEqual(changed('export declare function readArticle', 'declare function readArticle'), [
      'The package does not export readArticle any more.',
    ]);
  });

  it('may not give less than they gave', () => {
    refuses(
      changed('claims: string[];', 'claims?: string[];'),
      /^What is read as Article is not all of what it was\./m,
    );
    refuses(changed("'short' | 'long'", "'short' | 'long' | 'wide'"), /^What is read as Article .*[^]*"wide"/m);
  });

  it('may not ask for more than they asked', () => {
    const sentence = /^Not everything that could be written as AuthoredArticle is right any more\./m;
    refuses(changed('claims?: string[];', "claims?: 'one'[];"), sentence);
    refuses(changed('claims?: string[];', 'claims: string[];'), sentence);
    refuses(changed('data: unknown,', 'data: object,'), /^readArticle cannot be used any more as it was\./m);
    refuses(
      changed('define(prefix?: string)', "define(prefix?: 'hr-')"),
      /^ClaimTable\.define cannot be used any more/m,
    );
    refuses(
      changed('constructor(article: Article)', 'constructor(article: Article, at: number)'),
      /^ReadyEvent cannot be/m,
    );
  });
});

describe('the record of a release', () => {
  it('is read as it was kept', () => {
    const folder = mkdtempSync(join(ROOT, '.cache/record-'));
    try {
      const types = join(folder, 'declarations');
      mkdirSync(types);
      writeFileSync(join(types, 'index.d.ts'), 'export {};');
      const kept = {
        version: '0.1.0',
        exports: ['.'],
        snippets: { 'div.html': 'digest' },
        manifest: { schemaVersion: '1.0.0', modules: [] },
      };
      const record = join(folder, 'released');
      assert.equal(lastRelease(record), undefined);
      keep({ ...kept, types, consumers: join(ROOT, 'test/consumers') }, record);
      const { types: typesKept, consumers, ...read } = lastRelease(record)!;
      assert.deepEqual(read, kept);
      assert.deepEqual(typeBreaks(typesKept, types), []);
      assert.ok(consumers.startsWith(record));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the changelog', () => {
  const entry =
    '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2027-01-31\n\n### Added\n\n- A thing.\n\n## [0.1.0] - 2026-12-01\n';

  it('has an entry for the version', () => {
    assert.deepEqual(changelogProblems(entry, '0.2.0'), []);
  });

  it('is asked for one that is there, dated and not empty', () => {
    assert.deepEqual(changelogProblems(entry, '0.3.0'), ['CHANGELOG.md has no entry "## [0.3.0] - year-month-day".']);
    assert.deepEqual(changelogProblems(entry.replace(' - 2027-01-31', ''), '0.2.0'), [
      'The entry for 0.2.0 in CHANGELOG.md has no date: "## [0.2.0]".',
    ]);
    assert.deepEqual(changelogProblems(entry, '0.1.0'), ['The entry for 0.1.0 in CHANGELOG.md lists nothing.']);
  });
});
