/** All elements there are, by what they promise in their comments, with an example of each. */
import type { HonestElement } from '../../src/elements/honest-element.js';
import { addressOf, dataOf } from './articles.js';
import { withLongTables } from './long-article.js';

export type ElementClass = (new () => HonestElement) & typeof HonestElement;

interface Named {
  name: string;
  /** The class that promises it, where that is not the element's own. */
  inheritedFrom?: object;
}

/** Of a custom elements manifest, what the tests read. */
interface Declaration extends Named {
  tagName?: string;
  attributes?: Named[];
  members?: (Named & { kind: string; static?: boolean; privacy?: string })[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
  events?: Named[];
}

/** How an author would write the element, and what a reader then sees of the first article. */
interface Example {
  /** Attributes without which it has nothing to show of an article. */
  needs: Record<string, string>;
  /** The same in the article that has every field of the format. */
  full?: Record<string, string>;
  /** A value for each of its own attributes. */
  values: Record<string, string>;
  /** HTML that an author would wrap, and what is seen of it. */
  wrapped: string;
  sees: string;
  /** Seen of the article. */
  shows: string;
  /** Attributes by which it shows what the first article does not have. */
  more?: Record<string, string>[];
  /** Whether of every article there is something to show. */
  always?: boolean;
  /** Whether it stands in a line of prose, where a failure is a word that opens its sentence. */
  inline?: boolean;
  /** Whether what is wrapped stays when the article has come. */
  keepsWrapped?: boolean;
}

/** The first article with so many claims in its tables that these can be filtered and searched. */
const LONG = URL.createObjectURL(
  new Blob([JSON.stringify(withLongTables(await dataOf<Parameters<typeof withLongTables>[0]>('gut-skin-axis.json')))]),
);

const EXAMPLES: Record<string, Example> = {
  'article-contents': {
    needs: {},
    values: { headings: 'p[id]', 'heading-level': '4' },
    wrapped: '<p>What it is</p>',
    sees: 'What it is',
    shows: 'On this page',
  },
  'article-disclaimer': {
    needs: {},
    values: {},
    wrapped: '<p>Not medical advice.</p>',
    sees: 'Not medical advice.',
    shows: 'Wellspring is education, not diagnosis or treatment.',
  },
  'article-history': {
    needs: {},
    values: { 'heading-level': '4' },
    wrapped: '<p>Nothing has been corrected.</p>',
    sees: 'Nothing has been corrected.',
    shows: 'Corrections and changes',
    always: true,
  },
  'article-section': {
    needs: { section: 's-which-claims' },
    full: { section: 's-1' },
    values: { section: 's-which-claims', 'heading-level': '4' },
    wrapped: '<p id="s-which-claims">Some claims hold up.</p>',
    sees: 'Some claims hold up.',
    shows: 'It helps to grade each common claim',
    more: [{ section: 's-human' }, { src: LONG }],
  },
  'article-summary': {
    needs: {},
    values: { 'heading-level': '4' },
    wrapped: '<p>In short.</p>',
    sees: 'In short.',
    shows: 'The gut–skin axis is the proposed two-way relationship',
  },
  'claim-card': {
    needs: { claim: 'c-healthy' },
    full: { claim: 'c-1' },
    values: { claim: 'c-healthy' },
    wrapped: '<p id="c-healthy">Early evidence.</p>',
    sees: 'Early evidence.',
    shows: '“Probiotics improve hydration / fine lines in healthy skin” Early-stage, thin',
  },
  'evidence-article': {
    needs: {},
    values: { 'heading-level': '3', 'json-ld': '' },
    wrapped: '<h2 id="s-how">How could the gut affect the skin?</h2>',
    sees: 'How could the gut affect the skin?',
    shows: 'How could the gut actually affect the skin?',
    more: [{ src: LONG }],
  },
  'evidence-scale': {
    needs: {},
    values: { scale: 'maturity-5', 'heading-level': '4' },
    wrapped: '<p>Five levels.</p>',
    sees: 'Five levels.',
    shows: 'Established concept',
  },
  'glossary-term': {
    needs: { term: 't-scfa' },
    full: { term: 't-1' },
    values: { term: 't-scfa' },
    keepsWrapped: true,
    inline: true,
    wrapped: 'fatty acids',
    sees: 'fatty acids',
    shows: 'fatty acids',
  },
  'related-articles': {
    needs: {},
    values: { 'heading-level': '4' },
    wrapped: '<p>More</p>',
    sees: 'More',
    shows: 'postbiotics explained',
  },
  'source-quote': {
    needs: { quotation: 'quote-unclear' },
    full: { quotation: 'quote-1' },
    values: { quotation: 'quote-unclear' },
    wrapped: '<blockquote>Largely unclear.</blockquote>',
    sees: 'Largely unclear.',
    shows: 'is still largely unclear and requires further research',
  },
  'claim-table': {
    needs: {},
    values: {
      caption: 'What I looked up',
      sort: 'claim',
      order: 'descending',
      filter: 'emerging early',
      search: 'probiotics',
    },
    wrapped: `<table>
      <tbody id="c-axis"><tr><td>The gut and skin are linked: Established concept</td></tr></tbody>
    </table>`,
    sees: 'The gut and skin are linked: Established concept',
    shows: '“A gut cleanse / detox clears your skin” Not supported',
  },
  'evidence-badge': {
    needs: { claim: 'c-healthy' },
    full: { claim: 'c-1' },
    values: { claim: 'c-healthy', level: 'high', qualifier: 'for adults', scale: 'grade' },
    wrapped: 'early evidence',
    sees: 'early evidence',
    shows: 'Early-stage, thin',
    inline: true,
  },
  'faq-accordion': {
    needs: {},
    values: { 'heading-level': '4', exclusive: '', 'json-ld': '', question: 'q-detox q-look' },
    wrapped: `<details id="q-detox"><summary>Does a detox help?</summary><p>No.</p></details>`,
    sees: 'Does a detox help?',
    shows: 'Will a gut cleanse or detox clear my skin?',
  },
  'forest-plot': {
    needs: {},
    values: { findings: 'f-topical-ad f-oral-ad', 'derive-ci': '' },
    wrapped: '<p id="f-topical-ad">Pooled, no clear benefit.</p>',
    sees: 'Pooled, no clear benefit.',
    shows: 'Not drawn as a plot: the measure is not reported, which side is better is not reported.',
    more: [{ src: addressOf('examples/good/bcg-vaccine.json') }, { src: addressOf('examples/good/arabic.json') }],
  },
  'cite-ref': {
    needs: { reference: 'ref-oral-ad-2022' },
    values: { reference: 'ref-oral-ad-2022', locator: 'p. 4', 'citation-style': 'apa' },
    wrapped: '(Umborowati 2022)',
    sees: '(Umborowati 2022)',
    shows: '3',
    inline: true,
  },
  'key-takeaways': {
    needs: {},
    values: { 'heading-level': '4' },
    wrapped: '<ul><li id="k-concept">Real, but early.</li></ul>',
    sees: 'Real, but early.',
    shows: 'It is a real concept. The gut–skin axis describes',
  },
  'study-finding': {
    needs: { finding: 'f-synbiotic-wrinkle' },
    values: { finding: 'f-synbiotic-wrinkle' },
    wrapped: '<p id="f-synbiotic-wrinkle">About 15% less, nobody knows than what.</p>',
    sees: 'About 15% less, nobody knows than what.',
    shows: 'about −15% · compared with what is not reported',
    more: [
      { src: addressOf('examples/good/bcg-vaccine.json'), finding: 'f-bcg' },
      { src: addressOf('examples/good/arabic.json'), finding: 'f-incidence' },
    ],
  },
  'reference-list': {
    needs: {},
    values: { 'heading-level': '4', 'citation-style': 'apa', reference: 'ref-oral-ad-2022' },
    wrapped: '<ol><li id="ref-oral-ad-2022">Umborowati 2022</li></ol>',
    sees: 'Umborowati 2022',
    shows: 'Umborowati MA, Damayanti D,',
  },
};

export interface Known extends Example {
  tag: string;
  Class: ElementClass;
  promises: Declaration;
}

const manifest = (await (await fetch('/custom-elements.json')).json()) as {
  modules: { path: string; declarations?: Declaration[] }[];
};

const declared = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations.flatMap((declaration) => (declaration.tagName ? [{ path, declaration, tag: declaration.tagName }] : [])),
);

/** The elements, registered under their own names. */
export const ELEMENTS: readonly Known[] = await Promise.all(
  declared.map(async ({ path, declaration, tag }) => {
    const module = (await import(`/${path}`)) as Record<string, ElementClass>;
    const Class = module[declaration.name]!;
    Class.define();
    const example = EXAMPLES[tag];
    if (!example) throw new Error(`<${tag}> needs an example in test/support/elements.ts.`);
    return { ...example, tag, Class, promises: declaration };
  }),
);

/** An element as an author writes it: with what it needs, and something wrapped. */
export function written({ tag, needs, wrapped }: Known, attributes: Record<string, string> = {}): string {
  const all = Object.entries({ ...needs, ...attributes }).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${all.join('')}>${wrapped}</${tag}>`;
}
