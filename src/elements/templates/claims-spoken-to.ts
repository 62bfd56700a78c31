import { html, nothing, type TemplateResult } from 'lit';
import { resolveGrade } from '../../article/scales.js';
import { gradeMark } from './grade.js';
import { claimMentioned } from './rich-text.js';
import { type View, written } from './view.js';

/**
 * The claims that an answer or a takeaway speaks to. A grade never stands beside a sentence it does not grade, so each is
 * introduced: On the claim "…": Not supported.
 */
export function claimsSpokenTo(
  { claims: ids }: { claims: readonly string[] },
  view: View,
): TemplateResult | typeof nothing {
  const { article, words } = view;
  const claims = article.claims.filter(({ id }) => ids.includes(id));
  if (!claims.length) return nothing;
  const [before, after] = words.onTheClaim;
  return html`<ul class="claims">
    ${claims.map(
      (claim) =>
        html`<li>
          ${before}${claimMentioned(claim, view)}${after}
          ${gradeMark(claim.grades[0] && resolveGrade(claim.grades[0], article.scales), words, { own: written(view) })}
        </li>`,
    )}
  </ul>`;
}
