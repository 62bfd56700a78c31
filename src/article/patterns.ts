/** The texts of the format that have a form. The schema and the reader both use this one table. */
export const PATTERNS = {
  /** Any, but not empty. */
  text: /[^]/,
  /** Also used as a fragment (`#c-detox`) and an HTML id, so nothing that either would have to escape, nor half a character. */
  id: /^([^\s"#%&'<>\\\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])+$/,
  date: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
  /** BCP 47. */
  language: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  /** Relative, or of a scheme that only shows or writes: nothing that runs. */
  address: /^(https?:\/\/|mailto:|[/?#.]|[^\s:/?#]+([/?#]|$))\S*$/,
  doi: /^10\.\d{4,9}\/\S+$/,
  version: /^1(\.\d+){0,2}$/,
} as const satisfies Record<string, RegExp>;

export type PatternName = keyof typeof PATTERNS;
