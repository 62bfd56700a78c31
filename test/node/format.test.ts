import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import * as v from 'valibot';
import type { Problem } from '../../src/article/check.js';
import { checkCoherence } from '../../src/article/check-rules.js';
import { SHOWN_FORMAT } from '../../src/article/shown-format.generated.js';
import { entryOf, fieldsOf, optionsOf, type Part, partsOf } from '../../src/article/parts.js';
import { readArticle } from '../../src/article/read-article.js';
import { readShown } from '../../src/article/read-shown.js';
import { Article } from '../../src/article/schema.js';
import { anyArticle, spoiltArticle } from './arbitrary-article.js';

const RUNS = Number(process.env.FC_RUNS ?? 300);

function holds<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, predicate), { numRuns: RUNS, includeErrorInReport: true });
}

const schema = JSON.parse(
  readFileSync(new URL('../../data/evidence-article.schema.json', import.meta.url), 'utf8'),
) as object;
const bySchema = new Ajv2020({ strict: false }).compile(schema);

/** What only a reader that knows the whole article can tell, and a schema cannot. */
const BEYOND_FORMAT = /found "[^]*" a second time|^Expected a scale that comes with honest-read/;
const ofFormat = (problems: Problem[]) => problems.filter(({ message }) => !BEYOND_FORMAT.test(message));

/** Whatever is given, as it would come out of a file. */
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

function deepFreeze(value: unknown): void {
  if (!value || typeof value !== 'object') return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

/** The definitions of the table for readers' pages; their names there are short. */
const SHORT = new Map(SHOWN_FORMAT.split('\n').map((line) => line.split(/ (.*)/) as [string, string]));

/** The fields that elements show of each object, by the object's full name. */
const SHOWN = new Map<string, Set<string>>();

/** Goes through both tables side by side. */
function meet(full: string, short: string): void {
  const definition = SHORT.get(short);
  if (!definition || SHOWN.has(full)) return;
  const options = optionsOf(full);
  const types = new Map(
    definition.startsWith('/')
      ? definition
          .slice(1)
          .split('/')
          .map((type, n) => [options[n]!, type])
      : definition.split(' ').map((field) => /^(.+?)!?(?::(.+))?$/.exec(field)!.slice(1) as [string, string]),
  );
  SHOWN.set(full, new Set(types.keys()));
  const inner = (type = 'text'): string => (entryOf(type) ? inner(entryOf(type)) : type);
  for (const option of options) meet(inner(option), inner(types.get(option)));
  for (const { key, type } of fieldsOf(full)) if (types.has(key)) meet(inner(type), inner(types.get(key)));
}
meet('Article', 'Article');

/** Whether no element shows a part: it is a field, or stands in one, that the shown format does not have. */
function isAside({ pointer, within }: Part): boolean {
  if (!within) return false;
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  const isField = fieldsOf(within.type).length > 0;
  return (isField && !SHOWN.get(within.type)?.has(key)) || isAside(within);
}

const asidesOf = (data: unknown) => new Set([...partsOf(data)].filter(isAside).map(({ pointer }) => pointer));

/** A copy without what the pointers lead to. */
function without(data: unknown, pointers: ReadonlySet<string>, pointer = ''): unknown {
  if (!data || typeof data !== 'object') return data;
  const kept = Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const at = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    return pointers.has(at) ? [] : [[key, without(value, pointers, at)] as const];
  });
  return Array.isArray(data) ? kept.map(([, value]) => value) : Object.fromEntries(kept);
}

test('this test knows what is shown and what is not', () => {
  const claim = { kind: 'safety', honestRead: [{ em: 'a' }], grade: { level: 'a', domains: [] } };
  const aside = asidesOf({ claims: [claim], faq: [], keyTakeaways: [] });
  for (const pointer of ['/claims/0/kind', '/claims/0/grade/domains', '/keyTakeaways']) {
    assert.ok(aside.has(pointer), `No element shows ${pointer}.`);
  }
  for (const pointer of ['/claims', '/claims/0', '/claims/0/honestRead/0/em', '/claims/0/grade/level', '/faq']) {
    assert.ok(!aside.has(pointer), `Elements show ${pointer}.`);
  }
});

test('every article that the format allows is read without a problem of format', () => {
  holds(anyArticle, (article) => {
    assert.deepEqual(ofFormat(readArticle(article).problems), []);
  });
});

test('Valibot, the JSON Schema and the reader agree on what the format allows', () => {
  holds(spoiltArticle.map(asJson), (data) => {
    const problems = ofFormat(readArticle(data).problems);
    assert.equal(bySchema(data), problems.length === 0, `JSON Schema against ${JSON.stringify(problems)}`);
    // Valibot takes a list for an object all of whose fields may be missing; JSON Schema and the reader do not.
    const beyondValibot = problems.filter(({ message }) => !/^Expected an object, found a list/.test(message));
    if (beyondValibot.length === problems.length) {
      assert.equal(v.safeParse(Article, data).success, problems.length === 0, JSON.stringify(problems));
    }
  });
});

test('the reader of a page and the reader of the whole agree in all that is shown', () => {
  holds(spoiltArticle.map(asJson), (data) => {
    const shown = readShown(data);
    const whole = readArticle(data);
    const aside = asidesOf(data);
    assert.deepEqual(
      shown.problems,
      whole.problems.filter(({ pointer }) => !aside.has(pointer)),
    );
    assert.equal(shown.newer, whole.newer);
    assert.deepEqual(without(shown.article, asidesOf(shown.article)), without(whole.article, asidesOf(whole.article)));
  });
});

test('reading throws on no JSON at all, and changes nothing of it', () => {
  holds(fc.oneof(fc.jsonValue(), spoiltArticle.map(asJson), fc.constantFrom(null, [], {}, '', 0)), (data) => {
    const before = structuredClone(data);
    deepFreeze(data);
    readArticle(data);
    readShown(data);
    assert.deepEqual(data, before);
  });
});

test('an object that is two things at once is the one that is well written, and nothing of the other', () => {
  // As text, what stands under "em" throws.
  const text = [{ em: { toString: 1, valueOf: 1 }, strong: 'a' }];
  const link = { finding: {}, reference: 'r', relation: 'supports' };
  const data = {
    keyTakeaways: [{ text }],
    claims: [{ text: 'a', honestRead: text, evidence: [link] }],
    faq: [],
  };
  assert.ok(bySchema(data));
  for (const { article, problems } of [readArticle(data), readShown(data)]) {
    assert.deepEqual(problems, []);
    const [claim] = article!.claims;
    assert.deepEqual(claim!.honestRead, [{ strong: 'a' }]);
    assert.deepEqual(claim!.evidence, [{ reference: 'r', relation: 'supports' }]);
  }
});

test('the complete form reads as itself', () => {
  holds(spoiltArticle.map(asJson), (data) => {
    const { article } = readArticle(data);
    // A word that means two levels of a scale is told by the check of links; until then it means the first.
    if (!article || checkCoherence(data, article).some(({ rule }) => rule === 'levels-have-words-of-their-own')) return;
    const again = readArticle(asJson(article));
    assert.deepEqual(again.problems, []);
    assert.deepEqual(again.article, asJson(article));
  });
});

test('what is left out is what is said to be, and nothing else', () => {
  holds(spoiltArticle.map(asJson), (data) => {
    const { article, problems } = readArticle(data);
    if (!article) return;
    const leftOut = new Set(ofFormat(problems).map(({ leftOut }) => leftOut!));
    assert.ok(!leftOut.has(undefined!), 'Every problem says what it costs.');
    const rest = readArticle(without(data, leftOut));
    assert.deepEqual(ofFormat(rest.problems), []);
    assert.deepEqual(rest.article, article);
  });
});

test('every problem points to a place that the format knows', () => {
  holds(spoiltArticle.map(asJson), (data) => {
    const pointers = new Set([...partsOf(data)].map(({ pointer }) => pointer));
    const { article, problems } = readArticle(data);
    const all = article ? [...problems, ...checkCoherence(data, article)] : problems;
    for (const { pointer } of all) assert.ok(pointers.has(pointer), pointer);
  });
});

test('the published JSON Schema and the table of the reader are up to date with the definition', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/generate.ts', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});
