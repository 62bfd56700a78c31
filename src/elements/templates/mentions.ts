/** How the text of a whole article leads to what it speaks of: to where the page shows it, or to a panel that says it. */
import { html, nothing } from 'lit';
import type { PopUp } from '../controllers/pop-up.js';
import { citationMark, citedOf } from '../cite-ref/cite-ref.template.js';
import { loadPanels, type Panels } from './load-panels.js';
import { opener, panel } from './opens.js';
import { linkedHere } from './rich-text.js';
import type { Mention, View } from './view.js';
import type { WholeView } from './whole-view.js';

const byId = <T extends { id: string }>(list: readonly T[], id: string) => list.find((entry) => entry.id === id);

/**
 * What `View.mention` is in a whole article.
 * @param popUp Opens what this page does not show elsewhere; without it that stays in its bare words.
 */
export function mentions(view: WholeView, popUp?: PopUp): Pick<View, 'mention'> {
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
      if (!term?.description && !term?.alternateName) return undefined;
      return opens(part, part.text ?? term.name, words.definition, ({ termPanel }) => termPanel(term, view));
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
    // A number leads nowhere without a list, and nowhere else without a panel.
    if (!cited.length || (!popUp && !cited.every(({ reference }) => addressHere?.(reference.id)))) return undefined;
    return html`${part.text ?? nothing}${citationMark({ cited, locator: part.locator, style: 'vancouver' }, view, popUp, part)}`;
  };
  return { mention };
}
