/** What a run has found, and how it is told and kept. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RunDetails } from 'fast-check';
import { ROOT } from '../../tools/elements.js';

/** An article, or something to do with one, that something has gone wrong with, as small as it could be made. */
export interface Find {
  seed: number;
  example: unknown;
  /** What went wrong. */
  message: string;
}

/** The find of a run that has failed. */
export function findOf<T>({ failed, seed, counterexample, errorInstance }: RunDetails<T>): Find | undefined {
  if (!failed) return undefined;
  const message =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { seed, example: counterexample, message };
}

/** A find in words. */
export const findWords = ({ seed, example, message }: Find): string =>
  [`Seed ${seed}: ${message}`, 'The smallest that does it:', JSON.stringify(example, null, 2)].join('\n');

/** Keeps an article among those that every run tries first. */
export function keep(article: unknown): string {
  const text = `${JSON.stringify(article, null, 2)}\n`;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const path = join(ROOT, 'test/fuzz/found', `${name}.json`);
  writeFileSync(path, text);
  return relative(ROOT, path);
}
