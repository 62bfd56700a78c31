import { BrowsersEvent } from '../events.js';

/** A reader has sorted, filtered or searched; the fields say what holds now, as the properties of the element do. */
export class HonestChangeEvent extends BrowsersEvent {
  static readonly eventName = 'honest-change';

  constructor(
    /** What the claims are sorted by; none where they stand in their author's order. */
    readonly sort: string | undefined,
    readonly order: string | undefined,
    /** Codes of the levels that are chosen, with a space between; none or empty where all claims are shown. */
    readonly filter: string | undefined,
    /** The words that are searched for. */
    readonly search: string | undefined,
  ) {
    super(HonestChangeEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'honest-change': HonestChangeEvent;
  }
}
