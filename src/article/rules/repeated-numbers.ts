/** The rule of numbers that are told more than once: in the data, in the text, in an answer. */
import type { Article, Finding, RichText } from '../article.js';
import { isFields } from '../check.js';
import { plainText } from '../plain-text.js';
import { type Figure, type FigureKind, figuresIn, figuresOf } from './figures.js';
import type { Breach, Rule, Written } from './rule.js';
import { sentencesOf } from './sentences.js';
import { findingsOf, linkedTo, namedBy } from './subjects.js';

/** Texts that tell what was so before, or a part of a result only. */
const PASSED_OVER = /^\/(corrections|versions|disclaimer|glossary)|\/(caveats|gradeHistory|rationale)\b/;

/** A text with the results that its entry is about. */
interface Told {
  text: RichText;
  pointer: string;
  about: Finding[];
}

function* toldIn(written: Written): Generator<Told> {
  const { article } = written;
  const subjects = new Map<string, Finding[]>();
  for (const list of ['faq', 'keyTakeaways'] as const) {
    for (const { entry, pointer } of written.entries(list)) subjects.set(pointer, linkedTo(article, entry));
  }
  for (const { entry, pointer } of written.entries('references'))
    subjects.set(pointer, findingsOf(article, [entry.id]));
  for (const { entry, pointer } of written.entries('findings')) subjects.set(pointer, [entry]);
  for (const { value, pointer } of [...written.of('FindingLink'), ...written.of('ReferenceLink')]) {
    if (isFields(value)) subjects.set(pointer, linkedTo(article, idsOf(value)));
  }
  for (const { value: text, pointer } of written.usable('RichText')) {
    if (PASSED_OVER.test(pointer)) continue;
    const about = subjects.get(pointer.replace(/\/\w+$/, '')) ?? [];
    yield { text, pointer, about };
  }
}

const idsOf = ({ finding, reference }: Record<string, unknown>) => ({
  findings: typeof finding === 'string' ? [finding] : [],
  references: typeof reference === 'string' ? [reference] : [],
});

/** A sentence of a text, with the results that it speaks of: those it names, else those its entry is about. */
function* spokenSentences(
  article: Article,
  { text, about }: Told,
): Generator<{ sentence: string; findings: Finding[] }> {
  const named: { at: number; findings: Finding[] }[] = [];
  let length = 0;
  for (const part of typeof text === 'string' ? [] : text) {
    const words = plainText([part]);
    // A mark without words of its own belongs to what stands before it, be it a full stop.
    named.push({ at: words ? length : Math.max(0, length - 1), findings: namedBy(article, part) });
    length += words.length;
  }
  for (const { text: sentence, start } of sentencesOf(plainText(text), article.inLanguage)) {
    const own = named
      .filter(({ at }) => at >= start && at < start + sentence.length)
      .flatMap(({ findings }) => findings);
    yield { sentence, findings: [...new Set(own.length ? own : about)] };
  }
}

const studyOf = ({ study, reference, id }: Finding): string => study ?? reference ?? id;

const isPrintedAs = (value: number, { value: printed, digits }: Figure): boolean =>
  // A change or a difference can be told without its sign: "0.29 points lower".
  [value, Math.abs(value)].some((number) => number.toFixed(digits) === printed.toFixed(digits));

const WHAT: Readonly<Record<FigureKind, string>> = {
  studies: 'number of studies',
  participants: 'number of people',
  i2: 'I²',
  p: 'p',
  estimate: 'estimate',
  days: 'number of days',
};

/** Only these belong to a study as a whole, so that two texts must agree on them where the data has none. */
const OF_THE_STUDY: readonly FigureKind[] = ['studies', 'participants'];

const drift: Rule = {
  code: 'W12',
  name: 'numbers-are-the-same-everywhere',
  severity: 'warning',
  why: 'The same number of the same result is told twice, and the two differ: one was corrected and the other forgotten. Compared is sentence by sentence, in English, German and Arabic, where a sentence names or cites exactly one study (or, naming none, stands in an answer, takeaway, annotation, note or summary that is linked to one): how many studies and people, I², p where both are exact, estimates that are called by their measure, and days or weeks "at" or "after" which was measured, as they are printed. A sentence that tells two numbers of one kind, a caveat, and what looks like a part of the whole are passed over.',
  *find(written) {
    const { article } = written;
    const first = new Map<string, Figure>();
    for (const told of toldIn(written)) {
      for (const { sentence, findings } of spokenSentences(article, told)) {
        if (new Set(findings.map(studyOf)).size !== 1) continue;
        const figures = figuresIn(sentence, article.inLanguage);
        for (const figure of figures) {
          if (figures.filter(({ kind }) => kind === figure.kind).length > 1) continue;
          yield* differing(figure, findings, told.pointer, first);
        }
      }
    }
  },
};

function* differing(
  figure: Figure,
  findings: readonly Finding[],
  pointer: string,
  first: Map<string, Figure>,
): Generator<Breach> {
  const { kind, words } = figure;
  const known = findings.flatMap((finding) => figuresOf(finding)[kind]);
  const { label } = findings[0]!;
  const key = `${kind} ${studyOf(findings[0]!)}`;
  const before = first.get(key);
  if (known.length ? known.some((value) => isPrintedAs(value, figure)) : !OF_THE_STUDY.includes(kind)) return;
  if (!known.length && before?.value === figure.value) return;
  if (!known.length && !before) {
    first.set(key, figure);
    return;
  }
  const expected = known.length ? [...new Set(known)].join(' or ') : `"${before!.words}", as it was told before`;
  yield {
    pointer,
    message: `Expected the ${WHAT[kind]} of "${label}" to be ${expected}, found "${words}".`,
    mend: 'Look it up in the source, and correct whichever is wrong.',
  };
}

export const RULES_OF_REPEATED_NUMBERS: readonly Rule[] = [drift];
