/** A node of JSON-LD with what is known of it: without what is undefined or an empty list. */
export const told = <T extends object>(node: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && !(Array.isArray(value) && !value.length)),
  ) as T;
