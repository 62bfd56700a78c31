import { languages } from '../languages.js';
import { en } from './en.js';
import type { FindingWords } from './finding-words.js';

/** The words of study results and forest plots. */
export const FINDING_WORDS = languages<FindingWords>(en, {
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
