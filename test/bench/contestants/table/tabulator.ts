import 'tabulator-tables/dist/css/tabulator.min.css';
import {
  FilterModule,
  FormatModule,
  InteractionModule,
  ResizeColumnsModule,
  SortModule,
  Tabulator,
} from 'tabulator-tables';
import { contest } from '../contest.js';

Tabulator.registerModule([FilterModule, FormatModule, InteractionModule, ResizeColumnsModule, SortModule]);

contest({
  mount: (host, { rows }) => {
    const table = document.createElement('div');
    host.append(table);
    return new Promise((resolve) => {
      new Tabulator(table, {
        data: rows,
        height: 600,
        layout: 'fitColumns',
        columns: [
          { title: 'Claim', field: 'title', formatter: 'textarea' },
          { title: 'Grade', field: 'grade' },
          { title: 'Honest read', field: 'text', formatter: 'textarea' },
        ],
      }).on('tableBuilt', resolve);
    });
  },
  sorter: (host) => host.querySelectorAll('.tabulator-col-sorter')[1],
});
