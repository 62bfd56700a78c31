import { css } from 'lit';

/** A mark stands above the line as its digits would, and moves no line. */
export const mark = css`
  .honest {
    line-height: inherit;
    unicode-bidi: isolate;
  }
`;

/** Only with JavaScript: what opens, and what stands in what it opens. */
export const live = css`
  .failure {
    font-size: 0.86em;
    color: var(--_quiet);
    text-decoration: underline dotted var(--_line) 1px;
    text-underline-offset: 0.25em;
  }
`;
