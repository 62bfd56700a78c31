import type { FindingWords } from '../../locale/findings/finding-words.js';
import type { WholeView } from './whole-view.js';

/** What the templates are given that show the results of studies. */
export interface FindingView extends WholeView {
  words: FindingWords;
}
