/**
 * Numbers and dates as a language writes them. The first of its kind that a page has from `Intl` takes Chromium some 30 ms,
 * as long as all else that a small widget does; so a dictionary knows the signs, and `Intl` is only asked for what is rare.
 * A test compares the two.
 */
import type { ClaimWords, Numbers } from './claim-words.js';

/** Of a number with at most four digits behind its point: whether it is below zero, and what stands before and behind it. */
const SIMPLE = /^(-?)(\d+)(?:\.(\d{1,4}))?$/;
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/**
 * A number as it is read, with four digits behind its point at the most; with a true minus sign, so that it does not break
 * off at the end of a line.
 */
export function formatNumber(
  { lang, numbers }: Pick<ClaimWords, 'lang' | 'numbers'>,
  value: number,
  options?: Intl.NumberFormatOptions,
): string {
  const { point, group, mark } = numbers;
  const [, minus, whole, digits] = (!options && SIMPLE.exec(`${value}`)) || [];
  if (!whole)
    return new Intl.NumberFormat(lang, { maximumFractionDigits: 4, ...options }).format(value).replace('-', '−');
  return [minus && `${mark}−`, whole.replace(THOUSANDS, group), digits && point + digits].join('');
}

/** A share in per cent, with two digits behind its point at the most where nothing else is asked for. */
export const formatPercent = (words: ClaimWords, value: number, options?: Intl.NumberFormatOptions): string =>
  formatNumber(words, options ? value : Math.round(value * 100) / 100, options) + words.numbers.percent;

/** A change in per cent, with its sign. */
export const formatChange = (words: ClaimWords, value: number): string =>
  (value > 0 ? `${words.numbers.mark}+` : '') + formatPercent(words, value);

/** A date of the format (a year, a month or a day) as it is read. */
export function formatDate({ months, date: inOrder }: ClaimWords, date: string): string {
  const [year, month, day] = date.split('-');
  return inOrder(year!, month && months.split(' ')[+month - 1], day && `${+day}`)
    .filter(Boolean)
    .join(' ');
}

/**
 * The forms of a counted noun by plural category (CLDR); `#` is the number. `other` is there in every language.
 */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A number without a noun. */
export const NUMBER: Forms = { other: '#' };

/** For a language: a count with its noun in the right form. */
export function counter(lang: string, numbers: Numbers): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(lang);
  return (count, forms) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', formatNumber({ lang, numbers }, count));
}
