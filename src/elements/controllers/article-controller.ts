/** Finds, loads and keeps the article that an element shows. */
import type { ReactiveControllerHost } from 'lit';
import type { Languages } from '../../locale/languages.js';
import type { Words } from '../../locale/words.js';
import { findSource, type Source } from '../../sources/find-source.js';
import { type LoadedArticle, loadArticle, LoadError, recoveries } from '../../sources/load-article.js';
import { closestAcross } from '../../sources/tree.js';
import { HonestErrorEvent, HonestReadyEvent } from '../events.js';

/** What an element shows: what it wraps, that with a word of patience, its article, or what went wrong. */
export type Status = 'content' | 'loading' | 'ready' | 'error';

/** What an element reads of an article, and the words it speaks. */
export interface Means {
  /** Of what has been loaded, what the element works on. */
  read: (loaded: LoadedArticle) => LoadedArticle;
  words: Languages;
}

type Host = ReactiveControllerHost & HTMLElement & { src?: string | undefined };

/** Told by its host itself what happens to it: every element has one, and Lit's own way would take a set more of each. */
export class ArticleController implements EventListenerObject {
  status: Status = 'content';
  /** The article that is shown; while another one is loading or has failed, the one before. */
  loaded: LoadedArticle | undefined;
  /** What went wrong the last time, until it goes well. */
  error: LoadError | undefined;
  /** Whether all of the page was there when the article was last looked for. */
  isParsed = false;
  /** The interface's words; none until they have come. */
  words: Words | undefined;
  /** Language of the text around the element, where it is known. */
  pageLang: string | undefined;

  readonly #host: Host;
  readonly #means: Means;
  #data: unknown;
  #src: string | undefined;
  /** Whether to search at the next update: by then all properties of a new element have been set. */
  #due = false;
  /** How many searches there have been; what an older one brings in late is dropped. */
  #search = 0;

  constructor(host: Host, means: Means) {
    this.#host = host;
    this.#means = means;
  }

  /** Data set from code, which comes before all that the page names; null, as frameworks set it, is none. */
  set data(data: unknown) {
    this.#data = data ?? undefined;
    this.find();
  }

  connected(): void {
    this.find();
    const page = this.#host.ownerDocument;
    // What comes first may not have been parsed yet.
    if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', this, { once: true });
  }

  disconnected(): void {
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this);
    this.#end();
  }

  /** Before each update of the host, which then shows what is found at once. */
  seek(): void {
    if (!this.#host.isConnected || (!this.#due && this.#src === this.#host.src)) return;
    this.#due = false;
    this.#src = this.#host.src;
    this.#find();
  }

  /** Looks for the article, loads it and shows it, or says why not. */
  find(): void {
    this.#due = true;
    this.#host.requestUpdate();
  }

  /** What it waits for has come: the end of the page, or another element's luck. */
  handleEvent(): void {
    this.find();
  }

  /** Looks again where nothing was found, since what the element wraps has changed. */
  findUnlessFound(): void {
    if (this.status === 'content') this.find();
  }

  #find(): void {
    this.#end();
    const host = this.#host;
    const { words } = this.#means;
    const { baseURI: base, readyState } = host.ownerDocument;
    let source: Source | undefined = this.#data === undefined ? findSource(host, host.src) : { data: this.#data };
    this.isParsed = readyState !== 'loading';
    // A script of a page that is being parsed may be missing or only half there.
    if (!this.isParsed && source && !('url' in source || 'data' in source)) source = undefined;

    this.pageLang = closestAcross(host, '[lang]')?.getAttribute('lang') || undefined;
    const spoken = words.atHand(this.pageLang ?? 'en');
    this.words = spoken ?? this.words;
    this.status = source ? 'loading' : 'content';
    if (!source) this.loaded = this.error = undefined;
    // A badge by hand, of which there may be hundreds, has all that it needs.
    if (source || !spoken) void this.#load(this.#search, source, base, spoken);
  }

  async #load(search: number, source: Source | undefined, base: string, spoken: Words | undefined): Promise<void> {
    const host = this.#host;
    const means = this.#means;
    // There is something to say already while the article is on its way.
    const words =
      spoken ??
      means.words.load(this.pageLang ?? 'en').then((loaded) => {
        if (search !== this.#search || loaded === this.words) return;
        this.words = loaded;
        host.requestUpdate();
      });
    let event: Event | undefined;
    try {
      // Nothing is waited for that is there: of a hundred badges each is drawn once.
      const found = source && loadArticle(source, base);
      // By what it has, since a library may have put a Promise of its own in the place of the browser's.
      const article = found && 'article' in found ? found : await found;
      const loaded = article && means.read(article);
      if (loaded && (loaded !== this.loaded || this.error)) {
        event = new HonestReadyEvent(loaded.article, loaded.problems);
      }
      if (!spoken) await words;
      if (search !== this.#search) return;
      this.loaded = loaded;
      this.error = undefined;
      if (loaded) this.status = 'ready';
    } catch (error) {
      await words;
      if (search !== this.#search) return;
      this.error =
        error instanceof LoadError ? error : new LoadError('wrong-shape', host.localName, '', { cause: error });
      this.status = 'error';
      recoveries.addEventListener(this.error.where, this, { once: true });
      event = new HonestErrorEvent(this.error);
    }
    host.requestUpdate();
    if (!event) return;
    await host.updateComplete;
    if (search === this.#search) host.dispatchEvent(event);
  }

  /** Ends the search under way and the wait for another element's luck. */
  #end(): void {
    this.#search++;
    if (this.error) recoveries.removeEventListener(this.error.where, this);
  }
}
