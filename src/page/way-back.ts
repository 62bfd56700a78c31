/**
 * The way back: who has followed a link of ours to something else on this page can return to that very link, by a button
 * there or by the browser's own Back. Loaded when a reader first follows one.
 */
import { closestAcross } from '../sources/tree.js';

/** A link that was followed. */
export interface Trip {
  /** The link, or what had opened the panel that it stood in. */
  from: HTMLElement;
  /** Where in the window it stood, in CSS pixels. */
  top: number;
  /** The page's address before and after. */
  at: string;
  to: string;
}

/** The last one is the one that the reader is on. */
const trips: Trip[] = [];

export function setOut(trip: Trip): void {
  trips.push(trip);
}

/** The reader goes elsewhere by a way that we cannot lead back. */
export function forget(): void {
  trips.length = 0;
}

/** Whether the reader was led to where the page is now by a link that is still there. */
export function leadsBack(): boolean {
  const trip = trips.at(-1);
  return trip?.to === location.href && trip.from.isConnected;
}

function restore({ from, top }: Trip): void {
  let closed: Element | undefined;
  while ((closed = closestAcross(from, 'details:not([open])'))) (closed as HTMLDetailsElement).open = true;
  // Before the button for it is gone, so that the focus is never nowhere.
  from.focus({ preventScroll: true });
  // Once the browser has scrolled by itself, which it does after its own Back.
  requestAnimationFrame(() => scrollBy({ top: from.getBoundingClientRect().top - top, behavior: 'instant' }));
}

/** Back to the link. As the browser's own Back, where that leads there, so that no entry is left over. */
export function goBack(): void {
  const trip = trips.at(-1);
  if (!trip) return;
  if (trip.at !== trip.to && trip.to === location.href) history.back();
  else restore(trips.pop()!);
}

/** Tells whether a new address of the page is that of the link that was followed, to which the reader is then led. */
export function cameBack(): boolean {
  const trip = trips.at(-1);
  if (trip?.to === location.href) return false;
  if (trip?.at === location.href && trip.from.isConnected) {
    restore(trips.pop()!);
    return true;
  }
  forget();
  return false;
}
