/**
 * Pages of strangers, one for each way that widgets are known to have been broken. The tests are made from this list, and the
 * table in the README, too; it names no file and no browser, so that both can read it.
 */

export type Engine = 'chromium' | 'firefox' | 'webkit';

export interface Stranger {
  /** As a partner would say it: a page with … */
  name: string;
  /** Stylesheets and scripts that it loads, in this order: paths from the root of this repository. */
  links?: readonly string[];
  css?: string;
  /** Attributes of `<html>` and `<body>`. */
  root?: string;
  body?: string;
  /** HTML around the widgets. */
  around?: (widgets: string) => string;
  /** What its own script does once ours is there. */
  then?: (page: Document) => void;
  /** What the widgets stand in, where that is not the document. */
  within?: (page: Document) => ShadowRoot;
  /** Why an engine cannot say where things are on it; that they are shown, and the page is left alone, it still tells. */
  unmeasured?: Partial<Record<Engine, string>>;
  /** Whether the page itself flows differently when something in it grows. */
  flows?: boolean;
}

const OLD = '/test/support/strangers';
const RESET = `margin: 0; padding: 0; border: 0; font: inherit; font-size: 100%; vertical-align: baseline; list-style: none;
  background: none; box-sizing: border-box; text-decoration: none`;
const SHOUT = 'padding: 2em !important; font-size: 40px !important; color: red !important; background: gold !important';

const ZOOM = { webkit: 'leaves `zoom` out of its measures' };

/** Made once for each document, as by a framework that renders into a root of its own. */
function intoShadow(page: Document): void {
  const host = page.querySelector('#card')!;
  const { content } = host.querySelector('template')!;
  host.attachShadow({ mode: 'open' }).append(content);
}

export const STRANGERS: Readonly<Record<string, readonly Stranger[]>> = {
  'resets and shouting styles': [
    { name: 'a universal reset', css: `* { ${RESET} }` },
    { name: 'a universal reset with `!important`', css: `* { ${RESET.replaceAll(/(;|$)/g, ' !important$1')} }` },
    { name: '`* { all: revert }`', css: '* { all: revert }' },
    { name: '`line-height: 0`', css: '* { line-height: 0 } h1, p, li, td, th, a, label, button { line-height: 1.5 }' },
    {
      name: 'loud buttons and tables',
      css: `button, input, table, td, th, summary, details, h2, h3, b, q, svg, li { ${SHOUT}; text-transform: uppercase }
        main { overflow: hidden }`,
    },
    {
      name: 'odd inherited styles',
      css: `body { white-space: nowrap; text-indent: 3em; text-align: justify; letter-spacing: .03em; word-break: break-all;
          hyphens: auto; cursor: crosshair; list-style: square inside; border-collapse: separate; border-spacing: 9px;
          caption-side: bottom; quotes: none; text-transform: lowercase; font-variant: small-caps; tab-size: 1 }
        main > *, nav, footer { white-space: normal } h1, p { text-indent: 0 } #line { text-indent: inherit } claim-table, faq-accordion, evidence-article { white-space: inherit }`,
    },
  ],
  'frameworks and themes': [
    {
      name: 'Bootstrap 5',
      links: ['/node_modules/bootstrap/dist/css/bootstrap.min.css'],
      body: 'class="container py-4"',
    },
    {
      name: 'Bootstrap 5, dark',
      links: ['/node_modules/bootstrap/dist/css/bootstrap.min.css'],
      root: 'data-bs-theme="dark"',
      around: (widgets) => `<div class="card"><div class="card-body">${widgets}</div></div>`,
    },
    { name: 'Tailwind’s preflight', links: ['/node_modules/tailwindcss/preflight.css'] },
    { name: 'the WordPress starter theme _s', links: ['/node_modules/undescores-for-npm/style.css'] },
    {
      name: 'a WordPress block theme’s rules',
      // As in Twenty Twenty-One and later, where each block is told how wide it is.
      css: `body { font: 1.25rem/1.7 sans-serif; background: #d1e4dd; color: #28303d }
        .entry-content > :not(.alignwide):not(.alignfull) { max-width: min(100vw - 30px, 610px); margin-left: auto !important;
          margin-right: auto !important; margin-block-start: 24px }
        .entry-content > * + * { margin-top: 30px !important }
        .entry-content table, .entry-content td, .entry-content th { border: 1px solid; padding: .5em; min-width: 240px }
        button:not(:hover):not(:active):not(.has-background) { background: #39414d; color: #d1e4dd; border: 3px solid;
          padding: 15px 30px; line-height: 1.5 }`,
      around: (widgets) => `<div class="entry-content is-layout-constrained">${widgets}</div>`,
    },
  ],
  sizes: [
    { name: '62.5 % root', css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
    { name: '`zoom` on the page', css: 'html { zoom: 1.25 }', unmeasured: ZOOM },
    {
      name: '`zoom` around the widget',
      unmeasured: ZOOM,
      around: (widgets) => `<div style="zoom: 0.8; font-size: 1.25em">${widgets}</div>`,
    },
    {
      name: 'a transformed ancestor',
      around: (widgets) =>
        `<div style="transform: translate(7px, 5px) scale(.98); transform-origin: 0 0; will-change: transform">${widgets}</div>`,
    },
    {
      name: 'an ancestor that clips and contains',
      around: (widgets) =>
        `<div style="overflow: hidden; contain: layout paint; border-radius: 9px; position: relative; z-index: 0">${widgets}</div>`,
    },
    {
      name: 'a column of 280 px',
      css: '#column { width: 280px; float: left; overflow: hidden } #column ~ * { clear: both }',
      around: (widgets) => `<div id="column">${widgets}</div>`,
    },
    { name: 'two columns of text', css: 'main { columns: 2 18em }', flows: true },
  ],
  colours: [
    {
      name: 'dark by a class',
      root: 'class="dark"',
      css: 'html.dark { background: #121416; color: #dedad3 } html.dark a { color: #9ecbff }',
    },
    { name: '`html { filter: invert(1) }`', css: 'html { filter: invert(1) hue-rotate(180deg); background: #fff }' },
    { name: 'weak grey on white', css: 'body { color: #6a6a6a; font: 300 16px/1.5 sans-serif }' },
    {
      name: 'text filled with a gradient',
      css: 'h1 { background: linear-gradient(90deg, #06c, #c06); background-clip: text; -webkit-text-fill-color: transparent }',
      body: 'style="-webkit-text-fill-color: #14532d; color: #14532d; text-shadow: 0 1px #fff"',
    },
    {
      name: 'everything hidden until its own script has run',
      css: 'body { visibility: hidden; opacity: 0 } .loaded { visibility: visible; opacity: 1 }',
      then: ({ body }) => body.classList.add('loaded'),
    },
  ],
  'old and greedy scripts': [
    { name: 'natives extended as by Prototype.js', links: [`${OLD}/prototype-like.js`] },
    { name: 'natives replaced as by MooTools', links: [`${OLD}/mootools-like.js`] },
    { name: 'a method on every object', links: [`${OLD}/on-every-object.js`] },
    { name: 'functions wrapped as by trackers, and no console', links: [`${OLD}/greedy.js`] },
    { name: 'an AMD `define` (RequireJS)', links: ['/node_modules/requirejs/require.js'] },
    { name: 'Zone.js', links: ['/node_modules/zone.js/bundles/zone.umd.min.js'] },
    {
      name: 'a polyfill of scoped registries',
      links: ['/node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js'],
    },
  ],
  'places to stand in': [
    {
      name: 'widgets in an open shadow root',
      css: '#card { display: block }',
      around: (widgets) => `<div id="card"><template>${widgets}</template></div>`,
      then: intoShadow,
      within: (page) => page.querySelector('#card')!.shadowRoot!,
    },
    {
      name: 'widgets in a `<template>`, used later',
      around: (widgets) => `<template>${widgets}</template><div id="here"></div>`,
      then: (page) => page.querySelector('#here')!.append(page.querySelector('template')!.content.cloneNode(true)),
    },
    {
      name: 'widgets in a modal dialog',
      css: 'dialog { max-width: 90vw; color: inherit; background: inherit } ::backdrop { background: #0008 }',
      around: (widgets) => `<dialog>${widgets}</dialog>`,
      then: (page) => page.querySelector('dialog')!.showModal(),
    },
    {
      name: 'widgets in a tab that is opened later',
      css: '[role="tabpanel"][hidden] { display: none }',
      around: (widgets) => `<div role="tabpanel" hidden>${widgets}</div>`,
      then: (page) => page.querySelector('[role="tabpanel"]')!.toggleAttribute('hidden'),
    },
    {
      name: 'widgets that are moved about',
      around: (widgets) => `<div id="one">${widgets}</div><div id="two"></div>`,
      // As a framework does that sorts by keys: out and in again, in another order, several times.
      then: (page) => {
        const [one, two] = [page.querySelector('#one')!, page.querySelector('#two')!];
        for (let n = 0; n < 5; n++)
          for (const [from, to] of [
            [one, two],
            [two, one],
          ] as const)
            [...from.children].reverse().forEach((child) => to.prepend(child));
      },
    },
  ],
};

/** The first three elements and the whole article, and one whose content is the page’s own. */
const WIDGETS = `<p id="line">Can a probiotic smooth fine lines? So far: <evidence-badge claim="c-healthy">early evidence</evidence-badge>, they say.</p>
<claim-table><a href="/claims">Which claims hold up</a></claim-table>
<faq-accordion><details><summary>Will a detox clear my skin?</summary>There is no good evidence for that.</details></faq-accordion>
<evidence-article><a href="/article">The gut–skin axis</a></evidence-article>
<faq-accordion src=""><h3>Is it mine?</h3><p>It is the page’s own answer.</p></faq-accordion>`;

/** The whole page, with things of its own around the widgets, and without our script. */
export function pageOf({ links = [], css = '', root = '', body = '', around = (html) => html }: Stranger): string {
  const loaded = links.map((path) =>
    path.endsWith('.css') ? `<link rel="stylesheet" href="${path}">` : `<script src="${path}"></script>`,
  );
  return `<!doctype html>
<html lang="en" ${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A stranger’s page</title>
<style>img, table { max-width: 100% } html { overflow-y: scroll }</style>
${loaded.join('\n')}
<style>${css}</style>
</head>
<body ${body}>
<header><h1>What helps the skin</h1><nav><ul><li><a href="#news">News</a></li><li><a href="#about">About</a></li></ul></nav></header>
<main>
<p id="host">A paragraph of the page, with <em>words</em> and <a href="#link">a link</a>.</p>
${around(WIDGETS)}
<h2>Further on</h2>
<form><label>Mail <input type="email" name="mail" size="12"></label> <button>Subscribe</button></form>
<table><caption>Prices</caption><tbody><tr><th scope="row">A jar</th><td>12</td></tr></tbody></table>
<details><summary>More</summary><p>Of it.</p></details>
<blockquote><q>A quotation</q></blockquote>
</main>
<footer><p>A footer</p></footer>
</body>
</html>`;
}
