/** Rules of grades and of the scales they stand on. */
import type { Article, Grade } from '../article.js';
import { isFields, pointerTo } from '../check.js';
import { completeShown } from '../complete.js';
import { levelOf } from '../scales.js';
import type { Defined, Rule, Written } from './rule.js';

interface GivenGrade {
  grade: Grade;
  /** To the grade. */
  pointer: string;
  /** To its level, which is the grade itself where that is a text. */
  level: string;
}

/** A grade as the reader reads it. */
const read = (grade: Defined<'GradeOrLevel'>, { scales }: Article): Grade =>
  completeShown({ scales, claims: [{ text: '-', honestRead: '-', grade }] }, [], []).claims[0]!.grades[0]!;

/** Every grade of a claim, however it was written. */
function* gradesIn(written: Written): Generator<GivenGrade> {
  for (const { value, pointer } of written.usable('GradeOrLevel')) {
    if (typeof value === 'string') yield { grade: read(value, written.article), pointer, level: pointer };
  }
  for (const { value, pointer } of written.usable('Grade')) {
    yield { grade: read(value, written.article), pointer, level: pointerTo(pointer, 'level') };
  }
}

/** Whether all scales could be read: a grade cannot be judged where its scale may be one of those that could not. */
function scalesAreKnown({ data, article }: Written): boolean {
  const given: unknown = isFields(data) ? data.scales : undefined;
  const known = new Set<unknown>(article.scales.map(({ id }) => id));
  return !Array.isArray(given) || given.every((scale: unknown) => known.has(isFields(scale) ? scale.id : scale));
}

const onScale: Rule = {
  code: 'E2',
  name: 'grades-are-on-their-scale',
  severity: 'error',
  why: 'A grade says how good the evidence is only by its place among the other levels. A level that the scale does not have looks like a grade and means nothing.',
  *find(written) {
    if (!scalesAreKnown(written)) return;
    for (const { grade, level } of gradesIn(written)) {
      const scale = written.article.scales.find(({ id }) => id === grade.scale);
      if (!scale || levelOf(scale, grade.level)) continue;
      const levels = [...scale.levels, ...(scale.offScale ?? [])];
      yield {
        pointer: level,
        message: `Expected a level of the scale "${scale.name}", found ${JSON.stringify(grade.level)}.`,
        mend: `Its levels are ${levels.map(({ code, label }) => `${code} (${label})`).join(', ')}.`,
        found: grade.level,
        options: levels.flatMap(({ code, label, aliases = [] }) => [code, label, ...aliases]),
      };
    }
  },
};

const oneMeaning: Rule = {
  name: 'levels-have-words-of-their-own',
  severity: 'error',
  *find(written) {
    const taken = new Map<string, Set<string>>();
    for (const { value, pointer } of written.usable('Level')) {
      // Those of the order and those beside it are looked up together.
      const scale = pointer.replace(/\/(levels|offScale)\/\d+$/, '');
      const words = taken.get(scale) ?? new Set<string>();
      taken.set(scale, words);
      const own = [value.code, value.label, ...(value.aliases ?? [])].map((word) => word.trim().toLowerCase());
      const shared = own.find((word) => words.has(word));
      if (shared !== undefined) {
        yield {
          pointer,
          message: `Expected a code, label and aliases of its own, found "${shared}", which another level of the scale has.`,
        };
      }
      for (const word of own) words.add(word);
    }
  },
};

const graded: Rule = {
  name: 'claims-are-graded',
  severity: 'warning',
  *find(written) {
    for (const { value, pointer } of written.of('Claim')) {
      if (!isFields(value) || Object.hasOwn(value, 'grade')) continue;
      if (Array.isArray(value.grades) ? value.grades.length : Object.hasOwn(value, 'grades')) continue;
      yield {
        pointer,
        message: 'Expected a grade, found none: readers are told that it is not graded.',
        mend: 'Where nobody has graded it, say so: "grade": "not-assessed".',
      };
    }
  },
};

const outcome: Rule = {
  name: 'grade-rates-an-outcome',
  severity: 'error',
  *find(written) {
    for (const { grade, pointer } of gradesIn(written)) {
      const scale = written.article.scales.find(({ id }) => id === grade.scale);
      if (scale?.id !== 'grade' || grade.outcome || !scale.levels.some(({ code }) => code === grade.level)) continue;
      yield {
        pointer,
        message:
          'Expected the outcome that is rated, found none: GRADE rates the evidence for one outcome, not a claim.',
        mend: `Write it beside the level: { "scale": "grade", "level": "${grade.level}", "outcome": "…" }.`,
      };
    }
  },
};

export const RULES_OF_GRADES: readonly Rule[] = [onScale, oneMeaning, graded, outcome];
