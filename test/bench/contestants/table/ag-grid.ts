import { ClientSideRowModelModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { contest } from '../contest.js';

ModuleRegistry.registerModules([ClientSideRowModelModule]);

contest({
  mount: (host, { rows }) => {
    host.style.blockSize = '600px';
    return new Promise((resolve) => {
      createGrid(host, {
        rowData: rows,
        columnDefs: [
          { field: 'title', headerName: 'Claim', flex: 1 },
          { field: 'grade', headerName: 'Grade' },
          { field: 'text', headerName: 'Honest read', flex: 1 },
        ],
        onFirstDataRendered: resolve,
      });
    });
  },
  sorter: (host) => host.querySelectorAll('.ag-header-cell-label')[1],
});
