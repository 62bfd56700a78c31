import { countStudies, type Evidence } from '../../article/evidence.js';
import { formatList } from '../../locale/words.js';
import type { View } from './view.js';

/** What a claim rests on, counted: "2 meta-analyses", "1 review, 1 uncited study", "No study cited". */
export function evidenceCount(evidence: readonly Evidence[], { words }: View): string {
  const counts = countStudies(evidence).map(([kind, count]) => words.studies(kind, count));
  return counts.length ? formatList(words, counts) : words.noStudy;
}
