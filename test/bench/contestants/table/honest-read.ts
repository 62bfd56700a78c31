import 'honest-read/claim-table.js';
import { contest } from '../contest.js';

const within = (host: HTMLElement) => host.firstElementChild!.shadowRoot!;

contest({
  mount: (host, { article }) => {
    const table = document.createElement('claim-table');
    table.article = article;
    host.append(table);
  },
  opener: (host) => within(host).querySelector('summary'),
  sorter: (host) => within(host).querySelectorAll('thead button')[1],
  search: (host) => within(host).querySelector('input[type="search"]'),
});
