/** Reading: what an author writes, short, and what comes of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Article, Scale } from '../../src/article/article.js';
import { idFrom } from '../../src/article/complete.js';
import { readArticle } from '../../src/article/read-article.js';
import { readShown } from '../../src/article/read-shown.js';
import { gradeOf } from '../../src/article/scales.js';

const claim = (text: string, more: object = {}) => ({ text, grade: 'early', honestRead: 'Hard to say.', ...more });

/** Reads what has to be without a problem. */
function read(data: unknown, named: readonly Scale[] = []): Article {
  const { article, problems } = readArticle(data, named);
  assert.deepEqual(problems, []);
  return article!;
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('the smallest article is a list of claims, and everything else is filled in', () => {
  const article = read({ claims: [{ text: 'It works', grade: 'early', honestRead: 'Nobody knows yet.' }] });
  assert.deepEqual(article.claims, [
    {
      id: 'c-it-works',
      text: 'It works',
      honestRead: 'Nobody knows yet.',
      grades: [{ scale: 'maturity-5', level: 'early' }],
      evidence: [],
    },
  ]);
  assert.deepEqual(idsOf(article.scales), ['maturity-5']);
  for (const list of ['findings', 'references', 'faq', 'sections', 'glossary', 'keyTakeaways', 'author'] as const) {
    assert.deepEqual(article[list], [], list);
  }
});

test('an article that says nothing is still one', () => {
  assert.deepEqual(read({}).claims, []);
});

test('one bad claim does not take the other five down', () => {
  const claims = ['a', 'b', 'c', 'd', 'e', 'f'].map((text): unknown => claim(text));
  claims[2] = { text: 'c', grade: 'early' };
  const { article, problems } = readArticle({ claims });
  assert.deepEqual(idsOf(article!.claims), ['c-a', 'c-b', 'c-d', 'c-e', 'c-f']);
  assert.deepEqual(problems, [
    { pointer: '/claims/2/honestRead', message: 'Expected text, found nothing.', leftOut: '/claims/2' },
  ]);
});

test('a field that can be missing is left out alone', () => {
  const { article, problems } = readArticle({ headline: 5, url: 'javascript:alert(1)', claims: [claim('a')] });
  assert.deepEqual([article!.headline, article!.url], [undefined, undefined]);
  assert.equal(article!.claims.length, 1);
  assert.deepEqual(problems, [
    { pointer: '/url', message: 'Expected address, found "javascript:alert(1)".', leftOut: '/url' },
    { pointer: '/headline', message: 'Expected text, found 5.', leftOut: '/headline' },
  ]);
});

test('a sentence of which a part cannot be read is left out whole', () => {
  const faq = [{ question: 'Does it?', answer: ['It does ', { em: 0 }, ' work.'] }];
  const { article, problems } = readArticle({ faq });
  assert.deepEqual(article!.faq, []);
  assert.equal(problems[0]!.pointer, '/faq/0/answer/1/em');
  assert.equal(problems[0]!.leftOut, '/faq/0');
});

test('unknown fields are kept, wherever they stand', () => {
  const article = read({ 'x-layout': { wide: true }, claims: [claim('a', { editor: ['Jo', 1, null] })] });
  assert.deepEqual((article as unknown as Record<string, unknown>)['x-layout'], { wide: true });
  assert.deepEqual((article.claims[0] as unknown as Record<string, unknown>).editor, ['Jo', 1, null]);
});

for (const schemaVersion of ['2.0', '10', 2, '2.0-beta']) {
  test(`version ${JSON.stringify(schemaVersion)} of the format is refused in words`, () => {
    for (const reading of [readArticle({ schemaVersion, claims: [claim('a')] }), readShown({ schemaVersion })]) {
      assert.equal(reading.article, undefined);
      assert.equal(reading.newer, true);
      assert.match(
        reading.problems[0]!.message,
        /Expected version 1 of the format, found .*written for a newer honest-read/,
      );
    }
  });
}

test('a minor version that is not known yet is read', () => {
  assert.equal(read({ schemaVersion: '1.7', claims: [claim('a')] }).claims.length, 1);
});

test('what is no article at all comes back as one problem, not as an exception', () => {
  for (const data of [null, [], 'text', 5, undefined, { schemaVersion: { toString: null } }]) {
    assert.doesNotThrow(() => readArticle(data));
    assert.equal(readArticle(data).problems.length, 1, JSON.stringify(data));
  }
  assert.equal(readArticle([]).article, undefined);
});

test('an id that is made from a text stays the same wherever its entry stands', () => {
  const texts = ['Gut and skin are linked', 'A cleanse clears your skin', 'One pill is enough'];
  const forwards = read({ claims: texts.map((text) => claim(text)) });
  const backwards = read({ claims: texts.toReversed().map((text) => claim(text)) });
  assert.deepEqual(idsOf(forwards.claims), [
    'c-gut-and-skin-are-linked',
    'c-a-cleanse-clears-your-skin',
    'c-one-pill-is-enough',
  ]);
  assert.deepEqual(idsOf(forwards.claims).toReversed(), idsOf(backwards.claims));
});

test('ids are readable in every script, and safe in an address', () => {
  const expected: Record<string, string> = {
    'Hilft es wirklich?': 'c-hilft-es-wirklich',
    'الأمعاء والجلد مرتبطان': 'c-الأمعاء-والجلد-مرتبطان',
    'Помогает ли это?': 'c-помогает-ли-это',
    腸と皮膚はつながっている: 'c-腸と皮膚はつながっている',
    'क्या यह काम करता है': 'c-क्या-यह-काम-करता-है',
  };
  const { claims } = read({ claims: Object.keys(expected).map((text) => claim(text)) });
  assert.deepEqual(idsOf(claims), Object.values(expected));
  // Letters beyond the first 65,536, cut after as many as fit: an address must not end in half of one.
  const long = idFrom('c', '𞤀𞤣𞤤𞤢𞤥 '.repeat(40));
  assert.doesNotThrow(() => encodeURIComponent(long));
  assert.notEqual(long, idFrom('c', '𞤀𞤣𞤤𞤢𞤥 '.repeat(41)));
});

test('every character has in a Latin text the address that it has in any other', () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `a${String.fromCodePoint(code)}b`;
    // The second one has a letter that is not Latin, and ends it.
    assert.equal(`${idFrom('c', text)}-ж`, idFrom('c', `${text} ж`), `U+${code.toString(16)}`);
  }
});

test('texts without a letter and texts that begin alike have addresses of their own', () => {
  const alike = 'It is said that this works very well for almost everybody who tries it for long enough';
  const { claims } = read({ claims: ['!', '?', '…', alike, `${alike}, or not`].map((text) => claim(text)) });
  assert.equal(new Set(idsOf(claims)).size, 5);
});

test('an id that is there twice is told, and nothing is lost', () => {
  const { article, problems } = readArticle({
    claims: [claim('Broken', { honestRead: '' }), claim('Detox!'), claim('Detox?'), claim('Other', { id: 'c-detox' })],
  });
  assert.deepEqual(idsOf(article!.claims), ['c-detox', 'c-detox-2', 'c-detox-3']);
  // Into the file, in which the broken one stands first.
  assert.deepEqual(
    problems.slice(1).map(({ pointer }) => pointer),
    ['/claims/2', '/claims/3'],
  );
  assert.match(problems[1]!.message, /found "c-detox" a second time; write an "id"/);
});

test('a reference is known by its DOI, and by its title where it has none', () => {
  const { references } = read({
    references: [{ csl: { DOI: '10.1186/s41043-022-00318-6', title: 'A' } }, { csl: { title: 'B and C' } }],
  });
  assert.deepEqual(idsOf(references), ['r-10-1186-s41043-022-00318-6', 'r-b-and-c']);
});

const GRADES: [string, string, object][] = [
  ['a code', 'emerging', { level: 'emerging' }],
  ['a label', 'Emerging', { level: 'emerging' }],
  ['a label and what narrows it', 'Emerging, mixed', { level: 'emerging', qualifier: 'mixed' }],
  ['a label of two words', 'Not supported', { level: 'not-supported' }],
  ['the words of the text', 'marketing ahead of the data', { level: 'not-supported' }],
  ['a level beside the scale', 'not-assessed', { level: 'not-assessed' }],
  [
    'more than one comma',
    'Plausible, partly shown, in mice',
    { level: 'plausible', qualifier: 'partly shown, in mice' },
  ],
  ['a comma and nothing after it', 'Emerging,', { level: 'emerging' }],
  ['a comma and nothing before it', ', mixed', { level: ', mixed' }],
  ['a word that the scale does not have', 'Splendid, really', { level: 'Splendid', qualifier: 'really' }],
];
for (const [name, grade, expected] of GRADES) {
  test(`a grade can be ${name}: "${grade}"`, () => {
    const [only] = read({ claims: [claim('a', { grade })] }).claims;
    assert.deepEqual(only!.grades, [{ scale: 'maturity-5', ...expected }]);
  });
}

test('a label that holds a comma itself is one level', () => {
  const levels = [
    { code: 'yes', label: 'Yes' },
    { code: 'yes-but', label: 'Yes, but' },
  ];
  const article = read({
    scales: [{ id: 'own', name: 'Own', levels }],
    claims: [claim('a', { grade: 'Yes, but' }), claim('b', { grade: 'Yes, surely' })],
  });
  assert.deepEqual(
    article.claims.map(({ grades }) => grades[0]),
    [
      { scale: 'own', level: 'yes-but' },
      { scale: 'own', level: 'yes', qualifier: 'surely' },
    ],
  );
});

test('several grades stand in their order, the single one first', () => {
  const [only] = read({
    scales: ['maturity-5', 'grade'],
    claims: [claim('a', { grade: 'Early-stage', grades: [{ scale: 'grade', level: 'Low', outcome: 'itch' }] })],
  }).claims;
  assert.deepEqual(only!.grades, [
    { scale: 'maturity-5', level: 'early' },
    { scale: 'grade', level: 'low', outcome: 'itch' },
  ]);
});

test('a claim that nobody graded has no grade, rather than a low one', () => {
  const article = read({ claims: [{ text: 'a', honestRead: 'b' }] });
  assert.equal(gradeOf(article, 'c-a'), undefined);
});

test('a scale can be named that comes with honest-read', () => {
  const sort = JSON.parse(readFileSync(new URL('../../data/scales/sort.json', import.meta.url), 'utf8')) as Scale;
  const data = { scales: ['sort'], claims: [claim('a', { grade: 'B' })] };
  const resolved = gradeOf(read(data, [sort]), 'c-a')!;
  assert.deepEqual([resolved.scale!.id, resolved.position, resolved.levels], ['sort', 2, 3]);

  const { article, problems } = readArticle(data);
  assert.deepEqual(idsOf(article!.scales), ['maturity-5']);
  assert.match(
    problems[0]!.message,
    /^Expected a scale that comes with honest-read \(maturity-5, grade\) .* found "sort"\.$/,
  );
  assert.equal(problems[0]!.pointer, '/scales/0');
});

/** What a pointer leads to; undefined where nothing stands. */
const follow = (data: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);

test('every problem is a sentence of what is expected and what was found, at a place that exists', () => {
  const data = {
    headline: [],
    lastReviewed: '31 May',
    inLanguage: 'English (UK)',
    publisher: 5,
    scales: [{ id: 'own', name: 'Own', levels: [{ code: 'a', label: 'A' }] }],
    claims: [null, 'A claim', {}, claim('a', { evidence: [{ finding: 'f', relation: 'proves' }, {}] })],
    findings: [
      { label: 'a', effect: { measure: 'Cohen', estimate: '1' }, heterogeneity: { i2: 120 } },
      { label: 'b', sample: { studies: 1.5 }, effect: { measure: 'MD', estimate: 1, p: { value: 2 } } },
    ],
    sections: [{ heading: 'a', body: [{ p: '' }, { html: '<p>' }, { list: [] }] }],
    references: [{ csl: { DOI: 'https://doi.org/10.1000/1' } }, { csl: { title: 'a' }, id: 'a b' }],
  };
  const { problems } = readArticle(data);
  assert.ok(problems.length >= 18, `${problems.length}`);
  for (const { pointer, message } of problems) {
    assert.match(message, /^Expected .+, found .+\.$/);
    const there = follow(data, pointer) !== undefined;
    const parent = follow(data, pointer.slice(0, pointer.lastIndexOf('/')));
    assert.ok(there || (parent && typeof parent === 'object'), pointer);
    if (!there) assert.match(message, /found nothing\.$/);
  }
});

test('what was given is not changed', () => {
  const data = { claims: [claim('a', { kind: 'no kind' })], scales: ['nowhere'] };
  const before = structuredClone(data);
  readArticle(data);
  assert.deepEqual(data, before);
});

test('half a character is no part of an id, since no address could have it', () => {
  const claim = { text: 'It works', honestRead: 'Nobody knows.' };
  const { article, problems } = readArticle({
    claims: [
      { ...claim, id: 'c-\ud800' },
      { ...claim, id: 'c-\u{1f600}' },
    ],
  });
  assert.deepEqual(
    article?.claims.map(({ id }) => encodeURIComponent(id)),
    ['c-it-works', 'c-%F0%9F%98%80'],
  );
  assert.deepEqual(
    problems.map(({ pointer }) => pointer),
    ['/claims/0/id'],
  );
});
