/**
 * Grading scales: the two that are built in, and finding one's way on any.
 *
 * A scale is data. Its levels are listed strongest first, and that order is all that counts: a level's number is its place
 * from the weakest up. Scales are never converted into each other.
 */
import type { Grade, Level, Scale, ShownArticle } from './article.js';

/**
 * The five steps of the first article. It names its two ends itself; what the steps between mean it does not say, and
 * neither do we.
 */
const MATURITY_5: Scale = {
  id: 'maturity-5',
  name: 'Evidence maturity',
  appliesTo: 'claim',
  levels: [
    {
      code: 'established',
      label: 'Established concept',
      meaning: 'A reasonably well-supported concept. This grades the idea, not the size of any effect.',
      aliases: ['reasonably well-supported concept'],
    },
    { code: 'plausible', label: 'Plausible' },
    { code: 'emerging', label: 'Emerging' },
    { code: 'early', label: 'Early-stage' },
    {
      code: 'not-supported',
      label: 'Not supported',
      meaning: 'Marketing ahead of the data: no good evidence for it, which is not evidence against it.',
      tone: 'none',
      aliases: ['marketing ahead of the data'],
    },
  ],
  offScale: [{ code: 'not-assessed', label: 'Not assessed' }],
};

/** GRADE's certainty of evidence, per outcome. Meanings after the GRADE Handbook, section 5 (paraphrased). */
const GRADE: Scale = {
  id: 'grade',
  name: 'GRADE certainty of evidence',
  appliesTo: 'body-of-evidence',
  definitionUrl: 'https://gdt.gradepro.org/app/handbook/handbook.html',
  levels: [
    { code: 'high', label: 'High', meaning: 'The true effect is very likely close to the estimate.' },
    {
      code: 'moderate',
      label: 'Moderate',
      meaning: 'The true effect is probably close to the estimate, but may be substantially different.',
    },
    { code: 'low', label: 'Low', meaning: 'The true effect may be substantially different from the estimate.' },
    {
      code: 'very-low',
      label: 'Very low',
      meaning: 'The true effect is likely to be substantially different from the estimate.',
    },
  ],
  offScale: [{ code: 'not-assessed', label: 'Not assessed' }],
};

/** Scales that an article can name without bringing them. All others it can name are files in `data/scales/`. */
export const BUILT_IN_SCALES: readonly Scale[] = [MATURITY_5, GRADE];

/** The level that a word means on a scale, by code, label or alias, whatever its case. */
export function levelOf(scale: Scale | undefined, word: string): Level | undefined {
  const wanted = word.trim().toLowerCase();
  const levels = [...(scale?.levels ?? []), ...(scale?.offScale ?? [])];
  const isWanted = (name: string) => name.toLowerCase() === wanted;
  // A code is meant before a label that happens to be the same.
  return (
    levels.find(({ code }) => isWanted(code)) ??
    levels.find(({ label, aliases }) => isWanted(label) || aliases?.some(isWanted))
  );
}

/** A grade with all that is known of it. */
export interface ResolvedGrade {
  grade: Grade;
  scale?: Scale;
  /** Missing where the scale has no such level; the grade is then shown in the author's words. */
  level?: Level;
  /** The level in words. */
  label: string;
  /** Place from the weakest (1) up; 0 off the scale. */
  position: number;
  /** Number of levels; 0 where the scale is not known. */
  levels: number;
}

/** Looks a grade up on the scales of an article. */
export function resolveGrade(grade: Grade, scales: readonly Scale[]): ResolvedGrade {
  const scale = scales.find(({ id }) => id === grade.scale);
  const level = levelOf(scale, grade.level);
  const levels = scale?.levels ?? [];
  const place = level ? levels.indexOf(level) : -1;
  return {
    grade,
    ...(scale && { scale }),
    ...(level && { level }),
    label: level?.label ?? grade.level,
    position: place < 0 ? 0 : levels.length - place,
    levels: levels.length,
  };
}

/** The grade of a claim that is shown; none for a claim that is not there or that nobody graded. */
export function gradeOf(article: ShownArticle | undefined, claimId: string): ResolvedGrade | undefined {
  const grade = article?.claims.find(({ id }) => id === claimId)?.grades[0];
  return grade && resolveGrade(grade, article.scales);
}
