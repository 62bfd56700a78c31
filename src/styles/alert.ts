import { css } from 'lit';

/** What has become of a publication since, before what it says. */
export const alert = css`
  .alert {
    margin-block-end: 0.35em;
    padding-inline-start: 0.7em;
    border-inline-start: 3px solid var(--_ink, currentColor);
  }
  .alert strong {
    font-weight: 700;
    color: var(--_ink, inherit);
  }
`;
