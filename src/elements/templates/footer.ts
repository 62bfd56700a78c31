/** Where what is shown comes from, and how old it is. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../locale/words.js';
import { linkAlone, linked } from './rich-text.js';
import { type View, written } from './view.js';

export function footer(view: View): TemplateResult {
  const { article, words } = view;
  const { headline, publisher, lastReviewed, url } = article;
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
    ${linkAlone(words.howGraded, article.policies?.gradingMethod, view)}
  </div>`;
}
