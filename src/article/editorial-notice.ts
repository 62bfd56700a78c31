/** What has become of a publication since it appeared: what a reader must not overlook, in data; its words are the dictionaries'. */
import type { Reference } from './article.js';
import { kindOf } from './citations/kinds.js';
import { type NoticeKind, statusOf } from './editorial-status.js';
import { doiAddress } from './references.js';

export interface EditorialNotice {
  kind: NoticeKind;
  /** When it was published, as the format has it: a year, a month or a day. */
  date?: string;
  /** Who says so. */
  source?: NonNullable<NonNullable<Reference['editorialStatus']>['source']>;
  /** Where the notice can be read. */
  address?: string;
  /** When somebody last looked. */
  checkedAt?: string;
}

/**
 * The notice that belongs beside a reference; none for what stands as it was published. A preprint is one by its own type,
 * also where nobody says so.
 */
export function noticeOf({
  csl,
  editorialStatus,
}: Pick<Reference, 'csl' | 'editorialStatus'>): EditorialNotice | undefined {
  const { status, date, source, noticeDoi, checkedAt } = editorialStatus ?? {};
  const kind =
    statusOf({ ...(editorialStatus && { editorialStatus }) }) ??
    (status !== 'current' && kindOf(csl) === 'preprint' ? ('preprint' as const) : undefined);
  return (
    kind && {
      kind,
      ...(date && { date }),
      ...(source && { source }),
      ...(noticeDoi && { address: doiAddress(noticeDoi) }),
      ...(checkedAt && { checkedAt }),
    }
  );
}
