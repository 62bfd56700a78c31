import '@awesome.me/webawesome/dist/styles/webawesome.css';
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import { contest } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = rows.map(() => '<p>So far: <wa-badge>Emerging, mixed</wa-badge>.</p>').join('');
  },
});
