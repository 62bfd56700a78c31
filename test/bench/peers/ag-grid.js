import {
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  RowAutoHeightModule,
  TextFilterModule,
} from 'ag-grid-community';

ModuleRegistry.registerModules([ClientSideRowModelModule, RowAutoHeightModule, TextFilterModule]);

window.show = (host, { rows }) => {
  const element = host.appendChild(document.createElement('div'));
  // Few rows are shown whole, many in a window on them: so it draws only what is in sight.
  const isFew = rows.length < 20;
  if (!isFew) element.style.blockSize = '600px';
  const grid = createGrid(element, {
    rowData: rows,
    domLayout: isFew ? 'autoHeight' : 'normal',
    defaultColDef: { flex: 1, wrapText: true, autoHeight: true },
    columnDefs: [
      { field: 'title', headerName: 'Claim', filter: 'agTextColumnFilter', floatingFilter: true },
      { field: 'grade', headerName: 'Grade', filter: 'agTextColumnFilter', floatingFilter: true },
      { field: 'text', headerName: 'Honest read' },
    ],
  });
  return () => grid.destroy();
};
