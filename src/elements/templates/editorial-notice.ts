import { html, nothing, type TemplateResult } from 'lit';
import type { Reference } from '../../article/article.js';
import { noticeOf } from '../../article/editorial-notice.js';
import { formatDate } from '../../locale/claims/format.js';
import { noticeSentence } from './notice-sentence.js';
import { linked } from './rich-text.js';
import { safeHref } from './view.js';
import type { WholeView } from './whole-view.js';

/** What has become of a publication, before all else that is said of it: in words, and not only by its looks. */
export function editorialNotice(reference: Reference, view: WholeView): TemplateResult | typeof nothing {
  const notice = noticeOf(reference);
  if (!notice) return nothing;
  const { words } = view;
  const { kind, date, source, checkedAt, address } = notice;
  const known = [
    ...(date ? [formatDate(words, date)] : []),
    ...(source ? [words.noticeSources[source]] : []),
    ...(checkedAt ? [words.checkedOn(formatDate(words, checkedAt))] : []),
  ];
  return noticeSentence(
    kind,
    words,
    html`
      ${known.length ? html`<span class="known">(${words.list(known)})</span>` : nothing}
      ${safeHref(address, view.base) ? linked(words.readNotice, address, view) : nothing}`,
  );
}
