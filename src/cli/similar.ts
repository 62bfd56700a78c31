/** Did you mean …? */
import { distance } from 'fastest-levenshtein';

const plain = (word: string) => word.normalize().trim().toLowerCase();

/** The option that a word is most likely a slip of; none where nothing is near. */
export function closest(word: string, options: Iterable<string>): string | undefined {
  let best: string | undefined;
  // One slip in a short word, a few in a long one.
  let least = 2 + Math.floor(word.length / 5);
  for (const option of options) {
    // An option of the same few letters in another order is another word.
    const slips = distance(plain(word), plain(option));
    if (slips < least && slips < option.length) [best, least] = [option, slips];
  }
  return best;
}
