import type { DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';

type Value = string | number | boolean | null | undefined;

/** Sets what the controls say on the element in whose tag it stands: attributes, and `--tokens` as custom properties. */
export const given = (args: Record<string, Value>): DirectiveResult =>
  ref((element) => {
    for (const [name, value] of Object.entries(args)) if (element) set(element as HTMLElement, name, value);
  });

function set(element: HTMLElement, name: string, value: Value): void {
  const unset = value === undefined || value === null;
  if (name.startsWith('--')) element.style.setProperty(name, unset ? null : String(value));
  else if (unset || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}
