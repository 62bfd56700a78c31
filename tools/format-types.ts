/** The format as plain TypeScript, so that whoever uses the package needs no Valibot to know what an article is. */
import { DEFINITIONS } from '../src/article/schema.js';
import { NAMES, nameOf, type Node } from './schema-nodes.js';

const comment = (text: string | undefined) => (text ? `/** ${text} */\n` : '');

function descriptionOf(node: Node): string | undefined {
  for (let at: Node | undefined = node; at; at = at.wrapped ?? at.pipe?.[0]) {
    const found = at.pipe?.find(({ type }) => type === 'description')?.description;
    if (found) return found;
    if (nameOf(at)) return undefined;
  }
  return undefined;
}

const quoted = (words: readonly unknown[]) => words.map((word) => `'${String(word)}'`).join(' | ');

function typeOf(node: Node): string {
  const name = nameOf(node);
  if (name) return name;
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return node.type;
    case 'literal':
      return quoted([node.literal]);
    case 'picklist':
      return quoted(node.options!);
    case 'array': {
      const item = typeOf(node.item!);
      return item.includes('|') ? `(${item})[]` : `${item}[]`;
    }
    default:
      throw new Error(`TypeScript has no type for Valibot's "${node.type}" here; see tools/format-types.ts.`);
  }
}

function declaration(name: string, node: Node): string {
  if (node.type === 'union') {
    return `export type ${name} = ${node.options!.map((option) => typeOf(option as Node)).join(' | ')};`;
  }
  const fields = Object.entries(node.entries!).map(([key, entry]) => {
    const optional = entry.type === 'exact_optional';
    const field = /^[\w$]+$/.test(key) ? key : `'${key}'`;
    return `${comment(descriptionOf(entry))}${field}${optional ? '?' : ''}: ${typeOf(optional ? entry.wrapped! : entry)};`;
  });
  return `export interface ${name} {\n${fields.join('\n')}\n}`;
}

/** Every definition of the format as an author writes it, and all of them by name. */
export function formatTypes(): string {
  const declarations = NAMES.map((name) => declaration(name, DEFINITIONS[name] as unknown as Node));
  const all = `/** All of them by name. */\nexport interface Format {\n${NAMES.map((name) => `${name}: ${name};`).join('\n')}\n}`;
  return `// Written by \`npm run generate\` from schema.ts; do not edit.\n\n${[...declarations, all].join('\n\n')}\n`;
}
