import { html, nothing, type TemplateResult } from 'lit';
import type { Claim } from '../../article/article.js';
import { evidenceOf } from '../../article/evidence.js';
import type { ResolvedGrade } from '../../article/scales.js';
import { formatDate, formatList, type Words } from '../../locale/words.js';
import { evidenceCount } from '../templates/evidence-count.js';
import { gradeMark, gradeText, pips } from '../templates/grade.js';
import { claimQuoted, linkAlone, paragraph } from '../templates/rich-text.js';
import { type View, written } from '../templates/view.js';

/** Without JavaScript a badge is its grade in words: phrasing only, since it stands inside a paragraph. */
export function staticBadge(resolved: ResolvedGrade | undefined, view: View): TemplateResult {
  return html`<span class="honest">${gradeMark(resolved, view.words, written(view))}</span>`;
}

/** The name of a badge to those who do not see where it stands. */
export function badgeName(claim: Claim | undefined, resolved: ResolvedGrade | undefined, words: Words): string {
  const grade = gradeText(resolved, words);
  return claim ? words.evidenceFor(claim.text, grade) : words.evidence(grade);
}

/** Where the grade stands among the levels of its scale. */
function ladder({ scale, level }: ResolvedGrade, { words }: { words: Words }): TemplateResult | typeof nothing {
  if (!scale) return nothing;
  const { levels } = scale;
  return html`<ul class="ladder" aria-label=${words.levelsOf(scale.name)}>
    ${levels.map((step, n) => {
      const here = step === level;
      return html`<li class=${step.tone ?? 'support'} aria-current=${here ? 'true' : nothing}>
        ${pips({ position: levels.length - n, levels: levels.length })}<span>${step.label}</span>
      </li>`;
    })}
  </ul>`;
}

/** Who graded, and when; a grade by hand is the page's own. */
function grader({ grade }: ResolvedGrade, words: Words, byHand: boolean): string {
  if (byHand) return words.gradedByThisPage;
  const who = grade.by?.length ? words.gradedBy(formatList(words, grade.by)) : words.graderNotStated;
  return formatList(words, [who, ...(grade.date ? [formatDate(words, grade.date)] : [])]);
}

/** What a grade given by hand means. */
export function handPanel(resolved: ResolvedGrade, words: Words): TemplateResult {
  return html`${gradeMark(resolved, words)}
    <p>${resolved.level?.meaning ?? words.meaningNotStated}</p>
    ${ladder(resolved, { words })}
    <p class="note">${grader(resolved, words, true)}</p>`;
}

/** What the grade of a claim means, and the way on to what it rests on. */
export function claimPanel(claim: Claim, resolved: ResolvedGrade | undefined, view: View): TemplateResult {
  const { article, words } = view;
  const { lang, dir } = written(view);
  return html`<p>${claimQuoted(claim, view)}</p>
    <p>${gradeMark(resolved, words, { lang, dir })}</p>
    ${
      resolved
        ? html`<p lang=${resolved.level?.meaning ? lang : nothing} dir=${resolved.level?.meaning ? dir : nothing}>
              ${resolved.level?.meaning ?? words.meaningNotStated}
            </p>
            ${ladder(resolved, view)}`
        : nothing
    }
    ${paragraph(claim.honestRead, view)}
    <p class="note">
      ${evidenceCount(evidenceOf(article, claim), view)}${resolved ? html` · ${grader(resolved, words, false)}` : nothing}
    </p>
    ${linkAlone(words.seeEvidence, article.url && `${article.url.replace(/#.*/, '')}#${claim.id}`, view)}`;
}
