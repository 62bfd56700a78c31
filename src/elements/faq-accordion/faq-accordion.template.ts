import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../article/article.js';
import { namedIn } from '../../article/ids.js';
import type { Words } from '../../locale/words.js';
import { claimsSpokenTo } from '../templates/claims-spoken-to.js';
import { headingOf } from '../templates/heading.js';
import { lengthOf } from '../templates/long.js';
import { richText, sourceListed } from '../templates/rich-text.js';
import { spoken, type View, written } from '../templates/view.js';

export const DEFAULT_HEADING = 3;

/**
 * `<details>`, and the heading in its summary, which is where HTML has it. The Accordion pattern has the button in the
 * heading instead; but this opens without JavaScript, by find in page, by an address and by a text fragment, and the
 * heading is not lost: the trees of Chromium 156, Firefox 153 and WebKitGTK 2.50 all have a heading of its level in there.
 */
function item(
  question: Question,
  view: View,
  heading: (text: string) => TemplateResult,
  open: boolean,
  name: string | typeof nothing,
): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = written(view);
  const references = article.references.filter(({ id }) => question.references.includes(id));
  // With no white space in it, which would be as many nodes again, and few templates within, since a page may have hundreds.
  return html`<details id=${question.id} part="question" name=${name} ?open=${open}
    ><summary part="question-summary" lang=${lang} dir=${dir}>${heading(question.question)}</summary
    ><div class="answer" part="answer"
      >${view.wayBack?.(question.id)}<p lang=${lang} dir=${dir}>${richText(question.answer, view)}</p
      >${claimsSpokenTo(question, view)}${
        references.length
          ? html`<p class="source">
              ${words.sources}: ${references.map((reference, n) => [n ? '; ' : '', sourceListed(reference, view)])}
            </p>`
          : nothing
      }<div class="share">${open ? view.share?.({ list: 'faq', id: question.id, name: question.question }) : nothing}</div
    ></div
  ></details>`;
}

/** What opens or closes all answers: it says which, and does it. */
export interface OpenAll {
  allOpen: boolean;
  toggle: () => void;
}

/** The line of the button that opens all answers. Without the button it only keeps its place. */
export const openAllLine = (words?: Words, openAll?: OpenAll): TemplateResult =>
  html`<div class="all">${
    words && openAll
      ? html`<button type="button" part="open-all" @click=${openAll.toggle}>${
          openAll.allOpen ? words.closeAnswers : words.openAnswers
        }</button>`
      : nothing
  }</div>`;

export interface FaqOptions {
  /** Ids of those to show, with spaces between; all of them without it. */
  question?: string | null | undefined;
  /** Level of the questions' headings, 2 to 6. */
  level?: number | undefined;
  /** Whether opening one question closes the others. */
  exclusive?: boolean | undefined;
  /** Ids of the questions that are open. */
  open?: ReadonlySet<string>;
  /** Opens and closes all of them, where the template is live. */
  toggleAll?: () => void;
}

/** The questions of an article with their answers, and the grades of the claims that an answer speaks to. */
export function faqAccordion(
  view: View,
  { question, level = DEFAULT_HEADING, exclusive, open = new Set(), toggleAll }: FaqOptions = {},
): TemplateResult {
  const faq = namedIn(view.article.faq, question);
  const { lang, dir } = spoken(view);
  const heading = headingOf(level, DEFAULT_HEADING);
  // In static HTML it is the page's namespace, in which this article's first question has an address of its own.
  const name = exclusive ? `faq-${faq[0]!.id}` : nothing;
  const openAll = toggleAll && { allOpen: faq.every(({ id }) => open.has(id)), toggle: toggleAll };
  return html`<div class=${`honest ${lengthOf(faq)}`.trim()} lang=${lang} dir=${dir}>
    ${faq.length > 1 && !exclusive ? openAllLine(view.words, openAll) : nothing}
    ${faq.map((entry) => item(entry, view, heading, open.has(entry.id), name))}
  </div>`;
}
