import type { Appearance } from '../../article/appearance.js';
import type { CitationStyle } from '../../article/citations/style-names.js';

/** What a citation mark stands for. */
export interface Cited {
  /** In the order of their numbers. */
  cited: readonly Appearance[];
  /** Where in the source: "p. 4". */
  locator?: string | null | undefined;
  style: CitationStyle;
}
