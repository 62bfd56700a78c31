import { css } from 'lit';
import { alert } from './alert.js';

/** A reference, in the list or in what a citation mark opens. */
export const reference = css`
  .citation {
    overflow-wrap: anywhere;
  }
  .citation i {
    font-style: italic;
  }
  .citation a {
    text-decoration-color: var(--_hair);
  }
  ${alert}
  @media print {
    /* What is cited says itself where it is found. */
    .citation a[href]::after {
      content: none;
    }
  }
`;
