import { css } from 'lit';

/** Figures of a result: names in a narrow column, values beside them, and below them where there is no room. */
export const figureStyles = css`
  dl {
    margin: 0.5em 0 0;
    font-size: 0.86em;
    line-height: 1.5;
    font-variant-numeric: tabular-nums lining-nums;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
  }
  dt {
    flex: none;
    inline-size: 7.5em;
    color: var(--_quiet);
  }
  dd {
    flex: 1 1 9em;
    min-inline-size: 0;
    margin: 0;
  }
  .label,
  .note {
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_quiet);
  }
  .note {
    margin-block-start: 0.4em;
  }
`;

export const styles = css`
  .finding {
    padding-inline-start: 1em;
    max-inline-size: 70ch;
    border-inline-start: 2px solid var(--_line);
  }
  .finding > .label {
    margin-block-end: 0.7em;
  }
  .result + .result {
    margin-block-start: 1em;
  }
  .result + dl {
    margin-block-start: 1em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_hair);
  }
  .sentence {
    font-size: 1.06em;
  }
  @media print {
    .result,
    dl > div {
      break-inside: avoid;
    }
  }
`;
