import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/details/details.js';
import { contest, escaped } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = rows
      .map(({ title, text }) => `<wa-details summary="${escaped(title)}">${escaped(text)}</wa-details>`)
      .join('');
  },
  opener: (host) => host.querySelector('wa-details')!.shadowRoot!.querySelector('summary'),
});
