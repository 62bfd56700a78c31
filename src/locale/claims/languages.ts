import { languages } from '../languages.js';
import type { ClaimWords } from './claim-words.js';
import { en } from './en.js';

/** The words of claims that are shown with what they rest on. */
export const CLAIM_WORDS = languages<ClaimWords>(en, {
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
