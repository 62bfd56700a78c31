/** Articles as they come from out there: every example there is, and any that the format allows, spoilt in all the ways known. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { ROOT } from '../../tools/elements.js';
import { anyArticle, type Mutation, spoil, SPOILT } from '../node/arbitrary-article.js';
import { NO_LINKS } from '../support/hostile.js';

type Data = Record<string, unknown>;

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  } catch {
    // One of the bad examples is no JSON; the command line gets texts of its own.
    return undefined;
  }
};

const filesIn = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`);

const isObject = (data: unknown): data is Data => !!data && typeof data === 'object' && !Array.isArray(data);

/** All example data, the bad as well as the good. */
export const EXAMPLES: readonly Data[] = [
  ...filesIn('data/examples/good'),
  ...filesIn('data/examples/bad').filter((file) => !file.endsWith('expected.json')),
  'data/gut-skin-axis.json',
]
  .map(read)
  .filter(isObject);

/** What has been found before, tried first by every run: `found/README.md` says how a find gets there. */
export const FOUND: readonly unknown[] = filesIn('test/fuzz/found').map(read);

const LONG = 20_000;
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onfocus=alert(1) autofocus='",
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<!--',
  ']]>',
  '\u0000',
  '\ud800',
  '\u202e\u2066',
  '\u2028',
  '%',
  '%E0%A4%A',
  '\\',
  '~1~0/',
  '**',
  ...NO_LINKS,
];
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'];
const NUMBERS = [0, -0, 1e308, -1e308, 5e-324, 2 ** 53, -1, 0.1 + 0.2, 100, 100.000001, 1e21, 4294967296];
const DATES = ['0000', '9999-12-31', '2026-02-30', '2026-00', '2024-02-29', '2026-1-1', '2026-11-24T10:00:00Z', '-001'];
const VERSIONS = ['1', '1.0.0', '2', '10', '1e9', 2, '01', '1.', 'v1'];
const LANGUAGES = ['ar', 'he', 'de-AT', 'zz', 'x-klingon', 'i-default', 'en-GB-oxendict', 'en_GB', '😀', 'mul'];
const ADDRESSES = [
  '#',
  '?',
  '//',
  'https://',
  'mailto:',
  'https://a b',
  '../..',
  'https://example.org/%',
  'HTTPS://A.B',
];
const SCALES = [
  'grade',
  'maturity-5',
  'sort',
  'uspstf',
  'nhmrc-form',
  'ipcc-confidence',
  'oxford-cebm-2011',
  'no-scale',
];
const LEVELS = ['early, thin', ', ', 'high,', 'Emerging، mixed', ' EARLY ', 'not-assessed', 'A', ','];

function nested(levels: number, within: string): unknown {
  let value: unknown = 'a';
  for (let level = 0; level < levels; level++) value = within ? { [within]: value } : [value];
  return value;
}

const strange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...SPOILT) },
  fc.constantFrom<unknown>(...HOSTILE, ...PROTOTYPE_NAMES),
  fc.constantFrom<unknown>(...NUMBERS, ...DATES, ...VERSIONS, ...LANGUAGES, ...ADDRESSES, ...SCALES, ...LEVELS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 2 }),
  fc
    .record({ of: fc.constantFrom('w', 'w ', '—', '皮', '<b>', 'a-', ',', '\n'), times: fc.nat(LONG) })
    .map(({ of, times }) => of.repeat(times)),
  fc
    .record({ levels: fc.nat(300), within: fc.constantFrom('', 'p', 'em', 'list', 'honestRead', 'x') })
    .map(({ levels, within }) => nested(levels, within)),
);

/** Besides dropping, changing, doubling and adding: what one place holds is put into another, so that ids cross and meet. */
type Strange = Mutation & { from?: number; name?: string };

const mutation: fc.Arbitrary<Strange> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      at: fc.nat(),
      how: fc.constantFrom('drop', 'change', 'change', 'double', 'add'),
      to: strange,
    }),
  },
  fc.record({ at: fc.nat(), how: fc.constant('change' as const), to: fc.constant(undefined), from: fc.nat() }),
  fc.record({
    at: fc.nat(),
    how: fc.constant('add' as const),
    to: strange,
    name: fc.constantFrom(...PROTOTYPE_NAMES, 'claims', 'id', 'text', 'grade', 'Text', 'x'.repeat(300)),
  }),
);

/** All values in an article, outside in. */
function* valuesIn(value: unknown): Generator {
  yield value;
  if (value && typeof value === 'object') for (const entry of Object.values(value)) yield* valuesIn(entry);
}

function mutate(article: Data, mutations: readonly Strange[]): Data {
  const all = [...valuesIn(article)];
  return spoil(article, mutations, ({ to, from, name }, was) => {
    if (from !== undefined) return structuredClone(all[from % all.length]);
    if (name === undefined) return structuredClone(to);
    // As JSON.parse would: a field of its own, whatever it is called.
    const fields: Data = isObject(was) ? structuredClone(was) : {};
    const field = { value: structuredClone(to), enumerable: true, configurable: true, writable: true };
    return Object.defineProperty(fields, name, field);
  });
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** An article that somebody could put on a page, and hardly anybody would. */
export const mutatedArticle: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc
      .tuple(
        fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...EXAMPLES) }, anyArticle),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
      )
      .map(([article, mutations]) => asJson(mutate(article, mutations))),
  },
  { weight: 1, arbitrary: fc.oneof(fc.jsonValue(), strange.map(asJsonOrNull)) },
);

/** Not every value is one of JSON: an article that is set from code may be anything, and is tried as what JSON has for it. */
function asJsonOrNull(value: unknown): unknown {
  return asJson(value ?? null);
}
