import { css } from 'lit';
import { figureStyles, styles as study } from '../study-finding/study-finding.styles.js';

/** Findings among text: their lists are not the article's other ones. */
export const findings = css`
  .findings {
    ${figureStyles}
    ${study}
  }
  .findings > * + * {
    margin-block-start: 1.2em;
  }
  .findings .honest {
    margin-block: 0;
  }
`;
