import { html, LitElement } from 'lit';
import { contest } from '../contest.js';

class BareBadge extends LitElement {
  static override properties = { grade: {} };
  declare grade: string;

  override render() {
    return html`<span>${this.grade}</span>`;
  }
}
customElements.define('bare-badge', BareBadge);

contest({
  mount: (host, { rows }) => {
    host.innerHTML = rows.map(() => '<p>So far: <bare-badge grade="Emerging, mixed"></bare-badge>.</p>').join('');
  },
});
