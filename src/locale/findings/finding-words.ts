/** The words of study results and forest plots, which only pages with these need. */
import type { NotDrawable } from '../../article/forest.js';
import type { Fault, HeterogeneityBand, NotDerivable } from '../../article/statistics.js';
import type { Direction, EXTRACTED_FROM } from '../../article/vocabularies.js';
import type { ArticleWords } from '../article/article-words.js';

/** What is said of a result, each under a name of its own. */
export const FIGURES = [
  'result',
  'differences',
  'time',
  'design',
  'people',
  'comparison',
  'harms',
  'readIn',
  'funding',
  'source',
] as const;
export type Figure = (typeof FIGURES)[number];

export type Arm = 'intervention' | 'comparator';

export interface FindingWords extends ArticleWords {
  readonly figures: Readonly<Record<Figure, string>>;
  readonly notReported: string;
  /** What the result says, where its author does not: from which way it points, the outcome and what was compared. */
  readonly results: Readonly<
    Record<Direction, (outcome: string, intervention: string | undefined, comparator: string | undefined) => string>
  >;
  readonly better: Readonly<Record<'lower' | 'higher', string>>;
  /** After the Cochrane Handbook's; several may hold at once. */
  readonly bands: Readonly<Record<HeterogeneityBand, string>>;
  readonly orElse: (words: readonly string[]) => string;
  readonly extractedFrom: Readonly<Record<(typeof EXTRACTED_FROM)[number], string>>;
  readonly checked: string;
  /** Numbers that are printed and cannot be. */
  readonly faults: Readonly<Record<Fault, string>>;
  readonly pDisagrees: string;
  readonly resultsOfOneStudy: (count: number) => string;

  readonly notDrawn: (reasons: string) => string;
  readonly notDrawable: Readonly<Record<NotDrawable, string>>;
  readonly notDerived: (reason: string) => string;
  readonly notDerivable: Readonly<Record<NotDerivable, string>>;
  readonly derived: string;

  readonly study: string;
  readonly weight: string;
  readonly range: (lower: string, upper: string) => string;
  readonly intervalOf: (level: string) => string;
  /** Names a plot: "tuberculosis: risk ratio". */
  readonly plotOf: (outcome: string, measure: string) => string;
  readonly arms: Readonly<Record<Arm, string>>;
  readonly favours: (side: string) => string;
  /** Which side of the line: "below 1". */
  readonly below: (noEffect: string) => string;
  readonly above: (noEffect: string) => string;
  /** What an interval says, in one sentence: it favours somebody, is on a side that the author has named, or on one of two. */
  readonly allFavours: (side: string) => string;
  readonly allOn: (side: string) => string;
  readonly rulesOut: (noEffect: string) => string;
  /** Where neither side is better. */
  readonly holds: (noEffect: string) => string;
  readonly open: (noEffect: string) => string;
}
