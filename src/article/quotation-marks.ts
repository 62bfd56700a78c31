/** Quotation marks by language. The browser sets its own where a text is shown; this is for texts that are only handed on. */

/** As CLDR has them (`delimiters/quotationStart` and `quotationEnd`), by primary language. */
const MARKS: readonly (readonly [marks: string, languages: RegExp])[] = [
  ['„“', /^(bg|cs|de|et|is|lt|mk|sk|sl|sq)$/],
  ['„”', /^(hu|pl|ro|sr)$/],
  ['”“', /^ar$/],
  ['””', /^(fi|he|sv)$/],
  ['«»', /^(ca|el|es|fa|fr|it|nb|nn|no|pt|ru|uk)$/],
  ['「」', /^ja$/],
  ['‘’', /^nl$/],
];

/** A text in the quotation marks of a language; in English ones where the language is not known. */
export function quoted(text: string, language = 'en'): string {
  const primary = language.split('-', 1)[0]!.toLowerCase();
  const [before, after] = MARKS.find(([, languages]) => languages.test(primary))?.[0] ?? '“”';
  return `${before}${text}${after}`;
}
