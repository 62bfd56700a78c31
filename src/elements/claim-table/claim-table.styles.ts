import { css } from 'lit';

export const styles = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
    font-size: 0.94em;
    line-height: max(1lh, 1.35em);
  }
  caption {
    text-align: start;
    font-weight: 600;
    font-size: 1.06em;
    padding-block-end: 0.6em;
    text-wrap: balance;
  }
  th {
    font-weight: inherit;
    text-align: start;
  }
  td,
  th {
    padding-block: 0.75em 0;
    padding-inline: 0 0.9em;
    vertical-align: top;
    text-wrap: pretty;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }
  thead th {
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_quiet);
    vertical-align: bottom;
    padding-block: 0.3em 0.45em;
  }
  thead th:first-child {
    inline-size: 31%;
  }
  thead th:nth-child(2) {
    inline-size: 29%;
  }
  /* Drawn on the row's edge, so that the line is the ink's whatever the cells' ink is. */
  thead {
    border-block-end: 1.5px solid currentColor;
  }
  tbody {
    border-block-end: 1px solid var(--_hair);
  }
  .aside {
    color: var(--_quiet);
  }
  /*
   * The count belongs under the honest read, and what it opens under the whole row. So the honest read keeps room for a line
   * below it, and the evidence, though a row of its own, begins there.
   */
  tr:first-child td:last-child {
    padding-block-end: max(26px, 1.6em);
  }
  .evidence td {
    padding-block: 0 0.55em;
  }
  .evidence details {
    margin-block-start: calc(-1 * max(26px, 1.6em));
  }
  .count {
    margin-block-start: calc(-1 * max(26px, 1.6em / 0.86));
  }
  .count,
  .evidence summary {
    margin-inline-start: 60%;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1.2em;
    padding-block-start: 0.8em;
    font-size: 0.82em;
    line-height: 1.5;
    color: var(--_quiet);
  }

  @container (max-width: 32em) {
    table,
    caption,
    tbody,
    tr,
    td,
    tbody th {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    caption {
      border-block-end: 1.5px solid currentColor;
    }
    td,
    tbody th {
      padding: 0.1em 0;
    }
    tbody {
      padding-block: 0.75em 0.6em;
    }
    tr:first-child td:last-child,
    .evidence td {
      padding-block-end: 0;
    }
    .evidence :is(details, summary, .count) {
      margin: 0;
    }
  }

  @media print {
    /* A claim stays with what it rests on; a study is not torn apart. */
    tbody,
    tr:first-child,
    li {
      break-inside: avoid;
    }
    caption,
    thead {
      break-after: avoid;
    }
  }
`;
