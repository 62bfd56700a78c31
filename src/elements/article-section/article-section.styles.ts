import { css } from 'lit';
import { live, styles as table } from '../claim-table/claim-table.styles.js';
import { styles as plot } from '../forest-plot/forest-plot.styles.js';
import { figureStyles, styles as study } from '../study-finding/study-finding.styles.js';

/** Claims among text: their tables are not those of the plots. */
export const tables = css`
  .claim-table {
    ${table}
  }
`;

/** By what a reader sorts and filters them. */
export const liveTables = css`
  .claim-table {
    ${live}
  }
`;

/** Findings among text: their lists are not the article's other ones. */
export const findings = css`
  .findings {
    ${figureStyles}
    ${study}
  }
  .forest {
    ${plot}
  }
  .findings > .honest {
    margin-block: 0;
  }
  .findings > * + .honest {
    margin-block-start: 1.8em;
  }
`;
