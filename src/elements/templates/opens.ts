/** A button in a line of prose, and the panel that it opens. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PopUp } from '../controllers/pop-up.js';
import type { Tongue } from './view.js';

/** Asked when it is needed, and not for all time: a page may bring the popover that its browser lacks. */
const hasPopover = () => 'showPopover' in HTMLElement.prototype;

export interface Opener {
  popUp: PopUp;
  /** What is opened, where the element has several things that open. */
  key?: unknown;
  /** Its name to a screen reader, where that is more than its words. */
  name?: string | undefined;
  className?: string;
  part?: string;
}

/** A `<button>` is a box of its own, which a line cannot break: words in a line of prose have to be an inline element. */
export function opener(content: unknown, { popUp, key = true, name, className = '', part }: Opener): TemplateResult {
  const used = key === true ? popUp : (event: Event) => popUp.handleEvent(event, key);
  return html`<span
    role="button"
    tabindex="0"
    class="opener ${className}"
    part=${part ?? nothing}
    aria-label=${name ?? nothing}
    aria-expanded=${popUp.key === key ? 'true' : 'false'}
    @click=${used}
    @keydown=${used}
    >${content}</span
  >`;
}

/**
 * What stands in a line of prose and is nothing but such a button, with what it opens: one template, and not three within each
 * other, since a page may have hundreds.
 */
export function opening(
  content: unknown,
  { popUp, name, className = '', part }: Omit<Opener, 'key'>,
  { lang, dir }: Tongue,
  opened: unknown,
): TemplateResult {
  return html`<span class="honest" lang=${lang} dir=${dir}
    ><span
      role="button"
      tabindex="0"
      class="opener ${className}"
      part=${part ?? nothing}
      aria-label=${name ?? nothing}
      aria-expanded=${popUp.open ? 'true' : 'false'}
      @click=${popUp}
      @keydown=${popUp}
      >${content}</span
    >${opened}</span
  >`;
}

/** Made only when it is opened, so that hundreds of them cost next to nothing. */
export function panel(
  content: () => unknown,
  name: string,
  { popUp, key = true }: Pick<Opener, 'popUp' | 'key'>,
): TemplateResult | typeof nothing {
  if (popUp.key !== key) return nothing;
  return html`<div
    class="panel"
    part="panel"
    role="group"
    aria-label=${name}
    popover=${hasPopover() ? 'manual' : nothing}
  >
    ${content()}
  </div>`;
}
