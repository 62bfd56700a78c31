import { css } from 'lit';

/**
 * What only a shadow root has: the element itself, of which nothing may be load-bearing, since a page can overrule it, and
 * what a reader can do with JavaScript. Everything else is in the static HTML, too, and stands in `base.ts`.
 */
export const host = css`
  :host {
    display: block;
    /* In a row of a page's own it takes what room there is, since it cannot say how wide its text is. */
    flex: auto;
  }
  :host([hidden]) {
    display: none;
  }

  /* As the text around it, its spacing included. */
  button {
    all: unset;
    cursor: pointer;
  }

  .notice {
    font-size: 0.86em;
    line-height: 1.5;
    margin-block: 0.6em;
  }
  /* A guess, which stays until the article has come. */
  .waiting {
    min-block-size: var(--honest-reserve, 16em);
  }
  .notice button,
  .again {
    min-block-size: 24px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .way-back {
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_quiet);
  }
  :is(.share, .way-back) button {
    min-block-size: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
  }
  :is(.share, .way-back) button:hover,
  .share [aria-expanded='true'] {
    text-decoration-color: currentColor;
  }
  .beside > .way-back,
  .shared {
    flex-basis: 100%;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    padding-block: 0.3em;
  }
  .shared [role='status'] {
    min-block-size: 1.5em;
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: 0.3em;
    padding: 0.3em 0.5em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    border-radius: 0;
    resize: vertical;
  }

  @media print {
    .honest .way-back {
      display: none;
    }
  }
`;
