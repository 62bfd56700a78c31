/**
 * Addresses of what elements show. The browser does not look for `#c-detox` in shadow roots, so an element answers for
 * its own: an id of the page's own comes first, then the first element in document order that shows the thing in full.
 */
import { closestAcross, inWrapped, outermost } from '../sources/tree.js';

/** An element that has things with addresses of their own. */
export interface AddressOwner extends HTMLElement {
  /** What these things were read from: the same for all that show the same article. */
  readonly source: object | undefined;
  /** Whether it shows the thing with this id in full. */
  shows(id: string): boolean;
  /** The thing with this id, where it is shown in full. */
  elementOf(id: string): Element | null;
  /** Opens the thing with this id, brings it into view and leads the keyboard to it. */
  reveal(id: string): Promise<unknown>;
  /** Opens what it wraps, where that is shown and not open yet, and brings this part of it into view. */
  openWrapped(target: HTMLElement): void;
  requestUpdate(): void;
}

const owners = new Set<AddressOwner>();
/** The address that the page was asked for and nobody has shown yet. */
let due = '';
/** Where the page was when an address was last followed, or given up. */
let settled: string | undefined;
let listening: AbortController | undefined;
/** Whether it was a link of ours that led there: the page's own links are the page's business. */
let ledByUs = false;
/** Listens for what a reader does by themselves while an address is due. */
let patience: AbortController | undefined;

/** What a page with a router in it has after `#` is not an id; a page can also say so itself. */
const isRouting = (element?: Element): boolean =>
  /^#[!/]/.test(location.hash) || !!(element && closestAcross(element, '[data-honest-addresses="off"]'));

/** The id after `#`; what is not well-formed is nobody's. */
function asked(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

const withoutHash = ({ href }: { href: string }): string => href.replace(/#.*/, '');

/** Address of a thing on this page; none where the page keeps what comes after `#` for itself. */
export function addressOf(owner: Element, id: string): string | undefined {
  if (isRouting(owner)) return undefined;
  return `${withoutHash(location)}#${encodeURIComponent(id)}`;
}

/** Who shows the thing with this id in full: the first in document order. */
export function ownerOf(id: string): AddressOwner | undefined {
  return [...owners]
    .filter((owner) => owner.ownerDocument === document && !isRouting(owner) && owner.shows(id))
    .sort((a, b) =>
      outermost(a).compareDocumentPosition(outermost(b)) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )[0];
}

/** The page's own thing with this id, and the element that wraps it; what an element wraps is seen only while it shows nothing else. */
function ownThing(id: string): { own?: HTMLElement; keeper?: AddressOwner } {
  const own = id ? document.getElementById(id) : null;
  if (!own) return {};
  const keeper = [...owners].find((owner) => inWrapped(owner, `#${CSS.escape(id)}`).includes(own));
  return keeper ? (keeper.shows(id) ? {} : { own, keeper }) : { own };
}

/** What an address `#id` leads to: the page's own thing, or that of the first element that shows it. */
export const elementAt = (id: string): Element | null | undefined => ownThing(id).own ?? ownerOf(id)?.elementOf(id);

/** Brings the beginning of something into view, below what the page keeps over it. */
export function bringIntoView(target: HTMLElement): void {
  target.scrollIntoView();
  import('./into-view.js').then(
    ({ uncover }) => uncover(target),
    // Then it stands where the browser puts it.
    () => {},
  );
}

const watchers = new Set<() => void>();
let telling = false;

/** Tells when other things have addresses on this page than before: once for all that come or go together. */
export function watchAddresses(watcher: () => void): void {
  watchers.add(watcher);
}

export const unwatchAddresses = (watcher: () => void): unknown => watchers.delete(watcher);

function tell(): void {
  if (telling || !watchers.size) return;
  telling = true;
  queueMicrotask(() => {
    telling = false;
    for (const watcher of watchers) watcher();
  });
}

/** Shows what the address asks for. */
function follow(): void {
  const id = due;
  const { own, keeper } = ownThing(id);
  if (own) {
    keeper?.openWrapped(own);
    if (ledByUs) bringIntoView(own);
    return;
  }
  const owner = ownerOf(id);
  if (!owner) return;
  wait(false);
  void owner.reveal(id);
}

/** Whether the reader is already about something else than what the address asks for. */
const hasMoved = (): boolean => scrollY > 0 && !document.getElementById(due);

/** Waits for an element that shows what is due, until the reader does something. */
function wait(on: boolean): void {
  patience?.abort();
  patience = undefined;
  due = on ? asked() : '';
  if (!due) {
    settled = location.href;
    return;
  }
  patience = new AbortController();
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(type, () => wait(false), { capture: true, passive: true, signal: patience.signal });
}

function asks(): void {
  const back = wayBack?.cameBack();
  wait(!back);
  if (!back) follow();
  drawAgain();
}

/** Once a reader has followed a link of ours. */
let wayBack: typeof import('./way-back.js') | undefined;

/** Who shows the way back may no longer be the one that did. */
function drawAgain(): void {
  if (wayBack) for (const owner of owners) owner.requestUpdate();
}

/** Goes back to the link that has led to the thing with this id here; none where no link has, or where it has gone. */
export const wayBackFrom = (owner: AddressOwner, id: string): (() => void) | undefined =>
  wayBack?.leadsBack() && asked() === id && ownerOf(id) === owner
    ? () => {
        wayBack!.goBack();
        drawAgain();
      }
    : undefined;

async function setOut(link: HTMLAnchorElement): Promise<void> {
  // A panel closes behind the reader, and what has opened it stays.
  const opener =
    link.closest('.panel') && (link.getRootNode() as ShadowRoot).querySelector('.opener[aria-expanded="true"]');
  const from = (opener as HTMLElement | null) ?? link;
  const trip = { from, top: from.getBoundingClientRect().top, at: location.href, to: link.href };
  try {
    wayBack ??= await import('./way-back.js');
    wayBack.setOut(trip);
    drawAgain();
  } catch {
    // Then there is the browser's own Back.
  }
}

/** A link to where the page already is changes no address, and is followed all the same. */
function clicked(event: MouseEvent): void {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.composedPath().find((node) => (node as Element).localName === 'a') as
    HTMLAnchorElement | undefined;
  if (!link?.hash || link.target || withoutHash(link) !== withoutHash(location)) return;
  ledByUs = owners.has((link.getRootNode() as ShadowRoot).host as AddressOwner);
  if (ledByUs) void setOut(link);
  else wayBack?.forget();
  if (link.href !== location.href) return;
  // The browser would scroll once more, after us.
  if (ledByUs) event.preventDefault();
  asks();
}

/** An element that shows things with addresses has come. */
export function join(owner: AddressOwner): void {
  owners.add(owner);
  // One that was taken away and comes back shows what it showed.
  if (owner.source) tell();
  if (listening) return;
  listening = new AbortController();
  const { signal } = listening;
  addEventListener('hashchange', asks, { signal });
  addEventListener('click', clicked, { signal });
  // Who has clicked or typed before any of ours was there has moved on; later, a page may have changed its address by itself.
  if (settled !== location.href) wait(settled !== undefined || !navigator.userActivation?.hasBeenActive);
}

/** It has gone. With the last one go the listeners. */
export function leave(owner: AddressOwner): void {
  owners.delete(owner);
  tell();
  // With it may have gone the link to which another one shows the way back.
  drawAgain();
  if (owners.size) return;
  wayBack?.forget();
  listening?.abort();
  listening = undefined;
  wait(false);
}

/** What an element shows has changed: what the page was asked for may be among it. */
export function arrived(): void {
  tell();
  drawAgain();
  if (due && !hasMoved()) follow();
}
