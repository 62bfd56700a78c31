/** Fields that nobody reads are passed over in silence, so that an author has to be told where that is a mistake. */
import { type Fields, isFields, pointerTo } from '../article/check.js';
import { fieldsOf, markOf, optionsOf, type Part } from '../article/parts.js';
import type { RuleProblem } from '../article/check-rules.js';
import { closest } from './similar.js';

/** Tells the fields that look like a slip of a known one that is not there, and objects that are two things at once. */
export function* unreadFields(parts: Iterable<Part>): Generator<RuleProblem> {
  for (const { type, value, pointer } of parts) {
    if (!isFields(value)) continue;
    for (const problem of [...misspelt(type, value), ...twofold(type, value)]) {
      const { key, ...words } = problem;
      yield { pointer: pointerTo(pointer, key), ...words, rule: 'fields-are-known', severity: 'warning' };
    }
  }
}

interface Unread {
  key: string;
  message: string;
  mend: string;
}

function* misspelt(type: string, value: Fields): Generator<Unread> {
  const fields = fieldsOf(type);
  // CSL-JSON has many more fields than are shown, some of them with much the same names.
  if (!fields.length || type === 'CslItem') return;
  const known = new Set(fields.map(({ key }) => key));
  // One that has to be there is told as missing.
  const absent = fields.filter(({ key, required }) => !required && !Object.hasOwn(value, key));
  for (const key of Object.keys(value)) {
    if (known.has(key)) continue;
    const meant = closest(
      key,
      absent.map(({ key }) => key),
    );
    if (!meant) continue;
    yield {
      key,
      message: `Expected a field of the format, found "${key}", which nobody reads.`,
      mend: `Did you mean "${meant}"?`,
    };
  }
}

/** `{ "em": "such", "strong": "words" }`: one of the two is read, and the other never shown. */
function* twofold(type: string, value: Fields): Generator<Unread> {
  const marks = optionsOf(type)
    .map(markOf)
    .filter((mark) => mark !== undefined && Object.hasOwn(value, mark)) as string[];
  const [first, ...more] = marks;
  for (const key of more) {
    yield {
      key,
      message: `Expected one of "${first}" and "${key}", found both in one object: only one of them is read.`,
      mend: `Make two objects of it, one with "${first}" and one with "${key}".`,
    };
  }
}
