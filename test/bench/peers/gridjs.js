import { Grid } from 'gridjs';

window.show = (host, { rows }) => {
  const grid = new Grid({
    columns: ['Claim', 'Grade', 'Honest read'],
    data: rows.map(({ title, grade, text }) => [title, grade, text]),
    sort: true,
    search: true,
  });
  grid.render(host);
  return () => grid.destroy();
};
