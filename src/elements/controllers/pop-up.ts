import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestAcross } from '../../sources/tree.js';

/** Room between a panel and what it belongs to, and between a panel and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

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

/**
 * A panel that a button opens, and Escape, a click or the keyboard's focus elsewhere closes. The native popover puts it on top of everything
 * where there is one. Placed by hand, since anchors are off under a transformed ancestor in two engines.
 */
export class PopUp implements ReactiveController {
  open = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Ends what is listened to while the panel is open. */
  #listening: AbortController | undefined;
  /** The last event from within; closed shadow roots hide from the window where it comes from. */
  #within: Event | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#set(false);
  }

  hostUpdated(): void {
    const { panel } = this;
    if (!panel) return;
    if (panel.isConnected && panel.showPopover && !panel.matches(':popover-open')) panel.showPopover();
    this.#place();
  }

  get panel(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('[popover]');
  }

  toggle = (event: Event): void => {
    // A badge may stand in a link or a button of the page: what it opens is then meant, not what they do.
    if (closestAcross(this.#host, 'a[href], button')) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.#set(!this.open);
  };

  #set(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    this.#host.requestUpdate();
    this.#listening?.abort();
    if (!open) return;
    const { signal } = (this.#listening = new AbortController());
    const page = this.#host.ownerDocument.defaultView!;
    page.addEventListener('scroll', this.#place, { capture: true, signal });
    page.addEventListener('resize', this.#place, { signal });
    page.addEventListener('keydown', this.#escape, { signal });
    for (const type of ['pointerdown', 'focusin']) {
      this.#host.addEventListener(type, (event) => (this.#within = event), { signal });
      page.addEventListener(type, this.#elsewhere, { signal });
    }
  }

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#set(false);
    this.#host.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };

  #elsewhere = (event: Event): void => {
    if (event !== this.#within) this.#set(false);
  };

  #place = (): void => {
    const { panel } = this;
    const opener = this.#host.shadowRoot?.querySelector('[aria-expanded]');
    if (!panel || !opener) return;
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    const { scrollingElement, documentElement } = this.#host.ownerDocument;
    // In quirks mode the window's size is the body's, not the root's.
    const { clientWidth: width, clientHeight: height } = scrollingElement ?? documentElement;
    const box = opener.getBoundingClientRect();
    // No higher than there is room above or under its opener, which it must not cover.
    panel.style.maxHeight = `${Math.min(height, Math.max(box.top, height - box.bottom)) - GAP - EDGE}px`;
    const { left, top } = place(box, panel.getBoundingClientRect(), { width, height }, rtl);
    panel.style.left = `${left}px`;
    panel.style.top = `${top}px`;
  };
}
