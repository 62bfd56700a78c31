import { html, nothing, type TemplateResult } from 'lit';
import type { KeyTakeaway } from '../../article/article.js';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { claimsSpokenTo } from '../templates/claims-spoken-to.js';
import { headingOf } from '../templates/heading.js';
import { richText } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

function takeaway(entry: KeyTakeaway, view: WholeView): TemplateResult {
  const { lang, dir } = written(view);
  return html`<li id=${entry.id} part="takeaway">
    ${view.wayBack?.(entry.id)}
    <p lang=${lang} dir=${dir}>${entry.label ? html`<b>${entry.label}</b> ` : nothing}${richText(entry.text, view)}</p>
    ${claimsSpokenTo(entry, view)}
  </li>`;
}

/** The takeaways of an article, each with the grades of the claims it speaks to. */
export function keyTakeaways(view: WholeView, level = DEFAULT_LEVEL): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = spoken(view);
  return html`<div class="honest" lang=${lang} dir=${dir}>
    ${headingOf(level, DEFAULT_LEVEL)(words.keyTakeaways)}
    <ul class="takeaways">
      ${article.keyTakeaways.map((entry) => takeaway(entry, view))}
    </ul>
  </div>`;
}
