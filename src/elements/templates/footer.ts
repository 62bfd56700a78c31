/** Where what is shown comes from, and how old it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../locale/claims/format.js';
import { linked } from './rich-text.js';
import type { ClaimView } from './claim-view.js';
import { safeHref, written } from './view.js';

export function footer(view: ClaimView): TemplateResult | typeof nothing {
  const { article, words } = view;
  if (view.within) return nothing;
  const { headline, publisher, lastReviewed, url } = article;
  const method = article.policies?.gradingMethod;
  const { lang, dir } = written(view);
  const name = [
    headline && linked(headline, url, view),
    publisher && linked(publisher.name, publisher.url, view),
  ].filter(Boolean);
  const reviewed = lastReviewed ? formatDate(words, lastReviewed) : words.notStated;
  // No <footer>: outside of an article that would be a landmark of the whole page.
  return html`<div class="footer" part="footer">
    <p>
      ${
        name.length
          ? html`${words.from} <span lang=${lang} dir=${dir}>${name.map((part, n) => [n ? ', ' : '', part])}</span> · `
          : nothing
      }${words.lastReview(reviewed)}
    </p>
    <p>
      ${safeHref(method, view.base) ? linked(words.howGraded, method, view) : `${words.howGraded}: ${words.notStated}`}
    </p>
  </div>`;
}
