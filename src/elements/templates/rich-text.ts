/** Rich text as HTML: the only way from an author's words to the page. Everything is escaped; there is no HTML in data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Inline, Reference, RichText } from '../../article/article.js';
import { plainText } from '../../article/plain-text.js';
import { addressOf, titleOf } from '../../article/references.js';
import { noticeMark } from './notice.js';
import { safeHref, type View, written } from './view.js';

/** A link where there is a safe address, the bare words where there is none. */
export function linked(words: unknown, address: string | undefined, { base }: Pick<View, 'base'>): unknown {
  const href = safeHref(address, base);
  return href ? html`<a href=${href}>${words}</a>` : words;
}

/** A link in a paragraph of its own; nothing where there is no safe address. */
export const linkAlone = (words: string, address: string | undefined, view: View) =>
  safeHref(address, view.base) ? html`<p>${linked(words, address, view)}</p>` : nothing;

/** A source by its title, linked to where it can be read, and what has become of it since. */
export const source = (reference: Reference, view: View): TemplateResult =>
  html`<cite dir="auto">${linked(titleOf(reference), addressOf(reference), view)}</cite>${noticeMark(reference, view.words)}`;

/**
 * The same, and the way to its entry among the references, where this page has them.
 * @param more What else is said of the source itself, before that.
 */
export function sourceListed(reference: Reference, view: View, more: unknown = nothing): TemplateResult {
  const address = view.addressHere?.(reference.id);
  return html`${source(reference, view)}${more}${
    address
      ? html` · <a class="here" href=${address}>${view.words.inReferences}<span class="unseen">: ${titleOf(reference)}</span></a>`
      : nothing
  }`;
}

function inline(part: Inline, view: View, before: readonly Inline[]): unknown {
  const { article } = view;
  if (typeof part === 'string') return part;
  if ('em' in part) return html`<em>${part.em}</em>`;
  if ('strong' in part) return html`<strong>${part.strong}</strong>`;
  if ('quote' in part) return [html`<q>${part.quote}</q>`, view.sourceOf?.(part, before)];
  if ('href' in part) return linked(part.text, part.href, view);
  if ('link' in part) return linked(part.text, article.relatedLinks.find(({ id }) => id === part.link)?.url, view);
  const mentioned = view.mention?.(part);
  if (mentioned !== undefined) return mentioned;
  if ('term' in part) return part.text ?? article.glossary.find(({ id }) => id === part.term)?.name ?? nothing;
  if ('cite' in part) return part.text ? [part.text, warnings(part.cite, view)] : citation(part.cite, view);
  // A claim or a finding is mentioned in words of the text itself.
  return part.text;
}

const referencesOf = (ids: readonly string[], { article }: View) =>
  article.references.filter(({ id }) => ids.includes(id));

/** Where the text names a source in its own words, it does not say what has become of that since. */
const warnings = (ids: readonly string[], view: View) =>
  referencesOf(ids, view).map((reference) => noticeMark(reference, view.words));

/** References that the text itself does not name, in brackets. */
function citation(ids: readonly string[], view: View): unknown {
  const references = referencesOf(ids, view);
  return references.length
    ? html`(${references.map((reference, n) => [n ? '; ' : '', source(reference, view)])})`
    : nothing;
}

/** Rich text, without an element of its own. */
export const richText = (text: RichText, view: View): unknown =>
  typeof text === 'string' ? text : text.map((part, n) => inline(part, view, text.slice(0, n)));

/** Rich text of the article as a paragraph in its own language. */
export function paragraph(text: RichText, view: View, className?: string): TemplateResult {
  const { lang, dir } = written(view);
  return html`<p class=${className ?? nothing} lang=${lang} dir=${dir}>${richText(text, view)}</p>`;
}

/**
 * A clause of the article's that stands as a sentence here: the stylesheet begins it with a capital, its letters stay its own.
 * Chromium tells a screen reader nothing of a piece of text that is all first letter, as the 6 is in "6 trials" where "trials"
 * opens what it means.
 */
export function clause(text: RichText, view: View, className: string): TemplateResult {
  const first = plainText(typeof text === 'string' ? text : text.slice(0, 1)).trim();
  return paragraph(text, view, first[1] ? `${className} clause` : className);
}

/** A link to where this page shows the thing with this id in full, and the bare words where it does not. */
export function linkedHere(words: unknown, id: string, { addressHere }: Pick<View, 'addressHere'>): unknown {
  const address = addressHere?.(id);
  return address ? html`<a class="here" href=${address}>${words}</a>` : words;
}

/** A claim within other text. */
export const claimMentioned = (claim: { id: string; text: string }, view: View): unknown =>
  linkedHere(claimQuoted(claim, view), claim.id, view);

/**
 * A claim: somebody's words, so in quotation marks, which the browser sets by the language. Each row of a table has it written
 * out instead, since a template within another costs a page with a thousand of them time and memory.
 */
export function claimQuoted(claim: { text: string }, view: View): TemplateResult {
  const { lang, dir } = written(view);
  return html`<q lang=${lang} dir=${dir}>${claim.text}</q>`;
}
