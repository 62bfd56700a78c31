import { html, LitElement } from 'lit';

/** The floor for a Lit element: a word in a span. */
class BareBadge extends LitElement {
  static properties = { grade: {} };

  render() {
    return html`<span>${this.grade}</span>`;
  }
}
customElements.define('bare-badge', BareBadge);
