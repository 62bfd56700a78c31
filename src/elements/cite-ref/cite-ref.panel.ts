import { html, nothing, type TemplateResult } from 'lit';
import { editorialNotice } from '../templates/editorial-notice.js';
import { citation } from '../templates/reference.js';
import { clause, linked } from '../templates/rich-text.js';
import { safeHref } from '../templates/view.js';
import { addressIn, inPanel, type WholeView } from '../templates/whole-view.js';
import type { Cited } from './cited.js';

/** What a mark opens where the page has no list: the references themselves. */
export function citedPanel({ cited, style }: Cited, view: WholeView): TemplateResult {
  const { words } = view;
  const within = inPanel(view);
  return html`<ul>
    ${cited.map(({ reference, claims }) => {
      const address = safeHref(addressIn(within, reference.id), within.base);
      const known = [
        ...(claims.length ? [words.behindClaims(claims.length)] : []),
        ...(address ? [linked(words.seeInArticle, address, within)] : []),
      ];
      return html`<li>
        ${editorialNotice(reference, within)}
        ${citation(reference, style, within)}
        ${reference.annotation ? clause(reference.annotation, within, 'annotation') : nothing}
        ${known.length ? html`<p class="note">${known.map((each, n) => [n ? ' · ' : '', each])}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}
