/**
 * What a page tells machines of the articles on it, in one script, however many elements ask for it: a FAQPage, or where a
 * whole article is to be told, a graph. It is there only where an element was asked for it, and never beside what the page
 * tells of itself: two would contradict each other.
 */
import { html, render } from 'lit';
import type { ArticleNode } from '../article/json-ld/graph.js';
import { type FaqArticle, faqPageJsonLd, type FaqTold } from '../article/json-ld/faq-page.js';
import { graphOf } from '../article/json-ld/graph.js';
import { jsonLdScript } from '../article/json-ld/script.js';
import { isElement, outermost } from '../sources/tree.js';

/** Where a page may say what it is: in JSON-LD, in microdata or in RDFa. */
const TOLD = 'script[type="application/ld+json" i], [itemtype*="schema.org/" i], [typeof]';

/** What a page is that has told its questions, or told itself as an article. What an article only cites is another's. */
const FAQ_PAGE = 'FAQPage';
const ARTICLE = 'FAQPage|MedicalWebPage|(\\w*News|Satirical|Tech|AdvertiserContent)?Article|(Live)?BlogPosting';

/**
 * Whether an element tells a thing of these types. In JSON-LD the type stands alone or in a list, by its name or its address,
 * in a graph or not; in a text, its quotation marks were escaped.
 */
function tells(element: Element, types: string): boolean {
  if (element.localName === 'script')
    return RegExp(`"@type"\\s*:\\s*(\\[[^\\]]*)?"([^"]*[:/#])?(${types})"`, 'i').test(element.textContent ?? '');
  const named = RegExp(`(^|[\\s:/#])(${types})(\\s|$)`, 'i');
  return ['itemtype', 'typeof'].some((attribute) => named.test(element.getAttribute(attribute) ?? ''));
}

/**
 * A data block, parsed from its text. A page that asks for trusted types complains of a script that was given its text by
 * another script, even of one that never runs; what a template was parsed from counts as run already. And so no policy
 * besides Lit's is needed, which the page allows in any case. The text is escaped: no sign in it ends or begins anything.
 */
function dataBlock(text: string): Element {
  const markup = [`<script type="application/ld+json">${text}</script>`];
  const container = document.createElement('div');
  render(html(Object.assign(markup, { raw: markup })), container);
  return container.querySelector('script')!;
}

/** What an element asks for: its article's questions, and its graph besides, where that is to be told. */
export interface Asked extends FaqTold {
  nodes?: () => readonly ArticleNode[];
}

class JsonLd {
  readonly #page: Document;
  readonly #asked = new Map<Element, Asked>();
  #script: Element | undefined;
  /** Plugins may bring the page's own when ours is there already. */
  readonly #observer = new MutationObserver((changes) => {
    if (changes.some((change) => this.#concerns(change))) this.#write();
  });

  constructor(page: Document) {
    this.#page = page;
  }

  ask(element: Element, asked: Asked): void {
    if (this.#asked.get(element)?.article === asked.article) return;
    if (!this.#asked.size) {
      this.#observer.observe(this.#page, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['type', 'itemtype', 'typeof'],
      });
    }
    this.#asked.set(element, asked);
    this.#write();
  }

  withdraw(element: Element): void {
    if (!this.#asked.delete(element)) return;
    if (!this.#asked.size) this.#observer.disconnect();
    this.#write();
  }

  #concerns({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    const around = isElement(target) ? target : target.parentElement;
    if (around === this.#script) return false;
    return (
      type === 'attributes' ||
      !!around?.matches(TOLD) ||
      [...addedNodes, ...removedNodes].some(
        (node) => node !== this.#script && isElement(node) && (node.matches(TOLD) || node.querySelector(TOLD) !== null),
      )
    );
  }

  /** What is asked for, in the order of the page, and the page does not tell itself. */
  #wanted(): Asked[] {
    const own = [...this.#page.querySelectorAll(TOLD)].filter((element) => element !== this.#script);
    const isOwn = (types: string) => own.some((element) => tells(element, types));
    const [faqPage, article] = [isOwn(FAQ_PAGE), isOwn(ARTICLE)];
    return [...this.#asked]
      .sort(([a], [b]) =>
        outermost(a).compareDocumentPosition(outermost(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      )
      .flatMap(([, asked]) => ((asked.nodes ? article : faqPage) ? [] : asked));
  }

  #write(): void {
    const wanted = this.#asked.size ? this.#wanted() : [];
    if (!wanted.length) {
      this.#script?.remove();
      return;
    }
    const nodes = wanted.flatMap((asked) => asked.nodes?.() ?? []);
    const text = jsonLdScript(
      nodes.length ? graphOf(nodes, wanted) : faqPageJsonLd(...wanted.map(({ article }) => article)),
    );
    if (this.#script?.textContent !== text) {
      this.#script?.remove();
      this.#script = dataBlock(text);
    }
    if (!this.#script.isConnected) this.#page.head.append(this.#script);
  }
}

const pages = new WeakMap<Document, JsonLd>();
const elements = new WeakMap<Element, JsonLd>();

/** Asks for what is told of an article, which this element shows, to be told by its page. */
export function askFor(element: Element, asked: Asked): void {
  const page = element.ownerDocument;
  const jsonLd = pages.get(page) ?? new JsonLd(page);
  pages.set(page, jsonLd);
  if (elements.get(element) !== jsonLd) withdraw(element);
  elements.set(element, jsonLd);
  jsonLd.ask(element, asked);
}

/** Asks for the questions of an article, which this element shows, to be in the FAQPage of its page. */
export const ask = (element: Element, article: FaqArticle): void => askFor(element, { article });

/** Takes back what this element has asked for. With the last one the script is gone. */
export const withdraw = (element: Element): void => elements.get(element)?.withdraw(element);
