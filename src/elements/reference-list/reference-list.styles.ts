import { css } from 'lit';

export const styles = css`
  .references {
    /* Room for the number, which hangs, its point under the point of the one above. */
    --_hang: 1.6em;
    margin: 0;
    padding: 0;
    padding-inline-start: var(--_hang);
    list-style: decimal;
    border-block-start: 1.5px solid currentColor;
  }
  .references:has(> :nth-child(10)) {
    --_hang: 2.1em;
  }
  .references:has(> :nth-child(100)) {
    --_hang: 2.7em;
  }
  .references > li {
    padding-block: 0.75em 0.6em;
    position: relative;
  }
  .references > li::marker {
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_quiet);
  }
  /* The line runs under the number, too. */
  .references > li::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline: calc(-1 * var(--_hang)) 0;
    border-block-end: 1px solid var(--_hair);
  }
  .alert,
  .citation {
    max-inline-size: 70ch;
  }
  .annotation,
  .facts {
    /* As wide as the larger letters above. */
    max-inline-size: calc(70ch / 0.88);
    margin-block-start: 0.3em;
    font-size: 0.88em;
    line-height: 1.5;
  }
  .behind {
    margin-block-start: 0.25em;
  }
  .count,
  .behind summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.1em;
  }
  .facts,
  .count,
  .behind summary,
  .bearing,
  .places,
  .downloads {
    color: var(--_quiet);
  }
  .count,
  .behind summary,
  .bearing,
  .places,
  .downloads {
    font-size: 0.86em;
    line-height: 1.5;
  }
  .behind summary::after {
    content: '\\2009+';
    content: '\\2009+' / '';
    white-space: pre;
  }
  .behind details[open] summary::after {
    content: '\\2009–';
    content: '\\2009–' / '';
  }
  .trail {
    margin-block: 0.5em 0.4em;
    padding-inline-start: 1em;
    max-inline-size: 70ch;
    border-inline-start: 2px solid var(--_line);
  }
  .trail > ul > li + li,
  .places {
    margin-block-start: 0.7em;
  }
  .places .bearing {
    font-size: inherit;
  }
  .places li + li {
    margin-block-start: 0.2em;
  }

  .behind summary,
  .downloads button {
    min-block-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .behind summary:hover,
  .downloads button:hover {
    text-decoration-color: currentColor;
  }
  /* Kept free in static HTML, so that nothing moves when the buttons come; without scripts they never do. */
  .downloads {
    min-block-size: calc(max(24px, 1.5em) + 0.9em);
    padding-block: 0.6em 0.3em;
  }
  .downloads button {
    margin-inline-start: 0.7em;
  }
  @media (scripting: none) {
    .downloads {
      display: none;
    }
  }
  @media print {
    /* What is cited stays together; what rests on it may stand on the next page. */
    .references > li {
      break-inside: auto;
    }
    .citation,
    .annotation,
    .bearing,
    .behind summary {
      break-inside: avoid;
      break-after: avoid;
    }
    .behind a[href]::after {
      content: none;
    }
    .downloads {
      display: none;
    }
  }
`;
