import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Level, Scale } from '../../article/article.js';
import { resolveGrade } from '../../article/scales.js';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { gradeMark } from '../templates/grade.js';
import { headingOf } from '../templates/heading.js';
import { lengthOf } from '../templates/long.js';
import { claimMentioned, linked } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

/** The claims that stand on a level by the grade that is shown of them; with what narrows it, since that is their own. */
function claimsOn(claims: readonly Claim[], view: WholeView): TemplateResult | typeof nothing {
  const { lang, dir } = written(view);
  if (!claims.length) return nothing;
  return html`<ul class="claims ${lengthOf(claims)}">
    ${claims.map(
      (claim) =>
        html`<li>
          ${claimMentioned(claim, view)}${
            claim.grades[0]?.qualifier
              ? html` <span class="qualifier" lang=${lang} dir=${dir}>${claim.grades[0].qualifier}</span>`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

function level({ code, meaning }: Level, scale: Scale, view: WholeView): TemplateResult {
  const { article, words } = view;
  const own = written(view);
  const resolved = resolveGrade({ scale: scale.id, level: code }, [scale]);
  const claims = article.claims.filter(({ grades: [grade] }) => grade?.scale === scale.id && grade.level === code);
  return html`<li part="level">
    <p>${gradeMark(resolved, words, { own })}</p>
    <div>
      <p class="meaning" lang=${meaning ? own.lang : nothing} dir=${meaning ? own.dir : nothing}>
        ${meaning ?? words.meaningNotStated}
      </p>
      ${claimsOn(claims, view)}
    </div>
  </li>`;
}

/** A scale from its strongest level down, then what stands beside it. */
export function evidenceScale(view: WholeView, heading = DEFAULT_LEVEL, id?: string | null): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = spoken(view);
  const own = written(view);
  const scale = article.scales.find((each) => each.id === id) ?? article.scales[0]!;
  const used = new Set(article.claims.map(({ grades: [grade] }) => grade?.level));
  // A level beside the scale is worth its line only where a claim stands there.
  const beside = (scale.offScale ?? []).filter(({ code }) => used.has(code));
  return html`<div class="honest" lang=${lang} dir=${dir}>
    <div lang=${own.lang} dir=${own.dir}>${headingOf(heading, DEFAULT_LEVEL)(scale.name)}</div>
    <ol class="levels">
      ${[...scale.levels, ...beside].map((each) => level(each, scale, view))}
    </ol>
    ${scale.definitionUrl ? html`<p class="method">${linked(words.scaleDefined, scale.definitionUrl, view)}</p>` : nothing}
  </div>`;
}
