import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Question } from '../../article/article.js';
import type { FaqArticle } from '../../article/json-ld/faq-page.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { namedIn, unknownIn } from '../../article/ids.js';
import { LoadError } from '../../sources/load-article.js';
import { inWrapped, wrapped } from '../../sources/tree.js';
import { JsonLdRequest } from '../controllers/json-ld-request.js';
import { Neighbours } from '../controllers/neighbours.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import { HonestElement } from '../honest-element.js';
import { isHeadingLevel, warnOfLevel } from '../templates/heading.js';
import { spoken, type View } from '../templates/view.js';
import { live, styles } from './faq-accordion.styles.js';
import { DEFAULT_HEADING, faqAccordion, openAllLine } from './faq-accordion.template.js';

const isHeading = (node: Node): boolean => /^H[2-6]$/.test(node.nodeName);

/**
 * What is wrapped, in the order of the slots it goes to: what comes before the first heading, then by turns a heading and
 * all that follows up to the next one. One group, without headings or where the questions open by themselves.
 */
function groupsOf(nodes: readonly Node[]): Node[][] {
  const groups: Node[][] = [[]];
  const plain = nodes.some(({ nodeName }) => nodeName === 'DETAILS');
  for (const node of nodes) {
    if (!plain && isHeading(node)) groups.push([node], []);
    else groups.at(-1)!.push(node);
  }
  return groups;
}

/** Whether this is in the middle of the window: a reader has scrolled to it, or a text fragment or their last visit has. */
function isInMiddle(nodes: readonly Node[]): boolean {
  const [first] = nodes;
  if (!scrollY || !first) return false;
  const range = document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(nodes.at(-1)!);
  const { top, bottom } = range.getBoundingClientRect();
  const middle = innerHeight / 2;
  return top <= middle && middle <= bottom;
}

let accordions = 0;

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
  /** Makes the page's own questions exclusive: a name that nobody else on the page has. */
  readonly #name = `honest-faq-${++accordions}-${Math.random().toString(36).slice(2)}`;
  /** Which question, of headings with their answers, the reader was at when those became questions that open. */
  #inSight = -1;
  /** Those of the page's own that have been given the name. */
  readonly #named = new Set<HTMLDetailsElement>();

  constructor() {
    super();
    new OpenInPrint(this);
    new Neighbours(this);
    // Those of the slots that it wraps, in the shadow root of a `data-honest-read`; its own tell only what it did itself.
    this.addEventListener('slotchange', () => this.contentChanged());
    new JsonLdRequest(
      this,
      () => this.#toldToMachines(),
      () => import('../../page/json-ld.js'),
    );
  }

  /** From here on what is wrapped is not seen until it has its places. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // What an address leads to is opened when it is followed.
    if (!location.hash)
      this.#inSight = this.#groups().findIndex((nodes, n) => n && n % 2 === 0 && isInMiddle(nodes)) / 2 - 1;
    return super.createRenderRoot();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#content.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#content.disconnect();
    this.#giveNames([]);
  }

  override update(changed: PropertyValues<this>): void {
    // Null is what an attribute leaves that is taken away.
    const level = this.headingLevel as number | null;
    if (changed.has('headingLevel') && level !== null && !isHeadingLevel(level))
      warnOfLevel(this, level, DEFAULT_HEADING);
    super.update(changed);
    if (changed.has('exclusive') && this.exclusive && this.status !== 'loading') {
      // Firefox closes none when they are given a name.
      const open = this.#questions().filter((details) => details.open);
      const kept = open.find((details) => details.querySelector(':target') ?? isInMiddle([details])) ?? open[0];
      for (const details of open) details.open = details === kept;
    }
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#assign();
    if (this.#inSight >= 0 && this.status === 'content') {
      const details = this.renderRoot.querySelectorAll('details')[this.#inSight];
      if (details) details.open = true;
      this.#inSight = -1;
    }
    const isContent = this.exclusive && this.isConnected && this.status === 'content';
    this.#giveNames(isContent && this.#groups().length < 2 ? this.#questions() : []);
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

  /** Whether what it wraps is handed on by slots that it may part: in the shadow root of a `data-honest-read`. */
  get #isHandedOn(): boolean {
    const { slotAssignment } = this.getRootNode() as ShadowRoot;
    return slotAssignment === 'manual' && this.firstElementChild?.localName === 'slot';
  }

  #groups(): Node[][] {
    return groupsOf(this.#isHandedOn ? wrapped(this) : [...this.childNodes]);
  }

  #toggleAll = (): void => {
    const questions = this.#questions();
    const open = questions.some((details) => !details.open);
    for (const details of questions) details.open = open;
  };

  /** A name of the page's own says which of them belong together, and is left alone. */
  #giveNames(questions: readonly HTMLDetailsElement[]): void {
    for (const details of this.#named) {
      if (questions.includes(details)) continue;
      if (details.name === this.#name) details.removeAttribute('name');
      this.#named.delete(details);
    }
    for (const details of questions) {
      if (details.hasAttribute('name')) continue;
      details.name = this.#name;
      this.#named.add(details);
    }
  }

  /** Gives every slot what it is to show. */
  #assign(): void {
    const isHandedOn = this.#isHandedOn;
    const groups = this.#groups();
    this.renderRoot.querySelectorAll('slot').forEach((slot, n) => {
      const nodes = (groups[n] as (Element | Text)[]).filter((node) => node.nodeType !== Node.COMMENT_NODE);
      if (isHandedOn) {
        const through = (this.children[n] ??
          this.appendChild(this.ownerDocument.createElement('slot'))) as HTMLSlotElement;
        through.assign(...nodes);
        slot.assign(through);
      } else slot.assign(...nodes);
    });
  }

  protected override renderArticle(view: View, open: ReadonlySet<string>): TemplateResult {
    const { question, headingLevel: level, exclusive } = this;
    return faqAccordion(view, { question, level, exclusive, open, toggleAll: this.#toggleAll });
  }

  protected override renderContent(): TemplateResult {
    const { words } = this;
    const headings = (this.#groups().length - 1) / 2;
    const questions = this.#questions();
    const count = headings || questions.length;
    const openAll = { allOpen: questions.filter(({ open }) => open).length >= count, toggle: this.#toggleAll };
    const isExclusive = this.exclusive || questions.some(({ name }) => name);
    const line = count > 1 && !isExclusive && this.status === 'content' ? openAllLine(words, openAll) : nothing;
    const { lang, dir } = words ? spoken({ words, pageLang: this.pageLang }) : { lang: nothing, dir: nothing };
    if (!headings) {
      // Static HTML of ours has kept a place for the button.
      const over = inWrapped(this, '.honest > .all').length ? 'over' : nothing;
      return html`<div class=${over}>
        ${line === nothing ? nothing : html`<div class="honest line" lang=${lang} dir=${dir}>${line}</div>`}
        <slot></slot>
      </div>`;
    }
    return html`<slot></slot>
      <div class="honest">
        ${line === nothing ? nothing : html`<div lang=${lang} dir=${dir}>${line}</div>`}
        ${[...Array(headings).keys()].map(
          () =>
            html`<details part="question" name=${this.exclusive ? 'faq' : nothing}>
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
