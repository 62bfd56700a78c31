/** The body of a section: paragraphs, lists, notes, tables of claims, findings. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Block, ClaimTableBlock, FindingsBlock } from '../../article/article.js';
import { forestOf } from '../../article/forest.js';
import { studiesOf } from '../../article/results.js';
import type { Arrangement } from '../claim-table/arrangement.js';
import { claimTable } from '../claim-table/claim-table.template.js';
import { plotted } from '../forest-plot/forest-plot.template.js';
import { studyResults } from '../study-finding/study-finding.template.js';
import { paragraph, richText } from './rich-text.js';
import { spoken, written } from './view.js';
import type { FindingView } from './finding-view.js';

/** What a reader has done to what stands in a text. */
export interface BlockState {
  /** Ids of what is open. */
  open: ReadonlySet<string>;
  /** Sorts, filters and searches a table of claims; only where it is live. */
  arrangementOf?: (table: ClaimTableBlock) => Arrangement;
}

export const UNTOUCHED: BlockState = { open: new Set() };

/** An article with no other claims than those of a table in its text. */
export function tableView({ claimTable }: ClaimTableBlock, view: FindingView): FindingView {
  const { article } = view;
  const byId = new Map(article.claims.map((claim) => [claim.id, claim]));
  const claims = claimTable.flatMap((id) => byId.get(id) ?? []);
  return { ...view, article: { ...article, claims }, within: true };
}

/** What can be drawn is drawn, and the other results stand as they are reported. */
function findings({ findings: ids, caption }: FindingsBlock, view: FindingView): TemplateResult {
  const own = written(view);
  const { lang, dir } = spoken(view);
  const studies = studiesOf(view.article, ids);
  const { plots } = forestOf(studies.flat());
  const drawn = new Set(plots.flatMap(({ blocks }) => blocks.map(({ finding }) => finding)));
  const rest = studies.map((results) => results.filter((finding) => !drawn.has(finding)));
  return html`<div class="findings">
    ${caption ? html`<p class="caption" lang=${own.lang} dir=${own.dir}>${caption}</p>` : nothing}
    ${
      plots.length
        ? html`<div class="honest forest" lang=${lang} dir=${dir}>${plots.map((plot) => plotted(plot, view))}</div>`
        : nothing
    }
    ${rest.filter(({ length }) => length).map((results) => studyResults(results, view))}
  </div>`;
}

export function block(part: Block, view: FindingView, { open, arrangementOf }: BlockState): TemplateResult {
  const { lang, dir } = written(view);
  if ('p' in part) return paragraph(part.p, view);
  if ('note' in part) return paragraph(part.note, view, `aside ${part.kind ?? ''}`.trim());
  if ('list' in part) {
    const items = part.list.map((item) => html`<li>${richText(item, view)}</li>`);
    return part.ordered
      ? html`<ol class="list" lang=${lang} dir=${dir}>${items}</ol>`
      : html`<ul class="list" lang=${lang} dir=${dir}>${items}</ul>`;
  }
  if ('findings' in part) return findings(part, view);
  return html`<div class="claim-table">
    ${claimTable(tableView(part, view), part.caption, open, arrangementOf?.(part))}
  </div>`;
}
