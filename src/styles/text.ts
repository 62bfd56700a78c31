import { css } from 'lit';

/** Text that is read from top to bottom, with tables and findings in it. */
export const text = css`
  section > * + * {
    margin-block-start: 0.9em;
  }
  section > :is(p, .list, div:first-child) {
    max-inline-size: 66ch;
  }
  /* The direct answer is the first thing that a reader wants, and for many the last. */
  .lead {
    font-size: 1.08em;
    line-height: max(1lh, 1.45em);
  }
  /* Its letters are larger, its lines as long. */
  section > p.lead {
    max-inline-size: calc(66ch / 1.08);
  }
  .list {
    padding-inline-start: 1.3em;
    list-style: disc;
  }
  ol.list {
    list-style: decimal;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .list li + li {
    margin-block-start: 0.35em;
  }
  .aside.caveat,
  .aside.action,
  .aside.definition {
    color: inherit;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  .caption {
    font-weight: 600;
  }
  .honest .honest {
    margin-block: 1.4em;
  }
`;
