import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inWrapped } from '../../sources/tree.js';

/** On paper nothing can be opened: while the page is printed, everything that opens is open. */
export class OpenInPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
    this.#close();
  }

  #open = (): void => {
    const closed = 'details:not([open])';
    for (const details of [
      ...inWrapped<HTMLDetailsElement>(this.#host, closed),
      ...(this.#host.shadowRoot?.querySelectorAll<HTMLDetailsElement>(closed) ?? []),
    ]) {
      // A name makes details exclusive: opening one would close another.
      if (details.name) continue;
      details.open = true;
      this.#opened.push(details);
    }
  };

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
    this.#opened = [];
  };
}
