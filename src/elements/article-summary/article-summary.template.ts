import { html, nothing, type TemplateResult } from 'lit';
import type { Agent, Article } from '../../article/article.js';
import { isBefore, isPast } from '../../article/dates.js';
import { formatDate } from '../../locale/claims/format.js';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { headlineOf } from '../templates/heading.js';
import { linked, paragraph } from '../templates/rich-text.js';
import { spoken, written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

/** A term of the list with its value; nothing where there is none. */
const fact = (term: string, value: unknown) => (value ? html`<div><dt>${term}</dt> <dd>${value}</dd></div>` : nothing);

function agents(people: readonly Agent[], view: WholeView): unknown {
  const { lang, dir } = written(view);
  return people.length
    ? html`<span lang=${lang} dir=${dir}
        >${people.map(({ name, credentials, role, url }, n) => [
          n ? '; ' : '',
          linked(name, url, view),
          credentials ? `, ${credentials}` : '',
          role ? ` (${role})` : '',
        ])}</span
      >`
    : nothing;
}

function funding({ article: { funding }, words }: WholeView): string {
  return funding
    .map(({ funder, kind, note }) => {
      const how = [kind && words.fundingKinds[kind], note].filter(Boolean).join(', ');
      return how ? `${funder} (${how})` : funder;
    })
    .join('; ');
}

/** What authors and reviewers declare, and the article as a whole. */
function interests({ competingInterests, author, reviewedBy }: Article): string {
  const declared = [...author, ...reviewedBy].flatMap((agent) =>
    agent.competingInterests ? `${agent.name}: ${agent.competingInterests}` : [],
  );
  return [competingInterests, ...declared].filter(Boolean).join(' ');
}

/** Who wrote the article, who has looked at it, and when. Of who wrote it and of its review it is said that it is not stated. */
export function facts(view: WholeView): TemplateResult {
  const { article, words } = view;
  const { datePublished, dateModified, lastReviewed, nextReviewDue, publisher, version } = article;
  const own = written(view);
  const date = (given: string | undefined) => given && formatDate(words, given);
  const quoted = (text: string) => text && html`<span lang=${own.lang} dir=${own.dir}>${text}</span>`;
  return html`<dl class="facts" part="facts">
    ${fact(words.by, article.author.length ? agents(article.author, view) : words.notStated)}
    ${fact(words.reviewedBy, article.reviewedBy.length ? agents(article.reviewedBy, view) : undefined)}
    ${fact(words.publisher, publisher && agents([publisher], view))} ${fact(words.published, date(datePublished))}
    ${fact(words.changed, date(dateModified))} ${fact(words.version, version && quoted(version))}
    ${fact(words.lastReviewed, date(lastReviewed) ?? words.notStated)}
    ${fact(words.nextReview, date(nextReviewDue))} ${fact(words.funding, quoted(funding(view)))}
    ${fact(words.interests, quoted(interests(article)))}
  </dl>`;
}

/** A review that is due and has not been done; in the reader's own words, since silence is taken for an assurance. */
export function overdue({ article, words }: WholeView): TemplateResult | typeof nothing {
  const { lastReviewed, nextReviewDue } = article;
  return nextReviewDue && isPast(nextReviewDue) && (!lastReviewed || isBefore(lastReviewed, nextReviewDue))
    ? html`<p class="overdue"><strong>${words.overdue(formatDate(words, nextReviewDue))}</strong></p>`
    : nothing;
}

/** An article in short, and who answers for it. */
export function articleSummary(view: WholeView, level = DEFAULT_LEVEL): TemplateResult {
  const { article } = view;
  const { lang, dir } = spoken(view);
  const own = written(view);
  const { headline, alternativeHeadline, abstract } = article;
  return html`<div class="honest" lang=${lang} dir=${dir}>
    ${
      headline
        ? html`<div class="headline" lang=${own.lang} dir=${own.dir}>${headlineOf(level, DEFAULT_LEVEL)(headline)}</div>`
        : nothing
    }
    ${
      alternativeHeadline
        ? html`<p class="subtitle" lang=${own.lang} dir=${own.dir}>${alternativeHeadline}</p>`
        : nothing
    }
    ${abstract ? paragraph(abstract, view, 'abstract') : nothing} ${overdue(view)} ${facts(view)}
  </div>`;
}
