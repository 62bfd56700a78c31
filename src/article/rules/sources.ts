/** Rules of sources: what has become of them, who paid for them, and what they are called. */
import type { Article, Claim, Reference } from '../article.js';
import { pointerTo } from '../check.js';
import { evidenceOf } from '../evidence.js';
import type { ClaimStatus, EditorialStatus } from '../vocabularies.js';
import type { Rule } from './rule.js';

const FALLEN: readonly EditorialStatus[] = ['retracted', 'withdrawn', 'expression-of-concern'];
const IN_DOUBT: readonly ClaimStatus[] = ['under-review', 'withdrawn'];

/** What a claim rests on, directly or by one of its findings, that can no longer be relied on. */
function fallenSources(article: Article, claim: Claim): Reference[] {
  const ids = evidenceOf(article, claim).flatMap(({ reference, finding }) => [reference?.id, finding?.reportedIn]);
  return article.references.filter(
    ({ id, editorialStatus }) => ids.includes(id) && editorialStatus && FALLEN.includes(editorialStatus.status),
  );
}

const fallen: Rule = {
  code: 'W5',
  name: 'fallen-sources-put-claims-under-review',
  severity: 'warning',
  why: 'Most articles that cite a retracted paper do not say that it was retracted. A claim that rests on one, or on one with an expression of concern, has to be looked at again, and its reader told so meanwhile.',
  *find(written) {
    for (const { entry: claim, pointer } of written.entries('claims')) {
      if (claim.status && IN_DOUBT.includes(claim.status)) continue;
      for (const { id, editorialStatus } of fallenSources(written.article, claim)) {
        yield {
          pointer,
          message: `Expected the claim to be under review, since it rests on "${id}" (${editorialStatus!.status}), found it ${claim.status ?? 'without a status'}.`,
          mend: 'Write "status": "under-review", and grade it again without that source.',
        };
      }
    }
  },
};

const unquoted: Rule = {
  code: 'W10',
  name: 'quotations-name-their-source',
  severity: 'warning',
  why: "Words in quotation marks are somebody's. Without the source nobody can see whether they were said, nor what stood around them.",
  *find(written) {
    for (const { entry, pointer } of written.entries('quotations')) {
      if (entry.reference) continue;
      yield {
        pointer,
        message: `Expected the reference that "${entry.id}" is quoted from, found none.`,
        mend: 'Name it in "reference". A phrase that is in everybody\'s mouth is no quotation of a source: mark it in the text with { "quote": "…" } alone.',
      };
    }
  },
};

/** The words of a title: no case, no marks, no signs. */
const wordsOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A title without what stands behind it in brackets: journal and year. */
const withoutBrackets = (title: string): string => title.replace(/\s*\([^()]*\)\s*$/, '');

/** What stands before the subtitle. */
const mainTitle = (title: string): string => title.split(/\s*(?::|\?\s|\s[–—-]\s)\s*/, 1)[0]!;

const sameTitle = (shown: string, title: string): boolean =>
  [title, mainTitle(title)].some((whole) =>
    [shown, withoutBrackets(shown)].some((given) => wordsOf(given) === wordsOf(whole)),
  );

const misnamed: Rule = {
  code: 'W13',
  name: 'references-have-their-own-title',
  severity: 'warning',
  why: 'The article calls a source by other words than the source calls itself. A reader who searches for them finds nothing, and a title made milder or stronger changes what the study seems to say. Case, punctuation, a subtitle left out, and journal and year in brackets are no difference.',
  *find(written) {
    for (const { entry, pointer } of written.entries('references')) {
      const { displayTitle, csl } = entry;
      if (!displayTitle || !csl.title || sameTitle(displayTitle, csl.title)) continue;
      yield {
        pointer: pointerTo(pointer, 'displayTitle'),
        message: `Expected the title on record, "${csl.title}", found "${displayTitle}".`,
        mend: 'Use its title, or its main title; what you have to say about it goes into "annotation".',
      };
    }
  },
};

const unfunded: Rule = {
  code: 'W15',
  name: 'somebody-asked-who-paid',
  severity: 'warning',
  why: 'Not one reference says who paid for it. Readers ask, and studies paid for by a maker come out in its favour more often (Lundh and colleagues, Cochrane 2017, MR000033). A study that says it had no funding is told by the kind "none-declared".',
  *find(written) {
    const references = written.entries('references');
    if (!references.length || references.some(({ entry }) => entry.funding?.length)) return;
    yield {
      pointer: '/references',
      message: 'Expected who paid for the studies, found "funding" on none of the references.',
      mend: 'Look it up in each paper: "funding": [{ "funder": "…", "kind": "grant" }].',
    };
  },
};

export const RULES_OF_SOURCES: readonly Rule[] = [fallen, unquoted, misnamed, unfunded];
