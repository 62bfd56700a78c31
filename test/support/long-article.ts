/** A table with more claims than the first article has. */

interface Authored {
  headline?: string;
  claims: object[];
}

/** Claims of an example, none of them anybody's. */
const MORE = [
  { id: 'c-cafe', text: 'Café au lait dries the skin', grade: 'early, small', honestRead: 'An example.' },
  { id: 'c-zinc', text: '“Zinc” heals overnight', grade: 'not-supported', honestRead: 'An example.' },
  { id: 'c-butter', text: 'Butter makes spots', grade: 'plausible', honestRead: 'An example.' },
  { id: 'c-water', text: 'Water plumps the skin', honestRead: 'An example that nobody graded.' },
  { id: 'c-kefir', text: 'Kefir calms redness', grade: 'emerging, mixed', honestRead: 'An example.' },
  { id: 'c-air', text: 'Fresh air is good for you', grade: 'not-assessed', honestRead: 'An example.' },
  { id: 'c-honey', text: 'Honey closes wounds', grade: 'established', honestRead: 'An example.' },
  { id: 'c-silk', text: 'Silk pillows smooth wrinkles', grade: 'rather good', honestRead: 'An example.' },
];

/** An article with its first `count` claims, and example claims where it has fewer: fourteen at most of the first one. */
export function withClaims<T extends Authored>(article: T, count: number): T {
  return { ...article, claims: [...article.claims, ...MORE].slice(0, count) };
}

interface WithTable extends Authored {
  claims: { id: string }[];
  sections: { id: string; body: object[] }[];
}

/** An article whose section with a table of claims has two tables of twelve, the second without a caption. */
export function withLongTables<T extends WithTable>(article: T): T {
  const long = withClaims(article, 12);
  const claimTable = long.claims.map(({ id }) => id);
  const body = (blocks: object[]) =>
    blocks.flatMap((block) => ('claimTable' in block ? [{ ...block, claimTable }, { claimTable }] : [block]));
  return { ...long, sections: long.sections.map((section) => ({ ...section, body: body(section.body) })) };
}
