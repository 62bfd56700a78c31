/** What a partner says of an element: a field for each of its attributes. */
import { html, type TemplateResult } from 'lit';
import type { Article } from '../../article/article.js';
import { type Attribute, ATTRIBUTES, EMBEDDABLE, type Takes } from '../../article/sharing/embeddable.js';
import { entriesFor, LABELS } from './choices.js';

export interface Field {
  article: Article;
  tag: string;
  name: Attribute;
  value: string | undefined;
}

/** Never that of something in the article, which has its own address here. */
const idOf = (name: string): string => `option-${name}`;

type Set = (name: string, value: string | undefined) => void;

const valueOf = ({ target }: Event): string | undefined =>
  (target as HTMLInputElement | HTMLSelectElement).value || undefined;

function choice(
  { tag, name, value }: Field,
  options: readonly (readonly [value: string, text: string])[],
  set: Set,
): TemplateResult {
  const needed = EMBEDDABLE[tag]!.needs?.includes(name);
  return html`<p class="field">
    <label for=${idOf(name)}>${LABELS[name]}</label>
    <select id=${idOf(name)} @change=${(event: Event) => set(name, valueOf(event))}>
      ${needed ? '' : html`<option value="" ?selected=${value === undefined}>As it is</option>`}
      ${options.map(([each, text]) => html`<option value=${each} ?selected=${each === value}>${text}</option>`)}
    </select>
  </p>`;
}

/** Several of many; none chosen are all of them, where an element does not need one. */
function several({ article, tag, name, value }: Field, set: Set): TemplateResult {
  const chosen = value?.split(' ') ?? [];
  const entries = entriesFor(article, name);
  const toggle = (id: string) => {
    const now = entries.map(([each]) => each).filter((each) => (each === id) !== chosen.includes(each));
    set(name, now.join(' ') || undefined);
  };
  return html`<fieldset class="several">
    <legend>${LABELS[name]}${EMBEDDABLE[tag]!.needs?.includes(name) ? '' : ' (none chosen: all)'}</legend>
    ${entries.map(
      ([id, text]) =>
        html`<label><input type="checkbox" .checked=${chosen.includes(id)} @change=${() => toggle(id)} /><span>${text}</span></label>`,
    )}
  </fieldset>`;
}

export function optionField(field: Field, set: Set): TemplateResult {
  const { article, name, value } = field;
  const takes: Takes = ATTRIBUTES[name];
  if (takes === 'flag')
    return html`<p class="field flag">
      <label><input type="checkbox" .checked=${value !== undefined}
        @change=${({ target }: Event) => set(name, (target as HTMLInputElement).checked ? '' : undefined)} />${LABELS[name]}</label>
    </p>`;
  if (takes === 'text')
    return html`<p class="field">
      <label for=${idOf(name)}>${LABELS[name]}</label>
      <input id=${idOf(name)} .value=${value ?? ''} @input=${(event: Event) => set(name, valueOf(event))} />
    </p>`;
  if (takes === 'levels' || 'idsIn' in takes) return several(field, set);
  const options = 'idIn' in takes ? entriesFor(article, name) : takes.map((word) => [word, word] as const);
  return choice(field, options, set);
}
