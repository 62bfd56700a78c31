import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import { contest } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = rows.map(() => '<p>So far: <sl-badge>Emerging, mixed</sl-badge>.</p>').join('');
  },
});
