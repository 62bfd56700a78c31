/** What has become of a publication: said wherever it is named, so that nobody relies on what has been taken back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../article/article.js';
import { isGrave, type NoticeKind, statusOf } from '../../article/editorial-status.js';
import type { Words } from '../../locale/words.js';

export const inkOf = (kind: NoticeKind) => (isGrave(kind) ? 'none' : '');

/** In a line with its name: "(Retracted)". */
export function noticeMark(reference: Reference, words: Words): TemplateResult | typeof nothing {
  const kind = statusOf(reference);
  return kind ? html` <strong class=${`warned ${inkOf(kind)}`}>(${words.notices[kind]})</strong>` : nothing;
}
