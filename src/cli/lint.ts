/** `honest-read lint`: whether articles are honest, by rules that each have a code and a reason. */
import type { Article } from '../article/article.js';
import { changesSince } from '../article/changes.js';
import { HONESTY_RULES } from '../article/check-rules.js';
import { type Draft, draftOf } from '../article/draft.js';
import { lint as holdToRules } from '../article/lint.js';
import type { Occasion } from '../article/rules/rule.js';
import { CommandFailure } from './failure.js';
import { inspect, type Inspection } from './inspect.js';
import { draftWords, exceptionsOf, explanation, listRules } from './lint-words.js';
import { nameOf, readText } from './read-file.js';
import { listProblems, summary } from './report.js';
import { closest } from './similar.js';

export interface LintOptions {
  json?: boolean;
  since?: string;
  today?: string;
  strict?: boolean;
  all?: boolean;
  rules?: boolean;
  explain?: string;
}

/** What is said of a file, as `--json` prints it. */
interface Report {
  file: string;
  /** Errors before warnings, each in the order of the file. */
  problems: Inspection['problems'];
  /** What the article excepts itself from, why, and what that hides. */
  exceptions: Inspection['exceptions'];
  /** With `--since`: entries to paste, where something has changed and the article does not say so. */
  draft?: Draft;
}

/** The day it is here. */
function localDay(now = new Date()): string {
  const digits = (number: number, length: number) => String(number).padStart(length, '0');
  return [digits(now.getFullYear(), 4), digits(now.getMonth() + 1, 2), digits(now.getDate(), 2)].join('-');
}

/** Whether a text is a day that there is: no 30th of February. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return !!day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Refuses what cannot be meant before a file is read. */
function checkOptions(paths: readonly string[], { since, today }: LintOptions): void {
  if (!paths.length) throw new CommandFailure('Name at least one article. honest-read lint --help says what there is.');
  if (today !== undefined && !isDay(today)) {
    throw new CommandFailure(`--today is a day such as 2026-05-31; found "${today}".`);
  }
  if (since !== undefined && paths.length > 1) {
    throw new CommandFailure(`--since compares one article with what it was before; found ${paths.length} articles.`);
  }
  if (since === '-' && paths[0] === '-') {
    throw new CommandFailure('The article and what it was before cannot both come from the standard input.');
  }
}

/** The article as it was. What was wrong with it then is not told now. */
async function earlier(path: string): Promise<Article> {
  const { article } = inspect(await readText(path));
  if (!article) {
    throw new CommandFailure(`Cannot compare with ${nameOf(path)}: no article can be read from it.`);
  }
  return article;
}

/** What is to be said of one file. */
async function reportOn(path: string, occasion: Required<Pick<Occasion, 'today'>> & Occasion) {
  const inspection = inspect(await readText(path), (data, article) => holdToRules(data, article, occasion));
  const { article } = inspection;
  const { since, today } = occasion;
  const draft = since && article && draftOf(changesSince(since, article), article, today);
  return { inspection, ...(draft && { draft }) };
}

/** One rule in full, or all of them in a line each. */
function sayRules({ explain, json }: LintOptions): number {
  const wanted = explain?.trim().toLowerCase();
  const chosen = HONESTY_RULES.filter(
    ({ code, name }) => wanted === undefined || [code.toLowerCase(), name].includes(wanted),
  );
  if (!chosen.length) {
    const codes = HONESTY_RULES.map(({ code }) => code);
    const meant = closest(explain!, [...codes, ...HONESTY_RULES.map(({ name }) => name)]);
    throw new CommandFailure(
      `There is no rule "${explain}".${meant ? ` Did you mean "${meant}"?` : ''} There are ${codes.join(', ')}.`,
    );
  }
  const shown = chosen.map(({ code, name, severity, why }) => ({ code, name, severity, why }));
  if (json) process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else process.stdout.write(explain === undefined ? listRules(chosen) : explanation(chosen[0]!));
  return 0;
}

/**
 * Holds articles against the rules of honesty and prints what was found.
 * @returns The exit code: 0 without errors, 1 with some (or, `strict`, with warnings), 2 where a file could not be read.
 */
export async function lint(paths: readonly string[], options: LintOptions): Promise<number> {
  const { json, strict, all, today = localDay() } = options;
  if (options.rules || options.explain !== undefined) return sayRules(options);
  checkOptions(paths, options);
  const since = options.since === undefined ? undefined : await earlier(options.since);
  const occasion = { today, ...(since && { since }) };
  const reports: (Report | { file: string; unreadable: string })[] = [];
  let exitCode = 0;
  for (const path of new Set(paths)) {
    const file = nameOf(path);
    try {
      const { inspection, draft } = await reportOn(path, occasion);
      const { problems, exceptions } = inspection;
      if (problems.some(({ severity }) => strict || severity === 'error')) exitCode = Math.max(exitCode, 1);
      if (json) reports.push({ file, problems, exceptions, ...(draft && { draft }) });
      else process.stdout.write(listProblems(file, problems) + summary(file, inspection) + '\n');
      if (!json) process.stdout.write(exceptionsOf(file, inspection, !!all) + draftWords(draft));
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      exitCode = 2;
      if (json) reports.push({ file, unreadable: error.message });
      process.stderr.write(`${error.message}\n`);
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  return exitCode;
}
