/** What sort of publication a reference is, as far as the styles tell them apart. */
import type { CslItem } from '../article.js';
import { textIn } from './parts.js';

export const PUBLICATION_KINDS = ['article', 'preprint', 'book', 'chapter', 'report', 'thesis', 'webpage'] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/**
 * Types of CSL 1.0.2 (its specification, appendix III) and, since publishers paste what Crossref gives them, of Crossref
 * (https://api.crossref.org/types).
 */
const TYPES: Partial<Record<PublicationKind, RegExp>> = {
  preprint: /^(posted-content|preprint)$/,
  article: /^(article-(journal|magazine|newspaper)|journal-article|review|peer-review)$/,
  chapter: /^(chapter|book-(chapter|section|part)|entry.*|reference-entry|paper-conference|proceedings-article)$/,
  book: /^(book|monograph|edited-book|reference-book|classic|pamphlet|proceedings)$/,
  report: /^(report|standard|report-component)$/,
  thesis: /^(thesis|dissertation)$/,
  webpage: /^(webpage|post|post-weblog|website)$/,
};

/** A reference without a type, or of one that no style knows, is taken for what its fields say. */
export function kindOf(item: CslItem): PublicationKind {
  const type = textIn(item.type);
  const paged = item.volume ?? item.issue ?? item.page;
  // CSL's plain "article" is a preprint or a working paper.
  if (/preprint/i.test(item.genre ?? '') || (type === 'article' && paged === undefined)) return 'preprint';
  for (const kind of PUBLICATION_KINDS) if (TYPES[kind]?.test(type)) return kind;
  if (item['container-title'] && !item.ISBN) return 'article';
  return item.URL && !item.publisher && !item.DOI ? 'webpage' : 'report';
}

/** Accepted and not yet out. */
export const isForthcoming = ({ status }: CslItem): boolean => /press|forthcoming|accepted/i.test(status ?? '');
