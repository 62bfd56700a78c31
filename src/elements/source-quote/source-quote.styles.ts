import { css } from 'lit';

export const styles = css`
  .quotation,
  blockquote {
    margin: 0;
  }
  .quotation {
    padding-inline-start: 1em;
    border-inline-start: 2px solid var(--_line);
    max-inline-size: 62ch;
  }
  blockquote {
    font-size: 1.1em;
    line-height: max(1lh, 1.45em);
  }
  figcaption {
    margin-block-start: 0.4em;
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_quiet);
  }
  @media print {
    .quotation {
      break-inside: avoid;
    }
  }
`;
