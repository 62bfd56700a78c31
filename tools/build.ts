import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { elementModules, ROOT } from './elements.js';
import { licenceTexts, packageFolders } from './licences.js';
import { minifyCss } from './minify-css.js';
import { printSizes } from './sizes.js';

/** For each tag the files that show it: its own first, then what that imports, so that all can be loaded at once. */
type Parts = Record<string, string[]>;

type Chunks = Rolldown.OutputChunk[];

async function run(config: InlineConfig): Promise<Chunks> {
  const shared: InlineConfig = { root: ROOT, logLevel: 'warn', publicDir: false, build: { emptyOutDir: false } };
  const result = await build(mergeConfig(shared, config));
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
}

/** The elements, what they share, and, as files of their own, the languages and scales that they load when needed. */
function buildParts(outDir: string): Promise<Chunks> {
  return run({
    base: './',
    build: {
      outDir,
      // As a library, an import() stays one: no helper for preloads goes to the partner's page.
      lib: { entry: elementModules(), formats: ['es'] },
      rolldownOptions: {
        output: {
          // Vite leaves white space in a library, for whoever bundles it; nobody bundles this one.
          minify: true,
          // Hashed, so that an old loader from a cache never mixes versions.
          entryFileNames: 'parts/[name]-[hash].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          // One file for everything that more than one element needs: two requests an element, not ten.
          codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] },
        },
      },
    },
  });
}

function partsIn(chunks: Chunks): Parts {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (file: string): string[] => [file, ...(byName.get(file)?.imports ?? []).flatMap(withImports)];
  return Object.fromEntries(
    chunks.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, [...new Set(withImports(fileName))]]),
  );
}

/** One file that is valid as a classic script and as a module, so nothing in it may be an import or export statement. */
async function buildLoader(outDir: string, parts: Parts): Promise<Chunks> {
  const chunks = await run({
    build: {
      outDir,
      rolldownOptions: {
        input: join(ROOT, 'src/embed/honest-read.ts'),
        output: {
          format: 'iife',
          entryFileNames: 'honest-read.js',
          codeSplitting: false,
          // Once, however often it is used, which a `define` is not.
          intro: `const __PARTS__ = ${JSON.stringify(parts)};`,
        },
      },
    },
  });
  const path = join(outDir, 'honest-read.js');
  // A classic script is read in the page's encoding, whatever that is.
  const code = readFileSync(path, 'utf8').replace(
    /[^\0-\x7f]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  // Compiles it as a classic script, which fails on a statement that only a module may have.
  new Script(code, { filename: path });
  writeFileSync(path, code);
  return chunks;
}

/** What keeps the place of a widget until it is there, for pages that ask for it with a <link>. */
async function buildStylesheet(outDir: string): Promise<void> {
  const source = join(ROOT, 'src/elements/light-stylesheet.ts');
  const { lightStylesheet } = (await import(pathToFileURL(source).href)) as { lightStylesheet: () => string };
  writeFileSync(join(outDir, 'honest-read.css'), minifyCss(lightStylesheet(), 'honest-read.css'));
}

async function buildCommandLine(outDir: string): Promise<Chunks> {
  const chunks = await run({
    // Everything is bundled, so that an install of the package stays small.
    ssr: { noExternal: true, target: 'node' },
    build: {
      outDir,
      ssr: join(ROOT, 'src/cli/honest-read.ts'),
      target: 'node20',
      rolldownOptions: {
        output: { entryFileNames: 'honest-read.js', codeSplitting: false, banner: '#!/usr/bin/env node' },
      },
    },
  });
  chmodSync(join(outDir, 'honest-read.js'), 0o755);
  return chunks;
}

/** Writes what the packages that are bundled ask to be passed on, and says which they are. */
function writeLicences(outDir: string, chunks: Chunks): string[] {
  const packages = packageFolders(chunks.flatMap(({ moduleIds }) => moduleIds));
  writeFileSync(join(outDir, 'licenses.txt'), licenceTexts(packages));
  return packages;
}

/** Builds everything into dist/ and answers with the folders of the packages that are in it. */
export async function buildAll(): Promise<string[]> {
  const dist = join(ROOT, 'dist');
  const cdn = join(dist, 'cdn');
  const cli = join(dist, 'cli');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(cdn, { recursive: true });
  const chunks = await buildParts(cdn);
  const parts = partsIn(chunks);
  // For who measures the files; not part of what is published.
  writeFileSync(join(dist, 'parts.json'), JSON.stringify(parts, null, 2));
  const loader = await buildLoader(cdn, parts);
  await buildStylesheet(cdn);
  const packages = writeLicences(cdn, [...chunks, ...loader]);
  return [...packages, ...writeLicences(cli, await buildCommandLine(cli))];
}

if (import.meta.filename === process.argv[1]) {
  await buildAll();
  printSizes();
}
