/** What the lint says besides its problems: the rules, the exceptions, the draft of a correction. */
import type { Draft } from '../article/draft.js';
import type { HonestyRule } from '../article/rules/rule.js';
import type { Inspection } from './inspect.js';
import { count, listProblems, visible } from './report.js';

const WIDTH = 100;

/** A paragraph in lines that a terminal shows whole. */
function wrap(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && indent.length + line.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => indent + line).join('\n');
}

/** What a rule finds and why that matters. */
export const explanation = ({ code, name, severity, why }: HonestyRule): string =>
  `${code}  ${name}  (${severity})\n${wrap(why, '    ')}\n` +
  (severity === 'error'
    ? '    No article can except itself from an error.\n'
    : `    To except an article from it: "lintExceptions": [{ "rule": "${code}", "reason": "…" }]\n`);

/** All rules, each with what it finds and why that matters. */
export const listRules = (rules: readonly HonestyRule[]): string =>
  rules.map(({ code, name, severity, why }) => `${code}  ${name}  (${severity})\n${wrap(why, '    ')}\n`).join('\n');

/**
 * What an article excepts itself from, with its reasons.
 * @param all Whether to tell what that hides, too.
 */
export function exceptionsOf(file: string, { exceptions }: Inspection, all: boolean): string {
  return exceptions
    .map(({ rule, at, reason, hidden }) => {
      const where = at === undefined ? '' : ` at ${at}`;
      const line = visible(`    ${rule} is switched off${where} (${count(hidden.length, 'finding')}): ${reason}`);
      return `${line}\n${all && hidden.length ? `\n${listProblems(file, hidden)}` : ''}`;
    })
    .join('');
}

const json = (value: unknown): string => JSON.stringify(value, null, 2).replace(/^/gm, '    ');

/** A draft in words, and as entries to paste. */
export function draftWords(draft: Draft | undefined): string {
  if (!draft) return '';
  const { words, corrections, gradeHistory } = draft;
  return [
    '',
    'Changed, and not told:',
    ...words.map((sentence) => visible(`  - ${sentence}`)),
    ...(corrections.length
      ? [
          '',
          'For "corrections" (write the reason in place of TODO; until then the article has an error):',
          json(corrections),
        ]
      : []),
    ...Object.entries(gradeHistory).flatMap(([id, changes]) => [
      '',
      visible(`For "gradeHistory" of the claim ${id} (likewise):`),
      json(changes),
    ]),
    '',
  ].join('\n');
}
