/** What stands between the caption and the claims of a long table: which grades there are, a search, how many are shown. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../locale/claims/format.js';
import type { ClaimView } from '../templates/claim-view.js';
import { written } from '../templates/view.js';
import type { Arranged, Arrangement } from './arrangement.js';
import type { Choice } from './filter.js';

function choice(
  { code, label, count, chosen }: Choice,
  view: ClaimView,
  arranged: Arranged,
  live: Arrangement | undefined,
): TemplateResult {
  const { lang, dir } = written(view);
  const text = html`<span lang=${lang} dir=${dir}>${label}</span> <small>${formatNumber(view.words, count)}</small>`;
  return live
    ? html`<button
        type="button"
        class="choice"
        aria-pressed=${chosen ? 'true' : 'false'}
        @click=${() => live.toggle(code, arranged)}
      >
        ${text}
      </button>`
    : html`<span class="choice">${text}</span>`;
}

/** Without what is live it says the same, in the same room, and has nothing to press. */
export function tools(
  view: ClaimView,
  arranged: Arranged,
  live: Arrangement | undefined,
): TemplateResult | typeof nothing {
  const { article, words } = view;
  const { claims, choices, search, touched } = arranged;
  if (!choices && search === undefined) return nothing;
  return html`<div class="tools" part="tools">
    ${
      choices
        ? html`<div class="choices" role="group" aria-label=${words.showOnly}>
            ${choices.map((each) => choice(each, view, arranged, live))}
          </div>`
        : nothing
    }
    <div class="seek">
      ${
        search === undefined
          ? nothing
          : html`<label class="search"
              >${
                live
                  ? html`${words.search}
                      <input
                        type="search"
                        autocomplete="off"
                        .value=${search}
                        @input=${({ target }: Event) => live.seek((target as HTMLInputElement).value)}
                      />`
                  : nothing
              }</label
            >`
      }
      <p>
        <span role=${live ? 'status' : nothing}>${words.shown(claims.length, article.claims.length)}</span>
        ${
          live && touched
            ? html`<button type="button" class="clear" @click=${({ currentTarget }: Event) => live.clear(currentTarget as Element)}>${words.reset}</button>`
            : nothing
        }
      </p>
    </div>
  </div>`;
}
