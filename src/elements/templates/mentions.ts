/** How the text of a whole article leads to what it speaks of: to where the page shows it, or to a panel that says it. */
import { html, nothing } from 'lit';
import type { PopUp } from '../controllers/pop-up.js';
import { spelledOut } from '../../article/abbreviations.js';
import type { Inline } from '../../article/article.js';
import { citationMark, citedOf, numbersOf } from '../cite-ref/cite-ref.template.js';
import type { Cited } from '../cite-ref/cited.js';
import { loadPanels, type Panels } from './load-panels.js';
import { opener, panel } from './opens.js';
import { linkedHere } from './rich-text.js';
import type { Mention, Quoted, View } from './view.js';
import { addressIn, type WholeView } from './whole-view.js';

const byId = <T extends { id: string }>(list: readonly T[], id: string) => list.find((entry) => entry.id === id);

/**
 * What an abbreviation stands for, where the text itself has not said it. In square brackets, as an editor's additions to
 * somebody's words are; not copied with them. No `<abbr title>`: who has no mouse does not get to its title.
 */
function addition(part: Mention, view: WholeView): unknown {
  const words = spelledOut(view.article).get(part);
  return words ? html` <ins class="added" part="added">[${words}]</ins>` : nothing;
}

/**
 * What `View.mention` is in a whole article.
 * @param popUp Opens what this page does not show elsewhere; without it that stays in its bare words.
 */
export function mentions(view: WholeView, popUp?: PopUp): Pick<View, 'mention' | 'sourceOf'> {
  const { article, words, addressHere } = view;

  const opens = (key: Mention, text: unknown, name: string, content: (panels: Panels) => unknown): unknown =>
    popUp &&
    html`${opener(text, { popUp, key, className: 'mention' })}${panel(
      () => popUp.late(loadPanels, content, words),
      name,
      { popUp, key },
    )}`;

  /** Led to, where the page shows it; opened, where it does not. */
  const followed = (
    key: Mention,
    text: string,
    id: string,
    name: string,
    content: ((panels: Panels) => unknown) | undefined,
  ) => (addressHere?.(id) ? linkedHere(text, id, view) : content && opens(key, text, name, content));

  const mention = (part: Mention): unknown => {
    if ('term' in part) {
      const term = byId(article.glossary, part.term);
      if (!term) return undefined;
      const text = part.text ?? term.name;
      const isDefined = term.description ?? term.alternateName;
      const word = isDefined && opens(part, text, words.definition, ({ termPanel }) => termPanel(term, view));
      return [word || text, addition(part, view)];
    }
    if ('claim' in part) {
      const claim = byId(article.claims, part.claim);
      const content = claim && (({ claimMentioned }: Panels) => claimMentioned(claim, view));
      return followed(part, part.text, part.claim, words.whatItMeans, content);
    }
    if ('finding' in part) {
      const finding = byId(article.findings, part.finding);
      const content = finding && (({ findingPanel }: Panels) => findingPanel(finding, view));
      return followed(part, part.text, part.finding, words.studyResult, content);
    }
    const cited = citedOf(view, part.cite);
    const listed = cited.every(({ reference }) => addressHere?.(reference.id));
    // By its number alone a source is named only where that can be followed on this page, or opened.
    if (!cited.length || (!popUp && !part.text && !listed)) return undefined;
    return html`${part.text ?? nothing}${numbers(cited, part, part.locator)}`;
  };

  const numbers = (cited: Cited['cited'], key: Mention | Quoted, locator?: string) =>
    popUp || cited.every(({ reference }) => addressIn(view, reference.id))
      ? citationMark({ cited, locator, style: 'vancouver' }, view, popUp, key)
      : // A number leads nowhere without a list or a panel: only its room is kept, so that nothing moves when it comes.
        html`<sup class="kept" aria-hidden="true">${numbersOf(cited)}</sup>`;

  const quotedFrom = ({ of }: Quoted) => byId(article.quotations, of ?? '')?.reference;

  /** A quotation leads to its source, where the text has not just done so. */
  const sourceOf = (quotation: Quoted, before: readonly Inline[]): unknown => {
    const source = quotedFrom(quotation);
    const isNamed = before.some(
      (part) =>
        typeof part === 'object' &&
        ('cite' in part ? part.cite.some((id) => id === source) : 'quote' in part && quotedFrom(part) === source),
    );
    const cited = source && !isNamed ? citedOf(view, [source]) : [];
    return cited.length ? numbers(cited, quotation) : nothing;
  };
  return { mention, sourceOf };
}
