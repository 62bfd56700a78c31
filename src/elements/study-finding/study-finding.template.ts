import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../article/article.js';
import { resultsOf } from '../../article/results.js';
import { claimsOn, figureList, notes, type Row, rowsOf, shareFinding } from '../templates/finding-figures.js';
import type { FindingView } from '../templates/finding-view.js';
import { noticeOn } from '../templates/notice-sentence.js';
import { clause } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';

/** What was looked at, and what came out: in the author's words, or else by its outcome and direction. */
export function statement({ summary, outcome, direction, pico, label }: Finding, view: FindingView): TemplateResult {
  const { lang, dir } = written(view);
  const said = summary
    ? clause(summary, view, 'sentence')
    : outcome &&
      direction &&
      html`<p class="sentence clause">
        ${view.words.results[direction](outcome.name, pico?.intervention, pico?.comparator)}
      </p>`;
  return said
    ? html`<p class="label" lang=${lang} dir=${dir}>${label}</p>
        ${said}`
    : clause(label, view, 'sentence');
}

/** One result: what was looked at, what came out, the figures that are its own, and what to mind. */
function result(finding: Finding, rows: readonly Row[], view: FindingView): TemplateResult {
  return html`<div class="result" id=${finding.id} part="result">
    ${view.wayBack?.(finding.id)} ${statement(finding, view)} ${figureList(rows, view)}
    ${notes(finding, view)} ${claimsOn(finding, view)} ${shareFinding(finding, view)}
  </div>`;
}

/** One study: each of these results of it, and once what holds for all of them. */
export function studyResults(findings: readonly Finding[], view: FindingView): TemplateResult {
  const { lang, dir } = spoken(view);
  const all = findings.map((finding) => rowsOf(finding, view));
  const several = findings.length > 1;
  const holdsForAll = ({ figure, same }: Row) =>
    several &&
    figure !== 'result' &&
    figure !== 'differences' &&
    all.every((rows) => rows.some((row) => row.figure === figure && row.same === same));
  const sources = view.article.references.filter(({ id }) => findings.some(({ reference }) => reference === id));
  return html`<div class="honest finding" lang=${lang} dir=${dir}>
    ${sources.map((reference) => noticeOn(reference, view.words))}
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

/** The study of a finding, with all of its results. */
export const studyFinding = (view: FindingView, id: string | undefined): TemplateResult =>
  studyResults(resultsOf(view.article, id), view);
