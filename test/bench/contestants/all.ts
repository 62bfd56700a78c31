/** Who takes part, and in what. */
import { ARTICLE } from './article.js';
import { BADGE } from './badge.js';
import type { Contestant } from './contestant.js';
import { FAQ } from './faq.js';
import { EVIDENCE, TABLE } from './table.js';

export const JOBS = ['faq', 'table', 'evidence', 'badge', 'article'] as const;
export type Job = (typeof JOBS)[number];

/** Pages that stand for real ones, of which there are only ours and plain HTML. */
export const PAGES = ['post', 'post-article', 'article'] as const;
export type Page = (typeof PAGES)[number];

export const CONTESTANTS: Readonly<Record<Job, readonly Contestant[]>> = {
  faq: FAQ,
  table: TABLE,
  evidence: EVIDENCE,
  badge: BADGE,
  article: ARTICLE,
};

/** How many rows, as the pages of partners have them, and more. */
export const COUNTS: Readonly<Record<Job, readonly number[]>> = {
  faq: [6, 100, 1000],
  table: [6, 100, 1000, 10_000],
  evidence: [6, 100, 1000],
  badge: [1, 100, 1000],
  article: [1],
};

/** From few to many: what is not inserted anyway. Claims with their evidence as plain HTML take hours for 10 000. */
export const GROWTH: Readonly<Record<Job, readonly number[]>> = {
  faq: [10, 10_000],
  table: [10],
  evidence: [10],
  badge: [10, 10_000],
  article: [],
};

/** How many are put up and taken away again, and how many are looked at to see whether all do what they should. */
export const CYCLED: Readonly<Record<Job, number>> = { faq: 10, table: 10, evidence: 10, badge: 10, article: 1 };
export const CHECKED = 12;

/** Plain HTML is what all others are compared with. */
export const LIMIT = 'plain HTML';

/** Who takes part, and is neither we nor a limit, but a library that a partner could use instead. */
export const isPeer = (name: string): boolean =>
  !['honest-read', LIMIT, 'bare Lit'].some((own) => name.startsWith(own));

export interface Entry extends Contestant {
  job: Job;
  /** In addresses and folders. */
  id: string;
}

export const entries = (jobs: readonly Job[] = JOBS): Entry[] =>
  jobs.flatMap((job) =>
    CONTESTANTS[job].map((one) => ({ ...one, job, id: `${job}/${one.name.toLowerCase().replace(/[^a-z\d]+/g, '-')}` })),
  );

/** honest-read from its modules, which a profile can name, in place of the script tag. */
export const readable = (all: readonly Entry[]): Entry[] =>
  all
    .filter(({ imports, only }) => imports === 'script tag' && only !== 'page')
    .map((entry) => ({
      ...entry,
      id: `${entry.id}-readable`,
      imports: [`../../dist/npm/elements/${entry.tag!}/define.js`],
      isReadable: true,
    }));
