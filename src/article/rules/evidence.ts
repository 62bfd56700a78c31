/** Rules of what claims and numbers rest on: things a careful editor would look at. */
import { isFields } from '../check.js';
import { type ResolvedGrade, resolveGrade } from '../scales.js';
import type { Relation } from '../vocabularies.js';
import { linksIn } from './links.js';
import type { EntryList, Rule } from './rule.js';

const LISTS = ['claims', 'findings', 'faq', 'sections', 'keyTakeaways', 'references', 'quotations', 'glossary'];

const something: Rule = {
  name: 'articles-say-something',
  severity: 'error',
  *find({ data }) {
    if (!isFields(data) || LISTS.some((list) => Object.hasOwn(data, list))) return;
    yield {
      pointer: '',
      message: `Expected one of ${LISTS.join(', ')}, found none of them: there is nothing to show.`,
      mend: 'Perhaps this is another file. The smallest article is { "claims": [{ "text": "…", "grade": "…", "honestRead": "…" }] }.',
    };
  },
};

const claims: Rule = {
  code: 'W1',
  name: 'claims-name-their-evidence',
  severity: 'warning',
  why: 'A graded claim without evidence asks to be believed. A reader cannot check the grade, and readers take silence for good evidence (Schneider and colleagues, PLOS ONE 2021;16:e0259048).',
  *find(written) {
    for (const { value, pointer } of written.of('Claim')) {
      if (!isFields(value) || Object.hasOwn(value, 'noEvidenceReason')) continue;
      if (Array.isArray(value.evidence) ? value.evidence.length : Object.hasOwn(value, 'evidence')) continue;
      yield {
        pointer,
        message: 'Expected evidence, or a reason why there is none, found neither.',
        mend: 'Name the findings or references it rests on in "evidence", or say in "noEvidenceReason" why there are none.',
      };
    }
  },
};

const findings: Rule = {
  code: 'W3',
  name: 'findings-name-their-study',
  severity: 'warning',
  why: 'A number without its study can neither be looked up nor be told from one that was made up.',
  *find(written) {
    for (const { value, pointer } of written.of('Finding')) {
      if (!isFields(value) || Object.hasOwn(value, 'reference')) continue;
      yield {
        pointer,
        message: 'Expected the reference of the study, found none: readers are told that it is not cited.',
        mend: 'Add the study to "references" and name its id in "reference".',
      };
    }
  },
};

/** Lists of what can only be looked up from elsewhere in the article. */
const LOOKED_UP = {
  references: [
    'rests on it or cites it',
    'Link it from the evidence of a claim, from a finding, an answer or the text',
  ],
  quotations: [
    'quotes it',
    'Mark the quoted words in the text with { "quote": "…", "of": "…" }, or name it in evidence',
  ],
  glossary: ['uses it', 'Mark the word in the text with { "term": "…" }'],
} as const satisfies Partial<Record<EntryList, [string, string]>>;

const unused: Rule = {
  code: 'W11',
  name: 'sources-and-terms-are-used',
  severity: 'warning',
  why: 'A reference that nothing rests on makes a list longer and looks like support. A term or a quotation that nothing uses is most likely a link that was lost.',
  *find(written) {
    const links = [...linksIn(written)];
    for (const list of Object.keys(LOOKED_UP) as (keyof typeof LOOKED_UP)[]) {
      const used = new Set(links.filter(({ lists }) => lists.includes(list)).map(({ id }) => id));
      const [how, mend] = LOOKED_UP[list];
      for (const { entry, pointer } of written.entries(list)) {
        if (used.has(entry.id)) continue;
        yield {
          pointer,
          message: `Expected something in the article that ${how}, found nothing for "${entry.id}".`,
          mend: `${mend}, or leave it out.`,
        };
      }
    }
  },
};

/** Relations that bear a claim out. The others narrow it, leave it open, speak against it or stand beside it. */
const BEAR_OUT: readonly Relation[] = ['supports', 'describes'];
const LEAVE_OPEN: readonly Relation[] = ['inconclusive', 'background'];

/**
 * Whether a grade is too good for what it rests on. A level of a scale for claims or recommendations says that something
 * speaks for the claim, unless its tone is `none`. A level of certainty says how sure one can be, be it that there is no
 * difference: only the upper half of such a scale needs a result that is not inconclusive.
 */
function isTooGood({ level, scale, position, levels }: ResolvedGrade, relations: readonly Relation[]): boolean {
  if (!level || !position || level.tone === 'none') return false;
  const gradesSupport = scale?.appliesTo !== 'body-of-evidence' && scale?.appliesTo !== 'study';
  if (gradesSupport) return !relations.some((relation) => BEAR_OUT.includes(relation));
  return position > levels / 2 && relations.every((relation) => LEAVE_OPEN.includes(relation));
}

const unsupported: Rule = {
  code: 'W2',
  name: 'positive-grades-have-support',
  severity: 'warning',
  why: 'The grade says that something speaks for the claim, and no evidence it names does: all of it is inconclusive, background, qualifies or disputes. On a scale of certainty, such as GRADE, this is told of the upper half of the levels, where all evidence is inconclusive or background.',
  *find(written) {
    const { scales } = written.article;
    for (const { entry: claim, pointer } of written.entries('claims')) {
      const relations = claim.evidence.map(({ relation }) => relation);
      const grade = claim.grades
        .map((grade) => resolveGrade(grade, scales))
        .find((grade) => isTooGood(grade, relations));
      if (!relations.length || !grade) continue;
      yield {
        pointer,
        message: `Expected evidence that supports or describes the claim, since it is graded "${grade.label}", found only ${[...new Set(relations)].join(', ')}.`,
        mend: 'Link what supports it, or grade it lower. Where the grade means no more than that there are trials, say so in the honest read.',
      };
    }
  },
};

export const RULES_OF_EVIDENCE: readonly Rule[] = [something, claims, findings, unused, unsupported];
