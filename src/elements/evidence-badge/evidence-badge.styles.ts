import { css } from 'lit';

/** A badge stands in a line of prose: on its baseline, in its size. It moves to the next line as a whole, as a button does. */
export const badge = css`
  .honest {
    display: inline-block;
    margin: 0;
    text-indent: 0;
    container-type: normal;
    line-height: max(1lh, 1em);
  }
  .grade {
    display: inline;
  }
  .grade b {
    white-space: normal;
  }
  .pips {
    margin-inline-end: 0.15em;
  }
`;

/** Only with JavaScript: what opens, and what it opens. */
export const panel = css`
  :host {
    display: inline;
    flex: none;
  }
  .opener {
    display: block;
    /* Grows the target to 24 px without moving the line. */
    padding-block: max(0px, (24px - 1em) / 2);
    margin-block: min(0px, (1em - 24px) / 2);
  }
  /* The words are underlined, and the space before them is not. */
  .opener .grade > span,
  .failure {
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  .opener:is(:hover, [aria-expanded='true']) .grade > span,
  .failure:hover {
    text-decoration-style: solid;
    text-decoration-color: currentColor;
  }
  .failure {
    font-size: 0.86em;
    color: var(--_quiet);
  }
  .panel {
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    inline-size: max-content;
    max-inline-size: min(25em, 100vw - 1.5rem);
    overflow: auto;
    margin: 0;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-block-start: 1.5px solid;
    color: inherit;
    background: Canvas;
    font-size: clamp(13px, 0.9em, 18px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-transform: none;
    white-space: normal;
  }
  @supports (color: oklch(from red l c h)) {
    /* Light ink (--_pale is 1) floats on something dark, dark ink on something light, and neither is too weak for it. */
    .panel {
      --_pale: clamp(0, (l - 0.62) * 1000, 1);
      color: oklch(from currentColor clamp(0.75 * var(--_pale), l, 0.53 + var(--_pale)) c h);
      background: oklch(from currentColor calc(0.985 - 0.775 * var(--_pale)) min(c, 0.012) h);
    }
  }
  .panel > * + * {
    margin-block-start: 0.6em;
  }
  .ladder li {
    font-size: 0.92em;
    display: flex;
    align-items: baseline;
    gap: 0.55em;
    padding: 0.2em 0.4em;
    color: var(--_quiet);
  }
  .ladder [aria-current] {
    color: inherit;
    font-weight: 600;
    background: var(--_wash);
    /* Seen only where colours are forced, and washes are not. */
    outline: 1px solid transparent;
  }
  .note {
    font-size: 0.88em;
    color: var(--_quiet);
  }
  @media print {
    .panel {
      display: none;
    }
    .opener .grade > span {
      text-decoration: none;
    }
  }
`;
