/** What has become different between two publications of an article, and whether it tells so. */
import type { Article, Claim, Grade } from './article.js';
import { plainText } from './plain-text.js';
import { resolveGrade } from './scales.js';

/** Lists whose entries have addresses for ever. */
const LISTS = [
  'claims',
  'findings',
  'references',
  'faq',
  'sections',
  'keyTakeaways',
  'glossary',
  'quotations',
] as const;
export type ChangedList = (typeof LISTS)[number];

/** What sort of thing has changed. */
export type ChangeKind = 'grade' | 'number' | 'answer' | 'removed' | 'added' | 'renamed';

/** One thing that is different now. */
export interface Change {
  kind: ChangeKind;
  /** Where: a list and an id, as it is now or, for what was removed, as it was; neither for the abstract. */
  list?: ChangedList;
  id?: string;
  /** What it is called: the text of a claim, the label of a finding. */
  name: string;
  /** Which of its fields: `sample/participants`, `honestRead`; the scale of a grade. */
  field: string;
  before?: string;
  after?: string;
  /** Whether the article tells so, in its history of grades, corrections or versions. */
  told: boolean;
}

type Entry = Article[ChangedList][number] & { id: string };

/** The words by which an entry is known, and by which it is recognised under another id. */
function nameOf(list: ChangedList, entry: Entry): string {
  switch (list) {
    case 'findings':
      return (entry as Article['findings'][number]).label;
    case 'references': {
      const { displayTitle, csl } = entry as Article['references'][number];
      return csl.title ?? displayTitle ?? csl.DOI ?? entry.id;
    }
    case 'faq':
      return (entry as Article['faq'][number]).question;
    case 'sections':
      return (entry as Article['sections'][number]).heading;
    case 'glossary':
      return (entry as Article['glossary'][number]).name;
    case 'keyTakeaways': {
      const { label, text } = entry as Article['keyTakeaways'][number];
      return label ?? plainText(text);
    }
    default:
      return (entry as Claim).text;
  }
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);

/** How alike two texts are, from 0 to 1: Dice's coefficient of their words. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size ? (2 * shared) / (left.size + right.size) : Number(a === b);
}

/** As alike as two wordings of one claim, and not as two claims of one article. */
const NEARLY_THE_SAME = 0.7;

/** The new entry that an entry whose id is gone has most likely become. */
function becameOf(list: ChangedList, gone: Entry, fresh: readonly Entry[]): Entry | undefined {
  const alike = fresh.map((entry) => ({ entry, score: likeness(nameOf(list, gone), nameOf(list, entry)) }));
  return alike.filter(({ score }) => score >= NEARLY_THE_SAME).sort((a, b) => b.score - a.score)[0]?.entry;
}

/** A grade as it stands in a sentence: "Emerging, mixed". */
const inWords = (grade: Grade | undefined, { scales }: Article): string | undefined =>
  grade && [resolveGrade(grade, scales).label, ...(grade.qualifier ? [grade.qualifier] : [])].join(', ');

/** What an entry says that a reader may have taken away: its answer, or the like. */
const ANSWERS: Partial<Record<ChangedList, readonly string[]>> = {
  claims: ['text', 'honestRead'],
  faq: ['answer'],
  sections: ['answer'],
  keyTakeaways: ['text'],
};

/** The fields of a finding that hold its figures. */
const FIGURES = [
  'sample',
  'effect',
  'change',
  'heterogeneity',
  'timepoint',
  'studies',
  'direction',
  'significantAsReported',
];

/** Every figure in a value, by the path to it. */
function* figuresIn(value: unknown, path: string): Generator<[string, string]> {
  if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* figuresIn(inner, `${path}/${key}`);
  } else if (typeof value === 'string') yield [path, value];
  else if (value !== undefined) yield [path, JSON.stringify(value)];
}

const figuresOf = (finding: object): Map<string, string> =>
  new Map(FIGURES.flatMap((field) => [...figuresIn((finding as Record<string, unknown>)[field], field)]));

/** The day of the older publication, as far as it says. */
function dayOf({ dateModified, versions, corrections, datePublished }: Article): string {
  const told = [...versions, ...corrections].map(({ date }) => date).sort();
  return dateModified ?? told.at(-1) ?? datePublished ?? '';
}

/** Whether a date can be one since another; a month can, since any day in it. */
const isSince = (date: string, day: string): boolean => {
  const length = Math.min(date.length, day.length);
  return date.slice(0, length) >= day.slice(0, length);
};

/** What the newer publication tells of itself that the older did not. */
class News {
  readonly #corrections: Article['corrections'];
  readonly #versions: Article['versions'];
  readonly #day: string;

  constructor(
    readonly before: Article,
    now: Article,
  ) {
    this.#day = dayOf(before);
    const corrected = new Set(before.corrections.map(({ id }) => id));
    const published = new Set(before.versions.map(({ version }) => version));
    this.#corrections = now.corrections.filter(({ id, date }) => !corrected.has(id) && isSince(date, this.#day));
    this.#versions = now.versions.filter(
      ({ version, date, note }) => note && !published.has(version) && isSince(date, this.#day),
    );
  }

  /** Whether a correction names an entry. */
  names(id: string): boolean {
    return this.#corrections.some(({ affects = [] }) => affects.includes(id));
  }

  /** Whether a version with a note, or a correction of the article as a whole, has come. */
  get ofTheWhole(): boolean {
    return this.#versions.length > 0 || this.#corrections.some(({ affects = [] }) => !affects.length);
  }

  /** Whether anything has come at all: what is gone can no longer be named. */
  get ofAnything(): boolean {
    return this.#versions.length > 0 || this.#corrections.length > 0;
  }

  /** Whether a claim's history has a new entry that leads to a level. */
  regrades(was: Claim, now: Claim, scale: string, words: string | undefined, level: string | undefined): boolean {
    const old = new Set((was.gradeHistory ?? []).map((change) => JSON.stringify(change)));
    const shown = now.grades[0]?.scale;
    return (now.gradeHistory ?? []).some(
      (change) =>
        !old.has(JSON.stringify(change)) &&
        isSince(change.date, this.#day) &&
        (change.scale ?? shown ?? scale) === scale &&
        leadsTo(change.to, words, level),
    );
  }
}

/** Whether what a change says it led to is the grade that stands there; a grade that was taken away has none. */
function leadsTo(to: string, words: string | undefined, level: string | undefined): boolean {
  if (!words || !level) return true;
  const [given, whole] = [to.trim().toLowerCase(), words.toLowerCase()];
  return given === level.toLowerCase() || given === whole || given === whole.split(',', 1)[0];
}

function* gradesChanged(was: Claim, now: Claim, before: Article, after: Article, news: News): Generator<Change> {
  const scales = new Set([...now.grades, ...was.grades].map(({ scale }) => scale));
  for (const scale of scales) {
    const [old, fresh] = [was, now].map(({ grades }) => grades.find((grade) => grade.scale === scale));
    const [from, to] = [inWords(old, before), inWords(fresh, after)];
    if (from === to) continue;
    yield {
      kind: 'grade',
      list: 'claims',
      id: now.id,
      name: now.text,
      field: scale,
      ...(from && { before: from }),
      ...(to && { after: to }),
      told: news.regrades(was, now, scale, to, fresh?.level),
    };
  }
}

function* fieldsChanged(list: ChangedList, was: Entry, now: Entry, news: News): Generator<Change> {
  const about = { list, id: now.id, name: nameOf(list, now) };
  for (const field of ANSWERS[list] ?? []) {
    const [before, after] = [was, now].map((entry) => wordsIn((entry as unknown as Record<string, unknown>)[field]));
    if (before === after) continue;
    yield { kind: 'answer', ...about, field, ...defined(before, after), told: news.names(now.id) || news.ofTheWhole };
  }
  if (list !== 'findings') return;
  const [before, after] = [figuresOf(was), figuresOf(now)];
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(field), after.get(field)];
    if (old === fresh) continue;
    yield { kind: 'number', ...about, field, ...defined(old, fresh), told: news.names(now.id) };
  }
}

const wordsIn = (text: unknown): string | undefined =>
  text === undefined ? undefined : plainText(text as Parameters<typeof plainText>[0]);

const defined = (before: string | undefined, after: string | undefined) => ({
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

/**
 * Everything that a reader of the older publication would have to know: grades, figures, answers, and entries that have
 * come, gone, or got another id. An entry that is worded nearly as one that is gone is taken for the same.
 *
 * A grade is told by a new entry of the claim's `gradeHistory`, a figure by a new correction that affects its finding, an
 * answer by a correction or by a new version with a note; an entry that came or went by any of these. None may be dated
 * before the older publication.
 */
export function changesSince(before: Article, now: Article): Change[] {
  const news = new News(before, now);
  const changes: Change[] = [];
  const [old, fresh] = [before, now].map(({ abstract }) => wordsIn(abstract));
  if (old !== fresh) {
    changes.push({
      kind: 'answer',
      name: 'abstract',
      field: 'abstract',
      ...defined(old, fresh),
      told: news.ofTheWhole,
    });
  }
  for (const list of LISTS) {
    const entries: readonly Entry[] = now[list];
    const olds: readonly Entry[] = before[list];
    const newcomers = new Set(entries.filter(({ id }) => !olds.some((entry) => entry.id === id)));
    for (const was of olds) {
      let entry = entries.find(({ id }) => id === was.id);
      const told = news.ofAnything;
      if (!entry) {
        entry = becameOf(list, was, [...newcomers]);
        const name = nameOf(list, was);
        if (entry) {
          newcomers.delete(entry);
          changes.push({
            kind: 'renamed',
            list,
            id: entry.id,
            name,
            field: 'id',
            before: was.id,
            after: entry.id,
            told,
          });
        } else changes.push({ kind: 'removed', list, id: was.id, name, field: 'id', before: was.id, told });
      }
      if (!entry) continue;
      if (list === 'claims') changes.push(...gradesChanged(was as Claim, entry as Claim, before, now, news));
      changes.push(...fieldsChanged(list, was, entry, news));
    }
    for (const entry of newcomers) {
      const { id } = entry;
      changes.push({
        kind: 'added',
        list,
        id,
        name: nameOf(list, entry),
        field: 'id',
        after: id,
        told: news.ofAnything,
      });
    }
  }
  return changes;
}
