import { EditModule, FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';

Tabulator.registerModule([EditModule, FilterModule, FormatModule, SortModule]);

window.show = (host, { rows }) => {
  const table = new Tabulator(host.appendChild(document.createElement('div')), {
    data: rows,
    // Few rows are shown whole, many in a window on them: so it draws only what is in sight.
    maxHeight: 600,
    layout: 'fitColumns',
    columns: [
      { title: 'Claim', field: 'title', formatter: 'textarea', headerFilter: 'input' },
      { title: 'Grade', field: 'grade', headerFilter: 'input' },
      { title: 'Honest read', field: 'text', formatter: 'textarea' },
    ],
  });
  return () => table.destroy();
};
