import { css } from 'lit';

/** An element in a line of prose stands there as its words would: on its baseline, in its size, and breaking where the line does. */
export const inline = css`
  .honest {
    display: inline;
    margin: 0;
    white-space: inherit;
    container-type: normal;
    contain-intrinsic-inline-size: none;
    line-height: max(1lh, 1em);
  }
`;

/** The element itself. */
export const inlineHost = css`
  :host {
    display: inline;
    flex: none;
  }
`;
