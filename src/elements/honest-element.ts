import {
  type CSSResult,
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { ShownArticle } from '../article/article.js';
import { WORDS } from '../locale/languages.js';
import type { Words } from '../locale/words.js';
import { type AddressOwner, arrived, bringIntoView, join, leave, wayBackFrom } from '../page/addresses.js';
import { turn } from '../page/in-time.js';
import { rememberArticle } from '../sources/find-source.js';
import { type Early, type LoadError, readEarly } from '../sources/load-article.js';
import { inWrapped, isElement, wrapped } from '../sources/tree.js';
import { ArticleController, type Means, type Status } from './controllers/article-controller.js';
import { Neighbours } from './controllers/neighbours.js';
import { ReaderTools } from './controllers/reader-tools.js';
import { HonestErrorEvent } from './events.js';
import { property } from './property.js';
import type { Shared } from './sharing/shared.js';
import { failureSentence } from './templates/failure.js';
import { spoken, type View } from './templates/view.js';

const SHOWN: Means = { read: (loaded) => loaded, words: WORDS };

/** Whether the page has been told that there are two of us. */
let toldOfCopy = false;

const NONE: ReadonlySet<string> = new Set();

/**
 * How long an element that could be there waits for the articles that are under way: so many turns of the page's own, each of
 * so many milliseconds. Too short to be seen; where a page is busy they take longer, as does hearing of what has come.
 */
const GRACE_TURNS = 10;
const TURN_MS = 10;

async function grace(): Promise<void> {
  for (let turns = 0; turns < GRACE_TURNS; turns++) await turn(TURN_MS);
}

/** The id of what something that opens stands for: its own, or that of what it stands in. */
const itemOf = (element: Element): string => element.closest('[id]')?.id ?? '';

/**
 * What every element shares: finding its article, showing what it wraps until the article has come and for good when it
 * does not, saying what went wrong.
 *
 * @slot - Shown while there is no article: what readers without JavaScript see.
 * @csspart notice - The sentence that says that the article is loading or could not be loaded.
 * @csspart way-back - The button that leads back to the link that has led to a thing here.
 * @cssprop [--honest-line=24 % of the ink] - Lines under links and beside the evidence.
 * @cssprop [--honest-quiet=84 % of the ink] - Ink of what is secondary, where it can be faded.
 * @cssprop [--honest-hue-support=245] - Hue of a grade of some support, in degrees of OKLCH.
 * @cssprop [--honest-hue-none=12] - Hue of a grade of none.
 * @fires {HonestReadyEvent} honest-ready - The article is shown.
 * @fires {HonestErrorEvent} honest-error - The article could not be loaded or read.
 */
export abstract class HonestElement extends LitElement implements AddressOwner {
  /** The element's name, to which a page may ask for a prefix. */
  static readonly tag: string;
  static override styles: CSSResultGroup;

  /**
   * Registers the element. Doing so twice changes nothing; a name that somebody else has taken is left to them.
   * @param prefix Put before the name, for pages on which it is taken: `hr-`.
   * @param article Address of the article that elements show where nothing on the page names one.
   */
  static define(prefix = '', article?: string | null): void {
    rememberArticle(article);
    const name = prefix + this.tag;
    const owner = customElements.get(name);
    if (!owner) {
      const element = this as unknown as CustomElementConstructor;
      // One class has one name.
      customElements.define(name, prefix ? class extends element {} : element);
    } else if (!('tag' in owner)) {
      console.warn(`honest-read: <${name}> belongs to somebody else; ask for a prefix with data-prefix.`);
    } else if (!(Object.create(owner.prototype as object) instanceof this)) {
      if (!toldOfCopy) console.info('honest-read: another copy on this page goes first.');
      toldOfCopy = true;
    }
  }

  /**
   * The same for the script tag, once the articles that it has asked for have been read, or a moment later. What an element
   * wraps then gives way to its article at once: a page is not laid out in between for the same text in a slot.
   * @param early Requests for articles that are under way, by URL.
   */
  static async defineWith(prefix: string, article: string | undefined, early: Early): Promise<void> {
    await Promise.race([readEarly(early, this.prototype.means.read), grace()]);
    this.define(prefix, article);
  }

  /** Address of the article, or `#id` of a JSON script on the page. Empty: what is wrapped is the content. */
  @property() src: string | undefined;

  readonly #article = new ArticleController(this, this.means);
  /** Once there is something to take along. */
  #tools: ReaderTools | undefined;
  /** Once it leads to something. */
  #neighbours: Neighbours | undefined;
  /** Ids of what the reader has open, once there is anything that opens. */
  #open: Set<string> | undefined;
  #listens = false;
  #shown: ShownArticle | undefined;
  /** The article that has been told to those who wait for an address; null as long as they have been told nothing. */
  #arrived: ShownArticle | undefined | null = null;
  /** Ids of what has an address here, from when somebody asks until the next update. */
  #ids: ReadonlySet<string> | undefined;
  /** Id of the item on whose summary the reader's focus stands when what is wrapped gives way. */
  #focused = '';
  /** What the article that is shown does not have. */
  #lack: LoadError | undefined;
  /** What the page has been told of that. */
  #told: string | undefined;

  /**
   * The article in its complete form; none while none is shown. Set it to an article as an author writes it, already
   * parsed, and it comes before all that the page names.
   */
  @property({ attribute: false })
  get article(): ShownArticle | undefined {
    return this.#article.loaded?.article;
  }
  set article(data: unknown) {
    this.#article.data = data;
  }

  /** What its article was read from: the same for all elements that show the same article. */
  get source(): object | undefined {
    return this.#article.loaded?.data;
  }

  /** Whether what it wraps is its content, and not what stands there until an article comes. */
  protected get showsOwn(): boolean {
    return this.status === 'content' && this.#article.isParsed;
  }

  /** What the element shows at the moment. */
  get status(): Status {
    return this.#article.status;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#article.connected();
    if (this.ownerDocument === document) join(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#article.disconnected();
    leave(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isHere = this.ownerDocument === document;
    const root = isHere
      ? super.createRenderRoot()
      : this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    if (!isHere) this.adoptedCallback();
    return root;
  }

  get #opened(): Set<string> {
    return (this.#open ??= new Set());
  }

  #toggled({ target }: Event): void {
    const details = target as HTMLDetailsElement;
    // Told by its name, since an adopted element is not an instance of this document's classes.
    if (details.localName !== 'details') return;
    const item = itemOf(details);
    const open = this.#opened;
    if (item && open.has(item) === details.open) return;
    // The first event tells of all that have been opened or closed together: one update, not a hundred.
    for (const each of [...this.renderRoot.querySelectorAll('details'), details])
      open[each.open ? 'add' : 'delete'](itemOf(each));
    this.requestUpdate();
  }

  /** Sheets belong to the document they were made in. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    const page = this.ownerDocument.defaultView;
    if (!page || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = elementStyles.map((styles) => {
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync(`${styles as CSSResult}`);
      return sheet;
    });
  }

  override willUpdate(): void {
    this.#ids = undefined;
    this.#article.seek();
    if (this.article === this.#shown) return;
    if (!this.#shown) {
      for (const details of inWrapped(this, 'details[open]')) this.#opened.add(itemOf(details));
      const [summary] = inWrapped(this, 'summary:focus');
      this.#focused = summary ? itemOf(summary) : '';
    }
    this.#shown = this.article;
  }

  override updated(changes: PropertyValues): void {
    super.updated(changes);
    // What a reader opens is state, so that it stays with its claim when another article comes.
    if (!this.#listens && this.renderRoot.querySelector('details, slot')) {
      this.#listens = true;
      this.renderRoot.addEventListener('toggle', (event) => this.#toggled(event), { capture: true });
    }
    if (this.#arrived !== this.#shown && this.items !== HonestElement.prototype.items) {
      this.#arrived = this.#shown;
      // Once this update is over, since it may ask for another.
      void this.updateComplete.then(arrived);
    }
    const lack = this.#lack;
    const event = lack && new HonestErrorEvent(lack);
    if (event && lack.message !== this.#told) this.dispatchEvent(event);
    this.#told = lack?.message;
    if (!this.#focused) return;
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#focused)} summary`)?.focus({ preventScroll: true });
    this.#focused = '';
  }

  /** What has an address of its own here, since it is shown in full. */
  protected items(): readonly { id: string }[] {
    return [];
  }

  /** Whether the element shows the claim or question with this id in full, so that an address `#id` leads to it. */
  shows(id: string): boolean {
    // Asked for each thing that somebody leads to, so without a view as long as there is no need for one.
    if (!this.article || !this.words) return false;
    // A list of thousands asks for each of them.
    this.#ids ??= new Set(this.items().map((item) => item.id));
    return this.#ids.has(id) && !this.lack(this.view!);
  }

  /** Opens a thing; an element that lets the reader hide things shows it again first. */
  protected beforeReveal(id: string): void {
    this.#opened.add(id);
    this.requestUpdate();
  }

  /** Opens the claim or question with this id, brings it into view and leads the keyboard to it. */
  async reveal(id: string): Promise<void> {
    if (!this.shows(id)) return;
    this.beforeReveal(id);
    await this.updateComplete;
    const item = this.elementOf(id);
    if (!item) return;
    bringIntoView(item);
    // What opens by itself within it has an address of its own.
    const summary = [...item.querySelectorAll('summary')].find((each) => itemOf(each) === id);
    if (!summary) item.tabIndex = -1;
    (summary ?? item).focus({ preventScroll: true });
  }

  elementOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  /** Opens what the element wraps, where that is not open yet, and brings this part of it into view. */
  openWrapped(target: HTMLElement): void {
    const child = wrapped(this).find((node) => node.contains(target)) as Element | undefined;
    let slot = child?.assignedSlot;
    // In the shadow root of a `data-honest-read` it is handed on once more.
    while (slot?.assignedSlot) slot = slot.assignedSlot;
    const details = target.closest('details') ?? slot?.closest('details');
    if (!details || details.open) return;
    details.open = true;
    bringIntoView(target);
  }

  /** Claims with their evidence and questions, and the words for these: what every page with a widget of ours has. */
  protected get means(): Means {
    return SHOWN;
  }

  /** What the element would show and the article does not have. */
  protected abstract lack(view: View): LoadError | undefined;

  /** How the element shows its article. */
  protected abstract renderArticle(view: View, open: ReadonlySet<string>): TemplateResult;

  /** How the element shows what it wraps. */
  protected renderContent(): TemplateResult {
    return html`<slot @slotchange=${() => this.contentChanged()}></slot>`;
  }

  /** What stands beside what is shown while an article is on its way or cannot be had. */
  protected renderNotice(error: LoadError | undefined): TemplateResult | typeof nothing {
    const { words, pageLang } = this.#article;
    if (error && words) {
      const { lang, dir } = spoken({ words, pageLang });
      return html`<p class="notice" part="notice" role="status" lang=${lang} dir=${dir}>
        ${this.status === 'loading' ? words.loading : failureSentence(error, words)}
        ${this.retry(words)}
      </p>`;
    }
    // Where something is wrapped, that is the better thing to look at.
    if (wrapped(this).some((node) => isElement(node) || (node.nodeName === '#text' && node.nodeValue?.trim())))
      return nothing;
    return html`<p class="notice waiting" part="notice" role="status">${words?.loading}</p>`;
  }

  /** Trying again helps where an article could not be had, not where it lacks something. */
  protected retry(words: Words): TemplateResult | typeof nothing {
    return this.#article.error
      ? html`<button type="button" @click=${() => this.#article.find()}>${words.tryAgain}</button>`
      : nothing;
  }

  /** What is wrapped has changed: it may name an article now. */
  protected contentChanged(): void {
    this.#article.findUnlessFound();
    this.requestUpdate();
  }

  /** The interface's words, once they have come. */
  protected get words(): Words | undefined {
    return this.#article.words;
  }

  /** Language of the text around the element, where it is known. */
  protected get pageLang(): string | undefined {
    return this.#article.pageLang;
  }

  /** What templates need to know of the page. */
  protected get view(): View | undefined {
    const { loaded, words, pageLang } = this.#article;
    if (!loaded || !words) return undefined;
    const { article, base } = loaded;
    const share = (shared: Shared) => (this.#tools ??= new ReaderTools(this)).render(shared, { loaded, words });
    const wayBack = (id: string) => this.#wayBack(id, words);
    const addressHere = (id: string) => (this.#neighbours ??= new Neighbours(this)).addressOf(id);
    return { article, words, base, share, wayBack, addressHere, ...(pageLang && { pageLang }) };
  }

  #wayBack(id: string, words: Words): TemplateResult | typeof nothing {
    const goBack = wayBackFrom(this, id);
    if (!goBack) return nothing;
    return html`<div class="way-back"><button type="button" part="way-back" @click=${goBack}>${words.wayBack}</button></div>`;
  }

  override render(): unknown {
    const { status, error } = this.#article;
    const { view } = this;
    const lack = (this.#lack = view && this.lack(view));
    const shown = view && !lack ? this.renderArticle(view, this.#open ?? NONE) : this.renderContent();
    const isNoted = error ?? lack ?? (status === 'loading' && !view);
    return this.withNotice(shown, isNoted ? this.renderNotice(error ?? lack) : nothing);
  }

  /** The notice stands beside what is shown, which stays what it is when one comes or goes. */
  protected withNotice(shown: TemplateResult, notice: TemplateResult | typeof nothing): TemplateResult {
    return html`${shown}${notice}`;
  }
}
