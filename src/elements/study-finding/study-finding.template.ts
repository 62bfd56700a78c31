import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Finding } from '../../article/article.js';
import { claimsOn, figureList, notes, type Row, rowsOf } from '../templates/finding-figures.js';
import type { FindingView } from '../templates/finding-view.js';
import { paragraph } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';

/** A finding and all other results of the same study, which are never told apart: they count once. */
export function resultsOf({ findings }: Pick<Article, 'findings'>, id: string | undefined): Finding[] {
  const wanted = findings.find((finding) => finding.id === id);
  return findings.filter((finding) => finding === wanted || (wanted?.study && finding.study === wanted.study));
}

/** What was looked at, and what came out: in the author's words, or else by its outcome and direction. */
export function statement({ summary, outcome, direction, pico, label }: Finding, view: FindingView): TemplateResult {
  const { lang, dir } = written(view);
  const said = summary
    ? paragraph(summary, view, 'sentence')
    : outcome &&
      direction &&
      html`<p class="sentence">
        ${view.words.results[direction](outcome.name, pico?.intervention, pico?.comparator)}
      </p>`;
  return said
    ? html`<p class="label" lang=${lang} dir=${dir}>${label}</p>
        ${said}`
    : paragraph(label, view, 'sentence');
}

/** One result: what was looked at, what came out, the figures that are its own, and what to mind. */
function result(finding: Finding, rows: readonly Row[], view: FindingView): TemplateResult {
  return html`<div class="result" id=${finding.id} part="result">
    ${statement(finding, view)} ${figureList(rows, view)}
    ${notes(finding, view)} ${claimsOn(finding, view)}
  </div>`;
}

/** One study: each of its results, and once what holds for all of them. */
export function studyFinding(view: FindingView, id: string | undefined): TemplateResult {
  const { lang, dir } = spoken(view);
  const findings = resultsOf(view.article, id);
  const all = findings.map((finding) => rowsOf(finding, view));
  const several = findings.length > 1;
  const holdsForAll = ({ figure, same }: Row) =>
    several &&
    figure !== 'result' &&
    figure !== 'differences' &&
    all.every((rows) => rows.some((row) => row.figure === figure && row.same === same));
  return html`<div class="honest finding" lang=${lang} dir=${dir}>
    ${several ? html`<p class="label">${view.words.resultsOfOneStudy(findings.length)}</p>` : nothing}
    ${findings.map((finding, n) =>
      result(
        finding,
        all[n]!.filter((row) => !holdsForAll(row)),
        view,
      ),
    )}
    ${figureList(all[0]?.filter(holdsForAll) ?? [], view)}
  </div>`;
}
