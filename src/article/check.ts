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

/** Checks a value of one type: what can be used of it. What cannot is told, each with where in the value it stands. */
type Check = (value: unknown, problems: Problem[]) => unknown;

function tell(expected: string, value: unknown, problems: Problem[]): typeof UNUSABLE {
  problems.push({ pointer: '', message: `Expected ${expected}, found ${naming(value)}.` });
  return UNUSABLE;
}

/**
 * Checks a part of a value. Where that stands is put before what is told of it, and not made of each part, since hardly one
 * in ten thousand is wrong. No key of the format needs escaping in a pointer.
 * @param spare Whether it can be left out alone; else it takes with it what it is a part of.
 */
function part(check: Check, value: unknown, key: string | number, spare: boolean, problems: Problem[]): unknown {
  let told = problems.length;
  const result = check(value, problems);
  for (; told < problems.length; told++) {
    const problem = problems[told]!;
    problem.pointer = `/${key}${problem.pointer}`;
    if (spare || problem.leftOut !== undefined) problem.leftOut = `/${key}${problem.leftOut ?? ''}`;
  }
  return result;
}

/** Whether a scalar is of a type, which is a form, a kind of JSON, a vocabulary or two bounds. */
function fits(type: string): (value: unknown) => boolean {
  const pattern = (PATTERNS as Record<string, RegExp>)[type];
  if (pattern) return (value) => typeof value === 'string' && pattern.test(value);
  if (type === 'boolean') return (value) => typeof value === type;
  if (type === 'number') return Number.isFinite;
  if (type === 'count') return (value) => Number.isInteger(value) && (value as number) >= 0;
  if (type[0] === '=') {
    const words: unknown[] = type.slice(1).split('|');
    return (value) => words.includes(value);
  }
  const [least, most] = type.split('..') as [string, string];
  return (value) => typeof value === 'number' && value >= +least && value <= +most;
}

function scalar(type: string): Check {
  const isOfType = fits(type);
  const expected = type[0] === '=' ? `one of ${type.slice(1).replaceAll('|', ', ')}` : type;
  return (value, problems) => (isOfType(value) ? value : tell(expected, value, problems));
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
 * next list or field that can do without. Unknown fields are kept as they are, but not those by which something else is told
 * from what this is.
 */
export function checkBy(table: string) {
  const definitions = new Map(table.split('\n').map((line) => line.split(/ (.*)/) as [string, string]));
  /** Made where they are needed first: an article may have ten thousand values of a type, and none of most types. */
  const checks = new Map<string, Check>();

  function checkOf(type: string): Check {
    let check = checks.get(type);
    if (!check) checks.set(type, (check = make(type)));
    return check;
  }

  function make(type: string): Check {
    if (type[0] === '[') return list(type.slice(1, -2), type.at(-1)!);
    const definition = definitions.get(type);
    if (!definition) return scalar(type);
    return definition[0] === '/' ? union(definition.slice(1).split('/')) : object(definition.split(' ').map(fieldOf));
  }

  function list(type: string, least: string): Check {
    const check = checkOf(type);
    const spare = least === '0';
    return (value, problems) => {
      if (!Array.isArray(value)) return tell('a list', value, problems);
      if (value.length < +least) return tell(`a list of at least ${least}`, value, problems);
      const entries = value.map((entry, index) => part(check, entry, index, spare, problems));
      const usable = entries.filter((entry) => entry !== UNUSABLE);
      return spare || usable.length === value.length ? usable : UNUSABLE;
    };
  }

  function union(types: readonly string[]): Check {
    const choices = types.map((type) => {
      // An object is told from the others by the first field that it must have; a list by being one.
      const mark = /([\w-]+)!/.exec(definitions.get(type) ?? '')?.[1];
      const isList = type[0] === '[';
      return { type, mark, isList, name: mark ? `an object with "${mark}"` : isList ? 'a list' : type };
    });
    const expected = choices.map(({ name }) => name).join(' or ');
    return (value, problems) => {
      let meant: [unknown, Problem[]] | undefined;
      for (const { type, mark, isList } of choices) {
        if (mark ? !isFields(value) || !Object.hasOwn(value, mark) : isFields(value) || isList !== Array.isArray(value))
          continue;
        const found: Problem[] = [];
        const result = checkOf(type)(value, found);
        // Another's mark is unchecked here, and whoever asks for that first would take this for the other.
        if (isFields(result)) for (const { mark: other } of choices) if (other && other !== mark) delete result[other];
        if (!found.length) return result;
        meant ??= [result, found];
      }
      if (!meant) return tell(expected, value, problems);
      for (const problem of meant[1]) problems.push(problem);
      return meant[0];
    };
  }

  function object(fields: readonly Field[]): Check {
    return (value, problems) => {
      if (!isFields(value)) return tell('an object', value, problems);
      const object: Fields = { ...value };
      let usable = true;
      for (const { key, must, type } of fields) {
        const isThere = Object.hasOwn(value, key);
        if (!must && !isThere) continue;
        const result = part(checkOf(type), isThere ? value[key] : undefined, key, !must, problems);
        if (result !== UNUSABLE) object[key] = result;
        else if (must) usable = false;
        else delete object[key];
      }
      return usable ? object : UNUSABLE;
    };
  }

  return (value: unknown, type: string, problems: Problem[]): unknown => checkOf(type)(value, problems);
}
