import type { RichText } from './article.js';

/** The words of a rich text, without what marks them up. */
export function plainText(text: RichText): string {
  if (typeof text === 'string') return text;
  return text
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('em' in part) return part.em;
      if ('strong' in part) return part.strong;
      return 'quote' in part ? part.quote : (part.text ?? '');
    })
    .join('');
}
