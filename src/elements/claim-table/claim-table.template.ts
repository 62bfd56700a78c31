import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, ShownArticle } from '../../article/article.js';
import { resolveGrade } from '../../article/scales.js';
import { evidenceTrail } from '../templates/evidence-trail.js';
import { footer } from '../templates/footer.js';
import { gradeMark } from '../templates/grade.js';
import { claimQuoted, richText } from '../templates/rich-text.js';
import { spoken, type View, written } from '../templates/view.js';

/** What the article calls its table of claims. */
const captionOf = ({ sections }: ShownArticle): string | undefined =>
  sections
    .flatMap(({ body }) => body.map((block) => ('claimTable' in block ? block.caption : undefined)))
    .find(Boolean);

/** A claim is a `<tbody>` of its own: what is said of it in one row, what it rests on in the next. */
function claimRows(claim: Claim, view: View, open: ReadonlySet<string>): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = written(view);
  const grade = claim.grades[0];
  return html`<tbody id=${claim.id} part="claim">
    <tr>
      <th scope="row">
        ${claimQuoted(claim, view)}${
          claim.clarification
            ? html` <span class="aside" lang=${lang} dir=${dir}>(${claim.clarification})</span>`
            : nothing
        }
      </th>
      <td dir=${dir}>${gradeMark(grade && resolveGrade(grade, article.scales), words, { lang, dir })}</td>
      <td lang=${lang} dir=${dir}>${richText(claim.honestRead, view)}</td>
    </tr>
    <tr class="evidence">
      <td colspan="3">${evidenceTrail(claim, view, open.has(claim.id))}</td>
    </tr>
  </tbody>`;
}

/**
 * The claims of an article with their grades, and under each what it rests on.
 * @param open Ids of the claims whose evidence is open.
 */
export function claimTable(view: View, caption?: string, open: ReadonlySet<string> = new Set()): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = spoken(view);
  const own = written(view);
  const authored = caption || captionOf(article);
  const scales = new Set(article.claims.map(({ grades }) => grades[0]?.scale).filter(Boolean));
  const scale = scales.size === 1 ? article.scales.find(({ id }) => scales.has(id)) : undefined;
  return html`<div class="honest" lang=${lang} dir=${dir}>
    <table part="table">
      <caption lang=${authored ? own.lang : nothing} dir=${authored ? own.dir : nothing}>
        ${authored ?? words.claims}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.claim}</th>
          <th scope="col" lang=${scale ? own.lang : nothing} dir=${scale ? own.dir : nothing}>
            ${scale?.name ?? words.grade}
          </th>
          <th scope="col">${words.honestRead}</th>
        </tr>
      </thead>
      ${article.claims.map((claim) => claimRows(claim, view, open))}
    </table>
    ${footer(view)}
  </div>`;
}
