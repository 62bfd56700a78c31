/** Where in a JSON file things stand. */
import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { pointerTo } from '../article/check.js';

/** Both from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  line: number;
  column: number;
}

/** The names in an object whose field an earlier one has, too. */
export interface RepeatedName extends Place {
  name: string;
  pointer: string;
}

/** The keys of a JSON Pointer (RFC 6901). */
const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

const nameOf = (name: { type: string; value?: unknown; name?: unknown }): string => String(name.value ?? name.name);

function childOf(node: ValueNode, key: string): ValueNode | undefined {
  if (node.type === 'Array') return node.elements[Number(key)]?.value;
  if (node.type !== 'Object') return undefined;
  // Of a name that stands twice, the last one counts.
  return node.members.findLast(({ name }) => nameOf(name) === key)?.value;
}

/** The map of a file that is valid JSON. */
export class Locations {
  readonly #document: DocumentNode | undefined;

  constructor(text: string) {
    try {
      this.#document = parse(text);
    } catch {
      // Nested deeper than its parser can follow. Problems are then told without their lines.
    }
  }

  /** Where a value stands; for one that is missing, the start of what it is missing from. */
  of(pointer: string): Place | undefined {
    let node: ValueNode | undefined = this.#document?.body;
    for (const key of keysOf(pointer)) {
      const child: ValueNode | undefined = node && childOf(node, key);
      if (!child) break;
      node = child;
    }
    if (!node) return undefined;
    const { line, column } = node.loc.start;
    return { line, column };
  }

  /** Names that stand in their object a second time. `JSON.parse` silently takes the last. */
  *repeatedNames(): Generator<RepeatedName> {
    const open: [ValueNode, string][] = this.#document ? [[this.#document.body, '']] : [];
    for (const [node, pointer] of open) {
      if (node.type === 'Array') {
        for (const [index, { value }] of node.elements.entries()) open.push([value, pointerTo(pointer, index)]);
      } else if (node.type === 'Object') {
        const names = new Set<string>();
        for (const member of node.members) {
          const name = nameOf(member.name);
          const at = pointerTo(pointer, name);
          const { line, column } = member.name.loc.start;
          if (names.has(name)) yield { name, pointer: at, line, column };
          names.add(name);
          open.push([member.value, at]);
        }
      }
    }
  }
}
