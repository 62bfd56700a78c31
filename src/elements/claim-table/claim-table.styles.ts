import { css } from 'lit';

/** Of the table itself, with JavaScript or without. */
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
    /* Where a page of tables has told all of them otherwise. */
    caption-side: top;
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
  /* In one piece where it fits into a line. */
  .aside {
    display: inline-block;
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
  /* What a reader chooses by has its room before it can be pressed. */
  .tools {
    font-size: 0.81em;
    font-weight: 400;
    line-height: 1.5;
    padding-block: 0.9em 0.2em;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
  }
  .choice {
    border: 1px solid transparent;
    border-radius: 1em;
    padding: 0.05em 0.7em;
    min-block-size: 24px;
  }
  .choice small {
    font-size: 1em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums lining-nums;
    margin-inline-start: 0.2em;
  }
  .seek {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.2em 1.2em;
    margin-block-start: 0.5em;
  }
  .search {
    flex: 0 1 22em;
    display: flex;
    align-items: center;
    gap: 0.6em;
    block-size: max(24px, 1.8em);
  }

  .long tbody {
    contain-intrinsic-block-size: auto 6.5em;
  }
  /* Only blocks can be left out, so the columns of these are a grid, as wide as those of the table. */
  @container (width > 32em) {
    .long,
    .long > * {
      display: block;
    }
    .long tr {
      display: grid;
      grid-template-columns: 31fr 29fr 40fr;
    }
    .long tr > :nth-child(n) {
      min-inline-size: 0;
      inline-size: auto;
    }
    .long thead th {
      align-self: end;
    }
    .long .evidence > td {
      grid-column: 1 / -1;
    }
  }

  @container (max-width: 32em) {
    table,
    caption,
    thead,
    tbody,
    tr,
    td,
    th {
      display: block;
    }
    /* The heads stand in one line above the cards, since claims are sorted by them. */
    thead tr {
      display: flex;
    }
    thead th:nth-child(n) {
      inline-size: 50%;
      padding-inline: 0;
    }
    thead th:last-child {
      position: absolute;
      /* Not half of a page, which then scrolls sideways. */
      inline-size: 1px;
      clip-path: inset(50%);
    }
    td,
    tbody th,
    tr:first-child td:last-child,
    .evidence td {
      padding: 0;
    }
    th ~ td,
    tr:first-child td:last-child {
      padding-block-start: 0.2em;
    }
    tbody {
      padding-block: 0.85em 0.6em;
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

/** By what a reader sorts, filters and searches it: only with JavaScript. */
export const live = css`
  /* The whole head can be pressed, and is as high as it would be without. */
  thead button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    min-block-size: 24px;
    padding-block: 0.3em 0.45em;
    margin-block: -0.3em -0.45em;
  }
  thead button:hover,
  thead [aria-sort] {
    color: var(--_ink, currentColor);
  }
  /* High enough for a finger, in a line that is as high as it is without. */
  .count button {
    margin-block: min(0px, (1.5em - 24px) / 2);
  }
  .order {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  [aria-sort='ascending'] path + path,
  [aria-sort='descending'] path:first-child {
    display: none;
  }
  button.choice {
    border-color: var(--_line);
  }
  button.choice:hover {
    border-color: currentColor;
  }
  .choice[aria-pressed='true'] {
    border-color: currentColor;
    background: var(--_wash);
  }
  [aria-pressed='true'] > span,
  .clear {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  input {
    flex: auto;
    min-inline-size: 0;
    inline-size: 6em;
    block-size: 100%;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_quiet);
    border-radius: 0;
    appearance: none;
  }
  .clear {
    min-block-size: 24px;
    margin-inline-start: 0.6em;
    text-decoration-color: var(--_line);
  }
  .nothing {
    padding-block: 1.2em;
    border-block-end: 1px solid var(--_hair);
  }

  @media print {
    .choices,
    .search,
    .clear,
    .order {
      display: none;
    }
    /* Chromium leaves a button out of the heads that it repeats on the next page. */
    thead button {
      display: contents;
    }
  }
`;
