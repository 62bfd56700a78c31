import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inWrapped } from '../../sources/tree.js';

/** On paper nothing can be opened: while the page is printed, everything that opens is open. */
export class OpenInPrint implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opened: HTMLDetailsElement[] = [];
  /** Names make details exclusive: opening one would close another, so they are off meanwhile. */
  #names: [details: HTMLDetailsElement, name: string][] = [];

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
    // Some browsers tell twice that they print.
    this.#close();
    const all = [
      ...inWrapped<HTMLDetailsElement>(this.#host, 'details'),
      ...(this.#host.shadowRoot?.querySelectorAll('details') ?? []),
    ];
    for (const details of all) {
      const name = details.getAttribute('name');
      if (name === null) continue;
      this.#names.push([details, name]);
      details.removeAttribute('name');
    }
    this.#opened = all.filter(({ open }) => !open);
    for (const details of this.#opened) details.open = true;
  };

  #close = (): void => {
    for (const details of this.#opened) details.open = false;
    for (const [details, name] of this.#names) details.setAttribute('name', name);
    this.#opened = [];
    this.#names = [];
  };
}
