import { css } from 'lit';

/** Of the questions themselves, with JavaScript or without. */
export const styles = css`
  /* Kept free in static HTML, so that nothing moves when the button comes; without scripts it never does. */
  .all {
    display: flex;
    justify-content: flex-end;
    align-items: center;
    min-block-size: max(28px, 1.55em);
  }
  @media (scripting: none) {
    .all {
      display: none;
    }
  }
  details {
    /* The page's own stand outside of .honest. */
    border-block-end: 1px solid var(--_hair, color-mix(in srgb, currentColor 14%, transparent));
  }
  .long > details {
    contain-intrinsic-block-size: auto 3em;
  }
  details:first-of-type {
    border-block-start: 1.5px solid currentColor;
  }
  summary {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: baseline;
    padding-block: 0.7em;
    min-block-size: 24px;
  }
  summary::after {
    content: '+';
    content: '+' / '';
    flex: none;
    font-weight: 400;
    font-size: 1.3em;
    line-height: 1;
    color: var(--_quiet);
  }
  details[open] > summary::after {
    content: '–';
    content: '–' / '';
  }
  summary > :is(h2, h3, h4, h5, h6) {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    font: inherit;
    font-weight: 600;
    line-height: max(1lh, 1.35em);
  }
  .answer {
    margin-block-end: 0.6em;
    max-inline-size: 66ch;
  }
  .answer > * + * {
    margin-block-start: 0.7em;
  }
  .claims {
    font-size: 0.88em;
    line-height: 1.5;
  }
  .claims > * + * {
    margin-block-start: 0.35em;
  }
  .source {
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_quiet);
  }

  @media print {
    .all {
      display: none;
    }
    summary {
      break-after: avoid;
    }
    .claims,
    .source {
      break-before: avoid;
    }
  }
`;

/** For all answers at once, and for the page's own questions: only with JavaScript. */
export const live = css`
  .all button {
    min-block-size: 24px;
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_quiet);
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .all button:hover {
    text-decoration-color: currentColor;
  }
  /* Over what is wrapped: a line of its own, or in the place that our static HTML has kept. */
  .line {
    margin-block: 0;
  }
  .over {
    position: relative;
  }
  .over > .line {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
  }
  ::slotted(details) {
    border-block-end: 1px solid color-mix(in srgb, currentColor 14%, transparent);
  }
  summary ::slotted(*) {
    margin-block: 0;
  }
`;
