import { css } from 'lit';

export const styles = css`
  .card {
    padding-block: 0.8em;
    border-block-start: 1.5px solid currentColor;
    border-block-end: 1px solid var(--_hair);
  }
  .card p {
    max-inline-size: 70ch;
  }
  .card p + p {
    margin-block-start: 0.35em;
  }
  .claim {
    font-size: 1.15em;
    line-height: max(1lh, 1.35em);
    text-wrap: balance;
  }
  .aside {
    color: var(--_quiet);
  }
  .card .evidence {
    margin-block-start: 0.4em;
  }
  .status {
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid currentColor;
  }
  .footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block-start: 0.5em;
    font-size: 0.81em;
    line-height: 1.5;
    color: var(--_quiet);
  }
`;
