/** Fields that nobody knows are kept and passed over, which is silent where one is a slip of the pen. */
import { isFields, pointerTo } from '../article/check.js';
import { fieldsOf, type Part } from '../article/parts.js';
import type { RuleProblem } from '../article/check-rules.js';
import { closest } from './similar.js';

/** Tells the fields that look like a slip of a known one that is not there. */
export function* misspeltFields(parts: Iterable<Part>): Generator<RuleProblem> {
  for (const { type, value, pointer } of parts) {
    const fields = fieldsOf(type);
    // CSL-JSON has many more fields than are shown, some of them with much the same names.
    if (!isFields(value) || !fields.length || type === 'CslItem') continue;
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
        pointer: pointerTo(pointer, key),
        message: `Expected a field of the format, found "${key}", which nobody reads.`,
        mend: `Did you mean "${meant}"?`,
        rule: 'fields-are-known',
        severity: 'warning',
      };
    }
  }
}
