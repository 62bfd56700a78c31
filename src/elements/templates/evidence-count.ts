import { html } from 'lit';
import { countGrave, countStudies, type Evidence } from '../../article/evidence.js';
import type { ClaimView } from './claim-view.js';

/**
 * What a claim rests on, counted: "2 meta-analyses", "1 review, 1 uncited study", "No study cited"; and, since who counts
 * also weighs, how many of these studies have been taken back: "1 review, retracted".
 */
export function evidenceCount(evidence: readonly Evidence[], { words }: ClaimView): unknown {
  const counts = countStudies(evidence).map(([kind, count]) => words.studies(kind, count));
  if (!counts.length) return words.noStudy;
  const counted = words.list(counts);
  const { all, grave } = countGrave(evidence);
  if (!grave.length) return counted;
  const warned = grave.map(([kind, count]) => words.warned(kind, count, all));
  return html`${words.qualified(counted, '')}<strong class="warned none">${words.list(warned)}</strong>`;
}
