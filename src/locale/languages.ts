/** Which languages there are. English is always at hand; the others are loaded where a page speaks them. */
import { en } from './en.js';
import type { Words } from './words.js';

const LOADERS: Record<string, () => Promise<Words>> = {
  // A page's language may be any word, constructor as well.
  __proto__: null as never,
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
};

/** The languages that the interface speaks. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(LOADERS)];

const primary = (lang: string) => lang.split('-', 1)[0]!.toLowerCase();

/**
 * The interface's words for a language tag; English for a language that is not spoken or cannot be loaded, since a page
 * with English buttons is better than one without.
 */
export async function loadWords(lang: string): Promise<Words> {
  try {
    return (await LOADERS[primary(lang)]?.()) ?? en;
  } catch {
    return en;
  }
}

/** The words at once where they need no loading. */
export const wordsAtHand = (lang: string): Words | undefined => (LOADERS[primary(lang)] ? undefined : en);
