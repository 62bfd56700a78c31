/** Is it honest? Every rule, less what the article excepts itself from, with its reasons. */
import type { Article } from './article.js';
import { hold, RULES, type RuleProblem } from './check-rules.js';
import { ENTRY_LISTS, type Occasion, Written } from './rules/rule.js';
import type { WarningCode } from './vocabularies.js';

/** An exception that an article makes for itself, with what it has kept from being told. */
export interface Exception {
  rule: WarningCode;
  reason: string;
  /** Id of the one entry that is excepted. */
  at?: string;
  pointer: string;
  hidden: RuleProblem[];
}

/** What is found, and what is not told. */
export interface Linting {
  problems: RuleProblem[];
  exceptions: Exception[];
}

/** Warnings that depend on the older publication, so that without one nobody knows whether an exception is needed. */
const WITH_SINCE: readonly WarningCode[] = ['W14', 'W18'];

/** The ids of the article's entries, with where they stand. */
function addresses(written: Written): Map<string, string> {
  const entries = ENTRY_LISTS.flatMap((list) => written.entries(list));
  return new Map(entries.map(({ entry, pointer }) => [pointer, entry.id]));
}

/** The entry in which something stands. */
const entryOf = (pointer: string): string => pointer.split('/', 3).join('/');

function applies(exception: Exception, { code, pointer }: RuleProblem, ids: ReadonlyMap<string, string>): boolean {
  return code === exception.rule && (exception.at === undefined || ids.get(entryOf(pointer)) === exception.at);
}

/** Exceptions that except nothing. */
function* needless(exceptions: readonly Exception[], { since }: Occasion): Generator<RuleProblem> {
  for (const { rule, pointer, hidden, at } of exceptions) {
    if (hidden.length || (!since && WITH_SINCE.includes(rule))) continue;
    yield {
      pointer,
      rule: 'exceptions-are-needed',
      severity: 'warning',
      message: `Expected something that ${rule} finds${at === undefined ? '' : ` at "${at}"`}, found nothing to except.`,
      mend: 'Remove the exception: it would hide the next one.',
    };
  }
}

/**
 * Holds an article against every rule, and takes out what it excepts itself from.
 *
 * @param data The article as its author wrote it, already parsed; pointers are into this.
 * @param article What `readArticle` has made of it.
 */
export function lint(data: unknown, article: Article, occasion: Occasion): Linting {
  const written = new Written(data, article);
  const exceptions = [...written.usable('LintException')].map(({ value, pointer }): Exception => ({
    ...value,
    pointer,
    hidden: [],
  }));
  const ids = addresses(written);
  const problems = hold(RULES, written, occasion).filter((problem) => {
    const meant = exceptions.filter((exception) => applies(exception, problem, ids));
    for (const { hidden } of meant) hidden.push(problem);
    return !meant.length;
  });
  return { problems: [...problems, ...needless(exceptions, occasion)], exceptions };
}
