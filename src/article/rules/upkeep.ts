/** Rules of time: what is true today has to be looked at again. The day is given, never read from a clock. */
import type { Reference } from '../article.js';
import { isPast } from '../dates.js';
import type { EditorialStatus } from '../vocabularies.js';
import type { Rule } from './rule.js';

/** A day in local time, as the dates of the format are meant. */
function dayOf(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, day);
}

const reviewed: Rule = {
  code: 'W6',
  name: 'somebody-reviews-it',
  severity: 'warning',
  why: 'Nearly a quarter of systematic reviews are out of date within two years (Shojania and colleagues, Ann Intern Med 2007;147:224). A reader has to see when somebody last looked whether the article still holds, and that nobody has where the date to do so has passed.',
  *find({ article }, { today }) {
    if (!today) return;
    if (!article.lastReviewed) {
      yield {
        pointer: '',
        message: 'Expected the day on which the article was last reviewed, found none.',
        mend: `When somebody has compared it with the evidence: "lastReviewed": "${today}".`,
      };
    }
    const due = article.nextReviewDue;
    if (due && isPast(due, dayOf(today))) {
      yield {
        pointer: '/nextReviewDue',
        message: `Expected a day to come, found ${due}: the review is overdue.`,
        mend: 'Review the article, then write "lastReviewed" and the next "nextReviewDue".',
      };
    }
  },
};

const LONGEST = 90;

const NOTHING_WORSE: readonly EditorialStatus[] = ['retracted', 'withdrawn'];

/** Whether registries of corrections and retractions know such a source. */
const isRegistered = ({ csl }: Reference): boolean =>
  !!(csl.DOI ?? csl.PMID) ||
  !csl.type ||
  ['article', 'article-journal', 'journal-article', 'paper-conference'].includes(csl.type);

const checked: Rule = {
  code: 'W7',
  name: 'sources-were-checked-for-retraction',
  severity: 'warning',
  why: `Papers are corrected and retracted after they were cited. Who has not looked within ${LONGEST} days does not know. It is asked of journal articles, preprints, conference papers and of whatever has a DOI or a PMID; not of what has already been retracted.`,
  *find(written, { today }) {
    if (!today) return;
    const ago = dayOf(today);
    ago.setDate(ago.getDate() - LONGEST);
    for (const { entry, pointer } of written.entries('references')) {
      const { editorialStatus: notice } = entry;
      if (!isRegistered(entry) || (notice && NOTHING_WORSE.includes(notice.status))) continue;
      const { checkedAt, status = 'unknown' } = notice ?? {};
      if (checkedAt && status !== 'unknown' && !isPast(checkedAt, ago)) continue;
      yield {
        pointer: notice ? `${pointer}/editorialStatus` : pointer,
        message: `Expected that somebody has checked for corrections and retractions within ${LONGEST} days, found ${checkedAt ? `${checkedAt}${status === 'unknown' ? ', with nothing known' : ''}` : 'no day'}.`,
        mend: `Look it up by its DOI at Crossref, then write "editorialStatus": { "status": "current", "checkedAt": "${today}" }.`,
      };
    }
  },
};

export const RULES_OF_UPKEEP: readonly Rule[] = [reviewed, checked];
