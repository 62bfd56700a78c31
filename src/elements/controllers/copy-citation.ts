import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ArticleWords } from '../../locale/article/article-words.js';

/** A button that copies a citation, and says what came of it until the reader goes on. */
export class CopyCitation implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What was copied last, and whether that went well. */
  #id: string | undefined;
  #done = true;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#id = undefined;
  }

  /**
   * @param id Of the reference.
   * @param number By which the button is told from the others.
   * @param text The citation in plain text; made only when it is asked for.
   */
  render(id: string, number: number, text: () => string, words: ArticleWords): TemplateResult {
    const { copyCitation, citationCopied, citationSelected } = words;
    const said = id !== this.#id ? copyCitation : this.#done ? citationCopied : citationSelected;
    return html`<button
      class="cite"
      type="button"
      part="copy-citation"
      @click=${(event: Event) => this.#copy(id, text(), event.currentTarget as Element)}
      @blur=${() => this.#tell(undefined)}
    ><span role="status">${said}</span><span class="unseen"> (${number})</span></button>`;
  }

  async #copy(id: string, text: string, button: Element): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#done = true;
    } catch {
      // Not on a page without HTTPS or permission: the reader's own keys can do it.
      const citation = button.closest('li')?.querySelector('.citation');
      if (citation) getSelection()?.selectAllChildren(citation);
      this.#done = false;
    }
    this.#tell(id);
  }

  #tell(id: string | undefined): void {
    this.#id = id;
    this.#host.requestUpdate();
  }
}
