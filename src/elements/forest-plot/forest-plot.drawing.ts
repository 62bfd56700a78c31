/**
 * The drawing in a row of a forest plot. Places along the axis are percentages and sizes are in `em`, so that a drawing as
 * wide as its column needs no script to fit, and nothing in it shrinks with it. Lower values are always on the left.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ForestMark, ForestPlot, ForestRow } from '../../article/forest.js';
import { along } from '../../article/axis.js';

const percent = (fraction: number): string => `${(fraction * 100).toFixed(2)}%`;
const em = (size: number): string => `${size.toFixed(3)}em`;

/** Edge of the largest square, and of all of them where nothing is known of weights. */
const LARGEST = 0.85;
const ALIKE = 0.5;

const upright = (at: number, className: string): SVGTemplateResult =>
  svg`<line class=${className} x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`;

/** Its tip is at the end of the axis, beyond which the interval goes on. */
const arrowhead = (end: 0 | 1): SVGTemplateResult =>
  svg`<svg x=${percent(end)} y="50%"><path class="head" d=${end ? 'M0,0l-7,-4v8z' : 'M0,0l7,-4v8z'}></path></svg>`;

function diamond({ at, from = at, to = at }: ForestMark): SVGTemplateResult {
  const width = Math.max(to - from, 1e-4);
  const middle = (((at - from) / width) * 100).toFixed(2);
  return svg`<svg x=${percent(from)} width=${percent(width)} y="50%" height="1.1em" viewBox="0 -50 100 100"
    preserveAspectRatio="none"
    ><path class="diamond" vector-effect="non-scaling-stroke" d=${`M0,-50L${middle},-100L100,-50L${middle},0z`}></path></svg>`;
}

function square({ at, edge }: ForestMark, weighted: boolean): SVGTemplateResult {
  const size = weighted ? LARGEST * edge : ALIKE;
  return svg`<svg x=${percent(at)} y="50%"
    ><rect class="square" x=${em(-size / 2)} y=${em(-size / 2)} width=${em(size)} height=${em(size)}></rect></svg>`;
}

const arrowheads = ({ cut }: ForestMark) => [cut.start ? arrowhead(0) : nothing, cut.end ? arrowhead(1) : nothing];

const whisker = ({ from, to }: ForestMark): SVGTemplateResult =>
  svg`<line class="whisker" x1=${percent(from!)} x2=${percent(to!)} y1="50%" y2="50%"></line>`;

function mark(mark: ForestMark, weighted: boolean): unknown {
  // The tips of a diamond are the ends of its interval.
  if (mark.shape === 'diamond') return [diamond(mark), arrowheads(mark)];
  if (mark.shape === 'square') return [whisker(mark), arrowheads(mark), square(mark, weighted)];
  return svg`<circle class="point" cx=${percent(mark.at)} cy="50%" r="0.2em"></circle>`;
}

/** A row's mark on the line of no effect; `together` is where the line of the pooled result is. */
export function drawing(row: ForestRow, plot: ForestPlot, together: number | undefined): TemplateResult {
  return html`<svg
    class=${row.interval?.derived ? 'drawing derived' : 'drawing'}
    aria-hidden="true"
    >${upright(plot.noEffect, 'no-effect')}${together === undefined ? nothing : upright(together, 'together')}${
      row.mark ? mark(row.mark, plot.weighted) : nothing
    }</svg
  >`;
}

/** The axis under the rows, with its numbers. */
export function axisDrawing({ axis, noEffect }: ForestPlot, label: (tick: number) => string): TemplateResult {
  return html`<svg class="drawing" aria-hidden="true"
    >${svg`<line class="axis" x1="0" x2="100%" y1="0" y2="0"></line>`}${svg`<line class="no-effect" x1=${percent(noEffect)} x2=${percent(noEffect)} y1="0" y2=".35em"></line>`}${axis.ticks.map(
      (tick) =>
        svg`<line class="axis" x1=${percent(along(axis, tick))} x2=${percent(along(axis, tick))} y1="0" y2=".35em"></line
          ><text x=${percent(along(axis, tick))} y="1.45em" text-anchor="middle">${label(tick)}</text>`,
    )}</svg
  >`;
}
