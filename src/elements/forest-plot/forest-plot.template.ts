/* eslint lit-a11y/no-redundant-role: off -- Two engines forget what a table is where it is laid out in another way. */
import { html, nothing, type TemplateResult } from 'lit';
import { namedIn } from '../../article/ids.js';
import {
  type Forest,
  type ForestBlock,
  forestOf,
  type ForestInterval,
  type ForestPlot,
  type ForestRow,
  type NotDrawable,
} from '../../article/forest.js';
import { type Favoured, noEffectOf } from '../../article/statistics.js';
import { directionOf } from '../../article/language.js';
import { formatNumber, formatPercent } from '../../locale/claims/format.js';
import type { ClaimWords } from '../../locale/claims/claim-words.js';
import { claimsOn, figureList, notes, rowsOf, shareFinding } from '../templates/finding-figures.js';
import type { Figure } from '../../locale/findings/finding-words.js';
import type { FindingView } from '../templates/finding-view.js';
import { statement } from '../study-finding/study-finding.template.js';
import { noticeMark } from '../templates/notice.js';
import { noticeOn } from '../templates/notice-sentence.js';
import { spoken, written } from '../templates/view.js';
import { axisDrawing, drawing } from './forest-plot.drawing.js';

export interface ForestOptions {
  /** Ids of findings, parted by spaces; all of the article's where there is none. */
  findings?: string | null | undefined;
  /** Works intervals out from p where none is reported and that is honest. */
  deriveCi?: boolean | undefined;
}

/** How many digits after the point a number is written with. */
const digitsOf = (value: number): number => Math.min(`${value}`.split('.')[1]?.length ?? 0, 3);

/** A number among words; from right to left it would swap places with its minus sign, or with the next number. */
function numberIn(words: ClaimWords, value: number, options: Intl.NumberFormatOptions): string {
  const number = formatNumber(words, value, options);
  return directionOf(words.lang) === 'rtl' ? `\u2066${number}\u2069` : number;
}

/** A number of an interval that was worked out, no more exact than the method is. */
const roughly = (value: number, { words }: FindingView): string =>
  numberIn(words, value, Math.abs(value) < 1 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 });

/** What a plot's rows have in common. */
interface Column {
  view: FindingView;
  plot: ForestPlot;
  /** So that the numbers of a column stand under each other. */
  number: (value: number) => string;
  /** In per cent, where all intervals have the same. */
  level: number | undefined;
}

function intervalText({ level, lower, upper, derived }: ForestInterval, column: Column): string {
  const { view, number } = column;
  const { words } = view;
  const range = derived
    ? words.about(words.range(roughly(lower, view), roughly(upper, view)))
    : words.range(number(lower), number(upper));
  return level === column.level ? range : `${words.intervalOf(formatPercent(words, level))} ${range}`;
}

function estimateCell(row: ForestRow, column: Column): unknown {
  const { words } = column.view;
  const { estimate, interval, fault, notDerived } = row;
  const asides = [
    interval?.derived ? words.derived : undefined,
    interval ? undefined : words.noInterval,
    fault ? words.faults[fault] : undefined,
    notDerived && notDerived !== 'interval-reported' ? words.notDerived(words.notDerivable[notDerived]) : undefined,
  ].filter((aside) => aside !== undefined);
  return html`<span class="number">${column.number(estimate)}${interval ? ` (${intervalText(interval, column)})` : ''}</span>
    ${asides.map((aside) => html`<small>${aside}</small>`)}`;
}

/** What stands under the name of a pooled result. */
function together({ heterogeneity }: ForestBlock, { words }: FindingView): TemplateResult | typeof nothing {
  if (heterogeneity?.i2 === undefined) return nothing;
  const bands = words.orElse(heterogeneity.bands.map((band) => words.bands[band]));
  return html`<small>${words.figures.differences}: I²&nbsp;=&nbsp;${formatPercent(words, heterogeneity.i2)}: ${bands}</small>`;
}

/** The head of a cell, where the row is laid out without its column's. */
const named = (name: string, value: unknown) => html`<span class="name">${name} </span><bdi>${value}</bdi>`;

const referenceOf = ({ reference }: { reference?: string }, { article }: FindingView) =>
  reference === undefined ? undefined : article.references.find(({ id }) => id === reference);

function rowOf(row: ForestRow, block: ForestBlock, column: Column): TemplateResult {
  const { view, plot } = column;
  const { words } = view;
  const { lang, dir } = written(view);
  const { participants, weight, study, pooled, label } = row;
  const reference = referenceOf(study ?? row.finding, view);
  const own = block.rows.at(-1)!;
  const line = own.pooled && block.rows.length > 1 && !own.interval?.derived ? own.mark?.at : undefined;
  const rows = plot.blocks.flatMap(({ rows }) => rows);
  return html`<tr role="row" class=${pooled ? 'pooled' : nothing} part=${pooled ? 'pooled' : 'study'}>
    <th role="rowheader" scope="row">
      <span lang=${lang} dir=${dir}>${label}</span>${reference ? noticeMark(reference, words) : nothing}${study ? nothing : together(block, view)}
    </th>
    ${
      rows.some((row) => row.participants !== undefined)
        ? html`<td role="cell" class="count">
            ${participants === undefined ? nothing : named(words.figures.people, formatNumber(words, participants))}
          </td>`
        : nothing
    }
    ${
      plot.weighted
        ? html`<td role="cell" class="count">
            ${
              weight === undefined
                ? nothing
                : named(
                    words.weight,
                    formatPercent(words, weight, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
                  )
            }
          </td>`
        : nothing
    }
    <td role="cell" class="plot" aria-hidden="true">${drawing(row, plot, line)}</td>
    <td role="cell" class="estimate">${estimateCell(row, column)}</td>
  </tr>`;
}

const armText = (side: Exclude<Favoured, { words: string }>, { words }: FindingView): string =>
  side.name ?? words.arms[side.arm];

/** Whom a side favours, in the author's words or ours. */
const sideText = (side: Favoured, view: FindingView): string =>
  'words' in side ? side.words : view.words.favours(armText(side, view));

/** What an interval says of the two sides. */
function verdict({ interval }: ForestRow, { sides, measure }: ForestPlot, view: FindingView): string {
  const { words } = view;
  if (!interval) return '';
  const none = noEffectOf(measure);
  const zero = formatNumber(words, none);
  if (interval.lower <= none && none <= interval.upper) return sides ? words.open(zero) : words.holds(zero);
  const side = sides?.[interval.upper < none ? 'lower' : 'higher'];
  if (!side) return words.rulesOut(zero);
  return 'words' in side ? words.allOn(side.words) : words.allFavours(armText(side, view));
}

const upper = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Names a plot by its outcome, measure and unit. */
function nameOf({ outcome, measure, unit }: ForestPlot, { words }: FindingView): string {
  const inUnit = unit ? `${words.measures[measure]} (${unit})` : words.measures[measure];
  return upper(outcome ? words.plotOf(outcome.name, inUnit) : inUnit);
}

/** What each finding of a plot comes to, as a sentence. */
function reading(row: ForestRow, column: Column): TemplateResult {
  const { view, plot, number } = column;
  const { words } = view;
  const { lang, dir } = written(view);
  const { estimate, interval, label } = row;
  const numbers = `${words.measures[plot.measure]} ${number(estimate)}`;
  const range =
    interval &&
    (interval.derived
      ? intervalText(interval, column)
      : words.interval(formatPercent(words, interval.level), number(interval.lower), number(interval.upper)));
  const reported = words.qualified(numbers, range ?? words.noInterval);
  return html`<p>
    <span lang=${lang} dir=${dir}>${label}</span>: ${reported}${
      interval?.derived ? ` (${words.derived})` : ''
    }. ${verdict(row, plot, view)}
  </p>`;
}

function favours({ sides, measure }: ForestPlot, view: FindingView): TemplateResult | typeof nothing {
  if (!sides) return nothing;
  const { words } = view;
  const none = formatNumber(words, noEffectOf(measure));
  return html`<div class="sides" dir="ltr">
    <span><span class="unseen">${words.below(none)}: </span><bdi>${sideText(sides.lower, view)}</bdi></span>
    <span><span class="unseen">${words.above(none)}: </span><bdi>${sideText(sides.higher, view)}</bdi></span>
  </div>`;
}

/** What the drawing does not say of a result, and a reader asks. */
const BESIDE_DRAWING: readonly Figure[] = ['time', 'design', 'comparison', 'harms', 'readIn', 'funding', 'source'];

/** Findings on one outcome in one measure, drawn; and under the drawing what it comes to, and where it comes from. */
export function plotted(plot: ForestPlot, view: FindingView): TemplateResult {
  const { words } = view;
  const rows = plot.blocks.flatMap(({ rows }) => rows);
  const printed = rows.flatMap(({ estimate, interval }) =>
    interval && !interval.derived ? [estimate, interval.lower, interval.upper] : [estimate],
  );
  const digits = Math.max(...printed.map(digitsOf));
  const levels = new Set(rows.flatMap(({ interval }) => (interval ? [interval.level] : [])));
  const column: Column = {
    view,
    plot,
    number: (value) =>
      numberIn(
        words,
        value,
        // Rounded to nothing, a small effect would be none.
        value && Math.abs(value) < 0.0005
          ? { maximumSignificantDigits: 2 }
          : { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 3) },
      ),
    level: levels.size === 1 ? [...levels][0] : undefined,
  };
  const counted = rows.some(({ participants }) => participants !== undefined);
  const measure = upper(words.measures[plot.measure]);
  const before = (counted ? 1 : 0) + (plot.weighted ? 1 : 0);
  return html`<div class="figure" part="plot">
    <table role="table">
      <caption>${nameOf(plot, view)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.study}</th>
          ${counted ? html`<th role="columnheader" scope="col" class="count">${words.figures.people}</th>` : nothing}
          ${plot.weighted ? html`<th role="columnheader" scope="col" class="count">${words.weight}</th>` : nothing}
          <td role="cell" class="plot" aria-hidden="true"></td>
          <th role="columnheader" scope="col" class="estimate">
            ${measure}${column.level === undefined ? '' : ` (${words.intervalOf(formatPercent(words, column.level))})`}
          </th>
        </tr>
      </thead>
      ${plot.blocks.map(
        (block) =>
          html`<tbody role="rowgroup" id=${block.finding.id}>
            ${block.rows.map((row) => rowOf(row, block, column))}
          </tbody>`,
      )}
      <tfoot role="rowgroup">
        <tr role="row">
          <td role="cell" class="rest" colspan=${before + 1} aria-hidden="true"></td>
          <td role="cell" class="plot axis-cell">
            <div class="axis-room">${axisDrawing(plot, (tick) => formatNumber(words, tick, { maximumSignificantDigits: 6, maximumFractionDigits: 12 }))}</div>
            ${favours(plot, view)}
          </td>
          <td role="cell" class="rest" aria-hidden="true"></td>
        </tr>
      </tfoot>
    </table>
    ${plot.blocks.map(({ rows, finding }) => [
      view.wayBack?.(finding.id),
      noticeOn(referenceOf(finding, view), words),
      reading(rows.at(-1)!, column),
      figureList(
        rowsOf(finding, view).filter(({ figure }) => BESIDE_DRAWING.includes(figure)),
        view,
      ),
      notes(finding, view),
      claimsOn(finding, view),
      shareFinding(finding, view),
    ])}
  </div>`;
}

/** A finding that cannot be drawn, and why. */
function card({ finding, reasons }: Forest['undrawn'][number], view: FindingView): TemplateResult {
  const { words } = view;
  const kept = new Set(['result', 'differences', 'design', 'source']);
  const why = reasons.map((reason: NotDrawable) => words.notDrawable[reason]);
  return html`<li id=${finding.id} part="card">
    ${view.wayBack?.(finding.id)} ${noticeOn(referenceOf(finding, view), words)} ${statement(finding, view)}
    ${figureList(
      rowsOf(finding, view).filter(({ figure }) => kept.has(figure)),
      view,
    )}
    <p class="note">${words.notDrawn(words.list(why))}</p>
    ${notes(finding, view)} ${claimsOn(finding, view)} ${shareFinding(finding, view)}
  </li>`;
}

/** Findings as forest plots, each measure and outcome on an axis of its own, and as cards what cannot be drawn. */
export function forestPlot(view: FindingView, { findings, deriveCi = false }: ForestOptions = {}): TemplateResult {
  const { lang, dir } = spoken(view);
  const { plots, undrawn } = forestOf(namedIn(view.article.findings, findings), { derive: deriveCi });
  return html`<div class="honest" lang=${lang} dir=${dir}>
    ${plots.map((plot) => plotted(plot, view))}
    ${undrawn.length ? html`<ul class="cards">${undrawn.map((entry) => card(entry, view))}</ul>` : nothing}
  </div>`;
}
