/**
 * The one FAQPage of a page, for search engines and other machines. It is there only where an element was asked for it, and
 * never beside one that the page has itself: two would contradict each other.
 */
import { html, render } from 'lit';
import { type FaqArticle, faqPageJsonLd, jsonLdScript } from '../article/faq-page.js';
import { isElement, outermost } from '../sources/tree.js';

/** Where a page may say that it is a FAQPage: in JSON-LD, in microdata or in RDFa. */
const TOLD =
  'script[type="application/ld+json" i], [itemtype*="schema.org/FAQPage" i], [typeof~="FAQPage" i], [typeof$=":FAQPage" i]';

/** The type, alone or in a list, by its name or its address, in a graph or not. In a text, its quotation marks were escaped. */
const IS_FAQ_PAGE = /"@type"\s*:\s*(\[[^\]]*)?"([^"]*[:/#])?FAQPage"/i;

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

class FaqPage {
  readonly #page: Document;
  readonly #asked = new Map<Element, FaqArticle>();
  #script: Element | undefined;
  /** Plugins may bring the page's own when ours is there already. */
  readonly #observer = new MutationObserver((changes) => {
    if (changes.some((change) => this.#concerns(change))) this.#write();
  });

  constructor(page: Document) {
    this.#page = page;
  }

  ask(element: Element, article: FaqArticle): void {
    if (this.#asked.get(element) === article) return;
    if (!this.#asked.size) {
      this.#observer.observe(this.#page, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['type', 'itemtype', 'typeof'],
      });
    }
    this.#asked.set(element, article);
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

  #hasOwn(): boolean {
    return [...this.#page.querySelectorAll(TOLD)].some(
      (element) =>
        element !== this.#script && (element.localName !== 'script' || IS_FAQ_PAGE.test(element.textContent ?? '')),
    );
  }

  #write(): void {
    if (!this.#asked.size || this.#hasOwn()) {
      this.#script?.remove();
      return;
    }
    const inOrder = [...this.#asked].sort(([a], [b]) =>
      outermost(a).compareDocumentPosition(outermost(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    const text = jsonLdScript(faqPageJsonLd(...inOrder.map(([, article]) => article)));
    if (this.#script?.textContent !== text) {
      this.#script?.remove();
      this.#script = dataBlock(text);
    }
    if (!this.#script.isConnected) this.#page.head.append(this.#script);
  }
}

const pages = new WeakMap<Document, FaqPage>();
const elements = new WeakMap<Element, FaqPage>();

/** Asks for the questions of an article, which this element shows, to be in the FAQPage of its page. */
export function askForFaqPage(element: Element, article: FaqArticle): void {
  const page = element.ownerDocument;
  const faqPage = pages.get(page) ?? new FaqPage(page);
  pages.set(page, faqPage);
  if (elements.get(element) !== faqPage) withdrawFromFaqPage(element);
  elements.set(element, faqPage);
  faqPage.ask(element, article);
}

/** Takes back what this element has asked for. With the last one the FAQPage is gone. */
export const withdrawFromFaqPage = (element: Element): void => elements.get(element)?.withdraw(element);
