import { html, nothing, type TemplateResult } from 'lit';
import type { Block } from '../../article/article.js';
import { articleContents, contentsOf } from '../article-contents/article-contents.template.js';
import { articleDisclaimer } from '../article-disclaimer/article-disclaimer.template.js';
import { articleHistory } from '../article-history/article-history.template.js';
import { sectionContent } from '../article-section/article-section.template.js';
import { articleSummary } from '../article-summary/article-summary.template.js';
import { evidenceScale } from '../evidence-scale/evidence-scale.template.js';
import { faqAccordion } from '../faq-accordion/faq-accordion.template.js';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { keyTakeaways } from '../key-takeaways/key-takeaways.template.js';
import { referenceList, type Tools } from '../reference-list/reference-list.template.js';
import { relatedArticles } from '../related-articles/related-articles.template.js';
import { block, type BlockState } from '../templates/blocks.js';
import { headingOf } from '../templates/heading.js';
import { spoken } from '../templates/view.js';
import { unshown } from '../../article/unshown.js';
import type { FindingView } from '../templates/finding-view.js';

export interface ArticleOptions extends Partial<BlockState> {
  /** Level of the article's headings, 2 to 6. */
  level?: number | undefined;
  /** What can be done with the references, where the template is live. */
  tools?: Tools;
  /** Opens and closes all answers, where the template is live. */
  toggleAll?: () => void;
  /** Id of the section that is being read. */
  current?: string;
}

/** A whole article, in the order in which it is read. Without what is live, it leads to its own parts all the same. */
export function evidenceArticle(view: FindingView, options: ArticleOptions = {}): TemplateResult {
  const { level = DEFAULT_LEVEL, open = new Set<string>(), arrangementOf, tools, toggleAll, current } = options;
  const state: BlockState = { open, ...(arrangementOf && { arrangementOf }) };
  const inside: FindingView = { ...view, within: true };
  const { article, words } = inside;
  const { lang, dir } = spoken(view);
  // Where the article names itself, its parts stand one level below that.
  const below = Math.min(level + (article.headline ? 1 : 0), 6);
  const entries = contentsOf(inside);
  const rest = unshown(article);
  const apart = (part: Block | undefined, heading: string) =>
    part ? html`<section>${headingOf(below, DEFAULT_LEVEL)(heading)} ${block(part, inside, state)}</section>` : nothing;
  const some = (list: readonly unknown[], template: () => unknown) => (list.length ? template() : nothing);
  return html`<article class="honest whole" part="article" lang=${lang} dir=${dir}>
    ${articleSummary(inside, level)} ${some(entries, () => articleContents(entries, inside, below, current))}
    ${some(article.intro, () => html`<section>${article.intro.map((part) => block(part, inside, state))}</section>`)}
    ${some(article.keyTakeaways, () => keyTakeaways(inside, below))}
    ${article.sections.map((section) => sectionContent(section, inside, below, state))}
    ${apart(rest.claims, words.claimsApart)} ${apart(rest.findings, words.resultsApart)}
    ${some(article.claims, () => evidenceScale(inside, below))}
    ${some(
      article.faq,
      () =>
        html`<div class="faq">
          ${headingOf(below, DEFAULT_LEVEL)(words.questions)}
          ${faqAccordion(inside, { level: Math.min(below + 1, 6), open, ...(toggleAll && { toggleAll }) })}
        </div>`,
    )}
    ${some(article.references, () => referenceList(inside, { level: below, open, ...(tools && { tools }) }))}
    ${some(article.relatedLinks, () => relatedArticles(inside, below))}
    ${article.disclaimer ? articleDisclaimer(inside) : nothing} ${articleHistory(inside, below)}
  </article>`;
}
