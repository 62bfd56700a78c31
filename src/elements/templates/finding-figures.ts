/** The figures of a study's results as a list of names and values. What the source does not report is said to be not reported. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../article/article.js';
import { titleOf, yearOf } from '../../article/references.js';
import { type Effect, faultOf, heterogeneityBands, pDisagrees } from '../../article/statistics.js';
import { formatChange, formatNumber, formatPercent } from '../../locale/claims/format.js';
import type { Figure } from '../../locale/findings/finding-words.js';
import { effectFigures } from './figures.js';
import type { FindingView } from './finding-view.js';
import { claimsSpokenTo } from './claims-spoken-to.js';
import { paragraph, sourceListed } from './rich-text.js';
import { shareLine } from './share-line.js';
import { written } from './view.js';

export interface Row {
  figure: Figure;
  /** Tells rows that say the same of several results of one study. */
  same: string;
  value: unknown;
}

/** Each apart, since in a line that runs from right to left one number would draw the next to its wrong side. */
const apart = (figures: readonly string[]): unknown =>
  figures.map((figure, n) => html`${n ? ' · ' : ''}<bdi>${figure}</bdi>`);

/** Words of the article, in its own language. */
function own(text: string, view: FindingView): TemplateResult {
  const { lang, dir } = written(view);
  return html`<span lang=${lang} dir=${dir}>${text}</span>`;
}

/** What is odd about the numbers as they are printed. */
function oddities(effect: Effect | undefined, { words }: FindingView): string[] {
  if (!effect) return [];
  const fault = faultOf(effect.measure, effect);
  return [...(fault ? [words.faults[fault]] : []), ...(pDisagrees(effect) ? [words.pDisagrees] : [])];
}

function result({ effect, change, outcome }: Finding, view: FindingView): Row | undefined {
  const { words } = view;
  const figures: string[] = [];
  if (change) {
    const value = formatChange(words, change.value);
    figures.push(change.approximate ? words.about(value) : value, words.bases[change.basis]);
  }
  if (effect) figures.push(...effectFigures(effect, words));
  const { better } = outcome ?? {};
  if (!figures.length) figures.push(words.notReported);
  else if (better === 'lower' || better === 'higher') figures.push(words.better[better]);
  return { figure: 'result', same: '', value: apart(figures) };
}

function differences({ heterogeneity }: Finding, { words }: FindingView): Row | undefined {
  const { i2, q, df, p } = heterogeneity ?? {};
  const figures: string[] = [];
  if (i2 !== undefined) {
    figures.push(
      `I²\u00a0=\u00a0${formatPercent(words, i2)}: ${words.orElse(heterogeneityBands(i2).map((band) => words.bands[band]))}`,
    );
  }
  if (q !== undefined)
    figures.push(
      `χ²\u00a0=\u00a0${formatNumber(words, q)}${df === undefined ? '' : ` (df\u00a0=\u00a0${formatNumber(words, df)})`}`,
    );
  if (p) figures.push(`p\u00a0${p.operator ?? '='}\u00a0${formatNumber(words, p.value)}`);
  return figures.length ? { figure: 'differences', same: '', value: apart(figures) } : undefined;
}

function design({ design = 'not-reported', sample }: Finding, { words }: FindingView): Row {
  const { studies, studyWords, studyDesign = 'not-reported', since } = sample ?? {};
  const counted =
    studies === undefined
      ? studyWords
      : studyWords
        ? `${formatNumber(words, studies)} ${studyWords}`
        : words.pooled(studies, studyDesign);
  const figures = [words.designs[design], ...(counted ? [counted] : []), ...(since ? [words.since(since)] : [])];
  return { figure: 'design', same: figures.join(), value: apart(figures) };
}

function people({ sample, pico }: Finding, view: FindingView): Row {
  const { words } = view;
  const count = sample?.participants;
  const figure = count === undefined ? words.notReported : formatNumber(words, count);
  const who = pico?.population;
  return { figure: 'people', same: [figure, who].join(), value: who ? html`${figure} · ${own(who, view)}` : figure };
}

const reported = (figure: Figure, text: string | undefined, view: FindingView): Row => ({
  figure,
  same: text ?? '',
  value: text ? own(text, view) : view.words.notReported,
});

function readIn({ provenance }: Finding, view: FindingView): Row | undefined {
  if (!provenance) return undefined;
  const { words } = view;
  const { extractedFrom, checkedAgainstSource, note } = provenance;
  const figures = [words.extractedFrom[extractedFrom], ...(checkedAgainstSource ? [words.checked] : [])];
  return {
    figure: 'readIn',
    same: [...figures, note].join(),
    value: note ? html`${apart(figures)} · ${own(note, view)}` : apart(figures),
  };
}

/** Who paid for the source, and where it can be read. */
function sourceRows({ reference: id }: Finding, view: FindingView): Row[] {
  const { words, article } = view;
  const reference = article.references.find((entry) => entry.id === id);
  if (!reference) return [{ figure: 'source', same: '', value: words.uncited }];
  const funders = (reference.funding ?? []).map(({ funder }) => funder);
  const year = yearOf(reference);
  return [
    ...(funders.length ? [reported('funding', funders.join(', '), view)] : []),
    {
      figure: 'source',
      same: id!,
      value: sourceListed(reference, view, year && !titleOf(reference).includes(year) ? `, ${year}` : nothing),
    },
  ];
}

/** All that is said of one result. */
export function rowsOf(finding: Finding, view: FindingView): Row[] {
  const { timepoint } = finding;
  const { words } = view;
  const time = timepoint && words.after(timepoint.value, timepoint.unit);
  const rows = [
    result(finding, view),
    differences(finding, view),
    time && { figure: 'time' as const, same: time, value: time },
    design(finding, view),
    people(finding, view),
    reported('comparison', finding.pico?.comparator, view),
    reported('harms', finding.harms, view),
    readIn(finding, view),
    ...sourceRows(finding, view),
  ];
  return rows.filter((row): row is Row => !!row);
}

/** The claims that rest on a result, each with its grade: the way back from a study. */
export const claimsOn = ({ id }: Finding, view: FindingView): TemplateResult | typeof nothing =>
  claimsSpokenTo(
    {
      claims: view.article.claims
        .filter(({ evidence }) => evidence.some((link) => 'finding' in link && link.finding === id))
        .map((claim) => claim.id),
    },
    view,
  );

/** Where a result can be taken along. */
export const shareFinding = ({ id, label }: Finding, view: FindingView): TemplateResult =>
  shareLine({ list: 'findings', id, name: label }, view);

/** What to mind of a result: what is odd about its numbers, and its author's caveats. */
export const notes = (finding: Finding, view: FindingView): unknown => [
  oddities(finding.effect, view).map((oddity) => html`<p class="note">${oddity}</p>`),
  finding.caveats?.map((caveat) => paragraph(caveat, view, 'note')),
];

/** Rows as a list of names and values. */
export const figureList = (rows: readonly Row[], { words }: FindingView): TemplateResult | typeof nothing =>
  rows.length
    ? html`<dl>
        ${rows.map(
          ({ figure, value }) =>
            html`<div>
              <dt>${words.figures[figure]}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    : nothing;
