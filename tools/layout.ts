/** Where a release's files stand, and by which hash a page can ask for them. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './elements.js';

/** What stands in `manifest.json`, beside the files. */
export interface CdnManifest {
  version: string;
  /** The folder of this version, in which nothing ever changes. */
  immutable: string;
  /** The folder of the newest of this major version. */
  moving: string;
  /** By the name of each file that a page names in a tag: what the tag's `integrity` may say. */
  integrity: Record<string, string>;
  /** The same of the files that the script loads, for the `integrity` of a page's import map. */
  parts: Record<string, string>;
}

/** What a page names in a tag. All else is loaded by these. */
const TAGGED = ['honest-read.js', 'honest-read.css', 'honest-read-article.css', 'frame-height.js'];

const CDN = join(ROOT, 'dist/cdn');

export const integrityOf = (path: string): string =>
  `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

/**
 * Copies what was built into the two folders in which a publisher serves it, `v1.2.3/` and `v1/`, and writes the hashes. A
 * server keeps the folders of all versions; the parts have names of their own, so that in `v1/` older ones can stay, too.
 */
export function layOut(): CdnManifest {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const files = readdirSync(CDN);
  const folders = { immutable: `v${version}/`, moving: `v${version.split('.', 1)[0]!}/` };
  for (const folder of Object.values(folders)) {
    mkdirSync(join(CDN, folder));
    for (const file of files) cpSync(join(CDN, file), join(CDN, folder, file), { recursive: true });
  }
  const hashes = (names: readonly string[]) =>
    Object.fromEntries(names.map((file) => [file, integrityOf(join(CDN, file))]));
  const parts = readdirSync(CDN, { recursive: true, encoding: 'utf8' }).filter((file) => /^parts\/.+\.js$/.test(file));
  const manifest: CdnManifest = { version, ...folders, integrity: hashes(TAGGED), parts: hashes(parts.sort()) };
  writeFileSync(join(CDN, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

export function printIntegrity({ immutable, integrity }: CdnManifest): void {
  console.log('\nSRI hashes, for tags that name a file of this very version:');
  for (const [file, hash] of Object.entries(integrity)) console.log(`${hash}  ${immutable}${file}`);
}
