/** The HTML by which another page shows a thing of an article, and keeps showing it as its publisher corrects it. */
import type { Thing } from './thing.js';

/** For each list the element that shows one of its entries, and the attribute that says which. */
const SHOWN_BY: Record<Thing['list'], readonly [tag: string, attribute: string]> = {
  claims: ['claim-card', 'claim'],
  findings: ['study-finding', 'finding'],
  faq: ['faq-accordion', 'question'],
  references: ['reference-list', 'reference'],
};

export interface Embedding {
  /** Address of the script. */
  script: string;
  /** Address of the article's JSON. */
  article: string;
  /** What stands there until the article has come, and without JavaScript. */
  text: string;
  /** Where the thing can be read, if anywhere. */
  address?: string | undefined;
}

/** An element, and what its attributes say; one that only has to be there says nothing. */
export interface Widget {
  tag: string;
  attributes: Readonly<Record<string, string>>;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const attributesOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`))
    .join('');

const insideOf = ({ text, address }: Pick<Embedding, 'text' | 'address'>): string =>
  address ? `<a href="${escape(address)}">${escape(text)}</a>` : escape(text);

export const scriptTag = (script: string): string => `<script async src="${escape(script)}"></script>`;

/** The element, with something inside. Addresses come absolute, and are safe to link to. */
export function elementSnippet({ tag, attributes }: Widget, embedding: Omit<Embedding, 'script'>): string {
  return `<${tag}${attributesOf({ src: embedding.article, ...attributes })}>${insideOf(embedding)}</${tag}>`;
}

/** The same in a tag that most editors keep, for pages that have the script already. */
export function divSnippet({ tag, attributes }: Widget, embedding: Omit<Embedding, 'script'>, inline = false): string {
  const all = Object.entries({ src: embedding.article, ...attributes });
  const data = Object.fromEntries(all.map(([name, value]) => [`data-${name}`, value]));
  const name = inline ? 'span' : 'div';
  return `<${name}${attributesOf({ 'data-honest-read': tag, ...data })}>${insideOf(embedding)}</${name}>`;
}

export interface Framing {
  /** Address of frame.html. */
  frame: string;
  /** Address of the article's JSON. */
  article: string;
  /** What the frame is called, for who cannot see it. */
  title: string;
  /** How high it is, in CSS pixels, where nobody listens to what it says of its height. */
  height: number;
  /** The interface's language, where it is not the article's. */
  lang?: string | undefined;
  /** Whether the page around is light or dark, where it does not tell. */
  scheme?: 'light' | 'dark' | undefined;
}

/** The address at which frame.html shows an element. */
export function frameAddress(
  { tag, attributes }: Widget,
  { frame, article, lang, scheme }: Pick<Framing, 'frame' | 'article' | 'lang' | 'scheme'>,
): string {
  const address = new URL(frame);
  const asked = { src: article, element: tag, ...attributes, ...(lang && { lang }), ...(scheme && { scheme }) };
  address.search = String(new URLSearchParams(asked));
  return address.href;
}

/** For pages without our script. */
export function frameSnippet(widget: Widget, framing: Framing): string {
  const { title, height } = framing;
  const attributes = { src: frameAddress(widget, framing), title, width: '100%', height: String(height) };
  return `<iframe${attributesOf({ ...attributes, loading: 'lazy', frameborder: '0' })}></iframe>`;
}

/** What shows one thing of an article, in a script tag and the element. */
export function snippetOf({ list, id }: Thing, { script, ...embedding }: Embedding): string {
  const [tag, attribute] = SHOWN_BY[list];
  return `${scriptTag(script)}\n${elementSnippet({ tag, attributes: { [attribute]: id } }, embedding)}`;
}
