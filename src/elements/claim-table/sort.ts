/** The orders in which claims can stand, besides their author's. */
import type { Claim, ShownArticle } from '../../article/article.js';
import { resolveGrade } from '../../article/scales.js';

/** What claims can be sorted by, with the direction that a reader wants first: A to Z, and the strongest. */
export const SORT_KEYS = { claim: 'ascending', strength: 'descending' } as const;
export type SortKey = keyof typeof SORT_KEYS;
export type SortOrder = (typeof SORT_KEYS)[SortKey];

/** Compares texts by the rules of a language; a tag that only looks like one counts as English. */
function collator(language: string): Intl.Collator {
  const options = { numeric: true };
  try {
    return new Intl.Collator(language, options);
  } catch {
    return new Intl.Collator('en', options);
  }
}

/**
 * The claims in another order; those that are equal in it stay in their author's.
 *
 * By strength, claims on different scales are not compared: they stand scale by scale, in the order in which the article
 * lists its scales, whichever the direction. What has no place on a scale comes last, in either direction, too.
 */
export function sortClaims(
  { claims, scales }: ShownArticle,
  key: SortKey,
  order: SortOrder,
  language: string,
): readonly Claim[] {
  const sign = order === 'descending' ? -1 : 1;
  if (key === 'claim') {
    const { compare } = collator(language);
    const bare = ({ text }: Claim) => text.replace(/\p{Quotation_Mark}/gu, '');
    return [...claims].sort((one, other) => sign * compare(bare(one), bare(other)));
  }
  const placed = claims.map((claim) => {
    const { scale, position = 0 } = claim.grades[0] ? resolveGrade(claim.grades[0], scales) : {};
    return { claim, group: position ? scales.indexOf(scale!) : scales.length, place: sign * position };
  });
  return placed.sort((one, other) => one.group - other.group || one.place - other.place).map(({ claim }) => claim);
}
