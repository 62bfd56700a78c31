import { html, type TemplateResult } from 'lit';
import { written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

/** Without JavaScript a term is its name; phrasing only, since it stands inside a paragraph. */
export function staticTerm(id: string, view: WholeView): TemplateResult {
  const { lang, dir } = written(view);
  const name = view.article.glossary.find((term) => term.id === id)?.name;
  return html`<span class="honest" lang=${lang} dir=${dir}>${name}</span>`;
}
