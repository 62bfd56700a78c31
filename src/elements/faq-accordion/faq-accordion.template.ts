import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../article/article.js';
import { resolveGrade } from '../../article/scales.js';
import { gradeMark } from '../templates/grade.js';
import { claimQuoted, paragraph, source } from '../templates/rich-text.js';
import { spoken, type View, written } from '../templates/view.js';

/** Heading levels that a page can ask for; a tag name cannot be bound. */
const HEADINGS: Record<number, (text: string) => TemplateResult> = {
  2: (text) => html`<h2>${text}</h2>`,
  3: (text) => html`<h3>${text}</h3>`,
  4: (text) => html`<h4>${text}</h4>`,
  5: (text) => html`<h5>${text}</h5>`,
  6: (text) => html`<h6>${text}</h6>`,
};

/** The claims that an answer speaks to. A grade never stands beside a sentence it does not grade, so each is introduced. */
function claimsSpokenTo(question: Question, view: View): TemplateResult | typeof nothing {
  const { article, words } = view;
  const claims = article.claims.filter(({ id }) => question.claims.includes(id));
  if (!claims.length) return nothing;
  const [before, after] = words.onTheClaim;
  return html`<ul class="claims">
    ${claims.map(
      (claim) =>
        html`<li>
          ${before}${claimQuoted(claim, view)}${after}
          ${gradeMark(claim.grades[0] && resolveGrade(claim.grades[0], article.scales), words, written(view))}
        </li>`,
    )}
  </ul>`;
}

function item(
  question: Question,
  view: View,
  heading: (text: string) => TemplateResult,
  open: boolean,
): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = written(view);
  const references = article.references.filter(({ id }) => question.references.includes(id));
  return html`<details id=${question.id} part="question" ?open=${open}>
    <summary part="question-summary" lang=${lang} dir=${dir}>${heading(question.question)}</summary>
    <div class="answer" part="answer">
      ${paragraph(question.answer, view)} ${claimsSpokenTo(question, view)}
      ${
        references.length
          ? html`<p class="source">
              ${words.sources}: ${references.map((reference, n) => [n ? '; ' : '', source(reference, view)])}
            </p>`
          : nothing
      }
    </div>
  </details>`;
}

/**
 * The questions of an article with their answers, and the grades of the claims that an answer speaks to.
 * @param level Level of the questions' headings, 2 to 6.
 * @param open Ids of the questions that are open.
 */
export function faqAccordion(view: View, level = 3, open: ReadonlySet<string> = new Set()): TemplateResult {
  const { lang, dir } = spoken(view);
  const heading = HEADINGS[level] ?? HEADINGS[3]!;
  return html`<div class="honest" lang=${lang} dir=${dir}>
    ${view.article.faq.map((question) => item(question, view, heading, open.has(question.id)))}
  </div>`;
}
