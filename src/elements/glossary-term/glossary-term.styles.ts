import { css } from 'lit';

/** A term stands in a line of prose as its words would. */
export const inline = css`
  .honest {
    display: inline;
    margin: 0;
    container-type: normal;
    contain-intrinsic-inline-size: none;
    line-height: max(1lh, 1em);
  }
`;

/** Only with JavaScript. */
export const live = css`
  :host {
    display: inline;
    flex: none;
  }
`;
