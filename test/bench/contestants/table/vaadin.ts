import '@vaadin/grid';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import { contest, type Row } from '../contest.js';

interface Grid extends HTMLElement {
  items: Row[];
}

contest({
  mount: (host, { rows }) => {
    host.innerHTML = `<vaadin-grid style="block-size: 600px">
      <vaadin-grid-sort-column path="title" header="Claim"></vaadin-grid-sort-column>
      <vaadin-grid-sort-column path="grade" header="Grade"></vaadin-grid-sort-column>
      <vaadin-grid-sort-column path="text" header="Honest read"></vaadin-grid-sort-column>
    </vaadin-grid>`;
    (host.firstElementChild as Grid).items = rows;
  },
  sorter: (host) => host.querySelectorAll('vaadin-grid-sorter')[1],
});
