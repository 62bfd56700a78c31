/** From what an author wrote, checked, to the complete form. */
import type { Agent, Article, AuthoredArticle, AuthoredGrade, Grade, Scale, ShownArticle } from './article.js';
import type { Problem } from './check.js';
import { plainText } from './plain-text.js';
import { BUILT_IN_SCALES, levelOf } from './scales.js';

type Authored<K extends keyof AuthoredArticle> = NonNullable<AuthoredArticle[K]>;

/** FNV-1a, 32 bits, as in draft-eastlake-fnv: enough to keep cut addresses apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 0x01000193);
  return (value >>> 0).toString(36);
}

/** What parts words. An engine takes milliseconds to make Unicode's classes into one, so most texts do without. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
const IS_LATIN = /^[\0-ɏ\u2000-\u206f]*$/;
const BETWEEN_LATIN_WORDS = /[^\da-zª²³µ¹º¼-¾ß-öø-ɏ]+/g;

/**
 * An id made from a text: the same text has the same address for ever, wherever it stands in its list.
 * Letters and digits of every script are kept, since ids of Arabic claims should be readable, too.
 */
export function idFrom(prefix: string, text: string): string {
  const lower = text.normalize().toLowerCase();
  const slug = lower.replace(IS_LATIN.test(lower) ? BETWEEN_LATIN_WORDS : BETWEEN_WORDS, '-').replace(/^-|-$/g, '');
  return `${prefix}-${slug.length > 64 ? `${[...slug].slice(0, 56).join('')}-${hash(slug)}` : slug || hash(text)}`;
}

/** The entries of a list with their places in the file, where those that were left out stand, too. */
function placed<T>(list: readonly T[], pointer: string, problems: readonly Problem[]): [T, number][] {
  const within = `${pointer}/`;
  const leftOut = new Set(
    problems.map(({ leftOut }) => (leftOut?.startsWith(within) ? +leftOut.slice(within.length) : undefined)),
  );
  let place = 0;
  return list.map((entry) => {
    while (leftOut.has(place)) place++;
    return [entry, place++];
  });
}

/** Gives every entry an id; the same id twice is told and kept apart, so that nothing is lost. */
function withIds<T extends { id?: string }>(
  list: readonly T[] | undefined,
  pointer: string,
  prefix: string,
  textOf: (entry: T) => string,
  problems: Problem[],
): (T & { id: string })[] {
  /** How often an id has been given, so that a thousand equal ones are counted and not searched. */
  const taken = new Map<string, number>();
  return placed(list ?? [], pointer, problems).map(([entry, place]) => {
    const wanted = entry.id ?? idFrom(prefix, textOf(entry));
    let id = wanted;
    let count = taken.get(wanted) ?? 0;
    while (taken.has(id)) id = `${wanted}-${++count}`;
    taken.set(wanted, count || 1);
    if (id !== wanted) {
      problems.push({
        pointer: `${pointer}/${place}`,
        message: `Expected an id of its own, found "${wanted}" a second time; write an "id" that no other entry has.`,
      });
    }
    taken.set(id, taken.get(id) ?? 1);
    return { ...entry, id };
  });
}

function named(agent: string | Agent): Agent {
  return typeof agent === 'string' ? { name: agent } : agent;
}

/** "Emerging, mixed" → a level and what narrows it. A label may hold a comma itself, so the whole is tried first. */
function gradeFromText(text: string, scale: Scale | undefined): { level: string; qualifier?: string } {
  const comma = text.search(/[,،]/);
  const level = text.slice(0, comma).trim();
  if (comma < 0 || !level || levelOf(scale, text)) return { level: text };
  const qualifier = text.slice(comma + 1).trim();
  return { level, ...(qualifier && { qualifier }) };
}

function completeScales(authored: Authored<'scales'>, known: readonly Scale[], problems: Problem[]): Scale[] {
  const scales = placed(authored, '/scales', problems).flatMap(([scale, place]) => {
    if (typeof scale !== 'string') return scale;
    const found = known.find(({ id }) => id === scale);
    if (!found) {
      problems.push({
        pointer: `/scales/${place}`,
        message: `Expected a scale that comes with honest-read (${known.map(({ id }) => id).join(', ')}) or one written out, found ${JSON.stringify(scale)}.`,
      });
    }
    return found ?? [];
  });
  return scales.length ? scales : [BUILT_IN_SCALES[0]!];
}

/** The links of an answer or a takeaway to what it speaks of. */
function withLinks<T extends { claims?: string[]; findings?: string[]; references?: string[] }>(entry: T) {
  return { ...entry, claims: entry.claims ?? [], findings: entry.findings ?? [], references: entry.references ?? [] };
}

/**
 * Fills in what an author may leave out of what the elements show. `authored` has passed the check; it is not changed.
 * @param known Scales that the article may name.
 */
export function completeShown(authored: AuthoredArticle, known: readonly Scale[], problems: Problem[]): ShownArticle {
  const scales = completeScales(authored.scales ?? [], known, problems);

  const completeGrade = (given: string | AuthoredGrade): Grade => {
    const scale = scales.find(({ id }) => id === (given as AuthoredGrade).scale) ?? scales[0]!;
    const grade = typeof given === 'string' ? gradeFromText(given, scale) : given;
    return { scale: scale.id, ...grade, level: levelOf(scale, grade.level)?.code ?? grade.level };
  };

  const { publisher, ...rest } = authored;
  return {
    ...rest,
    ...(publisher && { publisher: named(publisher) }),
    scales,
    claims: withIds(authored.claims, '/claims', 'c', ({ text }) => text, problems).map(
      ({ grade, grades = [], ...claim }) => ({
        ...claim,
        evidence: claim.evidence ?? [],
        grades: (grade ? [grade, ...grades] : grades).map(completeGrade),
      }),
    ),
    findings: withIds(authored.findings, '/findings', 'f', ({ label }) => label, problems),
    references: withIds(
      authored.references,
      '/references',
      'r',
      ({ csl }) => csl.DOI ?? csl.title ?? csl.URL ?? '',
      problems,
    ),
    quotations: authored.quotations ?? [],
    relatedLinks: authored.relatedLinks ?? [],
    faq: withIds(authored.faq, '/faq', 'q', ({ question }) => question, problems).map(withLinks),
    glossary: withIds(authored.glossary, '/glossary', 't', ({ name }) => name, problems),
    sections: withIds(authored.sections, '/sections', 's', ({ heading }) => heading, problems).map((section) => ({
      ...section,
      body: section.body ?? [],
    })),
  };
}

/** Fills in the rest. */
export function completeAside(authored: AuthoredArticle, shown: ShownArticle, problems: Problem[]): Article {
  return {
    ...(authored as Omit<AuthoredArticle, keyof ShownArticle>),
    ...shown,
    intro: authored.intro ?? [],
    funding: authored.funding ?? [],
    corrections: authored.corrections ?? [],
    versions: authored.versions ?? [],
    author: (authored.author ?? []).map(named),
    reviewedBy: (authored.reviewedBy ?? []).map(named),
    keyTakeaways: withIds(
      authored.keyTakeaways,
      '/keyTakeaways',
      'k',
      ({ label, text }) => label ?? plainText(text),
      problems,
    ).map(withLinks),
  };
}
