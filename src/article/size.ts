/**
 * How large an article may be, so that reading it takes no page longer than a second: some ten thousand claims, or four
 * thousand with their evidence. What is larger, or runs in a circle, is refused before it is read.
 */
import type { Fields } from './check.js';

const MOST_VALUES = 65_000;
const MOST_CHARACTERS = 5_000_000;
/** Of objects and lists in one another; the format itself needs ten. */
const MOST_LEVELS = 100;

/** What an article may be, in words. */
export const LARGEST = `at most ${MOST_VALUES} values, ${MOST_CHARACTERS} characters and ${MOST_LEVELS} levels`;

/** Whether an article is larger than that. Looks no further than it has to. */
export function isTooLarge(data: unknown): boolean {
  let values = MOST_VALUES;
  let characters = MOST_CHARACTERS;
  const exceeds = (value: unknown, levels: number): boolean => {
    if (typeof value === 'string') return (characters -= value.length) < 0;
    if (!value || typeof value !== 'object') return false;
    // Of a million names, names alone are had quickly.
    const keys = Array.isArray(value) ? value : Object.keys(value);
    return (
      !levels ||
      (values -= keys.length) < 0 ||
      keys.some((entry) => exceeds(keys === value ? entry : (value as Fields)[entry as string], levels - 1))
    );
  };
  return exceeds(data, MOST_LEVELS);
}
