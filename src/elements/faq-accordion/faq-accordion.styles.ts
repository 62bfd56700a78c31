import { css } from 'lit';

export const styles = css`
  details {
    border-block-end: 1px solid var(--_hair);
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
  ::slotted(details) {
    border-block-end: 1px solid color-mix(in srgb, currentColor 14%, transparent);
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
    text-wrap: pretty;
  }
  .answer {
    padding-block-end: 0.9em;
    max-inline-size: 66ch;
    text-wrap: pretty;
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
    summary {
      break-after: avoid;
    }
    .claims,
    .source {
      break-before: avoid;
    }
  }
`;
