/** What the lint finds in the data that comes with honest-read, held against the list of it in `data/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../src/article/lint.js';
import { inspect, type Inspection } from '../src/cli/inspect.js';
import { ROOT } from './elements.js';

const ARTICLE = 'data/gut-skin-axis.json';
const LIST = 'data/README.md';
const EXAMPLES = 'data/examples/good';

/** Every text of it is an attempt to break out; one stands where a level should. */
const BROKEN_ON_PURPOSE = 'hostile.json';

/** Nothing in the article depends on the day yet; the check should say the same on any. */
const TODAY = '2026-11-24';

const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const lintFile = (path: string): Inspection =>
  inspect(text(path), (data, article) => lint(data, article, { today: TODAY }));

/** A warning where it stands: "W3 f-synbiotic-wrinkle", or "W6 the article". */
export type Listed = `${string} ${string}`;

/** What the list says: a row for each rule, with the ids of the entries where it finds something. */
export function listed(): Listed[] {
  const rows = text(LIST).matchAll(/^\| +(W\d+) +\| +(.+?) +\| /gm);
  return [...rows].flatMap(([, code, where]) =>
    where!.split(', ').map((id): Listed => `${code!} ${id.replaceAll('`', '')}`),
  );
}

/** What the lint says. An error, or a fault of the format, stands in no list. */
export function found(): { errors: string[]; warnings: Listed[] } {
  const { problems } = lintFile(ARTICLE);
  const data = JSON.parse(text(ARTICLE)) as Record<string, { id: string }[] | undefined>;
  const idAt = (pointer: string): string => {
    const [, list = '', index = ''] = pointer.split('/');
    return data[list]?.[Number(index)]?.id ?? 'the article';
  };
  const isListable = ({ code, severity }: (typeof problems)[number]) => code && severity === 'warning';
  return {
    errors: problems.filter((problem) => !isListable(problem)).map(({ pointer, message }) => `${pointer} ${message}`),
    warnings: problems.filter(isListable).map(({ code, pointer }): Listed => `${code!} ${idAt(pointer)}`),
  };
}

/** What is not as it is written: errors, warnings that the list does not have, and entries that nothing is found of. */
export function honestyProblems(): string[] {
  const { errors, warnings } = found();
  const list = listed();
  const examples = readdirSync(join(ROOT, EXAMPLES)).filter((name) => name !== BROKEN_ON_PURPOSE);
  return [
    ...errors.map((error) => `${ARTICLE}: ${error}`),
    ...warnings.filter((warning) => !list.includes(warning)).map((warning) => `${warning} is not listed in ${LIST}.`),
    ...list.filter((entry) => !warnings.includes(entry)).map((entry) => `${LIST} lists ${entry}, which is not found.`),
    ...examples.flatMap((name) =>
      lintFile(`${EXAMPLES}/${name}`)
        .problems.filter(({ severity }) => severity === 'error')
        .map(({ pointer, message }) => `${name}: ${pointer} ${message}`),
    ),
  ];
}
