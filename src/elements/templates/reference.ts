/** A reference: as a style prints it, with what has become of it since. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../article/article.js';
import { type CitationPart } from '../../article/citations/parts.js';
import { CITATION_STYLES, cite, type CitationStyle } from '../../article/citations/styles.js';
import { type EditorialNotice, noticeOf } from '../../article/editorial-notice.js';
import { formatDate, formatList } from '../../locale/words.js';
import { linked } from './rich-text.js';
import { safeHref } from './view.js';
import type { WholeView } from './whole-view.js';

/** What an attribute says; what is no style is taken for the one of medical journals. */
export const styleFrom = (given: string | null | undefined): CitationStyle =>
  CITATION_STYLES.find((style) => style === given) ?? 'vancouver';

function part(part: CitationPart, view: WholeView): unknown {
  if (typeof part === 'string') return part;
  return 'italic' in part ? html`<i>${part.italic}</i>` : linked(part.text, part.href, view);
}

/** In the style's own words and the publication's, which tell their direction themselves. */
export const citation = ({ csl }: Reference, style: CitationStyle, view: WholeView): TemplateResult =>
  html`<p class="citation" dir="auto"><cite>${cite(csl, style).map((each) => part(each, view))}</cite></p>`;

/** Who relies on one of these would be misled. */
export const isGrave = ({ kind }: EditorialNotice): boolean => kind !== 'corrected' && kind !== 'preprint';

/** What has become of a publication, before all else that is said of it: in words, and not only by its looks. */
export function editorialNotice(reference: Reference, view: WholeView): TemplateResult | typeof nothing {
  const notice = noticeOf(reference);
  if (!notice) return nothing;
  const { words } = view;
  const { kind, date, source, checkedAt, address } = notice;
  const [name, meaning] = words.notices[kind];
  const known = [
    ...(date ? [formatDate(words, date)] : []),
    ...(source ? [words.noticeSources[source]] : []),
    ...(checkedAt ? [words.checkedOn(formatDate(words, checkedAt))] : []),
  ];
  return html`<p class=${`alert ${isGrave(notice) ? 'none' : ''}`.trim()}>
    <strong>${name}.</strong> ${meaning}
    ${known.length ? html`<span class="known">(${formatList(words, known)})</span>` : nothing}
    ${safeHref(address, view.base) ? linked(words.readNotice, address, view) : nothing}
  </p>`;
}

/** Where the article itself shows the thing with this id: on this page, else where the whole of it can be read. */
export const addressIn = ({ article: { url }, addressHere, base }: WholeView, id: string): string | undefined =>
  addressHere?.(id) ?? safeHref(url && `${url.replace(/#.*/, '')}#${encodeURIComponent(id)}`, base);
