/** What a citation is made of: text and what is set in italics or links, for a template to show and a clipboard to take. */
import type { CslItem } from '../article.js';

export interface Italic {
  italic: string;
}
export interface Link {
  text: string;
  /** As the data has it: whoever makes a link of it sees to it that it is safe. */
  href: string;
}
export type CitationPart = string | Italic | Link;

/** A reference as a style prints it. Its few words are English in every language, since the styles are. */
export type Citation = readonly CitationPart[];

const wordsOf = (part: CitationPart): string =>
  typeof part === 'string' ? part : 'italic' in part ? part.italic : part.text;

/** A citation without its looks. */
export const plainCitation = (citation: Citation): string => citation.map(wordsOf).join('');

/** What has been said comes to an end: with a full stop, unless it ends in one (or in a mark of its own) already. */
export function sentence(...parts: readonly CitationPart[]): Citation {
  const said = parts.filter(wordsOf);
  const last = said.at(-1);
  if (last === undefined) return [];
  return /[.?!…]["'”’»“]?$/.test(wordsOf(last)) ? said : [...said, '.'];
}

/** One after the other with a space between; text that meets text becomes one. */
export function inARow(...citations: readonly Citation[]): Citation {
  const row: CitationPart[] = [];
  for (const part of citations.filter(({ length }) => length).flatMap((said, n) => (n ? [' ', ...said] : said))) {
    const last = row.at(-1);
    if (typeof part === 'string' && typeof last === 'string') row[row.length - 1] = last + part;
    else row.push(part);
  }
  return row;
}

/**
 * A field of CSL-JSON as text in one line. CSL allows a few tags in a title (its specification, "Rich text"), and PubMed ends
 * one with a full stop, which is not the title's own.
 */
export const textIn = (value: string | number | undefined): string =>
  `${value ?? ''}`
    .replace(/<\/?(?:i|b|sub|sup|sc|span)(?:\s[^>]*)?>/gi, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/(?<=\p{Ll}{4})\.$/u, '');

/** "4" → "4th ed"; what is worded already is left so. Both styles use it. */
export function editionOf({ edition }: CslItem): string {
  const given = textIn(edition);
  if (!given || /\bed(ition)?\b/i.test(given)) return given.replace(/\.$/, '');
  const [last = ''] = /\d$/.exec(given) ?? [];
  const ordinal = /1\d$/.test(given) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[last] ?? 'th');
  return `${/^\d+$/.test(given) ? given + ordinal : given.replace(/\.$/, '')} ed`;
}
