/** The body of a section: paragraphs, lists, notes, tables of claims, findings. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Block, Finding } from '../../article/article.js';
import { claimTable } from '../claim-table/claim-table.template.js';
import { resultsOf, studyFinding } from '../study-finding/study-finding.template.js';
import { paragraph, richText } from './rich-text.js';
import { written } from './view.js';
import type { FindingView } from './finding-view.js';

/** @param open Ids of the claims whose evidence is open. */
export function block(part: Block, view: FindingView, open: ReadonlySet<string>): TemplateResult {
  const { lang, dir } = written(view);
  if ('p' in part) return paragraph(part.p, view);
  if ('note' in part) return paragraph(part.note, view, `aside ${part.kind ?? ''}`.trim());
  if ('list' in part) {
    const items = part.list.map((item) => html`<li>${richText(item, view)}</li>`);
    return part.ordered
      ? html`<ol class="list" lang=${lang} dir=${dir}>${items}</ol>`
      : html`<ul class="list" lang=${lang} dir=${dir}>${items}</ul>`;
  }
  if ('claimTable' in part) {
    const claims = part.claimTable.flatMap((id) => view.article.claims.filter((claim) => claim.id === id));
    return claimTable({ ...view, article: { ...view.article, claims }, within: true }, part.caption, open);
  }
  return html`<div class="findings">
    ${part.caption ? html`<p class="caption" lang=${lang} dir=${dir}>${part.caption}</p>` : nothing}
    ${studiesOf(part.findings, view.article).map((id) => studyFinding(view, id))}
  </div>`;
}

/** One finding of each study, since its other results come with it. */
function studiesOf(ids: readonly string[], article: Article): string[] {
  const shown = new Set<Finding>();
  return ids.filter((id) => {
    const results = resultsOf(article, id);
    const isNew = results.some((finding) => !shown.has(finding));
    for (const finding of results) shown.add(finding);
    return isNew;
  });
}
