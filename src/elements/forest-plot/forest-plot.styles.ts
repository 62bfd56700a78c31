import { css } from 'lit';

export const styles = css`
  .figure + .figure,
  .figure + .cards {
    margin-block-start: 2em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    /* A word of any length leaves room for the other columns. */
    overflow-wrap: anywhere;
    font-size: 0.86em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums lining-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
    font-size: 1.16em;
    padding-block-end: 0.5em;
    text-wrap: balance;
  }
  th,
  td {
    font-weight: inherit;
    text-align: start;
    vertical-align: middle;
    padding-block: 0.28em;
    padding-inline: 0 1em;
  }
  thead :is(th, td) {
    vertical-align: bottom;
    line-height: 1.3;
    color: var(--_quiet);
    padding-block: 0.3em 0.45em;
  }
  /* Drawn on the row's edge, so that the lines are the ink's whatever the cells' ink is. */
  thead {
    border-block-start: 1.5px solid currentColor;
    border-block-end: 1px solid var(--_line);
  }
  th:first-child {
    min-inline-size: 8em;
  }
  .count {
    text-align: end;
    white-space: nowrap;
  }
  .estimate {
    padding-inline: 1em 0;
  }
  .number,
  thead .estimate {
    white-space: nowrap;
  }
  small {
    display: block;
    font-size: 0.92em;
    font-weight: 400;
    color: var(--_quiet);
  }
  .pooled > :is(th, .estimate) {
    font-weight: 600;
  }
  tbody + tbody .pooled:first-child,
  tbody:has(> .pooled:nth-child(n + 2)) + tbody {
    border-block-start: 1px solid var(--_hair);
  }
  .name {
    display: none;
  }

  /* Lower values are on the left in every language. */
  .plot {
    position: relative;
    inline-size: 35%;
    min-inline-size: 11em;
    padding: 0;
    direction: ltr;
  }
  .drawing {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    fill: currentColor;
    stroke: none;
    forced-color-adjust: auto;
  }
  .drawing svg {
    overflow: visible;
  }
  .drawing line {
    stroke: currentColor;
    stroke-width: 1.2;
  }
  .drawing .no-effect,
  .drawing .axis {
    stroke-width: 1;
  }
  .drawing .together {
    stroke-width: 1;
    stroke-dasharray: 3 3;
    opacity: 0.6;
  }
  .derived .whisker {
    stroke-dasharray: 4 3;
  }
  .derived :is(.square, .diamond) {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
    stroke-dasharray: 4 3;
  }
  .derived .square {
    stroke-dasharray: none;
  }
  .drawing text {
    font-size: 0.92em;
  }
  tfoot td {
    vertical-align: top;
    padding-block: 0;
  }
  .axis-room {
    position: relative;
    block-size: 1.9em;
  }
  .sides {
    display: flex;
    justify-content: space-between;
    gap: 1.5em;
    font-size: 0.92em;
    color: var(--_quiet);
  }
  .sides > :last-child {
    text-align: right;
  }
  .sides > :first-child::before {
    content: '←\u00a0';
    content: '←\u00a0' / '';
  }
  .sides > :last-child::after {
    content: '\u00a0→';
    content: '\u00a0→' / '';
  }
  .figure > p {
    margin-block-start: 0.7em;
    max-inline-size: 70ch;
    font-size: 0.86em;
    line-height: 1.5;
  }
  .figure > p + p {
    margin-block-start: 0.3em;
  }

  .cards {
    border-block-start: 1.5px solid currentColor;
  }
  .cards > li {
    padding-block: 0.8em;
    border-block-end: 1px solid var(--_hair);
    max-inline-size: none;
  }
  .cards p {
    max-inline-size: 70ch;
  }

  /* A study's name and numbers over its drawing, which is then as wide as there is room. */
  @container (max-width: 38em) {
    table,
    caption,
    thead,
    tbody,
    tfoot {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: minmax(7.5em, auto) minmax(0, 1fr) fit-content(58%);
      align-items: baseline;
    }
    th,
    td {
      padding: 0;
    }
    thead .count,
    thead .plot,
    .rest {
      display: none;
    }
    th:first-child {
      grid-column: 1 / 3;
    }
    .estimate {
      grid-column: 3;
      grid-row: 1;
      text-align: end;
      padding-inline-start: 1em;
    }
    /* An interval in words may be longer than its column. */
    thead .estimate,
    .number {
      white-space: normal;
    }
    tbody :is(th, .estimate) {
      padding-block-start: 0.55em;
    }
    .count + .count {
      grid-column: 2 / 4;
    }
    .count {
      grid-row: 2;
      text-align: start;
      font-size: 0.92em;
      color: var(--_quiet);
      padding-inline-end: 1em;
    }
    .name {
      display: inline;
    }
    .plot {
      grid-column: 1 / -1;
      grid-row: 3;
      inline-size: 100%;
    }
    tbody .plot {
      block-size: 1.7em;
    }
    .sides {
      gap: 1em;
    }
  }

  @media print {
    tr,
    .cards > li {
      break-inside: avoid;
    }
    caption,
    thead {
      break-after: avoid;
    }
  }
`;
