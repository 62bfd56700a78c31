import { css } from 'lit';

/** A reference, in the list or in what a citation mark opens. */
export const reference = css`
  .citation {
    overflow-wrap: anywhere;
  }
  .citation i {
    font-style: italic;
  }
  .citation a {
    text-decoration-color: var(--_hair);
  }
  .alert {
    margin-block-end: 0.35em;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_ink, currentColor);
  }
  .alert strong {
    font-weight: 700;
    color: var(--_ink, inherit);
  }
  @media print {
    /* What is cited says itself where it is found. */
    .citation a[href]::after {
      content: none;
    }
  }
`;
