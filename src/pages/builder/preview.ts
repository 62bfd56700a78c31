/** The live element, as the script tag beside this page makes it. It stays while its article and tag do. */
import { html, type TemplateResult } from 'lit';
import { EMBEDDABLE } from '../../article/sharing/embeddable.js';
import type { Widget } from '../../article/sharing/snippet.js';

let shown: HTMLElement | undefined;

function elementOf({ tag, attributes }: Widget, src: string, text: string): HTMLElement {
  if (shown?.localName !== tag || shown.getAttribute('src') !== src) {
    shown = document.createElement(tag);
    shown.setAttribute('src', src);
    shown.textContent = text;
  }
  for (const name of EMBEDDABLE[tag]!.attributes) {
    const value = attributes[name];
    if (value === undefined) shown.removeAttribute(name);
    else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
  return shown;
}

export function preview(widget: Widget, src: string, text: string): TemplateResult {
  const element = elementOf(widget, src, text);
  return EMBEDDABLE[widget.tag]!.inline ? html`<p>A sentence of yours, and then: ${element}.</p>` : html`${element}`;
}
