import { type Contestant, each, LINKS } from './contestant.js';

/** Each in a line of prose, which is where a badge stands. */
const inProse = (badge: (grade: string) => string) => each(({ grade }) => `<p>So far: ${badge(grade)}.</p>`);

const HONEST = {
  imports: 'script tag',
  tag: 'evidence-badge',
  opener: 'evidence-badge >>> [role="button"], evidence-badge >>> button',
  links: LINKS,
} as const;

export const BADGE: readonly Contestant[] = [
  {
    name: 'plain HTML',
    imports: [],
    html: inProse((grade) => `<span class="badge">${grade}</span>`),
    styles: '.badge { font-weight: 600; padding-inline: 0.3em; border-radius: 0.2em; background: #eee }',
    note: 'a <span> with a class',
  },
  {
    name: 'plain HTML, the same DOM',
    imports: [],
    html: ({ rows, staticHtml }) => rows.map(() => `<p>So far: ${staticHtml}.</p>`).join('\n'),
    links: LINKS,
    note: 'honest-read’s own markup, with the pips of the scale',
  },
  {
    name: 'bare Lit',
    imports: ['./peers/lit-badge.js'],
    tag: 'bare-badge',
    html: inProse((grade) => `<bare-badge grade="${grade}"></bare-badge>`),
  },
  {
    ...HONEST,
    name: 'honest-read',
    html: inProse((grade) => `<evidence-badge level="emerging" qualifier="mixed">${grade}</evidence-badge>`),
  },
  {
    ...HONEST,
    name: 'honest-read, of a claim',
    html: ({ rows, src }) =>
      rows
        .map(({ id, grade }) => `<p>So far: <evidence-badge src="${src}" claim="${id}">${grade}</evidence-badge>.</p>`)
        .join('\n'),
    note: 'live from an article',
  },
  {
    name: 'Shoelace',
    imports: [
      '@shoelace-style/shoelace/dist/themes/light.css',
      '@shoelace-style/shoelace/dist/components/badge/badge.js',
    ],
    tag: 'sl-badge',
    html: inProse((grade) => `<sl-badge>${grade}</sl-badge>`),
  },
  {
    name: 'Web Awesome',
    imports: [
      '@awesome.me/webawesome/dist/styles/themes/default.css',
      '@awesome.me/webawesome/dist/components/badge/badge.js',
    ],
    tag: 'wa-badge',
    html: inProse((grade) => `<wa-badge>${grade}</wa-badge>`),
  },
  {
    name: 'Fluent',
    imports: ['./peers/fluent-theme.js', '@fluentui/web-components/badge.js'],
    tag: 'fluent-badge',
    html: inProse((grade) => `<fluent-badge>${grade}</fluent-badge>`),
  },
  {
    name: 'Spectrum',
    imports: [
      '@spectrum-web-components/theme/sp-theme.js',
      '@spectrum-web-components/theme/theme-light.js',
      '@spectrum-web-components/theme/scale-medium.js',
      '@spectrum-web-components/badge/sp-badge.js',
    ],
    tag: 'sp-badge',
    html: each(
      ({ grade }) => `<p>So far: <sp-badge>${grade}</sp-badge>.</p>`,
      '<sp-theme system="spectrum" color="light" scale="medium">',
      '</sp-theme>',
    ),
  },
];
