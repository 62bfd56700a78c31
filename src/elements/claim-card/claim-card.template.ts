import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../article/article.js';
import { gradeChanges } from '../../article/history.js';
import { resolveGrade } from '../../article/scales.js';
import { formatDate } from '../../locale/claims/format.js';
import { evidenceTrail, shareClaim } from '../templates/evidence-trail.js';
import { footer } from '../templates/footer.js';
import { gradeChange } from '../templates/grade-change.js';
import { gradeMark } from '../templates/grade.js';
import { claimQuoted, linkedHere, paragraph } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

/** That a claim is under review or withdrawn, and which one has taken its place. */
function status({ status, supersededBy }: Claim, view: WholeView): TemplateResult | typeof nothing {
  const { words, article } = view;
  const next = article.claims.find(({ id }) => id === supersededBy);
  if (!next && (!status || status === 'current')) return nothing;
  return html`<p class="status">
    ${status && status !== 'current' ? html`<b>${words.claimStatuses[status]}</b> ` : nothing}${
      next ? html`${words.supersededBy} ${linkedHere(claimQuoted(next, view), next.id, view)}` : nothing
    }
  </p>`;
}

function history(claim: Claim, view: WholeView, open: ReadonlySet<string>): TemplateResult | typeof nothing {
  const { words } = view;
  const changes = gradeChanges(claim);
  if (!changes.length) return nothing;
  const id = `${claim.id}-history`;
  return html`<div class="evidence" id=${id}>
    <details ?open=${open.has(id)}>
      <summary part="evidence-summary">${words.gradesBefore(changes.length)}</summary>
      <div class="trail">
        <ul>
          ${changes.map(
            (change) =>
              html`<li>
                <p class="bearing">${formatDate(words, change.date)}</p>
                ${gradeChange(change, claim, view)}
              </li>`,
          )}
        </ul>
      </div>
    </details>
  </div>`;
}

/** @param open Ids of what is open. */
export function claimCard(claim: Claim, view: WholeView, open: ReadonlySet<string> = new Set()): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = spoken(view);
  const own = written(view);
  return html`<div class="honest" lang=${lang} dir=${dir}>
    <div class="card" part="claim">
      <div id=${claim.id}>
        <p class="claim">
          ${claimQuoted(claim, view)}${
            claim.clarification
              ? html` <span class="aside" lang=${own.lang} dir=${own.dir}>(${claim.clarification})</span>`
              : nothing
          }
        </p>
        ${
          claim.grades.length
            ? claim.grades.map((grade) => {
                const resolved = resolveGrade(grade, article.scales);
                return html`<p>
                  ${gradeMark(resolved, words, { own })}${
                    claim.grades.length > 1 && resolved.scale
                      ? html` <span class="aside" lang=${own.lang} dir=${own.dir}>${resolved.scale.name}</span>`
                      : nothing
                  }
                </p>`;
              })
            : html`<p>${gradeMark(undefined, words)}</p>`
        }
        ${status(claim, view)} ${paragraph(claim.honestRead, view)}
        <div class="evidence beside">
          ${evidenceTrail(claim, view, open.has(claim.id), nothing)}${shareClaim(claim, view)}
        </div>
      </div>
      ${history(claim, view, open)}
    </div>
    ${footer(view)}
  </div>`;
}
