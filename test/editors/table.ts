/** The table in the README: what each editor leaves of each form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../tools/elements.js';

export const README = join(ROOT, 'README.md');

const [FROM, TO] = ['<!-- What editors leave: npm run editors -->', '<!-- so far -->'];

export interface Row {
  editor: string;
  by: string;
  /** One for each form; none where it could not be asked here, so that its line stays as it is. */
  cells: string[] | undefined;
}

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The README with its table made of these rows. */
export async function withTable(readme: string, forms: readonly string[], rows: readonly Row[]): Promise<string> {
  const [start, end] = [readme.indexOf(FROM), readme.indexOf(TO)];
  if (start < 0 || end < start) throw new Error(`README.md has no place for the table, between ${FROM} and ${TO}.`);
  const before = readme.slice(start + FROM.length, end);
  const lines = rows.map(({ editor, by, cells }) => {
    const old = before
      .split('\n')
      .map(cellsOf)
      .find(([name]) => name === editor);
    return [editor, by, ...(cells ?? old?.slice(2) ?? forms.map(() => '?'))];
  });
  const table = [['pasted into', 'what was run', ...forms], ['', '', ...forms].map(() => '---'), ...lines];
  const text = table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const whole = `${readme.slice(0, start)}${FROM}\n\n${text}\n\n${readme.slice(end)}`;
  return format(whole, { ...(await resolveConfig(README)), filepath: README });
}

export const readReadme = (): string => readFileSync(README, 'utf8');
