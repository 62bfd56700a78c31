/** Drafts what an article has to say of what has changed in it. The reasons only its author knows. */
import type { Article, GradeChange } from './article.js';
import type { Change } from './changes.js';
import { UNFINISHED } from './rules/changes.js';

/** Entries to paste. The lint refuses them until their author has said why. */
export interface Draft {
  /** For the article's `corrections`. */
  corrections: Article['corrections'];
  /** For the `gradeHistory` of claims, by their ids. */
  gradeHistory: Record<string, GradeChange[]>;
  /** What has changed, in sentences. */
  words: string[];
}

const quoted = (text: string | undefined): string => (text === undefined ? 'nothing' : `“${text}”`);

/** One change as a sentence for readers. */
function sentence({ kind, name, field, before, after, list }: Change): string {
  const fields = field.split('/').join(', ');
  switch (kind) {
    case 'grade':
      return `The grade of “${name}” (${field}) was ${quoted(before)} and is ${quoted(after)}.`;
    case 'number':
      return `${name}: ${fields} was ${before ?? 'not given'} and is ${after ?? 'not given'}.`;
    case 'answer':
      return list
        ? `“${name}”: ${fields} was ${quoted(before)} and is ${quoted(after)}.`
        : `The ${name} was ${quoted(before)} and is ${quoted(after)}.`;
    case 'removed':
      return `“${name}” was removed.`;
    case 'added':
      return `“${name}” was added.`;
    case 'renamed':
      return `“${name}” has another address: #${before} is #${after}.`;
  }
}

/** An id that no correction has. */
function freshId({ corrections }: Article, today: string): string {
  const taken = new Set(corrections.map(({ id }) => id));
  let id = `x-${today}`;
  for (let n = 2; taken.has(id); n++) id = `x-${today}-${n}`;
  return id;
}

/** The draft of what is not told yet; nothing where all of it is. */
export function draftOf(changes: readonly Change[], article: Article, today: string): Draft | undefined {
  const silent = changes.filter(({ told }) => !told);
  if (!silent.length) return undefined;
  const grades = silent.filter(({ kind }) => kind === 'grade');
  const others = silent.filter(({ kind }) => kind !== 'grade');

  const gradeHistory: Draft['gradeHistory'] = {};
  for (const { id, field: scale, before, after } of grades) {
    const entry: GradeChange = {
      date: today,
      scale,
      ...(before && { from: before }),
      to: after ?? 'not graded',
      reason: `${UNFINISHED} say why.`,
    };
    (gradeHistory[id!] ??= []).push(entry);
  }

  // What is gone cannot be named.
  const affects = [...new Set(others.flatMap(({ id, kind }) => (id && kind !== 'removed' ? [id] : [])))];
  const isCorrection = others.some(({ kind }) => kind !== 'added');
  const corrections: Draft['corrections'] = others.length
    ? [
        {
          id: freshId(article, today),
          date: today,
          kind: isCorrection ? 'correction' : 'update',
          text: [`${UNFINISHED} say why, in words for readers.`, ...others.map(sentence)].join(' '),
          ...(affects.length && { affects }),
        },
      ]
    : [];
  return { corrections, gradeHistory, words: silent.map(sentence) };
}
