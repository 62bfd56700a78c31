/** How to mend what the format does not allow. */
import { isFields } from '../article/check.js';
import { entryOf, fieldsOf, optionsOf, type Part } from '../article/parts.js';
import { PATTERNS } from '../article/patterns.js';
import { closest } from './similar.js';

const FORMS: Record<string, string> = {
  text: 'a text in quotation marks',
  id: 'an id such as c-detox: no spaces, and none of " # % & \' < > \\',
  date: 'a date such as 2026-05-31, 2026-05 or 2026',
  language: 'a language tag such as en, en-GB or ar',
  address: 'an address that begins with https://, http:// or mailto:, or a relative one; no spaces',
  doi: 'a DOI such as 10.1186/s41043-022-00318-6',
  version: 'the version of the format: "1.0"',
  number: 'a number, without quotation marks',
  count: 'a whole number, 0 or more, without quotation marks',
  boolean: 'true or false, without quotation marks',
};

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** What a type asks for, in words. */
function describe(type: string): string {
  if (FORMS[type]) return FORMS[type];
  if (type.startsWith('='))
    return list(
      type
        .slice(1)
        .split('|')
        .map((word) => `"${word}"`),
      'or',
    );
  const entry = entryOf(type);
  if (entry) return type.endsWith(']0') ? 'a list: [ … ]' : `a list with at least ${type.at(-1)} in it: [ … ]`;
  const options = optionsOf(type);
  if (options.length) {
    // Objects that differ in the one field that tells them apart are better named together.
    const objects = options.filter((option) => fieldsOf(option).length);
    const marks = objects.map((option) => `"${fieldsOf(option).find(({ required }) => required)!.key}"`);
    const others = options.filter((option) => !objects.includes(option)).map(describe);
    return list([...others, ...(objects.length ? [`an object { … } with ${list(marks, 'or')}`] : [])], 'or');
  }
  const [least, most] = type.split('..');
  if (most) return `a number from ${least} to ${most}, without quotation marks`;
  const must = fieldsOf(type).filter(({ required }) => required);
  return must.length
    ? `an object { … } with ${list(
        must.map(({ key }) => `"${key}"`),
        'and',
      )}`
    : 'an object { … }';
}

/** What the author most likely meant, where that fits the type. */
function intended(type: string, value: unknown): string | undefined {
  if (type.startsWith('=')) {
    const word = typeof value === 'string' ? closest(value, type.slice(1).split('|')) : undefined;
    return word && JSON.stringify(word);
  }
  if (typeof value === 'string') {
    const text = value.trim();
    const fits = (form: keyof typeof PATTERNS, candidate: string) =>
      PATTERNS[form].test(candidate) ? JSON.stringify(candidate) : undefined;
    if (type === 'doi') return fits('doi', text.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''));
    if (type === 'id') return fits('id', text.replace(/[\s"#%&'<>\\]+/g, '-').replace(/^-|-$/g, ''));
    if (type === 'language') return fits('language', text.replaceAll('_', '-'));
    if (type === 'address') return fits('address', text.replace(/\s/g, '%20'));
    const number = text.replace('−', '-');
    if (/^(number|count|-?[\d.]+\.\.[\d.]+)$/.test(type) && number && Number.isFinite(Number(number))) {
      return `${Number(number)}`;
    }
    if (type === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase();
  }
  if (typeof value === 'number' && (type === 'text' || type === 'id')) return `"${value}"`;
  if (value === 1 && type === 'version') return '"1.0"';
  if (entryOf(type) && value !== null && typeof value !== 'object') return `[${JSON.stringify(value)}]`;
  return undefined;
}

/** A field of an object that nobody knows and that looks like a slip of `key`. */
export function slipOf(key: string, within: Part | undefined): string | undefined {
  if (!within || !isFields(within.value)) return undefined;
  const known = new Set(fieldsOf(within.type).map((field) => field.key));
  return closest(
    key,
    Object.keys(within.value).filter((name) => !known.has(name)),
  );
}

/** A sentence that says what to write at a part that the format does not allow. */
export function mendFor({ type, value, pointer, within }: Part): string {
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (value === undefined) {
    const slip = slipOf(key, within);
    return slip ? `Did you mean "${key}" where "${slip}" stands?` : `Add "${key}": ${describe(type)}.`;
  }
  if (value === '') return 'Write something, or leave the field out.';
  if (value === null) return `Leave the field out where there is nothing to say, or write ${describe(type)}.`;
  const meant = intended(type, value);
  // The words to choose from have been told already.
  if (!meant && type.startsWith('=')) {
    return type.includes('not-reported')
      ? 'Choose one of these; where the source does not say, "not-reported".'
      : 'Choose one of these.';
  }
  return meant ? `Did you mean ${meant}?` : `Write ${describe(type)}.`;
}
