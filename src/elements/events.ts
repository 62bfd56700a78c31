import type { ShownArticle } from '../article/article.js';
import type { Problem } from '../article/check.js';
import type { LoadError } from '../sources/load-article.js';

/**
 * An Event, and for a page no more than that; but of CustomEvent's kind, which is still the browser's where an old library
 * has put something of its own in the place of `window.Event`.
 */
export const BrowsersEvent: new (type: string, init: EventInit) => Event = CustomEvent;

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

declare global {
  interface HTMLElementEventMap {
    'honest-ready': HonestReadyEvent;
    'honest-error': HonestErrorEvent;
  }
}
