import { css } from 'lit';

export const styles = css`
  .levels {
    margin: 0;
    padding: 0;
    list-style: none;
    border-block-start: 1.5px solid currentColor;
  }
  .levels > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    padding-block: 0.55em;
    border-block-end: 1px solid var(--_hair);
  }
  .levels > li > p {
    flex: 1 1 13em;
  }
  .levels > li > div {
    flex: 3 1 16em;
  }
  .long > li {
    contain-intrinsic-block-size: auto 1.5em;
  }
  .meaning {
    color: var(--_quiet);
  }
  .method {
    margin-block-start: 0.5em;
    font-size: 0.86em;
    line-height: 1.5;
  }
`;
