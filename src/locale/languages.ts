/** Which languages there are. English is always at hand; the others are loaded where a page speaks them. */
import { inTime } from '../page/in-time.js';
import { en } from './en.js';
import type { Words } from './words.js';

/** A dictionary, and how to get it in the language of a page. */
export interface Languages<W = Words> {
  /** The words at once where they need no loading. */
  atHand(lang: string): W | undefined;
  /**
   * The interface's words for a language tag; English for a language that is not spoken or cannot be loaded, since a page
   * with English buttons is better than one without.
   */
  load(lang: string): Promise<W>;
}

const OTHERS = ['de', 'ar'] as const;

/** The languages that the interface speaks. */
export const LANGUAGES: readonly string[] = ['en', ...OTHERS];

const primary = (lang: string) => lang.split('-', 1)[0]!.toLowerCase();

/** @param others The languages besides English, each loaded when it is needed. */
export function languages<W>(
  english: W,
  others: Readonly<Record<(typeof OTHERS)[number], () => Promise<W>>>,
): Languages<W> {
  // A page's language may be any word, constructor as well.
  const loaders = new Map(Object.entries(others));
  const loaded = new Map<string, W>();
  return {
    atHand: (lang) => (loaders.has(primary(lang)) ? loaded.get(primary(lang)) : english),
    async load(lang) {
      const loader = loaders.get(primary(lang));
      try {
        if (!loader) return english;
        const words = await inTime(loader());
        loaded.set(primary(lang), words);
        return words;
      } catch {
        return english;
      }
    },
  };
}

/** The words of every widget. */
export const WORDS = languages<Words>(en, {
  de: async () => (await import('./de.js')).de,
  ar: async () => (await import('./ar.js')).ar,
});
