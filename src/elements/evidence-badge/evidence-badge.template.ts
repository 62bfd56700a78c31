import { html, type TemplateResult } from 'lit';
import type { Claim } from '../../article/article.js';
import type { ResolvedGrade } from '../../article/scales.js';
import type { Words } from '../../locale/words.js';
import { gradeMark, gradeText } from '../templates/grade.js';
import { type View, written } from '../templates/view.js';

/** Without JavaScript a badge is its grade in words: phrasing only, since it stands inside a paragraph. */
export function staticBadge(resolved: ResolvedGrade | undefined, view: View): TemplateResult {
  return html`<span class="honest">${gradeMark(resolved, view.words, { own: written(view), inline: true })}</span>`;
}

/** The name of a badge to those who do not see where it stands. */
export function badgeName(claim: Claim | undefined, resolved: ResolvedGrade | undefined, words: Words): string {
  const grade = gradeText(resolved, words);
  return claim ? words.evidenceFor(claim.text, grade) : words.evidence(grade);
}
