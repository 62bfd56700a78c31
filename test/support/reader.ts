/** What a reader sees, hears and does. */
import { sendKeys, sendMouse } from '@web/test-runner-commands';

const isClosed = (element: Element): boolean => element.localName === 'details' && !element.hasAttribute('open');

/** What stands in an element as it is laid out: its shadow root, or what its slot has been given. */
function inside(element: Element): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    return given.length ? given : [...element.childNodes];
  }
  return [...element.childNodes].filter((child) => !isClosed(element) || child.nodeName === 'SUMMARY');
}

// Nodes that have moved to another document may be of its classes, so nothing is asked for its class.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function textOf(node: Node, heard: boolean): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (!isElement(node) || /^(script|style|template)$/.test(node.localName)) return '';
  const { display, visibility, clipPath } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  if (heard ? node.getAttribute('aria-hidden') === 'true' : clipPath === 'inset(50%)') return '';
  const label = (heard && node.getAttribute('aria-label')) || '';
  const within = inside(node).map((child) => textOf(child, heard));
  // The label of a button is all that is said of it; that of a list comes before what is in it.
  const text =
    label && node.matches('button, [role="button"]') ? label : `${label} ${within.join('')}`.slice(label ? 0 : 1);
  if (node.localName === 'q') return `“${text.trim()}”`;
  return display === 'inline' || display === 'contents' ? text : ` ${text} `;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All text that stands there for the eye, in its order: not what is closed or hidden. Quotation marks are English ones. */
export const seen = (element: Element): string => tidy(textOf(element, false));

/** All text that a screen reader reads there, in its order. */
export const heard = (element: Element): string => tidy(textOf(element, true));

/** All that match within an element, through the open shadow roots below it. */
export function all<E extends Element = HTMLElement>(within: Element | ShadowRoot, selector: string): E[] {
  const root = (isElement(within) && within.shadowRoot) || within;
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as E] : []),
    ...(element.shadowRoot ? all<E>(element.shadowRoot, selector) : []),
  ]);
}

/** The one that matches and that a reader would find by these words. */
export function find(within: Element | ShadowRoot, selector: string, words: string | RegExp = ''): HTMLElement {
  const named = (element: Element) => [heard(element), element.getAttribute('aria-label') ?? ''];
  const found = all(within, selector).filter((element) =>
    named(element).some((name) => (typeof words === 'string' ? name.includes(words) : words.test(name))),
  );
  if (found.length !== 1) {
    throw new Error(`${found.length} of ${selector} with ${words}: ${all(within, selector).map(heard).join(' | ')}`);
  }
  return found[0]!;
}

/** What has the keyboard's focus, in whatever shadow root. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Its tag, without what is in it. */
const brief = (which: EventTarget | null | undefined): string =>
  ((which as Element | null | undefined)?.cloneNode?.() as Element | undefined)?.outerHTML ?? 'nothing';

/** Expects the keyboard to be at an element. */
export function expectFocus(element: Element | null | undefined): void {
  const at = focused();
  // Chai would print the whole of both.
  if (at !== element) throw new Error(`Expected the keyboard to be at ${brief(element)}, found it at ${brief(at)}.`);
}

/** Presses keys, one after the other: `press('Tab', 'Enter')`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/**
 * Clicks on the middle of an element, or of the widest piece of it, with the mouse. It may stand on a page in a frame. As a
 * reader does, it waits until what it aims at stands still, since what moves between the aim and the click is missed, and
 * looks where the click went: a browser under load may take it to where the page was before it scrolled. What lies in front
 * of the element is not clicked through.
 */
export async function click(element: Element): Promise<void> {
  for (let tries = 1; ; tries++) {
    const position = await aimAt(element);
    const pressed = nextPress(element);
    await sendMouse({ type: 'click', position });
    const elsewhere = await pressed;
    if (!elsewhere) return;
    const went = `The click on ${brief(element)} went to ${brief(elsewhere)}`;
    if (tries === 3 || isCovered(element)) throw new Error(`${went}, at the ${tries}. try.`);
    console.debug(`${went}, and is tried again.`);
  }
}

/** Scrolls to it, and answers where it is once it stands still. */
async function aimAt(element: Element): Promise<[number, number]> {
  // At once, also on a page that scrolls smoothly.
  const aim = () => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return inTopWindow(element);
  };
  let [x, y] = aim();
  for (let frames = 0; ; frames++) {
    await new Promise(requestAnimationFrame);
    const [nowX, nowY] = inTopWindow(element);
    // By a pixel a page may round otherwise each time.
    if (Math.abs(nowX - x) <= 1 && Math.abs(nowY - y) <= 1) return [x, y];
    if (frames > 60) throw new Error(`It never stands still: ${brief(element)}`);
    [x, y] = aim();
  }
}

// A page may have its own of these, and a test may count who listens. Each is called with what it listens to.
// eslint-disable-next-line @typescript-eslint/unbound-method
const { addEventListener, removeEventListener } = EventTarget.prototype;

/** Where the next press of the mouse goes, unless to this element. A press that never comes is an error. */
function nextPress(element: Element): Promise<EventTarget | null> {
  const view = element.ownerDocument.defaultView!;
  return new Promise((resolve, reject) => {
    let isHit = false;
    const hit = () => (isHit = true);
    const hear = ({ target }: Event) => setTimeout(() => end(() => resolve(isHit ? null : target)));
    const inVain = () =>
      reject(new Error(`The page never heard of the click. It ${document.hasFocus() ? 'has' : 'has not'} the focus.`));
    const patience = setTimeout(() => end(inVain), 20_000);
    const end = (then: () => void) => {
      clearTimeout(patience);
      removeEventListener.call(view, 'mousedown', hear, true);
      removeEventListener.call(element, 'mousedown', hit, true);
      then();
    };
    addEventListener.call(view, 'mousedown', hear, true);
    // It may be in a closed shadow root, of which the window hears only the host.
    addEventListener.call(element, 'mousedown', hit, true);
  });
}

/** Whether something else lies in front of where it would be clicked. */
function isCovered(element: Element): boolean {
  const { x, y } = middle(element);
  const tree = element.getRootNode() as Document | ShadowRoot;
  return !element.contains(tree.elementFromPoint(x, y));
}

/** Where its middle is in the window that the mouse is moved in, in whole pixels. */
function inTopWindow(element: Element): [number, number] {
  let { x, y } = middle(element);
  for (let view = element.ownerDocument.defaultView; view && view !== window; view = view.parent as typeof window) {
    const frame = view.frameElement!.getBoundingClientRect();
    [x, y] = [x + frame.left, y + frame.top];
  }
  return [Math.round(x), Math.round(y)];
}

/** In the window, where a click on an element goes. */
export function middle(element: Element): { x: number; y: number } {
  // The first piece of a link may be no more than a quotation mark, which is the stylesheet's.
  const [first, ...rest] = element.getClientRects();
  const { left, top, width, height } = rest.reduce((most, each) => (each.width > most.width ? each : most), first!);
  return { x: left + width / 2, y: top + height / 2 };
}

/** Walks with the Tab key until this has the focus, as a reader does who has no mouse. */
export async function tabTo(element: Element): Promise<void> {
  for (let steps = 0; steps < 50; steps++) {
    await press('Tab');
    if (focused() === element) return;
  }
  throw new Error(`The Tab key does not lead to ${element.outerHTML.slice(0, 100)}.`);
}

/** Which engine this is, for what one of them cannot do. */
export const engine = (): 'chromium' | 'firefox' | 'webkit' =>
  /Firefox/.test(navigator.userAgent) ? 'firefox' : /Chrom/.test(navigator.userAgent) ? 'chromium' : 'webkit';
