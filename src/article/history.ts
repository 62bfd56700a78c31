/** What has happened to an article since it was first published: corrections, versions, grades that changed. */
import type { Article, Claim, GradeChange } from './article.js';

type Correction = Article['corrections'][number];
type Version = Article['versions'][number];

/** One thing that has happened. */
export type HistoryEntry =
  | { date: string; correction: Correction }
  | { date: string; version: Version }
  | { date: string; claim: Claim; change: GradeChange };

/** All of it, the newest first; on one day in the order of the article. A month or a year stands after its days. */
export function historyOf({ corrections, versions, claims }: Article): HistoryEntry[] {
  const entries: HistoryEntry[] = [
    ...corrections.map((correction) => ({ date: correction.date, correction })),
    ...claims.flatMap((claim) => gradeChanges(claim).map((change) => ({ date: change.date, claim, change }))),
    ...versions.map((version) => ({ date: version.date, version })),
  ];
  return entries.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The grades that a claim has had, in the author's order. */
export const gradeChanges = (claim: Claim): readonly GradeChange[] => claim.gradeHistory ?? [];
