import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { inTime } from '../../page/in-time.js';
import type { Words } from '../../locale/words.js';
import { closestAcross } from '../../sources/tree.js';

/** Room between a panel and what it belongs to, and between a panel and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** What a panel may take even where it then covers its opener, as in a very low window, in CSS pixels. */
const LEAST = 120;

/** What of a page does something of its own when a click or a key comes up to it. */
const ACTIVE = 'a[href], button, summary, label, [role="button"], [role="link"]';

/**
 * Where a panel goes: under its opener, above it where there is more room, and always within the window.
 * All lengths in CSS pixels of the window.
 */
export function place(
  opener: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  panel: { width: number; height: number },
  view: { width: number; height: number },
  rtl: boolean,
): { left: number; top: number } {
  const start = rtl ? opener.right - panel.width : opener.left;
  const left = Math.max(EDGE, Math.min(start, view.width - panel.width - EDGE));
  const under = opener.bottom + GAP;
  const above = opener.top - GAP - panel.height;
  const fitsUnder = under + panel.height <= view.height - EDGE;
  const top = fitsUnder || (above < EDGE && view.height - opener.bottom >= opener.top) ? under : above;
  return { left, top: Math.max(EDGE, Math.min(top, view.height - panel.height - EDGE)) };
}

/** The files that have come by which panels are made, by what has loaded them. */
const files = new Map<() => Promise<unknown>, unknown>();

/** The one that is open: there is never a second one over the page. */
let current: PopUp | undefined;

/**
 * A panel that a button opens: the APG's Disclosure, whose content stands right after its button, so that a reader, the Tab
 * key and a screen reader go on into it, and no focus is moved that nobody asked to move. It is closed by the button, by
 * Escape, by a click or the keyboard's focus elsewhere, and when its button is scrolled out of sight.
 *
 * The native popover puts it on top of everything, where there is one. It is a manual one: an automatic one closes when its
 * button is pressed, which then opens it again. It is placed by hand, since anchors are off under a transformed ancestor
 * in two engines. Until it is opened, it costs nothing but this object; an element that keeps the focus in what it draws
 * anew adds it to its controllers before.
 */
export class PopUp implements ReactiveController, EventListenerObject {
  /** What is open, where an element has several things that open; none while nothing is. */
  key: unknown;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Ends all that is watched while the panel is open. */
  #watching: AbortController | undefined;
  /** The last event from within; closed shadow roots hide from the window where it comes from. */
  #within: Event | undefined;
  /** Whether the pointer went down elsewhere. */
  #away = false;
  /** What the panel was placed by, so that a page at rest is not laid out again. */
  #placed = '';
  /** The button that has opened it. */
  #openedBy: HTMLElement | undefined;
  /** What could not be loaded; the next opening tries again. */
  #failed: (() => Promise<unknown>) | undefined;
  /** What had the focus before an update. */
  #focused: Element | null | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    // Focus that stood in what is gone would be lost, and the reader's place on the page with it.
    if (this.#focused && !this.#focused.isConnected) {
      this.#opener?.focus({ preventScroll: true });
    }
    if (!this.open) return;
    const panel = this.#panel;
    // What it belonged to is not shown any more.
    if (!panel) {
      this.close();
      return;
    }
    if (panel.popover && !panel.matches(':popover-open')) panel.showPopover();
    this.#placed = '';
    this.#place();
  }

  get open(): boolean {
    return this.key !== undefined;
  }

  /** @param key What the button opens, among several. */
  toggle(event: Event, key: unknown = true): void {
    this.#keep(event);
    this.#openedBy = event.currentTarget as HTMLElement;
    this.#set(this.key === key ? undefined : key);
  }

  /** A click on the opener, and, since that is no native button, Enter and Space. */
  handleEvent(event: Event, key?: unknown): void {
    if (event.type === 'click') {
      this.toggle(event, key);
      return;
    }
    const { key: pressed, repeat } = event as KeyboardEvent;
    if (pressed !== 'Enter' && pressed !== ' ') return;
    // Space would scroll the page, and both would press a link or a button of the page around.
    event.preventDefault();
    if (!repeat) this.toggle(event, key);
  }

  /** A badge may stand in a link or a button of the page: a click within is then meant for it, not for them. */
  #keep(event: Event): void {
    if (!closestAcross(this.#host, ACTIVE)) return;
    event.stopPropagation();
    if (!(event.composedPath()[0] as Element).closest('a, button')) event.preventDefault();
  }

  close(): void {
    this.#set(undefined);
  }

  /**
   * The content of a panel that is made by a file which a page only loads when the first one is opened.
   * @param load Loads the file; the same function every time.
   */
  late<File>(load: () => Promise<File>, content: (file: File) => unknown, words: Words): unknown {
    const file = files.get(load) as File | undefined;
    if (file) return content(file);
    const failed = this.#failed === load;
    if (!failed) void this.#load(load);
    return html`<p class=${failed ? '' : 'waiting'} role="status">${failed ? words.notLoaded : words.loading}</p>`;
  }

  async #load(load: () => Promise<unknown>): Promise<void> {
    try {
      files.set(load, await inTime(load()));
    } catch (error) {
      this.#failed = load;
      console.warn('honest-read: what this panel says could not be loaded.', error);
    }
    this.#host.requestUpdate();
  }

  get #panel(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.panel');
  }

  /** Another article may have brought another button in its place. */
  get #opener(): HTMLElement | null | undefined {
    return this.#openedBy?.isConnected
      ? this.#openedBy
      : this.#host.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]');
  }

  #set(key: unknown): void {
    if (key === this.key) return;
    this.key = key;
    this.#failed = undefined;
    this.#host.addController(this);
    this.#host.requestUpdate();
    this.#watching?.abort();
    if (current === this) current = undefined;
    if (!this.open) return;
    current?.close();
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- It is this one that is open now.
    current = this;
    this.#watch((this.#watching = new AbortController()).signal);
  }

  #watch(signal: AbortSignal): void {
    const page = this.#host.ownerDocument.defaultView!;
    // First of all, so that one press of the key closes one thing: the panel, and not the dialog it stands in as well.
    page.addEventListener('keydown', (event) => this.#escape(event), { capture: true, signal });
    this.#host.addEventListener('click', (event) => this.#keep(event), { signal });
    this.#host.addEventListener('click', (event) => this.#led(event), { signal });
    for (const type of ['pointerdown', 'pointerup', 'focusin']) {
      const elsewhere = (event: Event) => this.#elsewhere(event);
      // The window does not hear of focus that moves on within the element.
      for (const target of [this.#host.shadowRoot!, page]) target.addEventListener(type, elsewhere, { signal });
    }

    // By frames: events do not tell of what is scrolled in a shadow root, or moved by something that comes late above.
    let frame = 0;
    const follow = () => {
      this.#place();
      frame = page.requestAnimationFrame(follow);
    };
    follow();

    // Opened by a screen reader, it may be out of sight at first.
    let inSight = false;
    const sight = new page.IntersectionObserver((entries) => {
      const { isIntersecting, target } = entries.at(-1)!;
      if (inSight && !isIntersecting && target.isConnected) this.close();
      inSight = isIntersecting;
    });
    sight.observe(this.#opener ?? this.#host);

    signal.addEventListener('abort', () => {
      page.cancelAnimationFrame(frame);
      sight.disconnect();
    });
  }

  /** A link within this page leads away from the panel as much as any. */
  #led(event: Event): void {
    const link = (event.composedPath()[0] as Element).closest('a');
    const place = ({ href }: { href: string }) => href.replace(/#.*/, '');
    // Once the page has heard of it, which remembers where the link stood.
    if (link && place(link) === place(this.#host.ownerDocument.location)) setTimeout(() => this.close());
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
    this.#opener?.focus();
  }

  /**
   * A click elsewhere, or focus; much else may stand in the same element, as in a whole article. A press that began in the
   * panel marks its words, and a swipe, which scrolls, has no end that a page is told of; neither is a click. Nor is focus
   * elsewhere on what the button stands in: in Firefox a link takes it by a press on whatever is in it. A shadow root's host
   * has it with anything in there.
   */
  #elsewhere(event: Event): void {
    const opener = this.#opener!;
    const path = event.composedPath();
    if (path.includes(opener) || path.includes(this.#panel!)) this.#within = event;
    const away = event !== this.#within;
    if (event.type === 'pointerdown') this.#away = away;
    else if (away && (event.type === 'focusin' ? closestAcross(opener, ':focus')?.shadowRoot !== null : this.#away))
      this.close();
  }

  #place(): void {
    const panel = this.#panel;
    const opener = this.#opener;
    if (!panel || !opener) return;
    const { scrollingElement, documentElement } = this.#host.ownerDocument;
    // In quirks mode the window's size is the body's, not the root's.
    const { clientWidth: width, clientHeight: height } = scrollingElement ?? documentElement;
    const box = opener.getBoundingClientRect();
    const by = [box.left, box.top, box.right, box.bottom, width, height].join();
    if (by === this.#placed) return;
    this.#placed = by;

    // No wider than the window, and no higher than there is room above or under its opener, on a page that magnifies it, too.
    const { style } = panel;
    const scale = panel.getBoundingClientRect().width / panel.offsetWidth;
    const room = Math.min(height, Math.max(box.top, height - box.bottom)) - GAP - EDGE;
    style.setProperty('--_room', `${(width - 2 * EDGE) / scale}px`);
    style.maxHeight = `${Math.max(room, Math.min(LEAST, height - 2 * EDGE)) / scale}px`;
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const { left, top } = place(box, panel.getBoundingClientRect(), { width, height }, rtl);
    style.left = `${left}px`;
    style.top = `${top}px`;
    // What is fixed is shifted on a page that magnifies it and, where there is no popover, under a transformed ancestor.
    const is = panel.getBoundingClientRect();
    style.left = `${left + (left - is.left) / scale}px`;
    style.top = `${top + (top - is.top) / scale}px`;
    // Not every engine lets the keyboard scroll what has no focus.
    panel.tabIndex = panel.scrollHeight > panel.clientHeight ? 0 : -1;
  }
}
