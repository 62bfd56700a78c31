import { html, LitElement } from 'lit';
import { contest, type Row } from '../contest.js';

/** The floor for a Lit element: one root over native disclosures, and nothing else. */
class BareFaq extends LitElement {
  static override properties = { rows: { attribute: false } };
  declare rows: Row[];

  override render() {
    return this.rows.map(
      ({ title, text }) => html`<details><summary><h3>${title}</h3></summary><p>${text}</p></details>`,
    );
  }
}
customElements.define('bare-faq', BareFaq);

contest({
  mount: (host, { rows }) => {
    const faq = document.createElement('bare-faq') as BareFaq;
    faq.rows = rows;
    host.append(faq);
  },
  opener: (host) => host.firstElementChild!.shadowRoot!.querySelector('summary'),
});
