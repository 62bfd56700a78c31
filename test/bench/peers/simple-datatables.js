import { DataTable } from 'simple-datatables';

window.show = (host, { rows }) => {
  const element = host.appendChild(document.createElement('table'));
  const table = new DataTable(element, {
    paging: false,
    data: {
      headings: ['Claim', 'Grade', 'Honest read'],
      data: rows.map(({ title, grade, text }) => [title, grade, text]),
    },
  });
  return () => table.destroy();
};
