import { css } from 'lit';

export const badge = css`
  .honest {
    /* Its commas and dots are its own, also in a line that runs the other way. */
    unicode-bidi: isolate;
  }
  .inline {
    display: inline;
  }
  /* A level and its pips stay in one piece, "Early-stage" too, unless that is longer than a line. */
  .piece {
    display: inline-block;
    max-inline-size: 100%;
  }
`;

/** Only with JavaScript. */
export const live = css`
  /* The words are underlined, and the pips are not. */
  .opener :is(b, .qualifier) {
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .opener:is(:hover, [aria-expanded='true']) :is(b, .qualifier) {
    text-decoration-style: solid;
    text-decoration-color: currentColor;
  }
  @media print {
    .opener :is(b, .qualifier) {
      text-decoration: none;
    }
  }
`;
