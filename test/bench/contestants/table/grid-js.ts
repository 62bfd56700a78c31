import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.min.css';
import { contest } from '../contest.js';

contest({
  mount: (host, { rows }) =>
    new Promise((resolve) => {
      const grid = new Grid({
        columns: ['Claim', 'Grade', 'Honest read'],
        data: rows.map(({ title, grade, text }) => [title, grade, text]),
        sort: true,
        search: true,
      });
      grid.on('ready', () => resolve(undefined));
      grid.render(host);
    }),
  sorter: (host) => host.querySelectorAll('button.gridjs-sort')[1],
  search: (host) => host.querySelector<HTMLInputElement>('input.gridjs-search-input'),
});
