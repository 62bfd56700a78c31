import type { ShownArticle } from '../article/article.js';
import type { Problem } from '../article/check.js';
import type { LoadError } from '../sources/load-article.js';

/** An element shows its article. */
export class HonestReadyEvent extends Event {
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
export class HonestErrorEvent extends Event {
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
