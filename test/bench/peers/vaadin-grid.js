import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-filter.js';
import '@vaadin/grid/vaadin-grid-sorter.js';

const filterable = (path, label) => `<vaadin-grid-filter path="${path}" aria-label="${label}"></vaadin-grid-filter>`;
const HEADERS = {
  title: `Claim ${filterable('title', 'Claim')}`,
  grade: `<vaadin-grid-sorter path="grade">Grade</vaadin-grid-sorter> ${filterable('grade', 'Grade')}`,
  text: 'Honest read',
};

window.show = (host, { rows }) => {
  const grid = document.createElement('vaadin-grid');
  grid.setAttribute('theme', 'wrap-cell-content');
  // Few rows are shown whole, many in a window on them: so it draws only what is in sight.
  if (rows.length < 20) grid.allRowsVisible = true;
  else grid.style.blockSize = '600px';
  for (const [path, header] of Object.entries(HEADERS)) {
    const column = grid.appendChild(document.createElement('vaadin-grid-column'));
    column.path = path;
    column.headerRenderer = (root) => {
      if (!root.firstChild) root.innerHTML = header;
    };
  }
  grid.items = rows;
  host.append(grid);
};
