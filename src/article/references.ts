/** What is shown of a reference, from its CSL-JSON. */
import type { Reference } from './article.js';

/** Its name: as the article gives it, else its title. */
export const titleOf = ({ displayTitle, csl, id }: Reference): string =>
  displayTitle ?? csl.title ?? csl['container-title'] ?? id;

/** The year it appeared in. */
export const yearOf = ({ csl }: Reference): string | undefined => csl.issued?.['date-parts']?.[0]?.[0]?.toString();

/** Where it can be read: its own address, else the one that its DOI resolves to (DOI Handbook, section 3.8). */
export const addressOf = ({ csl }: Reference): string | undefined =>
  csl.URL ?? (csl.DOI && `https://doi.org/${encodeURI(csl.DOI)}`);
