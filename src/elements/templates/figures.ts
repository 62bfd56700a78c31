/** The figures of a finding in words. What its source does not report is said to be not reported. */
import type { Finding } from '../../article/article.js';
import type { ClaimWords } from '../../locale/claims/claim-words.js';
import { formatChange, formatNumber, formatPercent } from '../../locale/claims/format.js';

/** An effect as its source reports it, figure by figure. */
export function effectFigures(
  { measure, estimate, unit, ci, p }: NonNullable<Finding['effect']>,
  words: ClaimWords,
): string[] {
  const value = formatNumber(words, estimate) + (unit ? ` ${unit}` : '');
  return [
    measure === 'not-reported' ? `${words.effect} ${value}` : `${words.measures[measure]} ${value}`,
    ...(measure === 'not-reported' ? [words.measures[measure]] : []),
    ci
      ? words.interval(
          formatPercent(words, ci.level ?? 95),
          formatNumber(words, ci.lower),
          formatNumber(words, ci.upper),
        )
      : words.noInterval,
    ...(p ? [`p\u00a0${p.operator ?? '='}\u00a0${formatNumber(words, p.value)}`] : []),
  ];
}

/** Each figure as a short phrase, in the order in which a reader wants them: how much was looked at, what came out. */
export function figures({ sample, timepoint, effect, change, heterogeneity }: Finding, words: ClaimWords): string[] {
  const found: string[] = [];
  if (sample?.studies !== undefined) {
    found.push(
      sample.studyWords
        ? `${formatNumber(words, sample.studies)} ${sample.studyWords}`
        : words.pooled(sample.studies, sample.studyDesign ?? 'not-reported'),
    );
  }
  if (sample?.since) found.push(words.since(sample.since));
  if (sample?.participants !== undefined) found.push(words.participants(sample.participants));
  if (change) {
    const value = formatChange(words, change.value);
    found.push(change.approximate ? words.about(value) : value, words.bases[change.basis]);
  }
  if (effect) found.push(...effectFigures(effect, words));
  if (timepoint) found.push(words.after(timepoint.value, timepoint.unit));
  if (heterogeneity?.i2 !== undefined) found.push(`I²\u00a0=\u00a0${formatPercent(words, heterogeneity.i2)}`);
  return found;
}
