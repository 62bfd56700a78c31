import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Question } from '../../article/article.js';
import type { FaqArticle } from '../../article/json-ld/faq-page.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { namedIn, unknownIn } from '../../article/ids.js';
import { LoadError } from '../../sources/load-article.js';
import { inTime } from '../../page/in-time.js';
import { inWrapped, slottable } from '../../sources/tree.js';
import { JsonLdRequest } from '../controllers/json-ld-request.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import { HonestElement } from '../honest-element.js';
import { property } from '../property.js';
import { isHeadingLevel, warnOfLevel } from '../templates/heading.js';
import type { View } from '../templates/view.js';
import { live, styles } from './faq-accordion.styles.js';
import { DEFAULT_HEADING, faqAccordion } from './faq-accordion.template.js';
import { isInMiddle } from './in-middle.js';
import type { WrappedQuestions } from './wrapped-questions.js';

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
 * @csspart share - The button that opens the ways to take a question along: link, citation, code, data.
 * @csspart open-all - The button that opens all answers, or closes them.
 * @csspart grade - A grade: its pips and its words.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between questions.
 */
export class FaqAccordion extends HonestElement {
  static override readonly tag = 'faq-accordion';
  static override styles = [host, base, styles, live];
  /** Headings and their answers find their places without a mark on the page's own HTML. */
  static override shadowRootOptions: ShadowRootInit = { ...HonestElement.shadowRootOptions, slotAssignment: 'manual' };

  /** Ids of the questions to show, with spaces between; all of them without it. */
  @property() question: string | undefined;

  /** Level of the questions' headings, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = DEFAULT_HEADING;

  /** Opening a question closes the one that was open. `<details>` of the page's own that have a name keep to that. */
  @property({ type: Boolean }) exclusive = false;

  /**
   * Tells the article's questions to machines as JSON-LD: one schema.org FAQPage for all that ask, and none where the page
   * has one of its own.
   */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  /** With slots assigned by hand, nothing else tells that what is wrapped has changed. */
  readonly #content = new MutationObserver(() => this.contentChanged());
  /** What makes questions of what is wrapped; only where no article is named. */
  #wrapped: WrappedQuestions | undefined;
  #coming: Promise<void> | undefined;

  constructor() {
    super();
    new OpenInPrint(this);
    // Those of the slots that it wraps, in the shadow root of a `data-honest-read`; its own tell only what it did itself.
    this.addEventListener('slotchange', () => this.contentChanged());
    new JsonLdRequest(
      this,
      () => this.#toldToMachines(),
      () => import('../../page/json-ld.js'),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#content.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#content.disconnect();
  }

  override update(changed: PropertyValues<this>): void {
    // Null is what an attribute leaves that is taken away.
    const level = this.headingLevel as number | null;
    if (changed.has('headingLevel') && level !== null && !isHeadingLevel(level))
      warnOfLevel(this, level, DEFAULT_HEADING);
    super.update(changed);
    if (changed.has('exclusive') && this.status !== 'loading') this.#keepOneOpen();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.showsOwn) this.#coming ??= this.#loadWrapped();
    if (!this.#wrapped) this.renderRoot.querySelector('slot')?.assign(...slottable(this.childNodes));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.status !== 'content') return isComplete;
    await this.#coming;
    return super.getUpdateComplete();
  }

  async #loadWrapped(): Promise<void> {
    try {
      const { WrappedQuestions } = await inTime(import('./wrapped-questions.js'));
      this.#wrapped = new WrappedQuestions(this, () => this.#questions());
      // Readers may have opened several meanwhile.
      this.#keepOneOpen();
      this.requestUpdate();
    } catch (error) {
      // What is wrapped reads well as it is.
      this.#coming = undefined;
      console.warn('honest-read: what opens the questions of this page could not be loaded.', error);
    }
  }

  protected override lack({ article, base }: View): LoadError | undefined {
    const lost = unknownIn(article.faq, this.question);
    if (lost !== undefined) return new LoadError('no-entry', lost);
    return article.faq.length ? undefined : new LoadError('no-questions', base);
  }

  protected override items(): readonly Question[] {
    return namedIn(this.article?.faq ?? [], this.question);
  }

  /** The article with those questions of it that are shown. */
  #toldToMachines(): FaqArticle | undefined {
    const { view } = this;
    if (!this.jsonLd || !view || this.lack(view)) return undefined;
    return this.question ? { ...view.article, faq: [...this.items()] } : view.article;
  }

  /** All that opens with a question: the element's own, or where it has none, what it wraps, but nothing in an answer. */
  #questions(): HTMLDetailsElement[] {
    const own = [...this.renderRoot.querySelectorAll('details')];
    if (own.length) return own;
    const all = inWrapped<HTMLDetailsElement>(this, 'details');
    return all.filter((details) => !all.some((other) => other !== details && other.contains(details)));
  }

  /** Where only one may be open. Firefox closes none when they are given a name. */
  #keepOneOpen(): void {
    if (!this.exclusive) return;
    const open = this.#questions().filter((details) => details.open);
    const kept = open.find((details) => details.querySelector(':target') ?? isInMiddle([details])) ?? open[0];
    for (const details of open) details.open = details === kept;
  }

  #toggleAll = (): void => {
    const questions = this.#questions();
    const open = questions.some((details) => !details.open);
    for (const details of questions) details.open = open;
  };

  protected override renderArticle(view: View, open: ReadonlySet<string>): TemplateResult {
    const { question, headingLevel: level, exclusive } = this;
    return faqAccordion(view, { question, level, exclusive, open, toggleAll: this.#toggleAll });
  }

  protected override renderContent(): TemplateResult {
    return this.#wrapped?.render(this.words, this.pageLang, this.#toggleAll) ?? html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'faq-accordion': FaqAccordion;
  }
}
