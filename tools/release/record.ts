/**
 * What was promised with the last release, in test/released/: it is in every clone, also in one without tags. The release
 * script writes it, and nobody else.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../elements.js';
import { MODULES } from '../package/package.js';
import { readPackage } from '../package/package-json.js';
import type { Manifest } from '../package/public-manifest.js';
import type { Snippets } from './breaks.js';

export interface Release {
  version: string;
  exports: string[];
  /** Digests: that a snippet has changed is all there is to know. */
  snippets: Snippets;
  manifest: Manifest;
  /** Folder of the declarations. */
  types: string;
  /** Folder of the consumers. */
  consumers: string;
}

const RECORD = join(ROOT, 'test/released');

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function snippets(): Snippets {
  const folder = join(ROOT, 'test/snippets');
  const digest = (file: string) =>
    // A clone may have other ends of lines.
    createHash('sha256')
      .update(readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n'))
      .digest('hex');
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return Object.fromEntries(files.sort().map((file) => [file, digest(file)]));
}

/** What is promised now; needs a build with its descriptions. */
export function presentRelease(version: string): Release {
  return {
    version,
    exports: Object.keys(readPackage().exports),
    snippets: snippets(),
    manifest: readJson(join(ROOT, 'dist/custom-elements.json')) as Manifest,
    types: MODULES,
    consumers: join(ROOT, 'test/consumers'),
  };
}

/** The last release; none before the first one. */
export function lastRelease(folder = RECORD): Release | undefined {
  if (!existsSync(folder)) return undefined;
  const kept = readJson(join(folder, 'release.json')) as Pick<Release, 'version' | 'exports' | 'snippets'>;
  return {
    ...kept,
    manifest: readJson(join(folder, 'custom-elements.json')) as Manifest,
    types: join(folder, 'types'),
    consumers: join(folder, 'consumers'),
  };
}

/** Keeps a release as the last one. */
export function keep({ version, exports, snippets, manifest, types, consumers }: Release, folder = RECORD): void {
  const write = (file: string, data: unknown) =>
    writeFileSync(join(folder, file), `${JSON.stringify(data, null, 2)}\n`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write('release.json', { version, exports, snippets });
  write('custom-elements.json', manifest);
  cpSync(consumers, join(folder, 'consumers'), { recursive: true });
  for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts')) cpSync(join(types, file), join(folder, 'types', file));
  }
}
