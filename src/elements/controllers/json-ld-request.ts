import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What writes on the page what it tells machines. */
interface Teller<Wanted> {
  ask(element: Element, wanted: Wanted): void;
  withdraw(element: Element): void;
}

/** Asks for the page's JSON-LD while the element wants some. What does it is only loaded then. */
export class JsonLdRequest<Wanted> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => Wanted | undefined;
  readonly #loadTeller: () => Promise<Teller<Wanted>>;
  #teller: Teller<Wanted> | undefined;
  #loading = false;

  /**
   * @param wanted What is to be told, where the element was asked to tell it and shows it.
   * @param loadTeller Loads what does it.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: () => Wanted | undefined,
    loadTeller: () => Promise<Teller<Wanted>>,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#loadTeller = loadTeller;
    host.addController(this);
  }

  hostUpdated(): void {
    const wanted = this.#host.isConnected ? this.#wanted() : undefined;
    if (!wanted) this.#teller?.withdraw(this.#host);
    else if (this.#teller) this.#teller.ask(this.#host, wanted);
    else void this.#load();
  }

  hostDisconnected(): void {
    this.#teller?.withdraw(this.#host);
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      this.#teller = await this.#loadTeller();
      this.hostUpdated();
    } catch (error) {
      this.#loading = false;
      console.warn('honest-read: the JSON-LD of this page could not be written.', error);
    }
  }
}
