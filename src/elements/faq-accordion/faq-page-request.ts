import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FaqArticle } from '../../article/faq-page.js';

/** Asks for the page's FAQPage while the element wants one. What does it is only loaded then. */
export class FaqPageRequest implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => FaqArticle | undefined;
  #page: typeof import('../../page/json-ld.js') | undefined;
  #loading = false;

  /** @param wanted The article whose questions the element shows, where it was asked to tell them. */
  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => FaqArticle | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    const article = this.#host.isConnected ? this.#wanted() : undefined;
    if (!article) this.#page?.withdrawFromFaqPage(this.#host);
    else if (this.#page) this.#page.askForFaqPage(this.#host, article);
    else void this.#load();
  }

  hostDisconnected(): void {
    this.#page?.withdrawFromFaqPage(this.#host);
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      this.#page = await import('../../page/json-ld.js');
      this.hostUpdated();
    } catch (error) {
      this.#loading = false;
      console.warn('honest-read: the FAQPage of this page could not be written.', error);
    }
  }
}
