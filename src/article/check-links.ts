/** The check of what the format cannot say: links, grades, numbers that belong together, and what all rests on. */
import type { Article } from './article.js';
import { RULES_OF_EVIDENCE } from './rules/evidence.js';
import { RULES_OF_GRADES } from './rules/grades.js';
import { RULES_OF_LINKS } from './rules/links.js';
import { RULES_OF_NUMBERS } from './rules/numbers.js';
import { type Breach, type Rule, type Severity, Written } from './rules/rule.js';

/** All rules, in the order in which they are told. */
export const RULES: readonly Rule[] = [
  ...RULES_OF_LINKS,
  ...RULES_OF_GRADES,
  ...RULES_OF_NUMBERS,
  ...RULES_OF_EVIDENCE,
];

/** A rule that an article does not keep. */
export interface LinkProblem extends Breach {
  /** Name of the rule. */
  rule: string;
  severity: Severity;
}

/**
 * Holds an article against every rule.
 *
 * @param data The article as its author wrote it, already parsed; pointers are into this.
 * @param article What `readArticle` has made of it. What it has left out is not told again here.
 */
export function checkLinks(data: unknown, article: Article): LinkProblem[] {
  const written = new Written(data, article);
  return RULES.flatMap((rule) =>
    [...rule.find(written)].map((breach) => ({ ...breach, rule: rule.name, severity: rule.severity })),
  );
}
