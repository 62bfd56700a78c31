/** What an element may be asked to show of an article: things that it has, and things that it does not. */
import * as fc from 'fast-check';
import { readArticle } from '../../src/article/read-article.js';
import { NAMED_SCALES } from '../../src/cli/named-scales.js';
import { ENTRIES, STATIC } from '../../src/elements/static.js';

export const TAGS = Object.keys(STATIC);

/** Ids and words that hardly any article has. */
const STRANGE = [
  '__proto__',
  'constructor',
  ' ',
  '',
  '"><script>alert(1)</script>',
  'no-such',
  '][',
  '\ud800',
  '*',
  '0',
  '7',
];

/** Which of an article's things an element is to show; by their places, so that they fit whatever article comes. */
export const choice = fc.record({
  /** Place of the entry, from the end of its list when it is longer. */
  at: fc.nat(5),
  /** Instead of an entry of the article. */
  strange: fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, fc.constantFrom(...STRANGE)),
  /** Whether options are given that it can do without. */
  all: fc.boolean(),
  level: fc.constantFrom(2, 3, 6),
});
export type Choice = typeof choice extends fc.Arbitrary<infer T> ? T : never;

/** The ids of an article's entries, list by list. */
export function idsOf(data: unknown): Record<string, string[]> {
  const { article } = readArticle(data, NAMED_SCALES);
  return Object.fromEntries(Object.values(ENTRIES).map((list) => [list, article?.[list].map(({ id }) => id) ?? []]));
}

/** The options with which an element is asked for, as attributes are written. */
export function optionsFor(
  tag: string,
  ids: Record<string, string[]>,
  { at, strange, all, level }: Choice,
): [string, string][] {
  const { takes, needs = [] } = STATIC[tag]!;
  return takes.flatMap((option): [string, string][] => {
    const name = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const list =
      (ENTRIES as Partial<Record<string, string>>)[option] ?? (option === 'findings' ? 'findings' : undefined);
    const isNeeded = (needs as readonly string[]).includes(option);
    if (!isNeeded && !all) return [];
    if (list) return [[name, strange ?? ids[list]?.at(at) ?? ids[list]?.at(-1) ?? 'none-there']];
    if (option === 'headingLevel') return [[name, `${level}`]];
    if (option === 'citationStyle') return [[name, at % 2 ? 'apa' : 'vancouver']];
    return [[name, option === 'locator' ? (strange ?? 'p. 4') : '']];
  });
}
