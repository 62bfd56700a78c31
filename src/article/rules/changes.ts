/** Rules of change: what was published and is different now has to be told, and what was drafted has to be finished. */
import { type Change, changesSince } from '../changes.js';
import type { Breach, Rule, Written } from './rule.js';

const cut = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text);

/** "…" → "…", or that it has come or gone. */
function fromTo({ before, after }: Change): string {
  const [from, to] = [before, after].map((text) => (text === undefined ? 'nothing' : `"${cut(text)}"`));
  return `${from} before and ${to} now`;
}

/** Where a change is to be told: its entry, its list where it is gone. */
function pointerOf(written: Written, { list, id, kind, field }: Change): string {
  if (!list) return `/${field}`;
  const entry = written.entries(list).find(({ entry }) => entry.id === id);
  if (!entry) return '';
  return kind === 'number' || kind === 'answer' ? `${entry.pointer}/${field}` : entry.pointer;
}

const grades: Rule = {
  code: 'W14',
  name: 'changed-grades-are-told',
  severity: 'warning',
  why: 'Somebody may have acted on the grade as it was. That it changed, when and why, belongs to the claim (its "gradeHistory"), or it looks as if it had always been so. Told with --since, for every claim and scale.',
  *find(written, { since }) {
    if (!since) return;
    for (const change of changesSince(since, written.article)) {
      if (change.told || change.kind !== 'grade') continue;
      yield {
        pointer: pointerOf(written, change),
        message: `Expected an entry in "gradeHistory", since the grade on "${change.field}" has changed, found none: ${fromTo(change)}.`,
        mend: 'Add it, with the date and the reason; the draft below has it ready.',
      };
    }
  },
};

const WHERE_TOLD =
  'Add a correction that names it in "affects"; the draft below has it ready. What readers took away is not mended in silence.';

/** What is found of a change that is no grade. */
function silent(change: Change): Pick<Breach, 'message' | 'mend'> {
  const { kind, name, id = '', field, before = '', list = '' } = change;
  switch (kind) {
    case 'removed':
      return {
        message: `Expected "${id}" among the ${list}, as it was published, found it gone: "${cut(name)}".`,
        mend: 'An id is for ever, since pages link to it. Keep the entry, a claim with "status": "withdrawn"; or tell in a correction that it is gone.',
      };
    case 'renamed':
      return {
        message: `Expected the id "${before}", found "${id}" on what is nearly the same: links to #${before} lead nowhere now.`,
        mend: `Write "id": "${before}". An id that is left out is made from the text and changes with it, so write it before you reword.`,
      };
    case 'added':
      return {
        message: `Expected the history to tell of "${id}", which is new among the ${list}, found nothing.`,
        mend: 'Tell it in a version with a note, or in a correction.',
      };
    case 'answer':
      return {
        message: `Expected a correction, or a version with a note, since "${field}" has changed, found neither: ${fromTo(change)}.`,
        mend: WHERE_TOLD,
      };
    default:
      return {
        message: `Expected a correction that affects "${id}", since "${field}" has changed, found none: ${fromTo(change)}.`,
        mend: WHERE_TOLD,
      };
  }
}

const others: Rule = {
  code: 'W18',
  name: 'changes-are-told',
  severity: 'warning',
  why: 'A number, an answer, an honest read, a takeaway or the abstract is not what it was, or an entry has come, gone or got another id, and nothing in the history says so. Told with --since: figures need a new correction that names their finding in "affects", answers one that names them or a new version with a note, entries any of these.',
  *find(written, { since }) {
    if (!since) return;
    for (const change of changesSince(since, written.article)) {
      if (change.told || change.kind === 'grade') continue;
      yield { pointer: pointerOf(written, change), ...silent(change) };
    }
  },
};

/** How a draft says that it is one. */
export const UNFINISHED = 'TODO:';

const drafts: Rule = {
  code: 'E8',
  name: 'drafts-are-finished',
  severity: 'error',
  why: `A text that has "${UNFINISHED}" in it is a draft, such as --since makes of a correction. Its author has still to say why; published, it would say that nobody knows.`,
  *find({ parts }) {
    const seen = new Set<string>();
    for (const { value, pointer } of parts) {
      if (typeof value !== 'string' || !value.includes(UNFINISHED) || seen.has(pointer)) continue;
      seen.add(pointer);
      yield {
        pointer,
        message: `Expected a finished text, found "${UNFINISHED}" in it.`,
        mend: 'Write what is missing, in words for readers.',
      };
    }
  },
};

export const RULES_OF_CHANGES: readonly Rule[] = [grades, others, drafts];
