import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addressOf } from '../../page/addresses.js';
import { inTime } from '../../page/in-time.js';
import type { SharePanel } from '../sharing/share-panel.js';
import type { Shared, SharedFrom } from '../sharing/shared.js';
import { addressInArticle } from '../templates/view.js';

/**
 * A quiet button beside a thing, and the ways to take it along that it opens: its link, its citation, the code that embeds
 * it, the data. The APG's Disclosure, in the text: nothing floats. What it opens is loaded only then.
 */
export class ReaderTools implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What is open. */
  #open = '';
  #panel: SharePanel | undefined;
  #failed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#set('', '');
  }

  render(shared: Shared, from: SharedFrom): TemplateResult {
    const { words } = from;
    const key = `${shared.list} ${shared.id}`;
    const name = words.shareThis(shared.name);
    const isOpen = key === this.#open;
    // Of a thousand that are closed nobody asks where they stand.
    const link = isOpen ? (addressOf(this.#host, shared.id) ?? addressInArticle(from.loaded, shared.id)) : undefined;
    return html`<button
        type="button"
        part="share"
        aria-label=${name}
        aria-expanded=${isOpen ? 'true' : 'false'}
        @click=${() => this.#set(isOpen ? '' : key, words.lang)}
        @keydown=${this.#escape}
      >${words.share}</button>${
        isOpen
          ? html`<div
              class="shared"
              role="group"
              aria-label=${name}
              aria-busy=${!this.#panel && !this.#failed ? 'true' : nothing}
              @keydown=${this.#escape}
            >
              ${this.#panel?.render(shared, { ...from, link })}
              ${
                this.#failed
                  ? html`<p role="status">
                      ${words.notShared}${link ? html`: <a href=${link}>${link}</a>` : '.'}
                    </p>`
                  : nothing
              }
            </div>`
          : nothing
      }`;
  }

  #set(key: string, lang: string): void {
    this.#open = key;
    this.#panel?.reset();
    this.#failed = false;
    if (key && !this.#panel) void this.#load(lang);
    this.#host.requestUpdate();
  }

  async #load(lang: string): Promise<void> {
    try {
      const { SharePanel } = await inTime(import('../sharing/share-panel.js'));
      this.#panel = new SharePanel(this.#host, await SharePanel.words(lang));
    } catch (error) {
      this.#failed = true;
      console.warn('honest-read: what shares a part of an article could not be loaded.', error);
    }
    this.#host.requestUpdate();
  }

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#open) return;
    // One press of the key closes one thing, and not the dialog that it stands in as well.
    event.preventDefault();
    event.stopPropagation();
    const inGroup = (event.currentTarget as Element).closest('.shared');
    ((inGroup?.previousElementSibling ?? event.currentTarget) as HTMLElement).focus();
    this.#set('', '');
  };
}
