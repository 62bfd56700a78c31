/** What looks the same in hundreds of places is drawn once, and copied: a copy has no parts, no markers and no templates. */
import { noChange, render, type TemplateResult } from 'lit';
import { type ChildPart, Directive, directive } from 'lit/directive.js';

const originals = new Map<string, Element>();
/** So many that no page needs more, and that a page with ever other articles does not keep all. */
const MOST = 500;

/** The element that a template makes, without the comments that Lit leaves in it to find its places again. */
function draw(template: TemplateResult): Element {
  const drawn = document.createElement('div');
  render(template, drawn);
  const comments = document.createNodeIterator(drawn, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode() as Comment | null);) comment.remove();
  return drawn.firstElementChild!;
}

class Copied extends Directive {
  #original: Element | undefined;

  /** Static HTML has it in its place. */
  render(_key: string, template: () => TemplateResult): unknown {
    return template();
  }

  override update(_part: ChildPart, [key, template]: [string, () => TemplateResult]): unknown {
    let original = originals.get(key);
    if (!original) {
      if (originals.size === MOST) originals.clear();
      originals.set(key, (original = draw(template())));
    }
    if (original === this.#original) return noChange;
    this.#original = original;
    return original.cloneNode(true);
  }
}

/**
 * One element, without events.
 * @param key All that it is made of: of the same key is the same drawing.
 */
export const copied = directive(Copied);
