/** What has been measured so far, on disk from the first measurement on: a crash loses none of it. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Sample } from './report.js';

/** Samples with the same of these are repetitions of one measurement. */
export const sameFor = ({ kind, job, name, count, throttling }: Omit<Sample, 'measures' | 'took'>): string =>
  [kind, job, name, count, throttling].join(' · ');

export class Journal {
  readonly samples: Sample[] = [];
  #path: string;

  /**
   * @param path One line of JSON says what is measured, and then each line is a sample.
   * @param key What has to be the same for a run to be gone on with: the files, the code, the options.
   */
  constructor(path: string, key: string, { resume }: { resume: boolean }) {
    this.#path = path;
    const before = resume ? samplesOf(path, key) : undefined;
    this.samples.push(...(before ?? []));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, [{ key }, ...this.samples].map(line).join(''));
  }

  add(sample: Sample): void {
    this.samples.push(sample);
    appendFileSync(this.#path, line(sample));
  }
}

const line = (value: object) => `${JSON.stringify(value)}\n`;

function samplesOf(path: string, key: string): Sample[] | undefined {
  if (!existsSync(path)) return undefined;
  const [first, ...lines] = readFileSync(path, 'utf8').split('\n');
  if (first !== line({ key }).trim()) return undefined;
  return lines.flatMap((text) => {
    try {
      return [JSON.parse(text) as Sample];
    } catch {
      // Nothing, or the half of a line that was being written when all ended.
      return [];
    }
  });
}
