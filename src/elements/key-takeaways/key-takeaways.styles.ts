import { css } from 'lit';

export const styles = css`
  .takeaways {
    border-block-start: 1.5px solid currentColor;
  }
  .takeaways > li {
    padding-block: 0.7em;
    border-block-end: 1px solid var(--_hair);
    max-inline-size: none;
  }
  .takeaways p {
    max-inline-size: 70ch;
  }
`;
