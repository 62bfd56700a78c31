import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is moved within a document loses the focus: it is given back to what had it before the update. */
export class KeepFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #focused: HTMLElement | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
  }

  hostUpdated(): void {
    const focused = this.#focused;
    if (focused?.isConnected && focused !== this.#host.shadowRoot!.activeElement)
      focused.focus({ preventScroll: true });
  }
}
