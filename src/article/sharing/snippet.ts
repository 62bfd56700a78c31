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

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A script tag and the element, with something inside. Addresses come absolute, and are safe to link to. */
export function snippetOf({ list, id }: Thing, { script, article, text, address }: Embedding): string {
  const [tag, attribute] = SHOWN_BY[list];
  const inside = address ? `<a href="${escape(address)}">${escape(text)}</a>` : escape(text);
  return `<script async src="${escape(script)}"></script>
<${tag} src="${escape(article)}" ${attribute}="${escape(id)}">${inside}</${tag}>`;
}
