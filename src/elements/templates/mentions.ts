/** How the text of a whole article leads to what it speaks of: to where the page shows it, or to a panel that says it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Finding, Term } from '../../article/article.js';
import type { PopUp } from '../controllers/pop-up.js';
import { citationMark, citedOf } from '../cite-ref/cite-ref.template.js';
import { claimPanel } from '../evidence-badge/evidence-badge.template.js';
import { gradeOf } from '../../article/scales.js';
import { figures } from './figures.js';
import { opener, panel } from './opens.js';
import { linkedHere, paragraph, source } from './rich-text.js';
import { type Mention, type View, written } from './view.js';
import type { WholeView } from './whole-view.js';

/** In a panel nothing else opens, since that would close it. */
function bare(view: WholeView): WholeView {
  const rest = { ...view };
  delete rest.mention;
  return rest;
}

const byId = <T extends { id: string }>(list: readonly T[], id: string) => list.find((entry) => entry.id === id);

/** What a term means. */
export function termPanel(
  { name, abbreviation, alternateName = [], description }: Term,
  view: WholeView,
): TemplateResult {
  const { lang, dir } = written(view);
  const others = [abbreviation, ...alternateName].filter(Boolean).join(', ');
  return html`<p lang=${lang} dir=${dir}><b>${name}</b>${others ? ` (${others})` : nothing}</p>
    ${description ? paragraph(description, view) : nothing}`;
}

function findingPanel(finding: Finding, view: WholeView): TemplateResult {
  const reference = byId(view.article.references, finding.reference ?? '');
  return html`${paragraph(finding.summary ?? finding.label, view)}
    <p class="note">${figures(finding, view.words).map((figure, n) => html`${n ? ' · ' : ''}<bdi>${figure}</bdi>`)}</p>
    ${reference ? html`<p class="note">${source(reference, view)}</p>` : nothing}`;
}

/**
 * What `View.mention` is in a whole article.
 * @param popUp Opens what this page does not show elsewhere; without it that stays in its bare words.
 */
export function mentions(view: WholeView, popUp?: PopUp): Pick<View, 'mention'> {
  const { article, words, addressHere } = view;
  const within = bare(view);

  const opens = (key: Mention, text: unknown, name: string, content: () => unknown): unknown =>
    popUp && html`${opener(text, { popUp, key, className: 'mention' })}${panel(content, name, { popUp, key })}`;

  /** Led to, where the page shows it; opened, where it does not. */
  const followed = (key: Mention, text: string, id: string, name: string, content: (() => unknown) | undefined) =>
    addressHere?.(id) ? linkedHere(text, id, view) : content && opens(key, text, name, content);

  const mention = (part: Mention): unknown => {
    if ('term' in part) {
      const term = byId(article.glossary, part.term);
      if (!term?.description && !term?.alternateName) return undefined;
      return opens(part, part.text ?? term.name, words.definition, () => termPanel(term, within));
    }
    if ('claim' in part) {
      const claim = byId(article.claims, part.claim);
      const content = claim && (() => claimPanel(claim, gradeOf(article, claim.id), within));
      return followed(part, part.text, part.claim, words.whatItMeans, content);
    }
    if ('finding' in part) {
      const finding = byId(article.findings, part.finding);
      const content = finding && (() => findingPanel(finding, within));
      return followed(part, part.text, part.finding, words.studyResult, content);
    }
    const cited = citedOf(view, part.cite);
    // A number leads nowhere without a list, and nowhere else without a panel.
    if (!cited.length || (!popUp && !cited.every(({ reference }) => addressHere?.(reference.id)))) return undefined;
    return html`${part.text ?? nothing}${citationMark({ cited, locator: part.locator, style: 'vancouver' }, view, popUp, part)}`;
  };
  return { mention };
}
