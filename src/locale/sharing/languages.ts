import { languages } from '../languages.js';
import { en } from './en.js';
import type { SharingWords } from './sharing-words.js';

/** The words of what a reader can take along. */
export const SHARING_WORDS = languages<SharingWords>(en, {
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
