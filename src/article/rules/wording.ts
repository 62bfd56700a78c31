/** Rules of wording: what is said must not be surer than what is known. */
import type { Finding } from '../article.js';
import { plainText } from '../plain-text.js';
import { isRatio, noEffectOf } from '../statistics.js';
import { phrasesOf } from './phrases.js';
import type { Rule } from './rule.js';
import { sentencesOf } from './sentences.js';
import { conclusionsOf } from './subjects.js';

/** Whether a result is not significant: as reported, or by its p or its interval. */
function isNotSignificant({ significantAsReported, effect, direction }: Finding): boolean {
  if (significantAsReported !== undefined) return !significantAsReported;
  const { p, ci, measure } = effect ?? {};
  if (p) return p.value >= 0.05 && ['=', '>', '>='].includes(p.operator ?? '=');
  if (ci && measure && measure !== 'not-reported') {
    const none = noEffectOf(measure);
    return ci.lower <= none && ci.upper >= none;
  }
  return direction === 'no-clear-difference';
}

/** Whether a result rules out any difference that would matter: its interval lies within the smallest one that does. */
function rulesOutAnEffect({ effect, outcome }: Finding): boolean {
  const { ci, measure } = effect ?? {};
  const { mid } = outcome ?? {};
  if (!ci || !mid || !measure || measure === 'not-reported' || isRatio(measure)) return false;
  return Math.max(Math.abs(ci.lower), Math.abs(ci.upper)) < Math.abs(mid);
}

const absence: Rule = {
  code: 'W9',
  name: 'not-significant-is-not-no-effect',
  severity: 'warning',
  why: '"Not significant" means that the trials could not tell, "no effect" that there is none (Alderson and Chalmers, BMJ 2003;326:475). Looked at are honest reads, answers, takeaways, the abstract and summaries of results, in English, German and Arabic, where every result they are linked to is not significant, and none has an interval that rules out a difference that matters ("mid").',
  *find(written) {
    const phrases = phrasesOf(written.article.inLanguage);
    if (!phrases) return;
    for (const { text, pointer, findings } of conclusionsOf(written)) {
      if (!findings.length || !findings.every(isNotSignificant) || findings.some(rulesOutAnEffect)) continue;
      for (const sentence of sentencesOf(plainText(text), written.article.inLanguage)) {
        const [found] = phrases.noEffect.exec(sentence.text) ?? [];
        if (!found || phrases.notNoEffect.test(sentence.text.replace(found, ''))) continue;
        yield {
          pointer,
          message: `Expected words for a result that is not significant, found "${found}": not to have found an effect is not to have found that there is none.`,
          mend: 'Write that no clear difference was found, or that the trials cannot tell, and give the interval where there is one.',
        };
      }
    }
  },
};

/** What an honest read says that does not go with a level of GRADE: what was expected, and what was found. */
function contradiction(level: string, text: string, language: string | undefined): [string, string] | undefined {
  const phrases = phrasesOf(language);
  if (!phrases) return undefined;
  const { asserted, probable, hedged, veryUncertain } = phrases;
  const found = (pattern: RegExp) => pattern.exec(text)?.[0];
  if (level === 'high' || level === 'moderate') {
    const words = found(veryUncertain);
    return words ? [`words of ${level} certainty`, words] : undefined;
  }
  const words = found(probable) ?? (hedged.test(text) ? undefined : found(asserted));
  if (!words) return undefined;
  return level === 'low'
    ? ['"may", which is the word for low certainty', words]
    : ['that the evidence is very uncertain', words];
}

const certainty: Rule = {
  code: 'W17',
  name: 'words-are-as-sure-as-the-grade',
  severity: 'warning',
  why: 'GRADE has words for each level: a treatment reduces (high), probably reduces (moderate), may reduce (low), or the evidence is very uncertain (Santesso and colleagues, J Clin Epidemiol 2020;119:126). Told are honest reads, in English, German and Arabic, of claims that are graded low or very low and name an effect without any word of doubt, or as probable; and of claims graded high or moderate whose evidence is called very uncertain.',
  *find(written) {
    const { inLanguage } = written.article;
    for (const { entry: claim, pointer } of written.entries('claims')) {
      const grade = claim.grades.find(({ scale }) => scale === 'grade');
      if (!grade || !['high', 'moderate', 'low', 'very-low'].includes(grade.level)) continue;
      const fault = contradiction(grade.level, plainText(claim.honestRead), inLanguage);
      if (!fault) continue;
      yield {
        pointer: `${pointer}/honestRead`,
        message: `Expected ${fault[0]}, since the claim is graded "${grade.level}", found "${fault[1]}".`,
        mend: 'Say it as GRADE recommends; gradeStatement() of honest-read makes the sentence.',
      };
    }
  },
};

export const RULES_OF_WORDING: readonly Rule[] = [absence, certainty];
