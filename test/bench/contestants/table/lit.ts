import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { contest, type Row } from '../contest.js';

/** The floor for a Lit element: a table that sorts, and nothing else. */
class BareTable extends LitElement {
  static override properties = { rows: { attribute: false } };
  declare rows: Row[];

  override render() {
    return html`<table>
      <thead>
        <tr><th scope="col">Claim</th><th scope="col"><button @click=${this.#sort}>Grade</button></th><th scope="col">Honest read</th></tr>
      </thead>
      <tbody>
        ${repeat(
          this.rows,
          ({ id }) => id,
          ({ title, grade, text }) =>
            html`<tr><th scope="row">${title}</th><td><span>${grade}</span></td><td>${text}</td></tr>`,
        )}
      </tbody>
    </table>`;
  }

  #sort = () => {
    this.rows = [...this.rows].sort((a, b) => a.grade.localeCompare(b.grade));
  };
}
customElements.define('bare-table', BareTable);

contest({
  mount: (host, { rows }) => {
    const table = document.createElement('bare-table') as BareTable;
    table.rows = rows;
    host.append(table);
  },
  sorter: (host) => host.firstElementChild!.shadowRoot!.querySelector('button'),
});
