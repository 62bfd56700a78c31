import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base, host } from '../../styles/base.js';
import { LoadError } from '../../sources/load-article.js';
import { HonestElement } from '../honest-element.js';
import type { View } from '../templates/view.js';
import { styles } from './faq-accordion.styles.js';
import { faqAccordion } from './faq-accordion.template.js';

const isHeading = (node: Node): boolean => /^H[2-6]$/.test(node.nodeName);

/**
 * What is wrapped, in the order of the slots it goes to: what comes before the first heading, then by turns a heading and
 * all that follows up to the next one. One group, without headings or where the questions open by themselves.
 */
function groupsOf(nodes: readonly ChildNode[]): ChildNode[][] {
  const groups: ChildNode[][] = [[]];
  const plain = nodes.some(({ nodeName }) => nodeName === 'DETAILS');
  for (const node of nodes) {
    if (!plain && isHeading(node)) groups.push([node], []);
    else groups.at(-1)!.push(node);
  }
  return groups;
}

/**
 * Questions and answers, each answer with the grades of the claims it speaks to.
 *
 * Where no article is named, what is wrapped is the content: `<details>` stay as they are, and headings followed by their
 * answers become questions that open.
 *
 * @tagname faq-accordion
 * @slot - Shown while there is no article, and for good where none is named: `<details>`, or headings with their answers.
 * @csspart question - A question with its answer.
 * @csspart question-summary - What opens an answer.
 * @csspart answer - An answer.
 * @csspart grade - A grade: its pips and its words.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between questions.
 */
export class FaqAccordion extends HonestElement {
  static override readonly tag = 'faq-accordion';
  static override styles = [host, base, styles];
  /** Headings and their answers find their places without a mark on the page's own HTML. */
  static override shadowRootOptions: ShadowRootInit = { ...HonestElement.shadowRootOptions, slotAssignment: 'manual' };

  /** Level of the questions' headings, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  protected override lack({ article, base }: View): LoadError | undefined {
    return article.faq.length ? undefined : new LoadError('no-questions', base);
  }

  protected override renderArticle(view: View, open: ReadonlySet<string>): TemplateResult {
    return faqAccordion(view, this.headingLevel, open);
  }

  /** With slots assigned by hand, nothing else tells that what is wrapped has changed. */
  readonly #content = new MutationObserver(() => this.contentChanged());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#content.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#content.disconnect();
  }

  override updated(): void {
    super.updated();
    const groups = groupsOf([...this.childNodes]);
    this.renderRoot.querySelectorAll('slot').forEach((slot, n) => {
      slot.assign(...(groups[n] as (Element | Text)[]).filter((node) => node.nodeType !== Node.COMMENT_NODE));
    });
  }

  protected override renderContent(): TemplateResult {
    const questions = (groupsOf([...this.childNodes]).length - 1) / 2;
    if (!questions) return html`<slot></slot>`;
    return html`<slot></slot>
      <div class="honest">
        ${Array.from(
          { length: questions },
          () =>
            html`<details part="question">
              <summary part="question-summary"><slot></slot></summary>
              <div class="answer" part="answer"><slot></slot></div>
            </details>`,
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordion;
  }
}
