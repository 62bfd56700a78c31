/** What has become of a publication, in a paragraph of its own: in a word, and what that means. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../article/article.js';
import { type NoticeKind, statusOf } from '../../article/editorial-status.js';
import type { ClaimWords } from '../../locale/claims/claim-words.js';
import { inkOf } from './notice.js';

export const noticeSentence = (kind: NoticeKind, words: ClaimWords, more: unknown = nothing): TemplateResult =>
  html`<p class=${`alert ${inkOf(kind)}`}>
    <strong>${words.notices[kind]}.</strong> ${words.noticeMeanings[kind]}${more}
  </p>`;

/** The same of a reference, where there is something to say of it. */
export function noticeOn(reference: Reference | undefined, words: ClaimWords): TemplateResult | typeof nothing {
  const kind = reference && statusOf(reference);
  return kind ? noticeSentence(kind, words) : nothing;
}
