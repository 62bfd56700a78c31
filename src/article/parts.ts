/**
 * Walks an article as its author wrote it, and says of every value what the format takes it for.
 *
 * For authors' tools only: on a reader's page `check.ts` does all that is needed.
 */
import { isFields, pointerTo } from './check.js';
import { WHOLE_FORMAT } from './format.generated.js';

/** One value of an article. */
export interface Part {
  /** Its type, in the notation of `check.ts`: the name of a definition, or what a scalar or a list must be. */
  type: string;
  /** As it stands in the file; undefined where it must be and is not. */
  value: unknown;
  /** JSON Pointer to it. */
  pointer: string;
  /** The object or list it stands in. */
  within?: Part;
}

/** A field of an object of the format. */
export interface Field {
  key: string;
  type: string;
  required: boolean;
}

const DEFINED = new Map(WHOLE_FORMAT.split('\n').map((line) => line.split(/ (.*)/) as [string, string]));

/** The types among which a value of a union is; none for any other type. */
export function optionsOf(type: string): string[] {
  const definition = DEFINED.get(type) ?? '';
  return definition.startsWith('/') ? definition.slice(1).split('/') : [];
}

/** The fields that the format knows in an object; none for any other type. */
export function fieldsOf(type: string): Field[] {
  const definition = DEFINED.get(type) ?? '/';
  if (definition.startsWith('/')) return [];
  return definition.split(' ').map((field) => {
    const [, key, must, type = 'text'] = /^(.+?)(!?)(?::(.+))?$/.exec(field)!;
    return { key: key!, type, required: must === '!' };
  });
}

/** What the entries of a list are; nothing for any other type. */
export const entryOf = (type: string): string | undefined => /^\[(.+)\]\d$/.exec(type)?.[1];

/** The field by which an object is told from others of a union: the first that must be there. */
export const markOf = (type: string): string | undefined => fieldsOf(type).find(({ required }) => required)?.key;

/** The option of a union that a value is meant to be, told as the check tells it. */
function meant(value: unknown, options: string[]): string | undefined {
  return options.find((option) => {
    if (entryOf(option)) return Array.isArray(value);
    const mark = markOf(option);
    return mark && isFields(value) && Object.hasOwn(value, mark);
  });
}

/**
 * Every value that the format knows, outside in, in the order of the format. A value of a union comes twice: as the
 * union, then as what it is meant to be. Values that no one defined are passed over.
 */
export function* partsOf(value: unknown, type = 'Article', pointer = '', within?: Part): Generator<Part> {
  const part: Part = { type, value, pointer, ...(within && { within }) };
  yield part;
  const entry = entryOf(type);
  const option = meant(value, optionsOf(type));
  if (option) yield* partsOf(value, option, pointer, within);
  else if (entry && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* partsOf(item, entry, pointerTo(pointer, index), part);
  } else if (isFields(value)) {
    for (const field of fieldsOf(type)) {
      const there = Object.hasOwn(value, field.key);
      if (!there && !field.required) continue;
      yield* partsOf(there ? value[field.key] : undefined, field.type, pointerTo(pointer, field.key), part);
    }
  }
}
