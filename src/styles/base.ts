import { css } from 'lit';

/**
 * What all elements share, in a shadow root and, by `light-stylesheet.ts`, in their static HTML. What only JavaScript brings
 * stands in `host.ts`.
 *
 * No `text-wrap: pretty` here or elsewhere: WebKitGTK 2.50 goes down on some texts with it.
 *
 * Everything follows from the page's own ink, `currentColor`, whose lightness `l` tells on which sort of ground it
 * stands: near black on something light, near white on something dark.
 */
export const base = css`
  .honest {
    /* A host that sets line-height: 0 on everything means its own tricks, not ours. */
    line-height: max(1lh, 1.35em);
    margin-block: var(--honest-space, 1.6em);
    container-type: inline-size;
    /* Where a page asks how wide the content wants to be, in a flex row or a float, "not at all" is no answer. */
    contain-intrinsic-inline-size: 16em;
    text-align: start;
    /* As in code or in a row of buttons, which the page means to stay in one line. */
    white-space: normal;
    text-indent: 0;
    font-variant-numeric: lining-nums;
    overflow-wrap: break-word;

    --_line: var(--honest-line, color-mix(in srgb, currentColor 24%, transparent));
    --_hair: var(--honest-hairline, color-mix(in srgb, currentColor 14%, transparent));
    --_wash: var(--honest-wash, color-mix(in srgb, currentColor 6%, transparent));
    --_quiet: currentColor;
  }

  @supports (color: oklch(from red l c h)) {
    .honest {
      /*
       * Secondary text is set smaller; it is faded only where the ink is so dark that 4.5:1 still holds. Ink that is not,
       * or that is light, stays as it is: nobody can tell a black ground from a mid blue one by it.
       */
      --_quiet: var(--honest-quiet, oklch(from currentColor l c h / clamp(0.84, 0.633 + l * 0.94, 1)));
    }
    /*
     * A grade's ink has a hue of its own where the page's ink is near black (--_dark is 1) or near white (--_pale is 1). Near
     * black it is only so much lighter that it can still be read on orange or green; near white it stays as light as the
     * page's ink, and the whiter that is, the less room there is for a hue: white on mid blue has none. In between there
     * is none either, and it keeps the page's ink.
     */
    .support,
    .none {
      --_dark: clamp(0, (0.5 - l) * 1000, 1);
      --_pale: clamp(0, (l - 0.8) * 1000, 1);
      --_near: (var(--_dark) + var(--_pale));
      --_ink: oklch(
        from currentColor max(l, 0.31 * var(--_dark))
          calc(c * (1 - var(--_near)) + 0.1 * var(--_dark) + min(0.06, 1 - l) * var(--_pale))
          calc(h * (1 - var(--_near)) + var(--_hue) * var(--_near)) / 1
      );
    }
  }
  .support {
    --_hue: var(--honest-hue-support, 245);
  }
  .none {
    --_hue: var(--honest-hue-none, 12);
  }

  .honest * {
    box-sizing: border-box;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  cite {
    font-style: normal;
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* Of many only those in or near the window are laid out; all are in the document, found, printed and told. */
  .long > :is(tbody, details, li) {
    content-visibility: auto;
    /* Room for the ring around what has the focus. */
    overflow-clip-margin: 5px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .grade {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
    /* Letters may be so large that one word fills the line. */
    max-inline-size: 100%;
  }
  .grade > span {
    min-inline-size: 0;
  }
  .grade b {
    font-weight: 600;
    color: var(--_ink, inherit);
  }
  .qualifier {
    color: var(--_quiet);
  }
  .warned {
    font-weight: 700;
    color: var(--_ink, inherit);
  }
  .pips {
    flex: none;
    block-size: 0.67em;
    color: var(--_ink, inherit);
    fill: currentColor;
    stroke: none;
    /* Chosen colours are not forced on drawings unless one asks for it. */
    forced-color-adjust: auto;
    overflow: visible;
  }
  .pips:dir(rtl) {
    transform: scaleX(-1);
  }

  .clause::first-letter {
    text-transform: uppercase;
  }

  /* Kept free in static HTML, so that nothing moves when the button comes; without scripts it never does. */
  .share {
    font-size: 0.86em;
    line-height: 1.5;
    color: var(--_quiet);
  }
  .share {
    min-block-size: max(28px, 2.2em);
  }
  .honest .share {
    margin-block-start: 0;
  }
  /* In the line of what opens, and what itself opens below both. */
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1.2em;
  }
  .beside > .share {
    display: contents;
  }
  .count > .share {
    font-size: inherit;
  }
  .beside > details[open] {
    flex-basis: 100%;
  }
  .beside > details {
    min-inline-size: 0;
  }
  @media (scripting: none) {
    .share {
      display: none;
    }
  }

  @media print {
    .honest .share {
      display: none;
    }
    .long > * {
      content-visibility: visible;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary {
      text-decoration: none !important;
    }
    summary::after {
      content: none !important;
    }
    /* Of what leads to another place on this very page, the place itself is on the paper. */
    a[href^='http']:where(:not(.here))::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
