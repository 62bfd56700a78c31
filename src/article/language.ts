/** Scripts and languages that are written from right to left (Unicode's Bidi_Class R and AL, those in use today). */
const RIGHT_TO_LEFT = /^(ar|he|fa|ur|ps|sd|ug|ckb|yi|dv|syr|nqo)\b|-(arab|hebr|thaa|syrc|nkoo)\b/i;

/** The direction in which a language is written. `Intl.Locale` knows it too, but not yet in every engine. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language) && !/-latn\b/i.test(language) ? 'rtl' : 'ltr';
