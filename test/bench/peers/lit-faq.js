import { html, LitElement } from 'lit';

/** The floor for a Lit element: one root over native disclosures, and nothing else. */
class BareFaq extends LitElement {
  static properties = { rows: { attribute: false } };

  render() {
    return this.rows?.map(
      ({ title, text }) => html`<details><summary><h3>${title}</h3></summary><p>${text}</p></details>`,
    );
  }
}
customElements.define('bare-faq', BareFaq);

window.show = (host, { rows }) => host.append(Object.assign(document.createElement('bare-faq'), { rows }));
