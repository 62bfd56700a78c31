/**
 * Holds unknown JSON against a table of the format.
 *
 * A table is text, because text is what compresses best on its way to a partner's page. Each of its lines defines a name:
 * either an object, `Name field field!:type …` (with `!` where the field must be there), or a union, `Name /type/type`.
 * A type is
 *
 * - the name of a definition: `Claim`, or a short one where every byte counts
 * - a list, with the least number of entries: `[Claim]0`, `[id]1`. Where some are demanded the list is a whole, and an
 *   entry that cannot be used takes it down: half a sentence, or a scale short of a level, would say something else
 * - words of a vocabulary: `=rct|cohort`
 * - a number within bounds: `0..100`; or `number`, `count` (a whole number from 0), `boolean`
 * - a text with a form, by its name in `patterns.ts`: `date`; where no type stands it is `text`
 */
import { PATTERNS } from './patterns.js';

/** One thing that is wrong with an article. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to the value, or to where a missing one belongs. */
  pointer: string;
  /** A sentence: what is expected there and what was found. */
  message: string;
  /** JSON Pointer to the part that had to be left out because of it. */
  leftOut?: string;
}

export type Fields = Record<string, unknown>;

/** What `check` returns for a value that cannot be used. */
export const UNUSABLE = Symbol();

export const isFields = (value: unknown): value is Fields =>
  !!value && typeof value === 'object' && !Array.isArray(value);

/** JSON Pointer to an entry of what `pointer` points to. */
export const pointerTo = (pointer: string, key: string | number): string =>
  `${pointer}/${`${key}`.replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** A value in a few words. */
export const naming = (value: unknown): string =>
  Array.isArray(value)
    ? `a list of ${value.length}`
    : isFields(value)
      ? 'an object'
      : (JSON.stringify(value)?.slice(0, 80) ?? 'nothing');

/** Whether a scalar is of a type, which is a vocabulary, a form, a kind of JSON or two bounds. */
function fits(value: unknown, type: string): boolean {
  if (type[0] === '=')
    return type
      .slice(1)
      .split('|')
      .includes(value as string);
  if (typeof value === 'string') return (PATTERNS as Record<string, RegExp>)[type]?.test(value) ?? false;
  if (typeof value !== 'number' || !Number.isFinite(value)) return type === typeof value && type === 'boolean';
  if (type === 'count') return Number.isInteger(value) && value >= 0;
  const [least, most] = type.split('..');
  return type === 'number' || (value >= +least! && value <= +most!);
}

/** A type in words. */
function expected(type: string): string {
  return type[0] === '=' ? `one of ${type.slice(1).replaceAll('|', ', ')}` : type;
}

/** A field of an object of the table. */
interface Field {
  key: string;
  must: boolean;
  type: string;
}

function fieldOf(text: string): Field {
  const [name, type = 'text'] = text.split(':') as [string, string?];
  const must = name.endsWith('!');
  return { key: must ? name.slice(0, -1) : name, must, type };
}

/**
 * The check of a format, given as a table.
 *
 * What it returns is a copy of `value` with everything in it that fits `type`; what does not fit is left out and told in
 * `problems`. A field that may be missing is left out alone; one that must be there takes its object with it, up to the
 * next list or field that can do without. Unknown fields are kept as they are.
 */
export function checkBy(table: string) {
  // Taken apart once, since an article may have ten thousand values of a type.
  const definitions = new Map(
    table.split('\n').map((line) => {
      const [name, definition] = line.split(/ (.*)/) as [string, string];
      return [name, definition[0] === '/' ? definition.slice(1).split('/') : definition.split(' ').map(fieldOf)];
    }),
  ) as Map<string | undefined, string[] | Field[]>;

  function check(value: unknown, type: string, pointer: string, problems: Problem[]): unknown {
    const definition = definitions.get(type);
    const tell = (what: string) => {
      problems.push({ pointer, message: `Expected ${what}, found ${naming(value)}.` });
      return UNUSABLE;
    };
    /** Checks a part; what has to go when it cannot be used is known only here. No key needs escaping in a pointer. */
    const part = (value: unknown, type: string, key: string | number, spare: boolean) => {
      const at = `${pointer}/${key}`;
      let told = problems.length;
      const result = check(value, type, at, problems);
      if (spare) for (; told < problems.length; told++) problems[told]!.leftOut ??= at;
      return result;
    };

    if (!definition && type[0] !== '[') return fits(value, type) ? value : tell(expected(type));

    if (!definition) {
      const item = type.slice(1, -2);
      const least = type.at(-1)!;
      if (!Array.isArray(value)) return tell('a list');
      if (value.length < +least) return tell(`a list of at least ${least}`);
      const spare = least === '0';
      const list = value.map((entry, index) => part(entry, item, index, spare)).filter((entry) => entry !== UNUSABLE);
      return spare || list.length === value.length ? list : UNUSABLE;
    }

    if (typeof definition[0] === 'string') {
      let meant: [unknown, Problem[]] | undefined;
      const choice: string[] = [];
      for (const type of definition as string[]) {
        // An object is told from the others by the first field that it must have; a list by being one.
        const mark = (definitions.get(type) as Field[] | undefined)?.find(({ must }) => must)?.key;
        const isList = type[0] === '[';
        choice.push(mark ? `an object with "${mark}"` : isList ? 'a list' : type);
        if (mark ? !isFields(value) || !Object.hasOwn(value, mark) : isFields(value) || isList !== Array.isArray(value))
          continue;
        const found: Problem[] = [];
        const result = check(value, type, pointer, found);
        if (!found.length) return result;
        meant ??= [result, found];
      }
      if (!meant) return tell(choice.join(' or '));
      for (const problem of meant[1]) problems.push(problem);
      return meant[0];
    }

    if (!isFields(value)) return tell('an object');
    const object: Fields = { ...value };
    let usable = true;
    for (const { key, must, type } of definition as Field[]) {
      const isThere = Object.hasOwn(value, key);
      if (!must && !isThere) continue;
      const result = part(isThere ? value[key] : undefined, type, key, !must);
      if (result !== UNUSABLE) object[key] = result;
      else if (must) usable = false;
      else delete object[key];
    }
    return usable ? object : UNUSABLE;
  }

  return check;
}
