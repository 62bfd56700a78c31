/* eslint lit-a11y/no-redundant-role: off -- Two engines forget what a table is where it is laid out as cards. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Claim, ShownArticle } from '../../article/article.js';
import { resolveGrade } from '../../article/scales.js';
import { evidenceTrail } from '../templates/evidence-trail.js';
import { footer } from '../templates/footer.js';
import { gradeMark } from '../templates/grade.js';
import { lengthOf } from '../templates/long.js';
import { richText } from '../templates/rich-text.js';
import type { ClaimView } from '../templates/claim-view.js';
import { spoken, type Tongue, written } from '../templates/view.js';
import { arrange, type Arranged, type Arrangement } from './arrangement.js';
import { tools } from './claim-table.tools.js';
import type { SortKey } from './sort.js';

/** What the article calls its table of claims. */
const captionOf = ({ sections }: ShownArticle): string | undefined =>
  sections
    .flatMap(({ body }) => body.map((block) => ('claimTable' in block ? block.caption : undefined)))
    .find(Boolean);

/** Shows that a column can be sorted, and how it is. A drawing, since signs for it come in colour from some fonts. */
const ORDER = html`<svg class="order" aria-hidden="true" width=".6em" height=".9em" viewBox="0 0 8 12">
  <path d="M1,4.5 4,1.5 7,4.5"></path>
  <path d="M1,7.5 4,10.5 7,7.5"></path>
</svg>`;

function head(
  text: string,
  key: SortKey,
  arranged: Arranged,
  live: Arrangement | undefined,
  own?: Tongue,
): TemplateResult {
  return html`<th
    role="columnheader"
    scope="col"
    lang=${own?.lang ?? nothing}
    dir=${own?.dir ?? nothing}
    aria-sort=${(arranged.sort === key && arranged.order) || nothing}
  >
    ${live ? html`<button type="button" @click=${() => live.turn(key, arranged)}>${text}${ORDER}</button>` : text}
  </th>`;
}

/**
 * A claim is a `<tbody>` of its own: what is said of it in one row, what it rests on in the next.
 * @param row Number of its first row in the whole table, where that is not the one it has here.
 */
function claimRows(claim: Claim, view: ClaimView, open: ReadonlySet<string>, row: number | undefined): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = written(view);
  const grade = claim.grades[0];
  return html`<tbody role="rowgroup" id=${claim.id} part="claim">
    <tr role="row" aria-rowindex=${row ?? nothing}>
      <th role="rowheader" scope="row">
        <q lang=${lang} dir=${dir}>${claim.text}</q>${
          claim.clarification
            ? html` <span class="aside" lang=${lang} dir=${dir}>(${claim.clarification})</span>`
            : nothing
        }
      </th>
      <td role="cell" dir=${dir}>${gradeMark(grade && resolveGrade(grade, article.scales), words, { own: { lang, dir } })}</td>
      <td role="cell" lang=${lang} dir=${dir}>${richText(claim.honestRead, view)}</td>
    </tr>
    <tr role="row" class="evidence" aria-rowindex=${row ? row + 1 : nothing}>
      <td role="cell" colspan="3">${evidenceTrail(claim, view, open.has(claim.id))}</td>
    </tr>
  </tbody>`;
}

/**
 * The claims of an article with their grades, and under each what it rests on.
 * @param open Ids of the claims whose evidence is open.
 * @param live Sorts and filters; without it nothing can be pressed.
 */
export function claimTable(
  view: ClaimView,
  caption?: string | null,
  open: ReadonlySet<string> = new Set(),
  live?: Arrangement,
): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = spoken(view);
  const own = written(view);
  const arranged = live?.of(view) ?? arrange(view, {});
  const { claims } = arranged;
  const all = article.claims;
  const sortable = all.length > 1 ? live : undefined;
  // In a section it has a caption of its own, or none.
  const authored = caption || (view.within ? undefined : captionOf(article));
  const scales = new Set(all.map(({ grades }) => grades[0]?.scale).filter(Boolean));
  const scale = scales.size === 1 ? article.scales.find(({ id }) => scales.has(id)) : undefined;
  // Only where some are hidden does a screen reader need to be told which they are, among all.
  const places = claims.length < all.length ? new Map(all.map((claim, n) => [claim, n])) : undefined;
  const rowOf = (claim: Claim) => places && 2 * places.get(claim)! + 2;
  return html`<div class="honest" lang=${lang} dir=${dir}>
    <table
      class=${lengthOf(claims) || nothing}
      part="table"
      role="table"
      aria-labelledby=${live?.captionId ?? nothing}
      aria-rowcount=${places ? 2 * all.length + 1 : nothing}
    >
      <caption>
        <span id=${live?.captionId ?? nothing}
          lang=${authored ? own.lang : nothing}
          dir=${authored ? own.dir : nothing}
        >
          ${authored ?? words.claims}
        </span>
        ${tools(view, arranged, live)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${head(words.claim, 'claim', arranged, sortable)}
          ${head(scale?.name ?? words.grade, 'strength', arranged, sortable, scale && own)}
          <th role="columnheader" scope="col">${words.honestRead}</th>
        </tr>
      </thead>
      ${repeat(
        claims,
        ({ id }) => id,
        (claim) => claimRows(claim, view, open, rowOf(claim)),
      )}
    </table>
    ${claims.length ? nothing : html`<p class="nothing">${words.noMatch}</p>`} ${footer(view)}
  </div>`;
}
