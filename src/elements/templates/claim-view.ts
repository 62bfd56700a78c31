import type { ClaimWords } from '../../locale/claims/claim-words.js';
import type { View } from './view.js';

/** What the templates are given that show claims with what they rest on. */
export interface ClaimView extends View {
  words: ClaimWords;
}
