import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../../article/article.js';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { block, type BlockState, UNTOUCHED } from '../templates/blocks.js';
import { headingOf } from '../templates/heading.js';
import { paragraph } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';
import type { FindingView } from '../templates/finding-view.js';

export function sectionContent(
  { id, heading, answer, body }: Section,
  view: FindingView,
  level: number,
  state: BlockState,
): TemplateResult {
  const { lang, dir } = written(view);
  return html`<section id=${id} part="section">
    ${view.wayBack?.(id)}
    <div lang=${lang} dir=${dir}>${headingOf(level, DEFAULT_LEVEL)(heading)}</div>
    ${answer ? paragraph(answer, view, 'lead') : nothing} ${body.map((part) => block(part, view, state))}
  </section>`;
}

/** A section by itself. */
export function articleSection(
  section: Section,
  view: FindingView,
  level = DEFAULT_LEVEL,
  state: BlockState = UNTOUCHED,
): TemplateResult {
  const { lang, dir } = spoken(view);
  return html`<div class="honest" lang=${lang} dir=${dir}>${sectionContent(section, view, level, state)}</div>`;
}
