/** The words of claims that are shown with what they rest on, besides those of `words.ts`: of the table, and of a whole article. */
import type { GraveKind, NoticeKind } from '../../article/editorial-status.js';
import type { StudyKind } from '../../article/evidence.js';
import type { ChangeBasis, Design, Measure, Relation, TimeUnit } from '../../article/vocabularies.js';
import type { Words } from '../words.js';

/** How a language writes its numbers. */
export interface Numbers {
  /** Before the digits of a fraction. */
  readonly point: string;
  /** Between thousands. */
  readonly group: string;
  /** Before a plus or minus sign: what keeps it on its number's left. */
  readonly mark: string;
  /** Behind a number. */
  readonly percent: string;
}

export interface ClaimWords extends Words {
  readonly numbers: Numbers;
  /** January to December, with spaces between. */
  readonly months: string;
  /** The parts of a date in the order in which they are written; the smaller ones may be missing. */
  readonly date: (year: string, month?: string, day?: string) => (string | undefined)[];
  /** Several counts or figures in a row: "1 review, 1 uncited study". */
  readonly list: (parts: readonly string[]) => string;
  readonly noStudy: string;
  readonly studies: (kind: StudyKind, count: number) => string;
  /** What it means that this has become of a publication. */
  readonly noticeMeanings: Readonly<Record<NoticeKind, string>>;
  /** Of as many studies as were counted just before, how many are not to be relied on: "retracted", "1 of them retracted". */
  readonly warned: (kind: GraveKind, count: number, all: number) => string;
  readonly from: string;
  readonly lastReview: (date: string) => string;
  readonly howGraded: string;
  readonly levelsOf: (scale: string) => string;
  /** Marks a level among the others to those who do not see the mark. */
  readonly thisGrade: string;
  readonly meaningNotStated: string;
  readonly noSuchLevel: (level: string, scale: string) => string;
  /** What is known of how a grade came about: each stands before its value, the first before `thisPage`, too. */
  readonly gradedBy: string;
  readonly thisPage: string;
  readonly when: string;
  readonly how: string;
  readonly why: string;
  /** What GRADE rates: an outcome in a study. */
  readonly outcome: string;
  readonly seeEvidence: string;

  readonly claims: string;
  readonly claim: string;
  /** Heads the column of grades where the claims stand on several scales. */
  readonly grade: string;
  readonly honestRead: string;

  /** Names the choice of grades by which claims are filtered. */
  readonly showOnly: string;
  readonly search: string;
  /** How many claims are shown of how many: "3 of 12 claims"; all of them: "12 claims". */
  readonly shown: (shown: number, all: number) => string;
  /** Ends filter, search and sorting. */
  readonly reset: string;
  readonly noMatch: string;

  /** Tells, after a count of studies, which claim they are about; the claim follows. */
  readonly aboutTheClaim: string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly designs: Readonly<Record<Design, string>>;
  readonly uncited: string;
  readonly noYear: string;

  /** Figures of a result. Numbers come formatted. */
  readonly pooled: (count: number, design: Design) => string;
  readonly participants: (count: number) => string;
  readonly since: (year: string) => string;
  /** When a result was measured: "after 4 weeks". */
  readonly after: (count: number, unit: TimeUnit) => string;
  readonly about: (figure: string) => string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly effect: string;
  readonly interval: (level: string, lower: string, upper: string) => string;
  readonly noInterval: string;
  readonly bases: Readonly<Record<ChangeBasis, string>>;
}
