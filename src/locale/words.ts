/** The interface's words in one language. The article keeps its own words; nothing here speaks about its content. */
import type { NoticeKind } from '../article/editorial-status.js';
import type { FailureKind } from '../sources/failures.js';

export interface Words {
  /** BCP 47. */
  readonly lang: string;

  readonly notGraded: string;

  /** A level and what narrows it, in one breath: "Emerging, mixed". */
  readonly qualified: (level: string, qualifier: string) => string;
  /** Place on a scale: "level 3 of 5". */
  readonly position: (level: number, levels: number) => string;
  /** The name of a grade to those who do not see where it stands. */
  readonly evidenceFor: (claim: string, grade: string) => string;
  readonly evidence: (grade: string) => string;
  /** Introduces a grade beside a text that it does not grade. */
  readonly onTheClaim: readonly [before: string, after: string];

  /** What has become of a publication, in a word or two. */
  readonly notices: Readonly<Record<NoticeKind, string>>;
  /** Leads from a source to its entry in the list of references. */
  readonly inReferences: string;

  readonly sources: string;
  readonly openAnswers: string;
  readonly closeAnswers: string;
  readonly notStated: string;

  /** Names the panel that a badge opens. */
  readonly whatItMeans: string;

  /** What opens the ways to take a claim, a finding, a question or a source along. */
  readonly share: string;
  /** Its name to those who do not see where it stands. */
  readonly shareThis: (name: string) => string;
  /** Where what it opens cannot be had; an address follows. */
  readonly notShared: string;
  /** Leads back to the link that has led here. */
  readonly wayBack: string;

  /** Stands beside a badge whose grade could not be loaded. */
  readonly notLoaded: string;
  readonly loading: string;
  readonly failures: Readonly<Record<FailureKind, (where: string, detail: string) => string>>;
  readonly tryAgain: string;
}
