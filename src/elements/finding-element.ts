import { FINDING_WORDS } from '../locale/findings/languages.js';
import { wholeOf } from '../sources/whole-article.js';
import type { Means } from './controllers/article-controller.js';
import { WholeElement } from './whole-element.js';

export const FINDINGS: Means = { read: wholeOf, words: FINDING_WORDS };

/** What the pieces share that show results of studies: the words for these. */
export abstract class FindingElement extends WholeElement {
  protected override get means(): Means {
    return FINDINGS;
  }
}
