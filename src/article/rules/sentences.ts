/** Cutting a text into its sentences. */

export interface Sentence {
  text: string;
  /** Where it begins in the text. */
  start: number;
}

/** The sentences of a text, by the rules of Unicode for its language. */
export function sentencesOf(text: string, language = 'en'): Sentence[] {
  let locale = 'en';
  try {
    [locale = 'en'] = Intl.Segmenter.supportedLocalesOf(language);
  } catch {
    // It has the form of a language tag and is none.
  }
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment, index }) => ({ text: segment, start: index }));
}
