import { css } from 'lit';

export const styles = css`
  .disclaimer {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.9em;
    line-height: 1.5;
  }
  .disclaimer p {
    max-inline-size: 66ch;
  }
`;
