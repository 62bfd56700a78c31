import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import type { FrameWords } from './frame-words.js';

/** So few that they come together. */
const ALL: readonly FrameWords[] = [en, de, ar];

/** The words in a language; English for one that is not spoken. */
export const frameWords = (lang: string): FrameWords =>
  ALL.find((words) => words.lang === lang.split('-', 1)[0]!.toLowerCase()) ?? en;
