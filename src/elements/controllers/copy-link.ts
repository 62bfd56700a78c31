import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Words } from '../../locale/words.js';
import { addressOf } from '../../page/addresses.js';

/** A button that copies the address of a claim or a question, and says what came of it until the reader goes on. */
export class CopyLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #id: string | undefined;
  #done = true;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#id = undefined;
  }

  render(id: string, words: Words): unknown {
    const address = addressOf(this.#host, id);
    if (!address) return nothing;
    return html`<p class="copy">
      <button type="button" part="copy-link" @click=${() => this.#copy(id, address)} @blur=${() => this.#tell(undefined)}>
        ${words.copyLink}
      </button>
      <span role="status">${id === this.#id ? (this.#done ? words.copied : words.notCopied) : nothing}</span>
    </p>`;
  }

  async #copy(id: string, address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#done = true;
    } catch {
      // Not on a page without HTTPS or permission: the address bar has it then.
      history.replaceState(history.state, '', address);
      this.#done = false;
    }
    this.#tell(id);
  }

  #tell(id: string | undefined): void {
    this.#id = id;
    this.#host.requestUpdate();
  }
}
