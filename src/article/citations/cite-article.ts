/** The article itself as something to cite. */
import type { Agent, Article, CslDate, CslItem, CslName } from '../article.js';

/** A date as the format has it: "2026-05-31", "2026-05", "2026". */
const partsOf = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** A person's name is divided only where its author has divided it, "Doe, Jane": no rule holds for the world's names. */
function nameOf({ name, kind }: Agent): CslName {
  const [, family, given] = (kind === 'Person' && /^([^,]+),\s*(.+)$/.exec(name)) || [];
  return family && given ? { family, given } : { literal: name };
}

/** Of an article in its complete form, what citing it needs. */
export type CitedArticle = Pick<
  Article,
  'id' | 'headline' | 'author' | 'publisher' | 'version' | 'dateModified' | 'datePublished' | 'inLanguage' | 'url'
>;

/**
 * An article as CSL-JSON: as it was last changed, since what it says may have been corrected.
 * @param accessed The day on which it is read, as `YYYY-MM-DD`.
 */
export function citeArticle(article: CitedArticle, accessed?: string): CslItem {
  const { id, headline, author, publisher, version, url, inLanguage } = article;
  const date = article.dateModified ?? article.datePublished;
  return {
    ...(id && { id }),
    type: 'webpage',
    ...(headline && { title: headline }),
    ...(author.length && { author: author.map(nameOf) }),
    ...(publisher && { publisher: publisher.name }),
    ...(version && { version }),
    ...(date && { issued: partsOf(date) }),
    ...(accessed && { accessed: partsOf(accessed) }),
    ...(url && { URL: url }),
    ...(inLanguage && { language: inLanguage }),
  };
}
