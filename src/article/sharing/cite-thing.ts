/** What an article says, as something to cite. */
import { citeArticle, type CitedArticle } from '../citations/cite-article.js';
import { inARow, plainCitation, sentence } from '../citations/parts.js';
import type { CitationStyle } from '../citations/style-names.js';
import { cite } from '../citations/styles.js';

export interface CitedThing {
  /** What is said: a claim in quotation marks with its grade, a question, a result. */
  said: string;
  /** Where it can be read; without it, the address of the article. */
  address?: string | undefined;
  /** The day on which it is read, as `YYYY-MM-DD`. */
  accessed?: string;
}

/**
 * A claim, a question or a result as part of its article, in plain text: what is said, and then the article as the style
 * prints it, with its version and date. No style has a form for less than a page; both put "In" before what holds a part.
 */
export function citeThing(
  article: CitedArticle,
  { said, address, accessed }: CitedThing,
  style: CitationStyle,
): string {
  const item = { ...citeArticle(article, accessed), ...(address && { URL: address }) };
  return plainCitation(inARow(sentence(said), [style === 'apa' ? 'In' : 'In:'], cite(item, style)));
}
