/** All elements there are, by what they promise in their comments, with an example of each. */
import type { HonestElement } from '../../src/elements/honest-element.js';

export type ElementClass = (new () => HonestElement) & typeof HonestElement;

interface Named {
  name: string;
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
  /** A value for each of its own attributes. */
  values: Record<string, string>;
  /** HTML that an author would wrap, and what is seen of it. */
  wrapped: string;
  sees: string;
  /** Seen of the article. */
  shows: string;
}

const EXAMPLES: Record<string, Example> = {
  'claim-table': {
    needs: {},
    values: { caption: 'What I looked up' },
    wrapped: `<table>
      <tbody id="c-axis"><tr><td>The gut and skin are linked: Established concept</td></tr></tbody>
    </table>`,
    sees: 'The gut and skin are linked: Established concept',
    shows: '“A gut cleanse / detox clears your skin” Not supported',
  },
  'evidence-badge': {
    needs: { claim: 'c-healthy' },
    values: { claim: 'c-healthy', level: 'high', qualifier: 'for adults', scale: 'grade' },
    wrapped: 'early evidence',
    sees: 'early evidence',
    shows: 'Early-stage, thin',
  },
  'faq-accordion': {
    needs: {},
    values: { 'heading-level': '4' },
    wrapped: `<details id="q-detox"><summary>Does a detox help?</summary><p>No.</p></details>`,
    sees: 'Does a detox help?',
    shows: 'Will a gut cleanse or detox clear my skin?',
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
