import { css } from 'lit';

export const styles = css`
  .contents {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  nav :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
    margin-block-end: 0.2em;
  }
  .contents :is(a, span) {
    display: block;
    padding-block: 0.25em;
    padding-inline-start: 0.8em;
    min-block-size: 24px;
    border-inline-start: 2px solid var(--_hair);
    text-decoration: none;
  }
  .contents a:hover {
    border-color: currentColor;
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .contents [aria-current] {
    border-color: currentColor;
    font-weight: 600;
  }
  @media print {
    .contents a[href]::after {
      content: none;
    }
  }
`;
