/** Builds each contestant as its users would, and compresses every file as a CDN serves what never changes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'vite';
import { ROOT } from '../../tools/elements.js';
import type { Entry } from './contestants/all.js';

export interface Compressed {
  brotli: Buffer;
  /** Bytes of it with gzip, which is what a cheap host sends. */
  gzip: number;
}

/** Files by their addresses. */
export type Files = Map<string, Compressed>;

const HERE = import.meta.dirname;
const BUILT = join(HERE, 'built');

export async function compressed(raw: Buffer): Promise<Compressed> {
  // Node's default for Brotli is its strongest, 11.
  const [brotli, { length }] = await Promise.all([promisify(brotliCompress)(raw), promisify(gzip)(raw, { level: 9 })]);
  return { brotli, gzip: length };
}

async function filesIn(folder: string, at: string): Promise<Files> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|css|woff2?)$/.test(name),
  );
  const files = names.map(
    async (name) => [`${at}/${name}`, await compressed(readFileSync(join(folder, name)))] as const,
  );
  return new Map(await Promise.all(files));
}

/** What a page of its users would have as its own script. */
async function bundle({ imports, isReadable }: Entry, outDir: string): Promise<void> {
  const entry = (imports as readonly string[]).map((path) => `import ${JSON.stringify(path)};`).join('\n');
  const name = 'bench:entry';
  const file = join(HERE, 'entry.js');
  await build({
    root: HERE,
    base: './',
    logLevel: 'error',
    configFile: false,
    publicDir: false,
    plugins: [
      {
        name: 'bench',
        resolveId: (id, importer) => {
          if (id === name) return file;
          return importer === file && id.startsWith('.') ? join(HERE, id) : undefined;
        },
        load: (id) => (id === file ? entry : undefined),
      },
    ],
    build: {
      outDir,
      emptyOutDir: true,
      // Browsers as new as those that honest-read is built for.
      target: 'es2022',
      minify: !isReadable,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: { main: name },
        output: { entryFileNames: 'main.js', assetFileNames: '[name][extname]', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

/** What the script tag and the stylesheet's link need, compressed once. */
let ours: Promise<Files> | undefined;
export const ourFiles = () => (ours ??= filesIn(join(ROOT, 'dist/cdn'), '/cdn'));

/** Those that the script tag asks for when it meets an element, the element's own first. */
export function partsOf(tag: string): string[] {
  const parts = JSON.parse(readFileSync(join(ROOT, 'dist/parts.json'), 'utf8')) as Record<string, string[]>;
  return parts[tag]!;
}

/** All files that are a contestant's own, by their addresses; built only when its packages or its code have changed. */
export async function buildContestant(entry: Entry): Promise<Files> {
  if (entry.imports === 'script tag' || !entry.imports.length) return new Map();
  const folder = join(BUILT, entry.id);
  const own = entry.imports.filter((path) => path.startsWith('.')).map((path) => join(HERE, path));
  const hash = createHash('sha256').update(JSON.stringify(entry.imports));
  for (const path of [join(HERE, 'package-lock.json'), import.meta.filename, ...own]) hash.update(readFileSync(path));
  const key = hash.digest('hex');
  const stamp = join(BUILT, `${entry.id}.key`);
  if (entry.isReadable || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== key) {
    rmSync(folder, { recursive: true, force: true });
    await bundle(entry, folder);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, key);
  }
  return filesIn(folder, `/${entry.id}`);
}
