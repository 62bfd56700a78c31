import type { ShownArticle } from '../article/article.js';
import type { Problem } from '../article/check.js';
import type { LoadError } from '../sources/load-article.js';

/**
 * An Event, and for a page no more than that; but of CustomEvent's kind, which is still the browser's where an old library
 * has put something of its own in the place of `window.Event`.
 */
const BrowsersEvent: new (type: string, init: EventInit) => Event = CustomEvent;

/** An element shows its article. */
export class HonestReadyEvent extends BrowsersEvent {
  static readonly eventName = 'honest-ready';

  constructor(
    readonly article: ShownArticle,
    /** What is wrong with the article and was left out. */
    readonly problems: readonly Problem[],
  ) {
    super(HonestReadyEvent.eventName, { bubbles: true, composed: true });
  }
}

/** An element could not get its article. What it showed, it goes on showing. */
export class HonestErrorEvent extends BrowsersEvent {
  static readonly eventName = 'honest-error';

  constructor(readonly error: LoadError) {
    super(HonestErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

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
    'honest-ready': HonestReadyEvent;
    'honest-error': HonestErrorEvent;
  }
}
