import 'honest-read/evidence-badge.js';
import { contest } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    host.innerHTML = rows
      .map(() => '<p>So far: <evidence-badge level="emerging" qualifier="mixed"></evidence-badge>.</p>')
      .join('');
  },
  opener: (host) => host.querySelector('evidence-badge')!.shadowRoot!.querySelector('[role="button"]'),
});
