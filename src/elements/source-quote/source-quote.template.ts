import { html, nothing, type TemplateResult } from 'lit';
import type { Quotation } from '../../article/article.js';
import { claimQuoted, sourceListed } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

/** Somebody's words and where they stand. That nothing says where, or that they were cut, is said. */
export function sourceQuote(quotation: Quotation, view: WholeView): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = spoken(view);
  const own = written(view);
  const { reference: id, locator, elided, verified } = quotation;
  const reference = article.references.find((each) => each.id === id);
  const notes = [elided && words.elided, verified && words.verified].filter(Boolean);
  return html`<div class="honest" lang=${lang} dir=${dir}>
    <figure class="quotation" part="quotation">
      <blockquote>${claimQuoted(quotation, view)}</blockquote>
      <figcaption>
        ${reference ? sourceListed(reference, view) : words.sourceNotCited}${
          locator ? html`, <span lang=${own.lang} dir=${own.dir}>${locator}</span>` : nothing
        }${notes.map((note) => ` · ${note}`)}
      </figcaption>
    </figure>
  </div>`;
}
