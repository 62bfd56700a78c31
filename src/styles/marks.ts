import { css } from 'lit';

/** Citation marks in a text, and the references that they open. */
export const marks = css`
  sup {
    font-size: max(0.72em, 10px);
    line-height: 0;
    vertical-align: super;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .kept {
    visibility: hidden;
  }
  @media (scripting: none) {
    .kept {
      display: none;
    }
  }
  sup a,
  sup .opener {
    text-decoration: none;
  }
  sup :is(a, .opener):hover {
    text-decoration: underline;
  }
  sup .none {
    color: var(--_ink, inherit);
    font-weight: 600;
  }
  .panel li + li {
    margin-block-start: 0.8em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_hair);
  }
  .panel li > * + * {
    margin-block-start: 0.35em;
  }
  .panel .note {
    font-size: 0.88em;
    color: var(--_quiet);
  }
  @media print {
    /* Its number is what a reader of paper follows. */
    sup a[href]::after {
      content: none;
    }
  }
`;
