/** What a mention in the text opens, where the page does not show it elsewhere. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Finding, Term } from '../../article/article.js';
import { gradeOf } from '../../article/scales.js';
import { claimPanel } from '../evidence-badge/evidence-badge.panel.js';
import { figures } from './figures.js';
import { paragraph, source } from './rich-text.js';
import { written } from './view.js';
import { inPanel, type WholeView } from './whole-view.js';

export { citedPanel } from '../cite-ref/cite-ref.panel.js';

/** What a term means. */
export function termPanel(
  { name, abbreviation, alternateName = [], description }: Term,
  view: WholeView,
): TemplateResult {
  const { lang, dir } = written(view);
  const others = [abbreviation, ...alternateName].filter(Boolean).join(', ');
  return html`<p lang=${lang} dir=${dir}><b>${name}</b>${others ? ` (${others})` : nothing}</p>
    ${description ? paragraph(description, inPanel(view)) : nothing}`;
}

/** The claim with its grade, and the way to its evidence. */
export const claimMentioned = (claim: Claim, view: WholeView): TemplateResult =>
  claimPanel(claim, gradeOf(view.article, claim.id), inPanel(view));

/** What a study found, in a sentence and its figures. */
export function findingPanel(finding: Finding, view: WholeView): TemplateResult {
  const { article, words } = view;
  const within = inPanel(view);
  const reference = article.references.find(({ id }) => id === finding.reference);
  return html`${paragraph(finding.summary ?? finding.label, within)}
    <p class="note">${figures(finding, words).map((figure, n) => html`${n ? ' · ' : ''}<bdi>${figure}</bdi>`)}</p>
    ${reference ? html`<p class="note">${source(reference, within)}</p>` : nothing}`;
}
