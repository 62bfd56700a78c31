/**
 * Writes what follows from the definition of the format: the published JSON Schema and the reader's table.
 * With `--check` it writes nothing and fails where a file is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as prettier from 'prettier';
import { DEFINITIONS } from '../src/article/schema.js';
import { formatTypes } from './format-types.js';
import { NAMES, nameOf, type Node } from './schema-nodes.js';

/** The table that goes to readers has names of one or two letters: A to Z, then Aa to Za, and so on; but for the first. */
function shorten(table: string): string {
  const short = (n: number) =>
    String.fromCharCode(65 + (n % 26)) + (n < 26 ? '' : String.fromCharCode(96 + Math.floor(n / 26)));
  return table.replace(/(?<=^|[:[/])[A-Z]\w+/gm, (name) => {
    const n = NAMES.indexOf(name as (typeof NAMES)[number]);
    return n > 0 ? short(n) : name;
  });
}

function requirement(node: Node, action: string): number | undefined {
  return node.pipe?.find((step) => step.type === action)?.requirement;
}

/** A type in the table's notation, which `check.ts` explains. */
function notation(node: Node): string {
  const name = nameOf(node);
  if (name) return name;
  const inner = node.pipe?.[0];
  // A description wraps what it describes.
  if (inner?.pipe) return notation(inner);
  switch (node.type) {
    case 'string':
      return node.pipe?.find((step) => step.metadata?.form)?.metadata?.form ?? 'text';
    case 'number': {
      if (node.pipe?.some((step) => step.type === 'integer')) return 'count';
      const least = requirement(node, 'min_value');
      return least === undefined ? 'number' : `${least}..${requirement(node, 'max_value')}`;
    }
    case 'boolean':
      return 'boolean';
    case 'literal':
      return `=${node.literal}`;
    case 'picklist':
      return `=${(node.options as string[]).join('|')}`;
    case 'array':
      return `[${notation(node.item!)}]${requirement(node, 'min_length') ?? 0}`;
    default:
      // A union within another type would need brackets: give it a name in DEFINITIONS.
      throw new Error(`The reader's table has no notation for Valibot's "${node.type}" here; see check.ts.`);
  }
}

function definition(node: Node, all: boolean): string {
  if (node.type === 'union') return '/' + node.options!.map((option) => notation(option as Node)).join('/');
  return Object.entries(node.entries!)
    .filter(([, entry]) => all || !entry.aside)
    .map(([key, entry]) => {
      const optional = entry.type === 'exact_optional';
      const type = notation(optional ? entry.wrapped! : entry);
      return key + (optional ? '' : '!') + (type === 'text' ? '' : `:${type}`);
    })
    .join(' ');
}

/** The definitions that can be reached from the article, each on a line. */
function table(all: boolean): string {
  const rows = new Map<string, string>();
  const reach = (name: string) => {
    const schema = (DEFINITIONS as Record<string, unknown>)[name];
    if (!schema || rows.has(name)) return;
    rows.set(name, definition(schema as Node, all));
    for (const [used] of rows.get(name)!.matchAll(/\b[A-Z]\w+/g)) reach(used);
  };
  reach('Article');
  return [...rows].map(([name, row]) => `${name} ${row}`).join('\n');
}

const tableModule = (what: string, name: string, text: string) =>
  `// Written by \`npm run generate\` from schema.ts; do not edit. check.ts explains the notation.

/** ${what} */
export const ${name} = \`${text}\`;
`;

const whole = () => tableModule('The whole format.', 'WHOLE_FORMAT', table(true));
const shown = () =>
  tableModule('What claims, evidence and questions need of it.', 'SHOWN_FORMAT', shorten(table(false)));

function jsonSchema(): string {
  const { Article, ...definitions } = DEFINITIONS;
  const { $schema, ...schema } = toJsonSchema(Article, {
    typeMode: 'input',
    target: 'draft-2020-12',
    definitions: definitions,
    // The forms are metadata for our own table.
    ignoreActions: ['metadata'],
  });
  return JSON.stringify({
    $schema,
    title: 'Evidence article, as an author writes it',
    description:
      'What an author may write for honest-read. Everything else is filled in when it is read; unknown fields are kept.',
    ...schema,
  });
}

const outputs = [
  { path: 'src/article/format.generated.ts', content: whole(), parser: 'typescript' },
  { path: 'src/article/shown-format.generated.ts', content: shown(), parser: 'typescript' },
  { path: 'src/article/authored.generated.ts', content: formatTypes(), parser: 'typescript' },
  { path: 'data/evidence-article.schema.json', content: jsonSchema(), parser: 'json' },
];

const stale: string[] = [];
for (const { path, content, parser } of outputs) {
  const config = await prettier.resolveConfig(path);
  const formatted = await prettier.format(content, { ...config, parser });
  if (!process.argv.includes('--check')) writeFileSync(path, formatted);
  else if (readFileSync(path, 'utf8') !== formatted) stale.push(path);
}
if (stale.length) {
  console.error(`Not up to date with src/article/schema.ts: ${stale.join(', ')}. Run "npm run generate" and commit.`);
  process.exit(1);
}
