import { html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const row = ({ title, grade, text }) =>
  html`<tr><th scope="row">${title}</th><td><span>${grade}</span></td><td>${text}</td></tr>`;

/** The floor for a Lit element: a table that sorts, and nothing else. */
class BareTable extends LitElement {
  static properties = { rows: { attribute: false } };

  render() {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col"><button @click=${this.sort}>Grade</button></th>
          <th scope="col">Honest read</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(this.rows ?? [], ({ id }) => id, row)}
      </tbody>
    </table>`;
  }

  sort() {
    this.rows = [...this.rows].sort((a, b) => a.grade.localeCompare(b.grade));
  }
}
customElements.define('bare-table', BareTable);

window.show = (host, { rows }) => host.append(Object.assign(document.createElement('bare-table'), { rows }));
