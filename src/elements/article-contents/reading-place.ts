import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { elementAt, unwatchAddresses, watchAddresses } from '../../page/addresses.js';
import { keptAbove } from '../../page/kept-above.js';

const pixels = (length: string): number => parseFloat(length) || 0;

/** Where on the page the reader is, among things that have addresses: the last one whose beginning is above the reading line. */
export class ReadingPlace implements ReactiveController {
  /** Id of what is being read; none above the first. */
  current: string | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #told: (() => void) | undefined;
  #ids: readonly string[] = [];
  #listening: AbortController | undefined;
  #frame = 0;

  /** @param told When other things have addresses on the page than before. */
  constructor(host: ReactiveControllerHost & HTMLElement, told?: () => void) {
    this.#host = host;
    this.#told = told;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const page = this.#host.ownerDocument.defaultView;
    watchAddresses(this.#moved);
    for (const type of ['scroll', 'resize'])
      page?.addEventListener(type, this.#soon, { passive: true, signal: this.#listening.signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    unwatchAddresses(this.#moved);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  follow(ids: readonly string[]): void {
    this.#ids = ids;
    this.#soon();
  }

  #moved = (): void => {
    this.#told?.();
    this.#soon();
  };

  #soon = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  };

  #look(): void {
    if (!this.#host.isConnected) return;
    const page = this.#host.ownerDocument;
    const places = this.#ids.flatMap((id) => {
      const element = elementAt(id);
      return element ? [{ id, element }] : [];
    });
    const [first] = places;
    const { scrollPaddingTop } = getComputedStyle(page.documentElement);
    const kept = first ? keptAbove(first.element) : 0;
    const beginnings = places.map(({ id, element }) => {
      // As far down as an address leads to it, and a line more, since what it leads to ends there.
      const led = pixels(scrollPaddingTop) + pixels(getComputedStyle(element).scrollMarginTop);
      const line = Math.max(led, kept) + innerHeight / 8;
      return { id, isPassed: element.getBoundingClientRect().top <= line };
    });
    const { scrollingElement } = page;
    const atEnd = scrollingElement && scrollY > 0 && scrollY + innerHeight >= scrollingElement.scrollHeight - 2;
    const passed = beginnings.filter(({ isPassed }) => isPassed);
    // The last section may be too short to reach the line.
    const found = (atEnd ? beginnings : passed).at(-1)?.id;
    if (found === this.current) return;
    this.current = found;
    this.#host.requestUpdate();
  }
}
