/** Builds each contestant as its users would, and compresses every file as a CDN serves it. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import type { Entry } from './contestants.js';

export interface BuiltFile {
  name: string;
  brotli: Buffer;
  gzip: Buffer;
}

/** What a page needs of one contestant: what it loads at once, and what it may load later. */
export interface Built extends Entry {
  script: string;
  styles: string[];
  files: Map<string, BuiltFile>;
}

const PACKAGE = join(import.meta.dirname, '../../dist/npm');

export async function buildContestant(entry: Entry): Promise<Built> {
  const outDir = join(import.meta.dirname, 'built', entry.job, entry.name);
  rmSync(outDir, { recursive: true, force: true });
  const result = (await build({
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    configFile: false,
    publicDir: false,
    resolve: { alias: [{ find: /^honest-read\/(.+)\.js$/, replacement: `${PACKAGE}/elements/$1/define.js` }] },
    build: {
      outDir,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: { main: entry.path }, preserveEntrySignatures: false },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(
    result.output.map(({ fileName }) => {
      const raw = readFileSync(join(outDir, fileName));
      return [fileName, { name: fileName, brotli: brotliCompressSync(raw), gzip: gzipSync(raw, { level: 9 }) }];
    }),
  );
  const script = result.output.find((file) => file.type === 'chunk' && file.isEntry)!.fileName;
  return { ...entry, script, styles: [...files.keys()].filter((name) => name.endsWith('.css')), files };
}
