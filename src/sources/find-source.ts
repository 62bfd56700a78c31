/** Where an element finds its article on a page. */
import { byId, closestAcross, isElement, outermost, wrapped } from './tree.js';

/** An article at an address, as text or as data; or an address at which the page has nothing. */
export type Source = { url: string } | { text: string } | { data: unknown } | { missing: string };

const NAMED = 'data-article';
/** Tags of ours, which may say which article a page shows; the file may be called honest-read.js, honest-read.min.js, … */
const SCRIPT_TAGS = `script[src*="honest-read"], script[${NAMED}][data-base]`;

const fromScript = (script: Element): Source => ({ text: script.textContent ?? '' });

/** An address as an author writes it: a URL, or `#id` of a JSON script on the page. */
function fromAddress(element: Element, address: string): Source {
  if (address[0] === '#') {
    const script = byId(element, address.slice(1));
    return script ? fromScript(script) : { missing: address };
  }
  try {
    return { url: new URL(address, element.ownerDocument.baseURI).href };
  } catch {
    return { missing: address };
  }
}

const articleOf = (tag: Element): string | undefined => tag.getAttribute(NAMED) || undefined;

/** An address; empty where there are several. */
let remembered: string | undefined;

/** Keeps what the script's own tag has named, for pages that take the tag away once it has run. */
export function rememberArticle(address: string | null | undefined): void {
  if (address != null) remembered = address === (remembered ??= address) ? address : '';
}

/**
 * The article that the page's script tags name: the nearest before the element; where no tag of ours stands before it, one that
 * a CMS has moved to the end. Tags that were moved to one place do not tell whose they are: none is better than a wrong one.
 */
function fromScriptTag(element: Element): Source | undefined {
  const { scripts, head } = element.ownerDocument;
  // Not by a query, which would walk the whole page for each of a hundred badges.
  const tags = [...scripts].filter((tag) => tag.matches(SCRIPT_TAGS));
  const named = tags.filter(articleOf);
  const source = (address: string | undefined) =>
    address === '' ? { missing: NAMED } : address ? fromAddress(element, address) : undefined;
  if (!named.length) return source(remembered);
  const place = outermost(element);
  const isBefore = (tag: Element) => tag.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
  const nearest = named.findLast(isBefore) ?? tags.find(isBefore);
  const its = !nearest ? named : head.contains(nearest) ? named.filter(isBefore) : [nearest];
  const [address, another] = new Set(its.map(articleOf));
  return source(another ? '' : address);
}

/**
 * The first that applies of: `src` → a JSON script inside → `data-honest-article` on the nearest ancestor →
 * `data-article` on the nearest script tag of ours. An empty `src` means that what is wrapped is the content.
 *
 * @returns Nothing where no article is named: what the element wraps is then its content.
 */
export function findSource(element: Element, src: string | null | undefined): Source | undefined {
  if (src === '') return undefined;
  if (src) return fromAddress(element, src);
  // What is wrapped is mostly text.
  const script =
    element.firstElementChild &&
    wrapped(element)
      .filter(isElement)
      .find((child) => child.matches('script[type="application/json"]'));
  if (script) return fromScript(script);
  const address = closestAcross(element, '[data-honest-article]')?.getAttribute('data-honest-article');
  if (address == null) return fromScriptTag(element);
  return address ? fromAddress(element, address) : undefined;
}
