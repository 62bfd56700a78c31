/** Walking up a page whose elements may stand in shadow roots. */

/** The node above: the parent, or the host of the shadow root. */
const above = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The nearest element, `from` itself included, that matches, through all shadow roots. */
export function closestAcross(from: Element, selector: string): Element | undefined {
  let element: Element | null = from;
  while (element) {
    const found: Element | null = element.closest(selector);
    if (found) return found;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** The element of the document itself in whose shadow roots `element` stands; `element` where it is in none. */
export function outermost(element: Element): Element {
  let root = element.getRootNode();
  while (root instanceof ShadowRoot) {
    element = root.host;
    root = element.getRootNode();
  }
  return element;
}

/** What an element wraps: its children, or, where a child is a slot, what that slot has been given. */
export const wrapped = (element: Element): Node[] =>
  [...element.childNodes].flatMap((child: Node) => {
    const slot = child as HTMLSlotElement;
    // Asked for what it can do, since an adopted one may be of another document's class.
    return slot.assignedNodes?.({ flatten: true }) ?? child;
  });

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What of these a slot can be given by hand. */
export const slottable = (nodes: Iterable<Node>): (Element | Text)[] =>
  ([...nodes] as (Element | Text)[]).filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);

/** All that match in what an element wraps. */
export const inWrapped = <E extends Element>(element: Element, selector: string): E[] =>
  wrapped(element)
    .filter(isElement)
    .flatMap((child) => [...(child.matches(selector) ? [child as E] : []), ...child.querySelectorAll<E>(selector)]);

/** The element with an id, as seen from `element`: its own tree first, then those around it. */
export function byId(element: Element, id: string): Element | undefined {
  for (let node: Node | null = element; node; node = above(node)) {
    if (node instanceof Document || node instanceof ShadowRoot) {
      const found = node.getElementById(id);
      if (found) return found;
    }
  }
  return undefined;
}
