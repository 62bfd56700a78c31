import { ClaimTable } from './claim-table.js';

ClaimTable.define();

export { ClaimTable };
