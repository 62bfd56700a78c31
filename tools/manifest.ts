// @ts-expect-error It brings no types.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { ROOT } from './elements.js';

/** Writes custom-elements.json: what the elements promise in their comments, for tests, stories and editors. */
export async function writeManifest(): Promise<void> {
  await (cli as (options: object) => Promise<unknown>)({ argv: ['analyze', '--quiet'], cwd: ROOT });
}

if (import.meta.filename === process.argv[1]) await writeManifest();
