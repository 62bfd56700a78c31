import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

/** Code that stands there as it is, with a button that copies it. */
class CopyableCode extends LitElement {
  @property() code = '';
  @property() heading = '';

  @state() private told = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.code);
      this.told = 'Copied.';
    } catch {
      this.told = 'The browser does not allow it; please select the text.';
    }
  };

  override render(): TemplateResult {
    return html`<figure class="copyable" dir="ltr" lang="en">
      <figcaption>
        <span>${this.heading}</span>
        <span role="status">${this.told}</span>
        <button type="button" @click=${this.#copy} aria-label=${`Copy: ${this.heading}`}>Copy</button>
      </figcaption>
      <pre><code>${this.code}</code></pre>
    </figure>`;
  }
}

customElements.define('copyable-code', CopyableCode);

export const copyable = (heading: string, code: string): TemplateResult =>
  html`<copyable-code .heading=${heading} .code=${code.trim()}></copyable-code>`;
