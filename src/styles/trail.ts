import { css } from 'lit';
import { alert } from './alert.js';

/** The evidence under a claim. */
export const trail = css`
  ${alert}
  .count,
  .evidence summary {
    font-size: 0.86em;
    color: var(--_quiet);
    inline-size: fit-content;
    line-height: 1.5;
    min-block-size: 24px;
    padding-block: 0.1em;
  }
  .evidence summary {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  .evidence summary:hover {
    text-decoration-color: currentColor;
  }
  .evidence summary::after {
    content: '+';
    content: '+' / '';
    display: inline-block;
    text-decoration: none;
    padding-inline-start: 0.4em;
  }
  .evidence details[open] summary::after {
    content: '–';
    content: '–' / '';
  }
  .trail {
    margin-block: 0.5em 0.4em;
    padding-inline-start: 1em;
    max-inline-size: 70ch;
    border-inline-start: 2px solid var(--_line);
  }
  /* No grid: its column would be as wide as its longest word. */
  .trail li + li {
    margin-block-start: 0.9em;
  }
  .bearing,
  .label,
  .figures,
  .note,
  .source {
    font-size: 0.86em;
    line-height: 1.5;
  }
  .bearing,
  .note {
    color: var(--_quiet);
  }
  .bearing:not(:first-child),
  :is(.figures, .note) + .label {
    margin-block-start: 0.5em;
  }
  .bearing b {
    font-weight: 600;
  }
  .figures {
    font-variant-numeric: tabular-nums lining-nums;
  }
`;
