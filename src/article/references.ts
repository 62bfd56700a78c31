/** What is shown of a reference, from its CSL-JSON. */
import type { Reference } from './article.js';

/** Its name: as the article gives it, else its title. */
export const titleOf = ({ displayTitle, csl, id }: Reference): string =>
  displayTitle ?? csl.title ?? csl['container-title'] ?? id;

/** The year it appeared in. */
export const yearOf = ({ csl }: Reference): string | undefined => csl.issued?.['date-parts']?.[0]?.[0]?.toString();

/** The address that a DOI resolves to; its suffix may hold any sign (DOI Handbook, sections 2.2 and 3.8). */
export const doiAddress = (doi: string): string =>
  // Half a letter has no address, and would throw.
  `https://doi.org/${encodeURI(doi.replace(/\p{Cs}/gu, '')).replace(/[#?]/g, encodeURIComponent)}`;

/** Where it can be read: its own address, else the one that its DOI resolves to. */
export const addressOf = ({ csl }: Reference): string | undefined => csl.URL ?? (csl.DOI && doiAddress(csl.DOI));
