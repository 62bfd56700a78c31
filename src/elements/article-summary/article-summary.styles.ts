import { css } from 'lit';

export const styles = css`
  .headline :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.7em;
    line-height: max(1lh, 1.15em);
    margin-block-end: 0.3em;
  }
  /* The first thing on a page of its own. */
  .headline h1 {
    font-size: clamp(1.7em, 1.2em + 2.5cqi, 2.2em);
  }
  .subtitle {
    font-size: 1.1em;
    color: var(--_quiet);
    margin-block-end: 0.6em;
  }
  .abstract {
    font-size: 1.12em;
    line-height: max(1lh, 1.45em);
    max-inline-size: calc(66ch / 1.12);
  }
  .overdue {
    margin-block-start: 0.8em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid currentColor;
  }
  dl.facts {
    margin: 1em 0 0;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_hair);
    font-size: 0.86em;
    line-height: 1.5;
  }
  dl.facts div {
    display: inline;
  }
  dl.facts div:not(:last-of-type)::after {
    content: ' · ';
    content: ' · ' / '';
    color: var(--_quiet);
  }
  dl.facts :is(dt, dd) {
    display: inline;
    margin: 0;
  }
  dl.facts dt {
    color: var(--_quiet);
  }
`;
