/** Every command with articles of all sorts, in this process, so that thousands can be tried. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { type DefaultTreeAdapterTypes as tree, parse } from 'parse5';
import { run } from '../../src/cli/command-line.js';
import { findOf, type Find } from './find.js';
import { FOUND, mutatedArticle } from './mutated-article.js';
import { choice, idsOf, optionsFor, TAGS } from './options.js';

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** What a command has left: what it said, and the file that it was to write. */
type Left = Outcome & { written?: string };

/** How a file comes to be no article at all. */
type Damage = 'none' | 'cut' | 'changed' | 'mark' | 'carriage returns' | 'not UTF-8' | 'empty';
const damage = fc.record({
  how: fc.oneof(
    { weight: 12, arbitrary: fc.constant<Damage>('none') },
    fc.constantFrom<Damage>('cut', 'changed', 'mark', 'carriage returns', 'not UTF-8', 'empty'),
  ),
  at: fc.nat(),
  char: fc.constantFrom('\u0000', '"', '{', '}', ',', '“', "'", '\\', '/', '#', 'NaN', '\n', '-', '\ud83d', 'é', '\t'),
});

type Harm = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(text: string, { how, at, char }: Harm): string | Buffer {
  const place = at % (text.length + 1);
  if (how === 'cut') return text.slice(0, place);
  if (how === 'changed') return text.slice(0, place) + char + text.slice(place + 1);
  if (how === 'mark') return `\ufeff${text}`;
  if (how === 'carriage returns') return text.replaceAll('\n', '\r\n');
  if (how === 'not UTF-8') return Buffer.concat([Buffer.from(text.slice(0, place)), Buffer.from([0xc3, 0x28, 0xff])]);
  return how === 'empty' ? '' : text;
}

const ADDRESS = 'https://publisher.example/article.json';
const ADDRESSES = [ADDRESS, ADDRESS, ADDRESS, 'article.json', 'javascript:alert(1)'];
const LANGUAGES = ['en', 'de', 'ar'];

/** What is asked: every element, and the commands around them. */
const asked = fc.record({
  command: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('validate', 'lint', 'lint --since', 'document', 'oembed') },
    fc.constantFrom(...TAGS),
  ),
  choice,
  json: fc.boolean(),
  strict: fc.nat(7).map((n) => !n),
  into: fc.boolean(),
  lang: fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }),
  src: fc.option(fc.constantFrom(...ADDRESSES), {
    nil: undefined,
  }),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

function argumentsOf(
  { command, choice, json, strict, into, lang, src }: Asked,
  data: unknown,
  file: string,
  out: string,
): string[] {
  const flag = (name: string, is: boolean) => (is ? [`--${name}`] : []);
  const value = (name: string, given: string | undefined) => (given === undefined ? [] : [`--${name}=${given}`]);
  const target = into ? ['--out', out] : [];
  switch (command) {
    case 'validate':
      return ['validate', file, ...flag('json', json)];
    case 'lint':
    case 'lint --since':
      return [
        'lint',
        file,
        '--today=2026-11-24',
        ...flag('json', json),
        ...flag('strict', strict),
        ...flag('all', choice.all),
        ...(command === 'lint' ? [] : ['--since', `${file}.before`]),
      ];
    case 'document':
      return [
        'render',
        file,
        '--document',
        '--title=A title',
        ...flag('strict', strict),
        ...value('lang', lang),
        ...value('src', src),
        ...target,
      ];
    case 'oembed':
      return [
        'oembed',
        file,
        '--frame=https://publisher.example/frame.html',
        `--src=${src ?? ADDRESS}`,
        '--at=https://publisher.example/oembed.json',
        ...target,
      ];
    default: {
      const options = optionsFor(command, idsOf(data), choice).flatMap(([name, given]) =>
        given ? value(name, given) : flag(name, true),
      );
      return [
        'render',
        file,
        `--element=${command}`,
        ...options,
        ...flag('strict', strict),
        ...value('lang', lang),
        ...value('src', src),
        ...target,
      ];
    }
  }
}

/** Runs a command here, and hears what it says. */
async function here(args: readonly string[]): Promise<Outcome> {
  const outcome = { out: '', err: '' };
  const hear = (stream: NodeJS.WriteStream, into: 'out' | 'err') => {
    const write = stream.write.bind(stream);
    stream.write = (text: string | Uint8Array) => {
      // Bytes are what the test runner tells its parent.
      if (typeof text !== 'string') return write(text);
      outcome[into] += text;
      return true;
    };
    return () => (stream.write = write);
  };
  const deaf = [hear(process.stdout, 'out'), hear(process.stderr, 'err')];
  try {
    return { code: await run(args), ...outcome };
  } finally {
    for (const end of deaf) end();
  }
}

const STACK = /\n\s+at .+:\d+:\d+|should not have happened|\bundefined\b.*is not|\[object Object\]/;
const SAFE = /^(https?:|mailto:|[#?/.]|[^\s:/?#]+([/?#]|$))/i;

function* elementsIn(node: tree.ParentNode): Generator<tree.Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elementsIn(child);
    if ('content' in child) yield* elementsIn(child.content);
  }
}

/** What in a page would run, or lead to something that does. */
function* runningIn(html: string): Generator<string> {
  for (const { tagName, attrs } of elementsIn(parse(html))) {
    const is = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
    if (
      /^(iframe|object|embed|base|img)$/.test(tagName) ||
      (tagName === 'script' && is('type') !== 'application/ld+json')
    )
      yield `<${tagName}>`;
    for (const { name, value } of attrs) {
      if (/^on/.test(name)) yield `${name} on <${tagName}>`;
      if (/^(href|src|action|formaction)$/.test(name) && !SAFE.test(value)) yield `${name}="${value}"`;
    }
  }
}

/**
 * What is wrong with what a command has left; nothing where it has done what was asked or said in words why not.
 * @param asJson Whether JSON was asked for.
 */
export function faultOf(
  { code, out, err, written }: Left,
  args: readonly string[],
  asJson = false,
): string | undefined {
  if (code !== 0 && code !== 1 && code !== 2) return `It ended with ${code}.`;
  // What an author wrote is printed, too, and may look like anything.
  if (STACK.test(err)) return `It shows its insides: ${err}`;
  if (!out.trim() && !err.trim() && written === undefined) return 'It says nothing.';
  if (code === 2 && !err.trim()) return 'It failed, and does not say why.';
  const isRender = args[0] === 'render';
  const made = written ?? out;
  if (asJson && code !== 2) JSON.parse(out);
  if ((isRender || args[0] === 'oembed') && code !== 0 && made)
    return `It failed, and left something half made: ${made.slice(0, 200)}`;
  if ((isRender || args[0] === 'oembed') && code === 0 && !made.trim()) return 'It made nothing.';
  if (args[0] === 'oembed' && code === 0) JSON.parse(made);
  if (isRender) for (const running of runningIn(made)) return `It would run: ${running}`;
  return undefined;
}

export interface CommandRun {
  runs: number;
  /** How often each command was tried, and how it ended: `render claim-table` → [0, 12, 3]. */
  ends: Map<string, [number, number, number]>;
  find?: Find;
}

/** Tries so many articles on the commands. */
export async function fuzzCommandLine(runs: number, seed: number): Promise<CommandRun> {
  const folder = mkdtempSync(join(tmpdir(), 'honest-read-fuzz-'));
  const ends: CommandRun['ends'] = new Map();
  const file = join(folder, 'article.json');
  const out = join(folder, 'out.html');
  let tried = 0;
  const property = fc.asyncProperty(
    mutatedArticle,
    mutatedArticle,
    damage,
    asked,
    async (data, before, harm, question) => {
      writeFileSync(file, damaged(JSON.stringify(data, null, 2), harm));
      writeFileSync(`${file}.before`, JSON.stringify(before));
      const args = argumentsOf(question, data, file, out);
      const outcome = await here(args);
      const written = existsSync(out) ? readFileSync(out, 'utf8') : undefined;
      rmSync(out, { force: true });
      tried++;
      const counts = ends.get(question.command) ?? [0, 0, 0];
      counts[outcome.code as 0 | 1 | 2]++;
      ends.set(question.command, counts);
      const left = readdirSync(folder).filter((name) => !name.startsWith('article.json'));
      if (left.length) throw new Error(`It left ${left.join(', ')}.`);
      const fault = faultOf(
        { ...outcome, ...(written !== undefined && { written }) },
        args,
        question.json && /^(validate|lint)/.test(question.command),
      );
      if (fault) throw new Error(`honest-read ${args.join(' ')}: ${fault}`);
    },
  );
  try {
    const examples = FOUND.flatMap((article) =>
      [...TAGS, 'document', 'oembed'].map((command): [unknown, unknown, Harm, Asked] => [
        article,
        article,
        { how: 'none', at: 0, char: '"' },
        {
          command,
          choice: { at: 0, strange: undefined, all: false, level: 2 },
          json: false,
          strict: false,
          into: false,
          lang: undefined,
          src: undefined,
        },
      ]),
    );
    const find = findOf(await fc.check(property, { seed, numRuns: runs + examples.length, examples }));
    return { runs: tried, ends, ...(find && { find }) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
