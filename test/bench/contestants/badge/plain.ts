import { contest } from '../contest.js';

contest({ mount: (host, { html }) => (host.innerHTML = html) });
