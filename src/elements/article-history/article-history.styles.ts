import { css } from 'lit';

export const styles = css`
  .history {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1.5px solid currentColor;
  }
  .history li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_hair);
  }
  .history p {
    max-inline-size: 66ch;
  }
  .when {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums lining-nums;
    margin-inline-end: 0.6em;
  }
  .about {
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_quiet);
  }
  /* Points the way that the text runs. */
  .arrow::after {
    content: '→';
    content: '→' / '';
  }
  .arrow:dir(rtl)::after {
    content: '←';
    content: '←' / '';
  }
`;
