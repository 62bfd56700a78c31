import { css } from 'lit';

export const styles = css`
  .related {
    border-block-start: 1.5px solid currentColor;
  }
  .related li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_hair);
  }
  .related li > :first-child {
    min-block-size: 24px;
  }
  .rel {
    font-size: 0.86em;
    color: var(--_quiet);
  }
`;
