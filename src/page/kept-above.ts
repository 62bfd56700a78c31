/** What the page keeps at the window's top, as a header that stays: how far down it reaches. */

/** How far below an edge something may begin that stays there, in pixels: a header may float. */
const BELOW = [1, 16, 32, 48];

/** The element that holds this one as it is laid out. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** What is seen at a point, in whatever shadow root. */
function seenAt(x: number, y: number): Element | null {
  let seen = document.elementFromPoint(x, y);
  for (;;) {
    const within = seen?.shadowRoot?.elementFromPoint(x, y);
    if (!within || within.getRootNode() !== seen?.shadowRoot) return seen;
    seen = within;
  }
}

/** What lies over this point and stays where it is when `target` moves. */
function stayingAt(x: number, y: number, target: Element): Element | undefined {
  const moving = new Set<Element>();
  for (let element: Element | null = target; element; element = around(element)) moving.add(element);
  for (let element = seenAt(x, y); element && !moving.has(element); element = around(element))
    if (/fixed|sticky/.test(getComputedStyle(element).position)) return element;
  return undefined;
}

/** How far down from the window's top the page keeps something over where `target` would stand, in pixels. */
export function keptAbove(target: Element): number {
  const { left, width } = target.getBoundingClientRect();
  const x = left + width / 2;
  let kept = 0;
  for (;;) {
    const staying = BELOW.map((below) => stayingAt(x, kept + below, target)).find(Boolean);
    const bottom = staying?.getBoundingClientRect().bottom ?? 0;
    // What covers half of the window is no header, and no scrolling leads below it.
    if (bottom <= kept || bottom > innerHeight / 2) return kept;
    kept = bottom;
  }
}
