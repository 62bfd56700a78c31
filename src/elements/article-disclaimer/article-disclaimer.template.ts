import { html, nothing, type TemplateResult } from 'lit';
import { paragraph } from '../templates/rich-text.js';
import { spoken } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

/** What the article is not, in its own words. */
export function articleDisclaimer(view: WholeView): TemplateResult {
  const { disclaimer } = view.article;
  const { lang, dir } = spoken(view);
  return html`<div class="honest" lang=${lang} dir=${dir}>
    ${
      disclaimer
        ? html`<div class="disclaimer" part="disclaimer" role="note">${paragraph(disclaimer.text, view)}</div>`
        : nothing
    }
  </div>`;
}
