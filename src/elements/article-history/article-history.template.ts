import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../article/article.js';
import { type HistoryEntry, historyOf } from '../../article/history.js';
import { formatDate } from '../../locale/claims/format.js';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { gradeChange } from '../templates/grade-change.js';
import { headingOf } from '../templates/heading.js';
import { claimMentioned, linked, linkedHere, paragraph } from '../templates/rich-text.js';
import { spoken, type View, written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

/** What a correction is about, by the words in which the article names it. */
function affected({ claims, sections, faq }: Article, ids: readonly string[], view: View): unknown {
  const named = [
    ...claims.map(({ id, text }) => ({ id, text })),
    ...sections.map(({ id, heading }) => ({ id, text: heading })),
    ...faq.map(({ id, question }) => ({ id, text: question })),
  ].filter(({ id }) => ids.includes(id));
  return named.map(({ id, text }, n) => [n ? '; ' : '', linkedHere(text, id, view)]);
}

function entry(happened: HistoryEntry, view: WholeView): TemplateResult {
  const { words, article } = view;
  const { lang, dir } = written(view);
  const on = html`<span class="when">${formatDate(words, happened.date)}</span>`;
  if ('correction' in happened) {
    const { kind, text, affects = [], id } = happened.correction;
    return html`<li part="entry" id=${id}>
      ${view.wayBack?.(id)}
      <p>${on} <b>${words.correctionKinds[kind]}</b></p>
      ${paragraph(text, view)}
      ${affects.length ? html`<p class="about" lang=${lang} dir=${dir}>${affected(article, affects, view)}</p>` : nothing}
    </li>`;
  }
  if ('version' in happened) {
    const { version, note } = happened.version;
    return html`<li part="entry">
      <p>${on} <b>${words.version} ${version}</b></p>
      ${note ? paragraph(note, view) : nothing}
    </li>`;
  }
  const { claim, change } = happened;
  return html`<li part="entry">
    <p>${on} <b>${words.gradeChanged}</b></p>
    <p>${claimMentioned(claim, view)}</p>
    ${gradeChange(change, claim, view)}
  </li>`;
}

/** The history of an article, the newest first. */
export function articleHistory(view: WholeView, level = DEFAULT_LEVEL): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = spoken(view);
  const entries = historyOf(article);
  const policy = article.policies?.correctionsPolicy;
  return html`<div class="honest" lang=${lang} dir=${dir}>
    ${headingOf(level, DEFAULT_LEVEL)(words.history)}
    ${
      entries.length
        ? html`<ol class="history">${entries.map((happened) => entry(happened, view))}</ol>`
        : html`<p>${words.noHistory}</p>`
    }
    ${policy ? html`<p class="about">${linked(words.correctionsPolicy, policy, view)}</p>` : nothing}
  </div>`;
}
