/** A grade: drawn as pips, said in words. The words carry the meaning. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ResolvedGrade } from '../../article/scales.js';
import type { Words } from '../../locale/words.js';
import type { Tongue } from './view.js';

/** Room for one pip, in the drawing's units; its height is the pip's, too. */
const STEP = 10;

const dash = (n: number) => `M${n * STEP + 1},5h6`;
const circle = (n: number) => `M${n * STEP + 0.8},5a3.2,3.2 0 1 1 6.4,0a3.2,3.2 0 1 1-6.4,0`;

/**
 * One pip fewer than there are levels, since the lowest has none; that one is drawn as dashes, so that it does not look
 * like a grade still to come. Off the scale nothing is drawn. Two paths, however many pips: a page may have hundreds.
 */
export function pips({
  position,
  levels,
}: Pick<ResolvedGrade, 'position' | 'levels'>): TemplateResult | typeof nothing {
  const count = levels - 1;
  if (!position || count < 1) return nothing;
  const all = Array.from({ length: count }, (_, n) => (position === 1 ? dash(n) : circle(n)));
  const width = count * STEP - 2;
  return html`<svg
    class="pips"
    aria-hidden="true"
    width=${`${(width / 15).toFixed(2)}em`}
    height=".67em"
    viewBox=${`0 0 ${width} ${STEP}`}
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
  ><path fill="currentColor" d=${all.splice(0, position - 1).join('')}></path><path d=${all.join('')}></path></svg>`;
}

/** The grade in words: "Emerging, mixed". */
export function gradeInWords(resolved: ResolvedGrade | undefined, words: Words): string {
  if (!resolved) return words.notGraded;
  const { grade, label } = resolved;
  return grade.qualifier ? words.qualified(label, grade.qualifier) : label;
}

/** The grade as text, with its place: "Emerging, mixed, level 3 of 5". */
export function gradeText(resolved: ResolvedGrade | undefined, words: Words): string {
  const text = gradeInWords(resolved, words);
  return resolved?.position ? words.qualified(text, words.position(resolved.position, resolved.levels)) : text;
}

/**
 * The grade as it stands beside its claim.
 * @param own The language of its words, where that is not the one around.
 * @param inline In a line of prose, which may break after the level, but not between the level and its pips.
 */
export function gradeMark(
  resolved: ResolvedGrade | undefined,
  words: Words,
  own?: Tongue,
  inline = false,
): TemplateResult {
  if (!resolved) return html`<span class="grade" part="grade">${words.notGraded}</span>`;
  const { grade, level, label, position, levels } = resolved;
  const comma = grade.qualifier ? words.qualified(label, '').trimEnd() : label;
  const name = html`<b>${comma}</b>`;
  const rest = [
    grade.qualifier ? html`<span class="qualifier"> ${grade.qualifier}</span>` : nothing,
    position
      ? html`<span class="unseen" lang=${own && own.lang !== nothing ? words.lang : nothing}> (${words.position(position, levels)})</span>`
      : nothing,
  ];
  return html`<span
    class=${`grade ${inline ? 'inline ' : ''}${position ? (level?.tone ?? 'support') : ''}`.trim()}
    part="grade"
    lang=${own?.lang ?? nothing}
    dir=${own?.dir ?? nothing}
  >${
    inline
      ? html`<span class="piece">${pips(resolved)} ${name}</span>${rest}`
      : html`${pips(resolved)} <span>${name}${rest}</span>`
  }</span>`;
}
