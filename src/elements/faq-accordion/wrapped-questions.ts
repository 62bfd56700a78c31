/** A page's own questions: what a FAQ makes of what it wraps where no article is named. Loaded only there. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Words } from '../../locale/words.js';
import { inWrapped, slottable, wrapped } from '../../sources/tree.js';
import { spoken } from '../templates/view.js';
import type { FaqAccordion } from './faq-accordion.js';
import { openAllLine } from './faq-accordion.template.js';
import { isInMiddle } from './in-middle.js';

const isHeading = (node: Node): boolean => /^H[2-6]$/.test(node.nodeName);

/**
 * What is wrapped, in the order of the slots it goes to: what comes before the first heading, then by turns a heading and
 * all that follows up to the next one. One group, without headings or where the questions open by themselves.
 */
function groupsOf(nodes: readonly Node[]): Node[][] {
  const groups: Node[][] = [[]];
  const plain = nodes.some(({ nodeName }) => nodeName === 'DETAILS');
  for (const node of nodes) {
    if (!plain && isHeading(node)) groups.push([node], []);
    else groups.at(-1)!.push(node);
  }
  return groups;
}

let accordions = 0;

export class WrappedQuestions implements ReactiveController {
  readonly #host: FaqAccordion;
  readonly #questions: () => HTMLDetailsElement[];
  /** Makes the page's own questions exclusive: a name that nobody else on the page has. */
  readonly #name = `honest-faq-${++accordions}-${Math.random().toString(36).slice(2)}`;
  /** Those of the page's own that have been given the name. */
  readonly #named = new Set<HTMLDetailsElement>();
  /** Which question, of headings with their answers, the reader was at when those became questions that open. */
  #inSight = -1;

  /** @param questions All that opens with a question. */
  constructor(host: FaqAccordion, questions: () => HTMLDetailsElement[]) {
    this.#host = host;
    this.#questions = questions;
    // What an address leads to is opened when it is followed.
    if (!location.hash)
      this.#inSight = this.#groups().findIndex((nodes, n) => n && n % 2 === 0 && isInMiddle(nodes)) / 2 - 1;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#giveNames([]);
  }

  hostUpdated(): void {
    this.#assign();
    const { exclusive, isConnected, status } = this.#host;
    if (this.#inSight >= 0 && status === 'content') {
      const details = this.#host.renderRoot.querySelectorAll('details')[this.#inSight];
      if (details) details.open = true;
      this.#inSight = -1;
    }
    const isContent = exclusive && isConnected && status === 'content';
    this.#giveNames(isContent && this.#groups().length < 2 ? this.#questions() : []);
  }

  /** Whether what it wraps is handed on by slots that it may part: in the shadow root of a `data-honest-read`. */
  get #isHandedOn(): boolean {
    const { slotAssignment } = this.#host.getRootNode() as ShadowRoot;
    return slotAssignment === 'manual' && this.#host.firstElementChild?.localName === 'slot';
  }

  #groups(): Node[][] {
    return groupsOf(this.#isHandedOn ? wrapped(this.#host) : [...this.#host.childNodes]);
  }

  /** A name of the page's own says which of them belong together, and is left alone. */
  #giveNames(questions: readonly HTMLDetailsElement[]): void {
    for (const details of this.#named) {
      if (questions.includes(details)) continue;
      if (details.name === this.#name) details.removeAttribute('name');
      this.#named.delete(details);
    }
    for (const details of questions) {
      if (details.hasAttribute('name')) continue;
      details.name = this.#name;
      this.#named.add(details);
    }
  }

  /** Gives every slot what it is to show. */
  #assign(): void {
    const host = this.#host;
    const isHandedOn = this.#isHandedOn;
    const groups = this.#groups();
    host.renderRoot.querySelectorAll('slot').forEach((slot, n) => {
      const nodes = slottable(groups[n]!);
      if (isHandedOn) {
        const through = (host.children[n] ??
          host.appendChild(host.ownerDocument.createElement('slot'))) as HTMLSlotElement;
        through.assign(...nodes);
        slot.assign(through);
      } else slot.assign(...nodes);
    });
  }

  /** @param toggle Opens all of them, or closes them. */
  render(words: Words | undefined, pageLang: string | undefined, toggle: () => void): TemplateResult {
    const { exclusive, status } = this.#host;
    const headings = (this.#groups().length - 1) / 2;
    const questions = this.#questions();
    const count = headings || questions.length;
    const openAll = { allOpen: questions.filter(({ open }) => open).length >= count, toggle };
    const isExclusive = exclusive || questions.some(({ name }) => name);
    const line = count > 1 && !isExclusive && status === 'content' ? openAllLine(words, openAll) : nothing;
    const { lang, dir } = words ? spoken({ words, pageLang }) : { lang: nothing, dir: nothing };
    if (!headings) {
      // Static HTML of ours has kept a place for the button.
      const over = inWrapped(this.#host, '.honest > .all').length ? 'over' : nothing;
      return html`<div class=${over}>
        ${line === nothing ? nothing : html`<div class="honest line" lang=${lang} dir=${dir}>${line}</div>`}
        <slot></slot>
      </div>`;
    }
    return html`<slot></slot>
      <div class="honest">
        ${line === nothing ? nothing : html`<div lang=${lang} dir=${dir}>${line}</div>`}
        ${[...Array(headings).keys()].map(
          () =>
            html`<details part="question" name=${exclusive ? 'faq' : nothing}>
              <summary part="question-summary"><slot></slot></summary>
              <div class="answer" part="answer"><slot></slot></div>
            </details>`,
        )}
      </div>`;
  }
}
