import { css } from 'lit';

/** A button in a line of prose, and the panel that it opens; only with JavaScript. */
export const opens = css`
  .opener {
    cursor: pointer;
    border-radius: 2px;
    /* Grows the target to 24 px without moving the line. */
    padding-block: max(0px, (24px - 1em) / 2);
  }
  .panel {
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    inline-size: max-content;
    max-inline-size: min(25em, var(--_room, 100vw - 16px));
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_line);
    border-block-start: 1.5px solid;
    color: CanvasText;
    background: Canvas;
    font-size: clamp(13px, 0.9em, 18px);
    font-style: normal;
    font-variant-caps: normal;
    font-weight: 400;
    line-height: 1.5;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    cursor: auto;
  }
  @supports (color: oklch(from red l c h)) {
    /*
     * Light ink (--_pale is 1) floats on something dark, dark ink on something light, and neither is too weak for it. Light
     * paper has a touch of the ink's hue; so would something dark, but warm white ink also stands on navy.
     */
    .panel {
      --_pale: clamp(0, (l - 0.62) * 1000, 1);
      color: oklch(from currentColor clamp(0.75 * var(--_pale), l, 0.53 + var(--_pale)) c h);
      background: oklch(from currentColor calc(0.985 - 0.775 * var(--_pale)) min(c, 0.012 - 0.01 * var(--_pale)) h);
    }
  }
  .panel > * + * {
    margin-block-start: 0.6em;
  }
  .failure {
    font-size: 0.86em;
    color: var(--_quiet);
    text-decoration: underline dotted var(--_line) 1px;
    text-underline-offset: 0.25em;
  }
  .failure:hover {
    text-decoration-style: solid;
    text-decoration-color: currentColor;
  }

  /* What a grade means. */
  .panel .note {
    font-size: 0.88em;
    color: var(--_quiet);
  }
  /* The wash reaches out, so that the drawings stand under the words above. */
  .panel .ladder {
    margin-inline: -0.4em;
  }
  .panel .ladder li {
    font-size: 0.92em;
    display: flex;
    align-items: baseline;
    /* As far as the grade's own words above, whose letters are larger. */
    gap: 0.82em;
    padding: 0.2em 0.4em;
    color: var(--_quiet);
  }
  .panel .ladder .here {
    color: inherit;
    font-weight: 600;
    background: var(--_wash);
    /* Seen only where colours are forced, and washes are not. */
    outline: 1px solid transparent;
  }
  .panel dl {
    display: table;
    inline-size: 100%;
    margin-block-end: 0;
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.88em;
  }
  .panel dl div {
    display: table-row;
  }
  .panel :is(dt, dd) {
    display: table-cell;
    margin: 0;
    padding-block: 0.1em;
  }
  .panel dt {
    inline-size: 0;
    padding-inline-end: 1em;
    white-space: nowrap;
    color: var(--_quiet);
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
