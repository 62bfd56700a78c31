import { html, nothing, type TemplateResult } from 'lit';
import { type Appearance, appearances, type Dependent, type Place } from '../../article/appearance.js';
import { styleFrom } from '../../article/citations/style-names.js';
import type { ReferenceFormat } from '../../article/citations/files.js';
import type { Reference } from '../../article/article.js';
import { idsIn } from '../../article/ids.js';
import { plainText } from '../../article/plain-text.js';
import { titleOf } from '../../article/references.js';
import { gradeOf } from '../../article/scales.js';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { gradeMark } from '../templates/grade.js';
import { headingOf } from '../templates/heading.js';
import { editorialNotice } from '../templates/editorial-notice.js';
import { citation } from '../templates/reference.js';
import { claimQuoted, clause, linked, richText } from '../templates/rich-text.js';
import { shareLine } from '../templates/share-line.js';
import { spoken, written } from '../templates/view.js';
import { addressIn, type WholeView } from '../templates/whole-view.js';

/** The files in which references can be had, by the names that reference managers call them. */
export const FORMAT_NAMES: readonly (readonly [ReferenceFormat, string])[] = [
  ['ris', 'RIS'],
  ['bibtex', 'BibTeX'],
  ['csl-json', 'CSL-JSON'],
];

/** What a reader can do with the list; only where it is live. */
export interface Tools {
  download: (format: ReferenceFormat) => void;
}

export interface ReferenceListOptions {
  /** Level of the heading, 2 to 6. */
  level?: number | undefined;
  style?: string | undefined;
  /** Ids of those to show, with spaces between; all of them without it. */
  reference?: string | null | undefined;
  open?: ReadonlySet<string>;
  tools?: Tools;
}

/** What the article says of it, in its words; and before that how it names it, where that is not the title that stands above. */
function annotated({ displayTitle, csl, annotation }: Reference, view: WholeView): TemplateResult | typeof nothing {
  if (!displayTitle || displayTitle === csl.title) return annotation ? clause(annotation, view, 'annotation') : nothing;
  const { lang, dir } = written(view);
  return html`<p class="annotation clause">
    ${view.words.namedHere}
    <span lang=${lang} dir=${dir}
      ><cite>${displayTitle}</cite>${annotation ? html` — ${richText(annotation, view)}` : nothing}</span
    >
  </p>`;
}

/** What sort of study it is, who paid for it, and what binds its authors; what is not given is not asked for here. */
function facts({ design, funding = [], competingInterests }: Reference, { words }: WholeView): unknown {
  const funders = funding.map(({ funder, kind, note }) => {
    const how = [kind && words.fundingKinds[kind], note].filter(Boolean).join(', ');
    return html`<bdi>${funder}</bdi>${how ? ` (${how})` : nothing}`;
  });
  const known: unknown[] = [];
  if (design && design !== 'not-reported') known.push(words.designs[design]);
  if (funders.length) known.push([`${words.funding}: `, ...funders.map((each, n) => [n ? '; ' : '', each])]);
  if (competingInterests) known.push(html`${words.interests}: <bdi>${competingInterests}</bdi>`);
  return known.length ? html`<p class="facts clause">${known.map((fact, n) => [n ? ' · ' : '', fact])}</p>` : nothing;
}

/** For addresses that are whole already, or lead to this very page. */
const RESOLVED = { base: '' };

/** A claim that rests on the reference, with how it does and what that has come to. */
function dependent({ claim, relations }: Dependent, view: WholeView): TemplateResult {
  const { words, article } = view;
  return html`<li>
    <p class="bearing"><b>${relations.map((relation) => words.relations[relation]).join(' · ')}</b></p>
    <p>
      ${linked(claimQuoted(claim, view), addressIn(view, claim.id), RESOLVED)}
      ${gradeMark(gradeOf(article, claim.id), words, { own: written(view), inline: true })}
    </p>
  </li>`;
}

/** A part of the article in its own words. */
function nameOf({ kind, id }: Place, { article, words }: WholeView): string {
  const of = <T extends { id: string }>(list: readonly T[], name: (entry: T) => string) =>
    list.filter((entry) => entry.id === id).map(name)[0] ?? '';
  switch (kind) {
    case 'section':
      return of(article.sections, ({ heading }) => heading);
    case 'question':
      return of(article.faq, ({ question }) => question);
    case 'takeaway':
      return of(article.keyTakeaways, ({ label, text }) => label ?? plainText(text));
    case 'finding':
      return of(article.findings, ({ label }) => label);
    case 'claim':
      return of(article.claims, ({ text }) => text);
    default:
      return words[kind];
  }
}

function place(where: Place, view: WholeView): TemplateResult {
  const { lang, dir } = written(view);
  const own = where.id !== undefined;
  const name = html`<span lang=${own ? lang : nothing} dir=${own ? dir : nothing}>${nameOf(where, view)}</span>`;
  return html`<li>${linked(name, where.id && addressIn(view, where.id), RESOLVED)}</li>`;
}

/** The way back: what rests on the reference, and where it is cited. Native, so that find-in-page opens it. */
function dependents({ reference, number, claims, places }: Appearance, view: WholeView, open: boolean): TemplateResult {
  const { words } = view;
  const elsewhere = places.filter(({ kind }) => kind !== 'claim');
  const back = view.wayBack?.(reference.id);
  if (!claims.length && !places.length) return html`<p class="count">${words.notCited}</p>${back}`;
  return html`<details ?open=${open}>
    <summary part="citing-summary"
      >${claims.length ? words.behindClaims(claims.length) : words.citedIn}<span class="unseen"> (${number})</span></summary
    >
    <div class="trail">
      ${back}${claims.length ? html`<ul>${claims.map((each) => dependent(each, view))}</ul>` : nothing}
      ${
        elsewhere.length
          ? html`<div class="places">
              ${claims.length ? html`<p class="bearing"><b>${words.citedIn}</b></p>` : nothing}
              <ul>
                ${elsewhere.map((where) => place(where, view))}
              </ul>
            </div>`
          : nothing
      }
    </div>
  </details>`;
}

function entry(
  appearance: Appearance,
  view: WholeView,
  { style, open, reference: asked }: ReferenceListOptions,
): TemplateResult {
  const { reference, number } = appearance;
  const { id } = reference;
  const printed = styleFrom(style);
  return html`<li id=${id} value=${asked ? number : nothing} part="reference">
    ${editorialNotice(reference, view)} ${citation(reference, printed, view)}
    ${annotated(reference, view)} ${facts(reference, view)}
    <div class="behind beside">
      ${dependents(appearance, view, !!open?.has(id))}${shareLine(
        { list: 'references', id, name: titleOf(reference), style: printed },
        view,
      )}
    </div>
  </li>`;
}

/** The references that are asked for; all, where none is. */
export function listed({ article }: WholeView, ids: string | null | undefined): readonly Appearance[] {
  const wanted = idsIn(ids);
  return appearances(article).filter(({ reference }) => !wanted.length || wanted.includes(reference.id));
}

/** The references in the order in which a reader meets them. Without tools, their line only keeps its place. */
export function referenceList(view: WholeView, options: ReferenceListOptions = {}): TemplateResult {
  const { words } = view;
  const { level = DEFAULT_LEVEL, tools, reference } = options;
  const { lang, dir } = spoken(view);
  return html`<div class="honest" lang=${lang} dir=${dir}>
    ${headingOf(level, DEFAULT_LEVEL)(words.references)}
    <ol class="references">
      ${listed(view, reference).map((appearance) => entry(appearance, view, options))}
    </ol>
    <div class="downloads" role=${tools ? 'group' : nothing} aria-label=${tools ? words.download : nothing}>${
      tools
        ? html`${words.download}
          ${FORMAT_NAMES.map(
            ([format, name]) =>
              html` <button type="button" part="download" @click=${() => tools.download(format)}>${name}</button>`,
          )}`
        : nothing
    }</div>
  </div>`;
}
