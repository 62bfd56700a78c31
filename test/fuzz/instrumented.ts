/** The reader with a counter in each of its branches. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import coverage, { type CoverageMapData } from 'istanbul-lib-coverage';
import { createInstrumenter } from 'istanbul-lib-instrument';
import { build, type Plugin } from 'vite';
import { ROOT } from '../../tools/elements.js';

const { createCoverageMap } = coverage;

/** What is counted: `src/article` as far as reading an article reaches. */
const COUNTED = join(ROOT, 'src/article/');
/** Tables and types, in which nothing is decided. */
const GENERATED = /\.generated\.ts$/;

const counting: Plugin = {
  name: 'counting',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(COUNTED) || GENERATED.test(id)) return undefined;
    const instrumenter = createInstrumenter({ esModules: true, parserPlugins: ['typescript'], compact: false });
    return { code: instrumenter.instrumentSync(code, id), map: null };
  },
};

/** Builds the reader, instrumented, and says where it is; the caller takes its folder away. */
export async function instrumentedReader(): Promise<{ folder: string; address: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'honest-read-fuzz-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [counting],
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      ssr: join(ROOT, 'test/fuzz/reading.ts'),
      rolldownOptions: { output: { entryFileNames: 'reading.mjs' } },
    },
  });
  return { folder, address: pathToFileURL(join(folder, 'reading.mjs')).href };
}

export interface Covered {
  files: string[];
  branches: number;
  /** Each that nothing has taken: its place, and what it is. */
  untaken: string[];
}

/** Which branches of the reader were taken, in these runs together. */
export function covered(coverages: readonly CoverageMapData[]): Covered {
  const all = createCoverageMap({});
  for (const coverage of coverages) all.merge(coverage);
  const untaken: string[] = [];
  let branches = 0;
  for (const file of all.files()) {
    const { b, branchMap } = all.fileCoverageFor(file).data;
    for (const [key, counts] of Object.entries(b)) {
      const { type, locations, loc } = branchMap[key]!;
      branches += counts.length;
      for (const [n, count] of counts.entries()) {
        // An else that is not written has no place of its own.
        const { line, column } = (locations[n]?.start.line === undefined ? loc : locations[n]).start;
        const place = `${relative(ROOT, file)}:${line}:${column + 1}`;
        if (!count) untaken.push(`${place}  ${type}, way ${n + 1} of ${counts.length}`);
      }
    }
  }
  const files = all.files().map((file) => relative(ROOT, file));
  return { files: files.sort(), branches, untaken };
}
