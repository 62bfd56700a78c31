import 'honest-read/claim-table.js';
