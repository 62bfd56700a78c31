import { css } from 'lit';
import { marks } from './marks.js';
import { reference } from './reference.js';

/** What the pieces of a whole article share: headings, text to be read, what can be followed in it. */
export const whole = css`
  ${reference}
  ${marks}
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 0.6em;
    padding: 0;
    font: inherit;
    font-size: 1.3em;
    font-weight: 600;
    line-height: max(1lh, 1.25em);
    text-wrap: balance;
  }
  b {
    font-weight: 600;
  }
  .claims {
    margin-block-start: 0.35em;
    font-size: 0.88em;
    line-height: 1.5;
  }
  .claims > * + * {
    margin-block-start: 0.25em;
  }
  .mention {
    text-decoration: underline dotted var(--_line) 1px;
    text-underline-offset: 0.25em;
  }
  .mention:is(:hover, [aria-expanded='true']) {
    text-decoration-style: solid;
    text-decoration-color: currentColor;
  }
  .added {
    text-decoration: none;
    color: var(--_quiet);
    user-select: none;
    -webkit-user-select: none;
  }
  @media print {
    :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    .mention {
      text-decoration: none;
    }
  }
`;
