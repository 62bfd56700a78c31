/** Articles for property tests: any that the format allows, and any that was then spoilt in a few places. */
import * as fc from 'fast-check';
import { PATTERNS, type PatternName } from '../../src/article/patterns.js';
import { Article } from '../../src/article/schema.js';

/** What of a Valibot schema the arbitraries are made from. */
interface Node {
  type: string;
  item?: Node;
  wrapped?: Node;
  literal?: string;
  options?: (Node | string)[];
  entries?: Record<string, Node>;
  pipe?: (Node & { requirement?: number; metadata?: { form?: PatternName } })[];
}

// Few and short, so that ids meet, in links as in collisions.
const SOME_IDS = ['a', 'b', 'c-a', 'c-a-2', 'r-a', 'مرحبا', 'maturity-5', 'grade', 'sort'];
const SOME_TEXTS = [
  'a',
  'A!',
  'Emerging, mixed',
  ', mixed',
  'High',
  'not-supported',
  'Сигнал',
  '皮膚',
  '—',
  ' ',
  '𞤀𞤣𞤤𞤢𞤥'.repeat(20),
  'maturity-5',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SOME_TEXTS) },
  fc.string({ minLength: 1, maxLength: 80 }),
  fc.string({ minLength: 1, maxLength: 80, unit: 'binary' }),
);

const FORMED: Record<PatternName, fc.Arbitrary<string>> = {
  text,
  id: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SOME_IDS) }, fc.stringMatching(PATTERNS.id)),
  date: fc.stringMatching(PATTERNS.date),
  language: fc.stringMatching(PATTERNS.language),
  address: fc.oneof(fc.constantFrom('https://example.org/', '#a', 'mailto:a@b.c'), fc.stringMatching(PATTERNS.address)),
  doi: fc.stringMatching(PATTERNS.doi),
  version: fc.constantFrom('1', '1.0', '1.2.3'),
};

type Present = [string, unknown][];

const always = (key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Present> =>
  value.map((value) => [[key, value]]);

/** Not too often: an article in which everything is there takes long to read and longer to shrink. */
const sometimes = (key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<Present> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<Present>([]) }, always(key, value));

function valueOf(node: Node): fc.Arbitrary<unknown> {
  const actions = node.pipe?.flatMap((step) => [step, ...(step.pipe ?? [])]) ?? [];
  const bound = (name: string) => actions.find(({ type }) => type === name)?.requirement;
  switch (node.type) {
    case 'string': {
      const form = actions.find(({ metadata }) => metadata?.form)?.metadata?.form;
      // fast-check passes over the assertions of a pattern.
      return form ? FORMED[form].filter((formed) => PATTERNS[form].test(formed)) : text;
    }
    case 'number':
      if (actions.some(({ type }) => type === 'integer')) return fc.nat();
      return fc.double({
        min: bound('min_value') ?? -1e9,
        max: bound('max_value') ?? 1e9,
        noNaN: true,
      });
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(node.literal);
    case 'picklist':
      return fc.constantFrom(...(node.options as string[]));
    case 'array':
      return fc.array(valueOf(node.item!), { minLength: bound('min_length') ?? 0, maxLength: 3 });
    case 'union':
      return fc.oneof(...node.options!.map((option) => valueOf(option as Node)));
    case 'object': {
      const entries = Object.entries(node.entries!);
      const fields = entries.map(([key, entry]) =>
        entry.type === 'exact_optional' ? sometimes(key, valueOf(entry.wrapped!)) : always(key, valueOf(entry)),
      );
      return fc.tuple(...fields).map((present) => Object.fromEntries(present.flat()));
    }
    default:
      throw new Error(`No arbitrary for Valibot's "${node.type}".`);
  }
}

/** Any article that the format allows. */
export const anyArticle = valueOf(Article as unknown as Node) as fc.Arbitrary<Record<string, unknown>>;

type Container = Record<string, unknown> | unknown[];

/** Everything in a value that holds other values, with the keys of what it holds. */
function places(value: unknown): { container: Container; key: string }[] {
  if (!value || typeof value !== 'object') return [];
  return Object.keys(value).flatMap((key) => [
    { container: value as Container, key },
    ...places((value as Record<string, unknown>)[key]),
  ]);
}

/** Values that hardly any place allows. */
export const SPOILT = [
  null,
  '',
  ' ',
  'no such word',
  '2026-13-01',
  'javascript:alert(1)',
  '9.9',
  -1,
  0.5,
  101,
  2,
  true,
  [],
  [[]],
  {},
  [''],
  ['a', 'a'],
  { p: [] },
  { em: 5, strong: 'a' },
  { finding: 'a', reference: 'b', relation: 'supports' },
  { toString: 1, valueOf: 1 },
  JSON.parse('{"__proto__": {"id": "a"}, "constructor": 1}'),
] as const;

/** What is done to a place of an article: the place by its number, and what is put there. */
export interface Mutation {
  at: number;
  how: 'drop' | 'change' | 'double' | 'add';
  to: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('drop', 'change', 'change', 'double', 'add'),
  to: fc.oneof({ weight: 3, arbitrary: fc.constantFrom<unknown>(...SPOILT) }, fc.jsonValue({ maxDepth: 2 })),
});

/** A copy of an article with these mutations; `change` makes what is put there of what was there. */
export function spoil<M extends Mutation>(
  article: Record<string, unknown>,
  mutations: readonly M[],
  change: (mutation: M, was: unknown) => unknown = ({ to }) => structuredClone(to),
): Record<string, unknown> {
  const spoilt = structuredClone(article);
  for (const mutation of mutations) {
    const { at, how } = mutation;
    const all = places(spoilt);
    if (!all.length) break;
    const { container, key } = all[at % all.length]!;
    const value = change(mutation, (container as Record<string, unknown>)[key]);
    if (Array.isArray(container)) {
      const index = Number(key);
      if (how === 'drop') container.splice(index, 1);
      else if (how === 'double') container.push(structuredClone(container[index]));
      else if (how === 'add') container.splice(index, 0, value);
      else container[index] = value;
    } else if (how === 'drop') delete container[key];
    else container[how === 'add' ? `x-${key}` : key] = value;
  }
  return spoilt;
}

/** Any article, spoilt: fields dropped, values of another type or form, entries twice, fields that nobody knows. */
export const spoiltArticle = fc
  .tuple(anyArticle, fc.array(mutation, { maxLength: 4 }))
  .map(([article, mutations]) => spoil(article, mutations));
