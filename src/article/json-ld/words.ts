/** Rich text for machines: plain words. */
import type { Inline, RichText, ShownArticle } from '../article.js';
import { quoted } from '../quotation-marks.js';
import { titleOf } from '../references.js';

/** Of an article in its complete form, what its rich text speaks of. */
export type SpokenOf = Pick<ShownArticle, 'inLanguage' | 'references' | 'glossary'>;

/**
 * The words that a text shows, quotation marks included, as the elements' templates show them. Where it only points at a
 * source, by a number that says nothing elsewhere, it has the title.
 */
export function wordsOf(text: RichText, article: SpokenOf): string {
  return typeof text === 'string' ? text : text.map((part) => wordsOfPart(part, article)).join('');
}

function wordsOfPart(part: Inline, { inLanguage, references, glossary }: SpokenOf): string {
  if (typeof part === 'string') return part;
  if ('em' in part) return part.em;
  if ('strong' in part) return part.strong;
  if ('quote' in part) return quoted(part.quote, inLanguage);
  if ('term' in part) return part.text ?? glossary.find(({ id }) => id === part.term)?.name ?? '';
  if ('cite' in part && !part.text) {
    const titles = references.filter(({ id }) => part.cite.includes(id)).map(titleOf);
    return titles.length ? `(${titles.join('; ')})` : '';
  }
  return part.text ?? '';
}
