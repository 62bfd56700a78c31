import { DataTable } from 'simple-datatables';
import 'simple-datatables/dist/style.css';
import { contest } from '../contest.js';

contest({
  mount: (host, { rows }) => {
    const table = document.createElement('table');
    host.append(table);
    new DataTable(table, {
      paging: false,
      data: {
        headings: ['Claim', 'Grade', 'Honest read'],
        data: rows.map(({ title, grade, text }) => [title, grade, text]),
      },
    });
  },
  sorter: (host) => host.querySelectorAll('.datatable-sorter')[1],
  search: (host) => host.querySelector<HTMLInputElement>('.datatable-input'),
});
