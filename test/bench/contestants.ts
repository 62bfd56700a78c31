/** Who takes part, and in what. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

export const JOBS = ['faq', 'table', 'badge'] as const;
export type Job = (typeof JOBS)[number];

/** How many rows, as the jobs of a partner have. */
export const COUNTS: Readonly<Record<Job, readonly number[]>> = {
  faq: [6, 100, 1000],
  table: [6, 100, 1000, 10_000],
  badge: [1, 100, 1000],
};

export interface Entry {
  job: Job;
  name: string;
  /** Its module. */
  path: string;
}

/** Plain HTML is what all others are compared with. */
export const LIMIT = 'plain';

/** A file each, found, so that no list is kept; plain HTML and ourselves first. */
export function contestants(): Entry[] {
  const folder = join(import.meta.dirname, 'contestants');
  const rank = (name: string) => [LIMIT, 'plain-visible', 'lit', 'honest-read'].indexOf(name) + 1 || 99;
  return JOBS.flatMap((job) =>
    readdirSync(join(folder, job))
      .map((file) => basename(file, '.ts'))
      .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
      .map((name) => ({ job, name, path: join(folder, job, `${name}.ts`) })),
  );
}
