import { html, type TemplateResult } from 'lit';
import type { Claim, GradeChange } from '../../article/article.js';
import { titleOf } from '../../article/references.js';
import { levelOf } from '../../article/scales.js';
import { linkedHere, paragraph } from './rich-text.js';
import { type View, written } from './view.js';
import type { WholeView } from './whole-view.js';

/** What made somebody grade again. */
function triggers(ids: readonly string[], view: View): unknown {
  const references = view.article.references.filter(({ id }) => ids.includes(id));
  return references.map((reference, n) => [n ? '; ' : '', linkedHere(titleOf(reference), reference.id, view)]);
}

/** How a grade changed and why: "Early-stage → Emerging". */
export function gradeChange(change: GradeChange, claim: Claim, view: WholeView): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = written(view);
  const scale = article.scales.find(({ id }) => id === (change.scale ?? claim.grades[0]?.scale)) ?? article.scales[0];
  const label = (level: string) => levelOf(scale, level)?.label ?? level;
  return html`<p lang=${lang} dir=${dir}>
      ${change.from ? html`<span>${label(change.from)}</span> <span class="arrow" aria-hidden="true"></span><span class="unseen">${words.changedTo}</span> ` : ''}<b>${label(change.to)}</b>
    </p>
    ${paragraph(change.reason, view)}
    ${change.triggeredBy?.length ? html`<p class="about">${words.because} ${triggers(change.triggeredBy, view)}</p>` : ''}`;
}
