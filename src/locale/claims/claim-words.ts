/** The words of claims that are shown with what they rest on, besides those of `words.ts`: of the table, and of a whole article. */
import type { ChangeBasis, Design, Measure, Relation } from '../../article/vocabularies.js';
import type { Words } from '../words.js';

export interface ClaimWords extends Words {
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
  readonly after: (duration: string) => string;
  readonly about: (figure: string) => string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly effect: string;
  readonly interval: (level: string, lower: string, upper: string) => string;
  readonly noInterval: string;
  readonly bases: Readonly<Record<ChangeBasis, string>>;
}
