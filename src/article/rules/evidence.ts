/** Rules of what claims and numbers rest on: things a careful editor would look at. */
import { isFields } from '../check.js';
import { completeShown } from '../complete.js';
import { linksIn } from './links.js';
import type { Rule } from './rule.js';

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
  name: 'claims-name-their-evidence',
  severity: 'warning',
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
  name: 'findings-name-their-study',
  severity: 'warning',
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

const references: Rule = {
  name: 'references-are-used',
  severity: 'warning',
  *find(written) {
    const used = new Set([...linksIn(written)].filter(({ lists }) => lists.includes('references')).map(({ id }) => id));
    for (const { value, pointer } of written.usable('Reference')) {
      const { id } = completeShown({ references: [value] }, [], []).references[0]!;
      if (used.has(id)) continue;
      yield {
        pointer,
        message: `Expected something in the article that rests on "${id}" or cites it, found nothing.`,
        mend: 'Link it from the evidence of a claim, from a finding, an answer or the text, or leave it out.',
      };
    }
  },
};

export const RULES_OF_EVIDENCE: readonly Rule[] = [something, claims, findings, references];
