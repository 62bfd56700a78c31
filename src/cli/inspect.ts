/** Everything that can be said of one file. */
import type { Article } from '../article/article.js';
import type { Problem } from '../article/check.js';
import { checkCoherence, type RuleProblem } from '../article/check-rules.js';
import type { Exception } from '../article/lint.js';
import { type Part, partsOf } from '../article/parts.js';
import { readArticle } from '../article/read-article.js';
import { BUILT_IN_SCALES } from '../article/scales.js';
import { parseJson } from './json-syntax.js';
import { Locations, type Place } from './locations.js';
import { mendFor } from './mend.js';
import { NAMED_SCALES } from './named-scales.js';
import { closest } from './similar.js';
import { unreadFields } from './unread-fields.js';

/** A problem with all that helps to mend it. */
export type LocatedProblem = Omit<RuleProblem, 'found' | 'options'> & Partial<Place>;

export interface Inspection {
  /** What could be read. */
  article?: Article;
  /** Errors before warnings, each in the order of the file. */
  problems: LocatedProblem[];
  /** What the article excepts itself from; only the lint asks. */
  exceptions: LocatedException[];
}

/** An exception, with what it keeps from being told. */
export type LocatedException = Omit<Exception, 'hidden'> & Partial<Place> & { hidden: LocatedProblem[] };

/** Holds what could be read of an article against some rules. */
type Holding = (data: unknown, article: Article) => { problems: RuleProblem[]; exceptions: Exception[] };

const coherence: Holding = (data, article) => ({ problems: checkCoherence(data, article), exceptions: [] });

/** What a problem of the format is told as. */
const FORMAT = { rule: 'format', severity: 'error' } as const;

const NEWER = 'Take a newer honest-read; or, where the article needs nothing new, write "schemaVersion": "1.0".';

const LARGE = 'Make several articles of it: no page shows one that is larger.';

const SCALE_NAMES = [...BUILT_IN_SCALES, ...NAMED_SCALES].map(({ id }) => id);

const didYouMean = (found: string, options: readonly string[]): string | undefined => {
  const meant = closest(found, options);
  return meant && `Did you mean "${meant}"?`;
};

/** A choice, where it is not too long to be read. */
const thereAre = (options: readonly string[]): string =>
  options.length === 1
    ? `There is only "${options[0]}".`
    : options.length < 13
      ? `There are ${options.join(', ')}.`
      : '';

/** How to mend a problem that the reader has told. */
function mendOf(problem: Problem, part: Part | undefined, read: boolean): string | undefined {
  if (part?.type === 'ScaleOrName' && typeof part.value === 'string' && part.value) {
    return didYouMean(part.value, SCALE_NAMES);
  }
  // What costs nothing fits the format, and says itself what to do.
  return part && (problem.leftOut !== undefined || !read) ? mendFor(part) : undefined;
}

/** A problem with how to mend it in words; only who tells it knows what an author may have meant. */
function inWords({ found, options, mend, ...problem }: RuleProblem): LocatedProblem {
  const meant = found !== undefined && didYouMean(found, options ?? []);
  const help = [meant, mend ?? (!meant && options?.length && thereAre(options))].filter(Boolean).join(' ');
  return { ...problem, ...(help && { mend: help }) };
}

/** What the format and a rule both tell is told by the rule, which knows what it means. */
function together(ofFormat: readonly LocatedProblem[], ofRules: readonly LocatedProblem[]): LocatedProblem[] {
  const twins = new Map(ofFormat.map((problem) => [problem.pointer, problem]));
  const isTwin = ({ pointer, severity }: LocatedProblem) => severity === 'error' && twins.has(pointer);
  const told = new Set(ofRules.filter(isTwin).map(({ pointer }) => pointer));
  return [
    ...ofFormat.filter(({ pointer }) => !told.has(pointer)),
    ...ofRules.map((problem) => {
      const { leftOut } = (isTwin(problem) && twins.get(problem.pointer)) || {};
      return { ...problem, ...(leftOut !== undefined && { leftOut }) };
    }),
  ];
}

/**
 * Reads an article from the text of its file, and checks all that can be checked.
 * @param hold The rules; by default those without which an article does not hold together.
 */
export function inspect(text: string, hold = coherence): Inspection {
  const json = parseJson(text);
  if ('fault' in json) {
    const fault: LocatedProblem = { pointer: '', rule: 'json', severity: 'error', leftOut: '', ...json.fault };
    return { problems: [fault], exceptions: [] };
  }

  const { data } = json;
  const { article, problems, newer, large } = readArticle(data, NAMED_SCALES);
  if (large) {
    const problem = { ...problems[0]!, ...FORMAT, line: 1, column: 1, mend: LARGE };
    return { problems: [problem], exceptions: [] };
  }
  const parts = newer ? [] : [...partsOf(data)];
  // Of a value that a union has made something of, the last part is the most exact.
  const at = new Map(parts.map((part): [string, Part] => [part.pointer, part]));
  const locations = new Locations(text);
  const located = <T extends { pointer: string }>(problem: T) => ({ ...problem, ...locations.of(problem.pointer) });

  const ofFormat = problems.map((problem): LocatedProblem => {
    const mend = newer ? NEWER : mendOf(problem, at.get(problem.pointer), !!article);
    return { ...problem, ...FORMAT, ...(mend && { mend }) };
  });
  const held = article ? hold(data, article) : { problems: [], exceptions: [] };
  const ofRules = [...held.problems, ...unreadFields(parts)].map(inWords);
  const repeated = [...locations.repeatedNames()].map(({ name, ...place }): LocatedProblem => ({
    ...place,
    message: `Expected each name once in an object, found "${name}" a second time: only the last one counts.`,
    mend: 'Remove one of them, or put both values into a list where the format has one.',
    rule: 'names-stand-once',
    severity: 'error',
  }));

  const all: LocatedProblem[] = [...together(ofFormat, ofRules).map(located), ...repeated];
  const rank = ({ severity }: LocatedProblem) => (severity === 'error' ? 0 : 1);
  all.sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const exceptions = held.exceptions.map((exception) => ({
    ...located(exception),
    hidden: exception.hidden.map(inWords).map(located),
  }));
  return { ...(article && { article }), problems: all, exceptions };
}
