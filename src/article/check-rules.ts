/** Holds an article against the rules: all that the format cannot say. */
import type { Article } from './article.js';
import { RULES_OF_CHANGES } from './rules/changes.js';
import { RULES_OF_EVIDENCE } from './rules/evidence.js';
import { RULES_OF_EXCEPTIONS } from './rules/exceptions.js';
import { RULES_OF_GRADES } from './rules/grades.js';
import { RULES_OF_LINKS } from './rules/links.js';
import { RULES_OF_NUMBERS } from './rules/numbers.js';
import { RULES_OF_REPEATED_NUMBERS } from './rules/repeated-numbers.js';
import { RULES_OF_SOURCES } from './rules/sources.js';
import { RULES_OF_UPKEEP } from './rules/upkeep.js';
import { RULES_OF_WORDING } from './rules/wording.js';
import { type Breach, type HonestyRule, type Occasion, type Rule, type Severity, Written } from './rules/rule.js';

/** All rules, in the order in which they are told. */
export const RULES: readonly Rule[] = [
  ...RULES_OF_LINKS,
  ...RULES_OF_GRADES,
  ...RULES_OF_NUMBERS,
  ...RULES_OF_EVIDENCE,
  ...RULES_OF_SOURCES,
  ...RULES_OF_UPKEEP,
  ...RULES_OF_WORDING,
  ...RULES_OF_REPEATED_NUMBERS,
  ...RULES_OF_CHANGES,
  ...RULES_OF_EXCEPTIONS,
];

const byCode = new Intl.Collator('en', { numeric: true });

/** The rules of honesty, by their codes: E1, E2, … W1, W2, … */
export const HONESTY_RULES: readonly HonestyRule[] = RULES.filter(
  (rule): rule is HonestyRule => rule.code !== undefined,
).sort((a, b) => byCode.compare(a.code, b.code));

/** The rules that an article has to keep to hold together; what an honest editor would look at besides is the lint's. */
const RULES_OF_COHERENCE = RULES.filter(({ code }) => !code?.startsWith('W'));

/** A rule that an article does not keep. */
export interface RuleProblem extends Breach {
  /** Name of the rule. */
  rule: string;
  code?: Rule['code'];
  severity: Severity;
}

/** What is found where an article is held against some rules. */
export const hold = (rules: readonly Rule[], written: Written, occasion: Occasion): RuleProblem[] =>
  rules.flatMap(({ name, code, severity, find }) =>
    [...find(written, occasion)].map((breach) => ({ ...breach, rule: name, ...(code && { code }), severity })),
  );

/**
 * Holds an article against every rule without which it does not hold together.
 *
 * @param data The article as its author wrote it, already parsed; pointers are into this.
 * @param article What `readArticle` has made of it. What it has left out is not told again here.
 */
export const checkCoherence = (data: unknown, article: Article): RuleProblem[] =>
  hold(RULES_OF_COHERENCE, new Written(data, article), {});
