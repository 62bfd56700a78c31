/** What has become of a publication: said wherever it is named, so that nobody relies on what has been taken back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../article/article.js';
import { isGrave, type NoticeKind, statusOf } from '../../article/editorial-status.js';
import type { Words } from '../../locale/words.js';

const inkOf = (kind: NoticeKind) => (isGrave(kind) ? 'none' : '');

/** In a line with its name: "(Retracted)". */
export function noticeMark(reference: Reference, words: Words): TemplateResult | typeof nothing {
  const kind = statusOf(reference);
  return kind ? html` <strong class=${`warned ${inkOf(kind)}`}>(${words.notices[kind][0]})</strong>` : nothing;
}

/** A paragraph of its own: in a word, and what that means. */
export function noticeSentence(kind: NoticeKind, words: Words, more: unknown = nothing): TemplateResult {
  const [name, meaning] = words.notices[kind];
  return html`<p class=${`alert ${inkOf(kind)}`}><strong>${name}.</strong> ${meaning}${more}</p>`;
}

/** The same of a reference, where there is something to say of it. */
export function noticeOn(reference: Reference | undefined, words: Words): TemplateResult | typeof nothing {
  const kind = reference && statusOf(reference);
  return kind ? noticeSentence(kind, words) : nothing;
}
