import { DEFINITIONS } from '../src/article/schema.js';

/** What of a Valibot schema is read here; the library's own types are generic beyond use. */
export interface Node {
  type: string;
  item?: Node;
  wrapped?: Node;
  literal?: string;
  aside?: boolean;
  options?: (Node | string)[];
  entries?: Record<string, Node>;
  pipe?: (Node & { requirement?: number; metadata?: { form?: string }; description?: string })[];
}

export const NAMES = Object.keys(DEFINITIONS) as (keyof typeof DEFINITIONS)[];

const names = new Map<unknown, string>(NAMES.map((name) => [DEFINITIONS[name], name]));

/** The name under which the format knows a schema, if it has one. */
export function nameOf(node: Node): string | undefined {
  // A description wraps the schema it describes; the schema underneath has the name.
  return names.get(node) ?? names.get(node.pipe?.[0]);
}
