/** The grades that claims can be chosen by. */
import type { Claim, ShownArticle } from '../../article/article.js';
import type { Words } from '../../locale/words.js';

/** A level that can be chosen, and how many claims stand on it. */
export interface Choice {
  code: string;
  label: string;
  count: number;
  chosen: boolean;
}

const NOT_GRADED = 'not-graded';

/** A level as it is written among others: the code of its scale, or an author's own word without spaces. */
const token = (level: string): string => level.toLowerCase().replace(/\s+/g, '-');

/** The level on which a claim stands. */
export const levelCode = ({ grades: [grade] }: Claim): string => (grade ? token(grade.level) : NOT_GRADED);

/** The codes in an attribute's text. */
export const codesIn = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/**
 * The levels that an article's claims stand on, scale by scale and the strongest first, then what is not graded. Of those
 * that no claim stands on, the chosen ones; a code that the article does not know is passed over. A code that two scales
 * have is one choice with both names.
 *
 * @param codes What is chosen.
 * @param counted The claims that are counted.
 */
export function choicesOf(
  { claims, scales }: ShownArticle,
  words: Words,
  codes: readonly string[] = [],
  counted: readonly Claim[] = claims,
): Choice[] {
  const labels = new Map<string, Set<string>>();
  const add = (code: string, label: string) => labels.set(code, (labels.get(code) ?? new Set()).add(label));
  for (const { levels, offScale = [] } of scales) {
    for (const { code, label } of [...levels, ...offScale]) add(token(code), label);
  }
  for (const { grades } of claims) {
    const [grade] = grades;
    if (grade && !labels.has(token(grade.level))) add(token(grade.level), grade.level);
  }
  add(NOT_GRADED, words.notGraded);
  const standing = new Set(claims.map(levelCode));
  const countedCodes = counted.map(levelCode);
  return [...labels]
    .map(([code, names]) => ({
      code,
      label: [...names].join(' / '),
      count: countedCodes.filter((each) => each === code).length,
      chosen: codes.includes(code),
    }))
    .filter(({ code, chosen }) => chosen || standing.has(code));
}
