import { css } from 'lit';

/**
 * The page around an article that stands alone: a column that can be read, in a serif that every system has, on paper or, where
 * readers ask for it, on something dark. The article takes its looks from it, as it does from any page.
 */
export const page = css`
  :root {
    color-scheme: light dark;
    --paper: #fffefb;
    --ink: #1c1b19;
    --accent: #7a1f2b;
    background: var(--paper);
    color: var(--ink);
    font:
      1.125rem / 1.58 Charter,
      'Bitstream Charter',
      'Iowan Old Style',
      'Palatino Linotype',
      'Noto Serif',
      Georgia,
      serif;
    font-kerning: normal;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #15171a;
      --ink: #e8e6e1;
      --accent: #e09aa4;
    }
  }
  body {
    margin: 0;
  }
  main {
    max-inline-size: 42rem;
    margin-inline: auto;
    padding: clamp(1.5rem, 6vw, 4rem) clamp(0.7rem, 4vw, 2rem) 5rem;
  }
  /* The one rule in colour: here it begins. */
  main::before {
    content: '';
    display: block;
    inline-size: 3.5rem;
    border-block-start: 4px solid var(--accent);
    margin-block-end: 1.4rem;
  }
  main > h1 {
    margin: 0 0 1.2rem;
    font-size: clamp(1.7em, 1.2em + 2.5vw, 2.2em);
    font-weight: 600;
    line-height: 1.15;
    text-wrap: balance;
  }
  evidence-article {
    --honest-space: 0;
  }

  @media print {
    @page {
      margin: 20mm 18mm 22mm;
    }
    :root {
      color-scheme: light;
      --paper: #fff;
      --ink: #000;
      --accent: #000;
      font-size: 10.5pt;
      line-height: 1.45;
    }
    main {
      max-inline-size: none;
      padding: 0;
    }
  }
`;
