import { contest } from '../contest.js';

contest({
  mount: (host, { html }) => (host.innerHTML = html),
  opener: (host) => host.querySelector('summary'),
});
