import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import { contest, escaped } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = rows
      .map(({ title, text }) => `<sl-details summary="${escaped(title)}">${escaped(text)}</sl-details>`)
      .join('');
  },
  opener: (host) => host.querySelector('sl-details')!.shadowRoot!.querySelector('summary'),
});
