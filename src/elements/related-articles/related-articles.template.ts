import { html, type TemplateResult } from 'lit';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { headingOf } from '../templates/heading.js';
import { linked } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

/** Where the article leads on to, each with what it is to this one. Without an address it is named all the same. */
export function relatedArticles(view: WholeView, level = DEFAULT_LEVEL): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = spoken(view);
  const own = written(view);
  return html`<div class="honest" lang=${lang} dir=${dir}>
    ${headingOf(level, DEFAULT_LEVEL)(words.readOn)}
    <ul class="related">
      ${article.relatedLinks.map(
        ({ rel, text, url }) =>
          html`<li part="related">
            <span lang=${own.lang} dir=${own.dir}>${linked(text, url, view)}</span>
            <span class="rel">${words.rels[rel]}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
