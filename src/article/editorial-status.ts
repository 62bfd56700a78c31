/** What has become of a publication, in one word: what every widget has to say wherever it names one. */
import type { Reference } from './article.js';

/** The gravest first. */
export const NOTICE_KINDS = ['retracted', 'withdrawn', 'expression-of-concern', 'corrected', 'preprint'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
/** Who relies on one of these would be misled. */
export type GraveKind = Exclude<NoticeKind, 'corrected' | 'preprint'>;

export const isGrave = (kind: NoticeKind): kind is GraveKind => kind !== 'corrected' && kind !== 'preprint';

/** As the article says it; none for what stands as it was published. */
export const statusOf = ({ editorialStatus }: Pick<Reference, 'editorialStatus'>): NoticeKind | undefined =>
  NOTICE_KINDS.find((kind) => kind === editorialStatus?.status);
