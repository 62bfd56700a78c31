import { styles } from '../../../src/elements/faq-accordion/faq-accordion.styles.js';
import { type Contestant, each, LINKS, room } from './contestant.js';
import { plain } from './plain.js';

export const FAQ: readonly Contestant[] = [
  ...plain('faq-accordion', [styles], 'summary'),
  {
    name: 'plain HTML, by hand',
    imports: [],
    html: each(({ title, text }) => `<details><summary>${title}</summary><p>${text}</p></details>`),
    styles: `details { border-block-end: 1px solid #ccc; padding-block: 0.5em }
summary { font-weight: 600; cursor: pointer }`,
    opener: 'summary',
    note: 'as somebody would write it, without our markup and rules',
  },
  { name: 'bare Lit', imports: ['./peers/lit-faq.js'], tag: 'bare-faq', opener: 'bare-faq >>> summary' },
  {
    name: 'honest-read',
    imports: 'script tag',
    tag: 'faq-accordion',
    html: ({ src, staticHtml }) => `<faq-accordion src="${src}">${staticHtml}</faq-accordion>`,
    inserted: ({ src }) => `<faq-accordion src="${src}"></faq-accordion>`,
    links: LINKS,
    opener: 'faq-accordion >>> summary',
  },
  {
    name: 'honest-read, link only',
    imports: 'script tag',
    tag: 'faq-accordion',
    html: ({ src }) => `<faq-accordion src="${src}"><a href="/">The questions</a></faq-accordion>`,
    links: LINKS,
    only: 'page',
  },
  {
    name: 'honest-read, link and room',
    imports: 'script tag',
    tag: 'faq-accordion',
    html: ({ src }) =>
      `<faq-accordion style="${room('26em')}" src="${src}"><a href="/">The questions</a></faq-accordion>`,
    links: LINKS,
    only: 'page',
    note: 'with the rule by which a page keeps room, as the README has it',
  },
  {
    name: 'honest-read, from code',
    imports: 'script tag',
    tag: 'faq-accordion',
    opener: 'faq-accordion >>> summary',
    only: 'insert',
    note: 'given its article as an object, as the data-driven are given their rows',
  },
  {
    name: 'Shoelace',
    imports: [
      '@shoelace-style/shoelace/dist/themes/light.css',
      '@shoelace-style/shoelace/dist/components/details/details.js',
    ],
    tag: 'sl-details',
    html: each(({ title, text }) => `<sl-details summary="${title}">${text}</sl-details>`),
    opener: 'sl-details >>> summary',
  },
  {
    name: 'Web Awesome',
    imports: [
      '@awesome.me/webawesome/dist/styles/themes/default.css',
      '@awesome.me/webawesome/dist/components/accordion/accordion.js',
      '@awesome.me/webawesome/dist/components/accordion-item/accordion-item.js',
    ],
    tag: 'wa-accordion-item',
    html: each(
      ({ title, text }) => `<wa-accordion-item label="${title}">${text}</wa-accordion-item>`,
      '<wa-accordion>',
      '</wa-accordion>',
    ),
    opener: 'wa-accordion-item >>> button',
  },
  {
    name: 'Carbon',
    imports: ['@carbon/web-components/es/components/accordion/index.js'],
    tag: 'cds-accordion-item',
    html: each(
      ({ title, text }) => `<cds-accordion-item title="${title}"><p>${text}</p></cds-accordion-item>`,
      '<cds-accordion>',
      '</cds-accordion>',
    ),
    opener: 'cds-accordion-item >>> button',
  },
  {
    name: 'Fluent',
    imports: [
      './peers/fluent-theme.js',
      '@fluentui/web-components/accordion.js',
      '@fluentui/web-components/accordion-item.js',
    ],
    tag: 'fluent-accordion-item',
    html: each(
      ({ title, text }) => `<fluent-accordion-item><span slot="heading">${title}</span>${text}</fluent-accordion-item>`,
      '<fluent-accordion>',
      '</fluent-accordion>',
    ),
    opener: 'fluent-accordion-item >>> button',
  },
  {
    name: 'Vaadin',
    imports: ['@vaadin/accordion'],
    tag: 'vaadin-accordion',
    html: each(
      ({ title, text }) => `<vaadin-accordion-panel summary="${title}"><p>${text}</p></vaadin-accordion-panel>`,
      '<vaadin-accordion>',
      '</vaadin-accordion>',
    ),
    // The first one is open from the start.
    opener: 'vaadin-accordion-panel:nth-of-type(2) vaadin-accordion-heading',
  },
  {
    name: 'Spectrum',
    imports: [
      '@spectrum-web-components/theme/sp-theme.js',
      '@spectrum-web-components/theme/theme-light.js',
      '@spectrum-web-components/theme/scale-medium.js',
      '@spectrum-web-components/accordion/sp-accordion.js',
      '@spectrum-web-components/accordion/sp-accordion-item.js',
    ],
    tag: 'sp-accordion-item',
    html: each(
      ({ title, text }) => `<sp-accordion-item label="${title}">${text}</sp-accordion-item>`,
      '<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>',
      '</sp-accordion></sp-theme>',
    ),
    opener: 'sp-accordion-item >>> button',
  },
  {
    name: 'UI5',
    imports: ['./peers/ui5-fonts.js', '@ui5/webcomponents/dist/Panel.js'],
    tag: 'ui5-panel',
    html: each(({ title, text }) => `<ui5-panel collapsed header-text="${title}">${text}</ui5-panel>`),
    opener: 'ui5-panel >>> .ui5-panel-header',
    note: 'has no accordion; its panel that folds, without the fonts that it loads from elsewhere',
  },
];
