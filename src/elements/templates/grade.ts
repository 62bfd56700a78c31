/** A grade: drawn as pips, said in words. The words carry the meaning. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ResolvedGrade } from '../../article/scales.js';
import type { Words } from '../../locale/words.js';
import { copied } from './copied.js';
import type { Tongue } from './view.js';

/** Room for one pip, in the drawing's units; its height is the pip's, too. */
const STEP = 10;
/** Radius of a pip, and of the hole in one that is not reached, in the same units. */
const RADIUS = 4;
const HOLE = 2.5;
/** Room between the last pip and a word in the same line, in the same units: there, too, where a page has no styles of ours. */
const GAP = 6;

const dash = (n: number) => `M${n * STEP + 1},4.2h6v1.6h-6z`;
/** @param sweep 1 draws it clockwise; 0 the other way round, which makes a hole, whatever a page does to attributes. */
const circle = (n: number, radius: number, sweep: 0 | 1) =>
  `M${n * STEP + RADIUS - radius},5a${radius},${radius} 0 1 ${sweep} ${radius * 2},0a${radius},${radius} 0 1 ${sweep}-${radius * 2},0`;

/**
 * One pip fewer than there are levels, since the lowest has none; that one is drawn as dashes, so that it does not look
 * like a grade still to come. Off the scale nothing is drawn. One path, however many pips: a page may have hundreds.
 */
export function pips(
  { position, levels }: Pick<ResolvedGrade, 'position' | 'levels'>,
  gap = 0,
): TemplateResult | typeof nothing {
  const count = levels - 1;
  if (!position || count < 1) return nothing;
  // Not by Array.from: old libraries have put something of their own in its place, which takes no function.
  const pip = (n: number) =>
    position === 1 ? dash(n) : circle(n, RADIUS, 1) + (n < position - 1 ? '' : circle(n, HOLE, 0));
  const width = count * STEP - 2 + gap;
  return html`<svg
    class="pips"
    aria-hidden="true"
    width=${`${(width / 15).toFixed(2)}em`}
    height=".67em"
    viewBox=${`0 0 ${width} ${STEP}`}
    fill="currentColor"
  ><path d=${[...Array(count).keys()].map(pip).join('')}></path></svg>`;
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

export interface Marked {
  /** The language of the grade's words, where that is not the one around. */
  own?: Tongue | undefined;
  /** In a line of prose, which may break after the level, but not between the level and its pips. */
  inline?: boolean;
  /** Whether it stands in something whose name says all of it, its place on the scale too. */
  named?: boolean;
}

/** The grade as it stands beside its claim: drawn once, and copied wherever the same grade stands. */
export function gradeMark(resolved: ResolvedGrade | undefined, words: Words, marked: Marked = {}): unknown {
  const { label, position, levels, level, grade } = resolved ?? {};
  const { own, inline, named } = marked;
  const { qualifier } = grade ?? {};
  // Not as a list: old libraries have put into JSON a way of their own to write one.
  const key = { label, qualifier, position, levels, tone: level?.tone, ...own, inline, named, words: words.lang };
  return copied(JSON.stringify(key), () => mark(resolved, words, marked));
}

function mark(resolved: ResolvedGrade | undefined, words: Words, { own, inline, named }: Marked): TemplateResult {
  if (!resolved) return html`<span class="grade" part="grade">${words.notGraded}</span>`;
  const { grade, level, label, position, levels } = resolved;
  const { lang = nothing, dir = nothing } = own ?? {};
  const tone = position ? ` ${level?.tone ?? 'support'}` : '';
  const name = grade.qualifier ? words.qualified(label, '').trimEnd() : label;
  const qualifier = grade.qualifier ? html`<span class="qualifier"> ${grade.qualifier}</span>` : nothing;
  const place =
    position && !named
      ? html`<span class="unseen" lang=${lang === nothing ? nothing : words.lang}> (${words.position(position, levels)})</span>`
      : nothing;
  return inline
    ? html`<span class="grade inline${tone}" part="grade" lang=${lang} dir=${dir}
        ><b class="piece">${pips(resolved, GAP)}${name}</b>${qualifier}${place}</span
      >`
    : html`<span class="grade${tone}" part="grade" lang=${lang} dir=${dir}
        >${pips(resolved)} <span><b>${name}</b>${qualifier}${place}</span></span
      >`;
}
