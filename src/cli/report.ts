/** What the command line says of a file. */
import type { Article } from '../article/article.js';
import type { Inspection, LocatedProblem } from './inspect.js';

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const placeOf = (file: string, { line, column }: LocatedProblem): string =>
  line === undefined ? file : `${file}:${line}:${column}`;

const whole = (pointer: string) => pointer || 'the whole article';

/** Characters that would steer a terminal, or turn the text after them around, as their numbers. */
export const visible = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** All that is said of problems which differ only in where they are. */
function told(file: string, problems: readonly LocatedProblem[]): string {
  const { message, mend, leftOut, severity, code } = problems[0]!;
  const kind = code ? `${severity} ${code}` : severity;
  return [
    ...problems.map((problem) => `${placeOf(file, problem)}  ${kind}  ${whole(problem.pointer)}`),
    `    ${message}`,
    ...(mend ? [`    ${mend}`] : []),
    ...(leftOut === undefined ? [] : [`    Left out because of it: ${whole(leftOut)}`]),
  ]
    .map(visible)
    .join('\n');
}

/** Every problem, one paragraph each; those that differ only in where they are share one. */
export function listProblems(file: string, problems: readonly LocatedProblem[]): string {
  const alike = new Map<string, LocatedProblem[]>();
  for (const problem of problems) {
    const { severity, code, message, mend, leftOut } = problem;
    const key = JSON.stringify([severity, code, message, mend, leftOut]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  return [...alike.values()].map((same) => `${told(file, same)}\n\n`).join('');
}

function contents({ claims, findings, references, faq }: Article): string {
  const parts = [
    count(claims.length, 'claim'),
    count(findings.length, 'finding'),
    count(references.length, 'reference'),
    count(faq.length, 'question'),
  ];
  return parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'Nothing that an element shows';
}

/** One line: how many problems there are, and what could be read. */
export function summary(file: string, { article, problems, exceptions }: Inspection): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const hidden = new Set(exceptions.flatMap(({ hidden }) => hidden)).size;
  const found = [
    errors ? count(errors, 'problem') : 'no problems',
    ...(warnings ? [count(warnings, 'warning')] : []),
    ...(hidden ? [`${hidden} switched off`] : []),
  ];
  return `${file}: ${found.join(', ')}. ${article ? contents(article) : 'Nothing could be read'}.`;
}
