/** The interface's words in one language. The article keeps its own words; nothing here speaks about its content. */
import type { GraveKind, NoticeKind } from '../article/editorial-status.js';
import type { StudyKind } from '../article/evidence.js';
import type { TimeUnit } from '../article/vocabularies.js';
import type { FailureKind } from '../sources/failures.js';

export interface Words {
  /** BCP 47. */
  readonly lang: string;

  readonly notGraded: string;

  /** A level and what narrows it, in one breath: "Emerging, mixed". */
  readonly qualified: (level: string, qualifier: string) => string;
  /** Place on a scale: "level 3 of 5". */
  readonly position: (level: number, levels: number) => string;
  /** The name of a grade to those who do not see where it stands. */
  readonly evidenceFor: (claim: string, grade: string) => string;
  readonly evidence: (grade: string) => string;
  /** Introduces a grade beside a text that it does not grade. */
  readonly onTheClaim: readonly [before: string, after: string];

  readonly noStudy: string;
  readonly studies: (kind: StudyKind, count: number) => string;
  /** What has become of a publication: in a word or two, and what that means. */
  readonly notices: Readonly<Record<NoticeKind, readonly [name: string, meaning: string]>>;
  /** Of as many studies as were counted just before, how many are not to be relied on: "retracted", "1 of them retracted". */
  readonly warned: (kind: GraveKind, count: number, all: number) => string;
  /** Leads from a source to its entry in the list of references. */
  readonly inReferences: string;

  readonly sources: string;
  readonly openAnswers: string;
  readonly closeAnswers: string;
  readonly from: string;
  readonly lastReview: (date: string) => string;
  readonly notStated: string;
  readonly howGraded: string;

  readonly levelsOf: (scale: string) => string;
  /** Names the panel that a badge opens. */
  readonly whatItMeans: string;
  /** Marks a level among the others to those who do not see the mark. */
  readonly thisGrade: string;
  readonly meaningNotStated: string;
  readonly noSuchLevel: (level: string, scale: string) => string;
  /** What is known of how a grade came about: each stands before its value, the first before `thisPage`, too. */
  readonly gradedBy: string;
  readonly thisPage: string;
  readonly when: string;
  readonly how: string;
  readonly why: string;
  /** What GRADE rates: an outcome in a study. */
  readonly outcome: string;
  readonly seeEvidence: string;

  /** What opens the ways to take a claim, a finding, a question or a source along. */
  readonly share: string;
  /** Its name to those who do not see where it stands. */
  readonly shareThis: (name: string) => string;
  /** Where what it opens cannot be had; an address follows. */
  readonly notShared: string;
  /** Leads back to the link that has led here. */
  readonly wayBack: string;

  /** Stands beside a badge whose grade could not be loaded. */
  readonly notLoaded: string;
  readonly loading: string;
  readonly failures: Readonly<Record<FailureKind, (where: string, detail: string) => string>>;
  readonly tryAgain: string;
}

/** A number as it is read: with a true minus sign, so that it does not break off at the end of a line. */
export const formatNumber = (words: Words, value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(words.lang, { maximumFractionDigits: 4, ...options }).format(value).replace('-', '−');

/** A length of time in words: "4 weeks". */
export const formatDuration = (words: Words, value: number, unit: TimeUnit): string =>
  formatNumber(words, value, { style: 'unit', unit, unitDisplay: 'long' });

/** A date of the format (a year, a month or a day) as it is read. */
export function formatDate(words: Words, date: string): string {
  const [year, month, day] = date.split('-');
  return new Intl.DateTimeFormat(words.lang, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(+year!, +(month ?? 1) - 1, +(day ?? 1))));
}

/** Several counts or figures in a row, joined as the language does: "1 review, 1 uncited study". */
export const formatList = (words: Words, parts: readonly string[]): string =>
  new Intl.ListFormat(words.lang, { type: 'unit', style: 'short' }).format(parts);

/**
 * The forms of a counted noun by plural category (CLDR); `#` is the number. `other` is there in every language.
 */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A number without a noun. */
export const NUMBER: Forms = { other: '#' };

/** For a language: a count with its noun in the right form. */
export function counter(lang: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
