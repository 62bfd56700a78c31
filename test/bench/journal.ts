/** What has been measured so far, on disk from the first measurement on: a crash loses none of it. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Files } from './build.js';
import type { Sample } from './report.js';

/** Samples with the same of these are repetitions of one measurement. */
export const sameFor = ({ kind, job, name, count, throttling }: Omit<Sample, 'measures' | 'took'>): string =>
  [kind, job, name, count, throttling].join(' · ');

const HERE = import.meta.dirname;

/** What a run has to have in common with another to be gone on with: what is served, the bench, and the options. */
export function keyOf(files: Files, options: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const [path, { brotli }] of files) hash.update(path).update(brotli);
  for (const path of globSync('**/*.{ts,js}', { cwd: HERE, ignore: ['built/**', 'node_modules/**'] }).sort())
    hash.update(readFileSync(join(HERE, path)));
  return hash.digest('hex');
}

/** Gives files that are there a name with the time of their last change, all the same: they belong together. */
export function setAside(paths: readonly string[]): void {
  const old = paths.filter((path) => existsSync(path));
  const changed = new Date(Math.max(...old.map((path) => statSync(path).mtimeMs)));
  for (const path of old) {
    const { dir, name, ext } = parse(path);
    // Colons may not stand in a name everywhere.
    renameSync(path, join(dir, `${name}-${changed.toISOString().replace(/[:.]/g, '-')}${ext}`));
  }
}

export class Journal {
  readonly samples: Sample[] = [];
  #path: string;

  /**
   * @param path One line of JSON says what is measured, and then each line is a sample.
   * @param key What has to be the same for a run to be gone on with, as `keyOf` says.
   * @param resume Whether to go on with what is there. Else that gets another name, and so do the files beside it.
   */
  constructor(path: string, key: string, { resume, beside = [] }: { resume: boolean; beside?: readonly string[] }) {
    this.#path = path;
    if (!resume) setAside([path, ...beside]);
    else if (existsSync(path)) this.samples.push(...samplesOf(path, key));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, [{ key }, ...this.samples].map(line).join(''));
  }

  add(sample: Sample): void {
    this.samples.push(sample);
    appendFileSync(this.#path, line(sample));
  }
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

function samplesOf(path: string, key: string): Sample[] {
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== line({ key }).trim())
    throw new Error(
      `--resume cannot go on with ${path}: since then the build, the bench or the options have changed. Without --resume that file gets another name, and the run begins anew.`,
    );
  return lines.flatMap((text) => {
    try {
      return [JSON.parse(text) as Sample];
    } catch {
      // Nothing, or the half of a line that was being written when all ended.
      return [];
    }
  });
}
