/** What the elements promise in their comments, by tag: rows for the tables and controls that a designer plays with. */
import type { StrictArgTypes } from 'storybook/internal/types';

interface Named {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Field extends Named {
  kind: string;
  attribute?: string;
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
}

interface Declaration extends Named {
  tagName?: string;
  members?: Field[];
  attributes?: (Named & { fieldName?: string })[];
  slots?: Named[];
  events?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

// Written by `npm run manifest`, so a file that the compiler may not find.
const [manifest] = Object.values(
  import.meta.glob<{ modules: { declarations?: Declaration[] }[] }>('../custom-elements.json', {
    eager: true,
    import: 'default',
  }),
);
const modules = manifest?.modules ?? [];
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const elementOf = (tag: string): Declaration => {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`custom-elements.json knows no <${tag}>.`);
  return element;
};

/** Every public custom property, once, however many elements have it. */
const TOKENS: readonly Named[] = [
  ...new Map(elements.flatMap(({ cssProperties = [] }) => cssProperties).map((token) => [token.name, token])).values(),
].sort((a, b) => a.name.localeCompare(b.name));

/** The words between which a type leaves the choice: `'a' | 'b' | undefined`. */
function choiceOf(type = ''): string[] | undefined {
  const words = type.split('|').map((part) => part.trim());
  const quoted = words.filter((word) => /^'.*'$/.test(word));
  return quoted.length > 1 && words.every((word) => quoted.includes(word) || word === 'undefined')
    ? quoted.map((word) => word.slice(1, -1))
    : undefined;
}

type Control = Pick<StrictArgTypes[string], 'control' | 'options'>;

function controlOf(type = ''): Control {
  const options = choiceOf(type);
  if (options) return { control: { type: options.length < 4 ? 'inline-radio' : 'select' }, options };
  if (/\bboolean\b/.test(type)) return { control: { type: 'boolean' } };
  return { control: { type: /\bnumber\b/.test(type) ? 'number' : 'text' } };
}

/** By its name and by what stands in its place: a hue, a colour, a length. */
function tokenControl({ name, default: initial = '' }: Named): Control {
  if (/-hue/.test(name)) return { control: { type: 'range', min: 0, max: 360, step: 1 } };
  return { control: { type: /ink|#|rgb|oklch|color/i.test(initial) ? 'color' : 'text' } };
}

const row = (category: string, { name, description, default: initial, type }: Named, more: Control) => ({
  name,
  ...(description && { description }),
  table: {
    category,
    // That nothing has been set yet goes without saying.
    ...(type && { type: { summary: type.text.replace(/ \| undefined$/, '') } }),
    ...(initial !== undefined && { defaultValue: { summary: initial } }),
  },
  ...more,
});

/** One table an element; what is only read, and what happens, has no control. */
export function argTypesOf(tag: string): StrictArgTypes {
  const { members = [], slots = [], events = [], cssParts = [], cssProperties = [] } = elementOf(tag);
  const none = { control: { disable: true } };
  const fields = members.filter(({ kind, privacy, static: own }) => kind === 'field' && !privacy && !own);
  const methods = members.filter(({ kind, privacy, static: own }) => kind === 'method' && !privacy && !own);
  const types: StrictArgTypes = {};
  for (const field of fields) {
    if (field.attribute)
      types[field.attribute] = row('attributes', { ...field, name: field.attribute }, controlOf(field.type?.text));
    else types[field.name] = row(field.readonly ? 'read only' : 'properties', field, none);
  }
  for (const slot of slots)
    types[`slot ${slot.name}`] = row('slots', { ...slot, name: slot.name || '(default)' }, none);
  for (const event of events) types[`event ${event.name}`] = row('events', event, none);
  for (const method of methods)
    types[`method ${method.name}`] = row('methods', { ...method, name: `${method.name}()` }, none);
  for (const part of cssParts)
    types[`part ${part.name}`] = row('parts', { ...part, name: `::part(${part.name})` }, none);
  for (const token of cssProperties) types[token.name] = row('tokens', token, tokenControl(token));
  return types;
}

/** One table of all tokens. */
export const tokenArgTypes = (): StrictArgTypes =>
  Object.fromEntries(TOKENS.map((token) => [token.name, row('tokens', token, tokenControl(token))]));

export const descriptionOf = (tag: string): string => elementOf(tag).description ?? '';
