import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { BY_HAND, COMPOSED, elementModules, FIRST, FIRST_LOOK, ROOT } from './elements.js';
import { compiledAtOnce } from './compile-hint.js';
import { type CdnManifest, layOut, printIntegrity } from './layout.js';
import { licenceTexts, packageFolders } from './licences.js';
import { minifyCss } from './minify-css.js';
import { describePackage } from './package/package.js';
import { printSizes } from './sizes.js';
import { ownPolicy } from './trusted-types.js';

/** For each tag the files that show it: its own first, then what that imports, so that all can be loaded at once. */
type Parts = Record<string, string[]>;

type Chunks = Rolldown.OutputChunk[];

async function run(config: InlineConfig): Promise<Chunks> {
  const shared: InlineConfig = { root: ROOT, logLevel: 'warn', publicDir: false, build: { emptyOutDir: false } };
  const result = await build(mergeConfig(shared, config));
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return outputs.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
}

/** Stands among a module's users for what is loaded only when it is needed. */
const LATER = 'later';
/** What comes with the first article. */
const READER = 'reader';

/** The elements by which a module is reached, through static imports. */
function usersOf(id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const own = TAGS.get(id);
  const { importers = [], dynamicImporters = [] } = context.getModuleInfo(id) ?? {};
  return new Set([
    ...(own ? [own] : []),
    ...(dynamicImporters.length ? [LATER] : []),
    ...(id.endsWith(`/${READER}.ts`) ? [READER] : []),
    ...importers.flatMap((importer) => [...usersOf(importer, context, seen)]),
  ]);
}

const TAGS = new Map(Object.entries(elementModules()).map(([tag, path]) => [path, tag]));
/** Pieces with much that only they need. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  plots: ['forest-plot'],
  findings: ['study-finding', 'forest-plot'],
  references: ['reference-list'],
};

/**
 * The file in which a module goes that several elements need: few files, so that an element takes a few requests, and in
 * none of them much that only other elements need.
 */
function sharedFile(id: string, context: Rolldown.ChunkingContext): string | null {
  const users = [...usersOf(id, context)];
  const first = users.filter((tag) => FIRST.includes(tag));
  if (first.length > 1) return 'shared';
  // In a file with nothing else. Those who read all of an article share it, and need all of that file anyway.
  if (!first.length && users.includes(READER)) return `${READER}-own`;
  const others = users.filter((tag) => ![...FIRST, ...COMPOSED, LATER, READER].includes(tag));
  // Of what is loaded when it is needed, too: else it would bring the whole element.
  if (first.length && (others.length || users.includes(LATER))) return `${nameOf(first[0]!)}-common`;
  // What the whole article draws of an element stands in that one's own file: a request less.
  if (first.length && !BY_HAND.includes(first[0]!)) return `${nameOf(first[0]!)}-own`;
  if (users.length < 2) return null;
  // What only those need is theirs: a piece that shared a file with it would load all that it imports.
  if (!others.length) return 'composed';
  const family = Object.entries(FAMILIES).find(([, tags]) => others.every((tag) => tags.includes(tag)));
  if (family) return family[0];
  return users.length > TAGS.size / 2 ? 'article' : 'pieces';
}

const nameOf = (tag: string): string => tag.replace(/^.*-/, '');

/**
 * The elements, what they share, and, as files of their own, the languages and scales that they load when needed. What reads an
 * article is loaded so, too, but is no less an entry than they are, so that it may share a file with what others need of it.
 */
function buildParts(outDir: string): Promise<Chunks> {
  return run({
    base: './',
    plugins: [ownPolicy(), compiledAtOnce()],
    // Where the script is, as seen from the folder in which `versioned` puts the parts.
    define: { __SCRIPT__: JSON.stringify('../../honest-read.js') },
    build: {
      outDir,
      // As a library, an import() stays one: no helper for preloads goes to the partner's page.
      lib: { entry: { ...elementModules(), [READER]: join(ROOT, 'src/sources/reader.ts') }, formats: ['es'] },
      rolldownOptions: {
        // Asked for by whoever takes dependencies out of a group; nothing imports from an entry.
        preserveEntrySignatures: 'allow-extension',
        output: {
          // Vite leaves white space in a library, for whoever bundles it; nobody bundles this one.
          minify: true,
          // Nor does anybody ask what could be left out of it.
          comments: { annotation: false },
          entryFileNames: 'parts/[name].js',
          chunkFileNames: 'parts/[name].js',
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [{ name: sharedFile, debugName: 'shared', tags: ['$initial'] }],
          },
        },
      },
    },
  });
}

/**
 * Gives the parts a folder that is named after what is in them, so that an old loader from a cache never mixes versions. One
 * hash for all, since the loader has to name them, and hashes cannot be compressed.
 */
function versioned(cdn: string, chunks: Chunks): Parts {
  const hash = createHash('sha256');
  for (const { fileName, code } of [...chunks].sort((a, b) => (a.fileName < b.fileName ? -1 : 1)))
    hash.update(`${fileName}\0${code}\0`);
  const folder = `parts/${hash.digest('hex').slice(0, 8)}`;
  const plain = join(cdn, 'parts');
  const moved = `${plain}.moved`;
  renameSync(plain, moved);
  mkdirSync(plain);
  renameSync(moved, join(cdn, folder));

  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (file: string): string[] => [file, ...(byName.get(file)?.imports ?? []).flatMap(withImports)];
  const reader = chunks.find(({ name }) => name === READER)!.fileName;
  // Asked for with the element, so that an article that stands on the page does not wait for it.
  const ofTag = (tag: string, file: string) =>
    new Set([file, ...(BY_HAND.includes(tag) ? [] : [reader])].flatMap(withImports));
  return Object.fromEntries(
    chunks
      .filter(({ isEntry, name }) => isEntry && name !== READER)
      .map(({ name, fileName }) => [name, [...ofTag(name, fileName)].map((file) => file.replace(/^parts/, folder))]),
  );
}

/**
 * `__PARTS__` in few bytes: an element's own file is called as it is, what it shares is named once for all that share the
 * same, and what most of them share comes first, so that the rows are alike.
 */
function partsTable(parts: Parts): string {
  const short = (file: string) => file.replace(/^.*\/|\.js$/g, '');
  const folder = Object.values(parts)[0]![0]!.replace(/[^/]+$/, '');
  const users = (file: string) => Object.values(parts).filter((files) => files.includes(file)).length;
  const mostShared = (a: string, b: string) => users(b) - users(a) || (a < b ? -1 : 1);
  const rows: Record<string, string[]> = {};
  for (const [tag, [, ...shared]] of Object.entries(parts))
    (rows[shared.sort(mostShared).map(short).join()] ??= []).push(tag);
  const table = Object.entries(rows).map(([shared, tags]) => `${shared}:${tags.join()}`);
  return (
    `const __PARTS__={};for(const r of'${table.sort().join(';')}'.split(';')){const[s,t]=r.split(':');` +
    `for(const n of t.split(','))__PARTS__[n]=(n+','+s).split(',').map(n=>'${folder}'+n+'.js')}`
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
          intro: partsTable(parts),
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

/** Pages that stand beside the script, and what they load, each script in one file. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  frame: ['frame.ts', 'frame-height.ts', 'frame.html', 'frame.css'],
  builder: ['builder.ts', 'builder.html', 'builder.css'],
};
/** Those of which a page has one, and loads it as a module. */
const MODULES = ['builder.ts'];

/** Nothing of these reaches a page with the script tag. */
async function buildPages(outDir: string): Promise<Chunks> {
  const chunks: Chunks = [];
  for (const [folder, files] of Object.entries(PAGES)) {
    for (const file of files) {
      const source = join(ROOT, 'src/pages', folder, file);
      if (file.endsWith('.ts')) {
        const format = MODULES.includes(file) ? 'es' : 'iife';
        const output = { format, entryFileNames: file.replace(/ts$/, 'js'), codeSplitting: false } as const;
        chunks.push(
          ...(await run({ plugins: [ownPolicy()], build: { outDir, rolldownOptions: { input: source, output } } })),
        );
      } else {
        const text = readFileSync(source, 'utf8');
        writeFileSync(join(outDir, file), file.endsWith('.css') ? minifyCss(text, file) : text);
      }
    }
  }
  return chunks;
}

/**
 * What keeps the place of a widget until it is there, for pages that ask for it with a <link>: a first look of those that
 * most pages have, in few bytes, and all there is for pages with other parts of an article.
 */
async function buildStylesheets(outDir: string): Promise<void> {
  const source = join(ROOT, 'src/elements/light-stylesheet.ts');
  const { lightStylesheet } = (await import(pathToFileURL(source).href)) as {
    lightStylesheet: () => string;
  };
  const sheets = {
    'honest-read.css': readFileSync(join(ROOT, FIRST_LOOK), 'utf8'),
    'honest-read-article.css': lightStylesheet(),
  };
  for (const [name, css] of Object.entries(sheets)) writeFileSync(join(outDir, name), minifyCss(css, name));
}

/**
 * The package's modules, a file each, so that a bundler takes what is used and a stack trace names what is ours. Readable,
 * since whoever bundles them minifies them, and without source maps, which would double the install.
 */
function buildModules(outDir: string): Promise<Chunks> {
  const name = ({ name }: { name: string }) => `${name.replace(/^_virtual\/.*\//, 'helpers/')}.js`;
  return run({
    build: {
      outDir,
      lib: { entry: [join(ROOT, 'src/index.ts'), join(ROOT, 'src/define.ts')], formats: ['es'] },
      rolldownOptions: {
        external: /^(lit|@lit)(\/|$)/,
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          minify: false,
          entryFileNames: name,
          chunkFileNames: name,
        },
      },
    },
  });
}

async function buildCommandLine(outDir: string): Promise<Chunks> {
  const chunks = await run({
    // Everything is bundled, so that an install of the package stays small.
    ssr: { noExternal: true, target: 'node' },
    build: {
      outDir,
      ssr: join(ROOT, 'src/cli/honest-read.ts'),
      target: 'node20',
      minify: true,
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

/** Builds everything into dist/ and says which packages are in it, by their folders, and how it is laid out. */
export async function buildAll(): Promise<{ packages: string[]; manifest: CdnManifest }> {
  const dist = join(ROOT, 'dist');
  const cdn = join(dist, 'cdn');
  const cli = join(dist, 'cli');
  const npm = join(dist, 'npm');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(cdn, { recursive: true });
  const chunks = await buildParts(cdn);
  const parts = versioned(cdn, chunks);
  // For who measures the files; not part of what is published.
  writeFileSync(join(dist, 'parts.json'), JSON.stringify(parts, null, 2));
  const loader = await buildLoader(cdn, parts);
  await buildStylesheets(cdn);
  const pages = await buildPages(cdn);
  const packages = writeLicences(cdn, [...chunks, ...loader, ...pages]);
  const manifest = layOut();
  const strangers = packageFolders((await buildModules(npm)).flatMap(({ moduleIds }) => moduleIds));
  if (strangers.length) throw new Error(`The package's modules should import, not hold, ${strangers.join(', ')}.`);
  return { packages: [...packages, ...writeLicences(cli, await buildCommandLine(cli))], manifest };
}

if (import.meta.filename === process.argv[1]) {
  const { manifest } = await buildAll();
  await describePackage();
  printSizes();
  printIntegrity(manifest);
}
