import { styles } from '../../../src/elements/claim-table/claim-table.styles.js';
import { trail } from '../../../src/styles/trail.js';
import { type Contestant, each, LINKS, room } from './contestant.js';
import { plain } from './plain.js';

const HONEST = {
  imports: 'script tag',
  tag: 'claim-table',
  sorter: 'claim-table >>> thead th:nth-child(2) button',
  filter: 'claim-table >>> button.choice',
  search: 'claim-table >>> input[type="search"]',
  filterFrom: 8,
  searchFrom: 12,
} as const;

/** The same final DOM without a script, and ourselves: for the table of everybody, and for claims with their evidence. */
const own = (opener?: { ours: string; plain: string }): Contestant[] => [
  ...plain('claim-table', [trail, styles], opener?.plain),
  {
    ...HONEST,
    ...(opener && { opener: opener.ours }),
    name: 'honest-read',
    html: ({ src, staticHtml }) => `<claim-table src="${src}">${staticHtml}</claim-table>`,
    inserted: ({ src }) => `<claim-table src="${src}"></claim-table>`,
    links: LINKS,
  },
  {
    ...HONEST,
    name: 'honest-read, link only',
    html: ({ src }) => `<claim-table src="${src}"><a href="/">The claims</a></claim-table>`,
    links: LINKS,
    only: 'page',
  },
  {
    ...HONEST,
    name: 'honest-read, link and room',
    html: ({ src }) => `<claim-table style="${room('40em')}" src="${src}"><a href="/">The claims</a></claim-table>`,
    links: LINKS,
    only: 'page',
    note: 'with the rule by which a page keeps room, as the README has it',
  },
  {
    ...HONEST,
    ...(opener && { opener: opener.ours }),
    name: 'honest-read, from code',
    only: 'insert',
    note: 'given its article as an object, as the others are given their rows',
  },
];

export const EVIDENCE: readonly Contestant[] = own({ ours: 'claim-table >>> summary', plain: 'summary' });

export const TABLE: readonly Contestant[] = [
  ...own(),
  {
    name: 'plain HTML, by hand',
    imports: [],
    html: each(
      ({ title, grade, text }) => `<tr><th scope="row">${title}</th><td>${grade}</td><td>${text}</td></tr>`,
      '<table><thead><tr><th>Claim</th><th>Grade</th><th>Honest read</th></tr></thead><tbody>',
      '</tbody></table>',
    ),
    styles: `table { border-collapse: collapse }
th, td { border-block-end: 1px solid #ccc; padding: 0.5em; text-align: start; vertical-align: top }`,
    note: 'as somebody would write it, without our markup and rules',
  },
  {
    name: 'bare Lit',
    imports: ['./peers/lit-table.js'],
    tag: 'bare-table',
    sorter: 'bare-table >>> button',
  },
  {
    name: 'Grid.js',
    imports: ['gridjs/dist/theme/mermaid.min.css', './peers/gridjs.js'],
    sorter: 'th:nth-child(2) button.gridjs-sort',
    search: 'input.gridjs-search-input',
    note: 'all rows; no filter by column',
  },
  {
    name: 'simple-datatables',
    imports: ['simple-datatables/dist/style.css', './peers/simple-datatables.js'],
    sorter: 'th:nth-child(2) .datatable-sorter',
    search: 'input.datatable-input',
    note: 'all rows; no filter by column',
  },
  {
    name: 'Tabulator',
    imports: ['tabulator-tables/dist/css/tabulator.min.css', './peers/tabulator.js'],
    sorter: '.tabulator-col[tabulator-field="grade"] .tabulator-col-title',
    filter: '.tabulator-col[tabulator-field="grade"] input',
    search: '.tabulator-col[tabulator-field="title"] input',
    isWindowed: true,
    note: 'draws only the rows in sight',
  },
  {
    name: 'Vaadin Grid',
    imports: ['./peers/vaadin-grid.js'],
    tag: 'vaadin-grid',
    sorter: 'vaadin-grid-sorter[path="grade"]',
    filter: 'vaadin-grid-filter[path="grade"] input',
    search: 'vaadin-grid-filter[path="title"] input',
    isWindowed: true,
    note: 'draws only the rows in sight',
  },
  {
    name: 'AG Grid',
    imports: ['./peers/ag-grid.js'],
    sorter: '.ag-header-cell[col-id="grade"] .ag-header-cell-label',
    filter: '.ag-header-cell[aria-colindex="2"] input',
    search: '.ag-header-cell[aria-colindex="1"] input',
    isWindowed: true,
    note: 'draws only the rows in sight',
  },
];
