import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../elements.js';

/** What a declaration file imports of its neighbours, by address from the package's folder of modules. */
function neighbours(file: string, text: string): string[] {
  const { importedFiles } = ts.preProcessFile(text);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(file), fileName.replace(/\.js$/, '.d.ts')));
}

/**
 * Writes the declarations of these modules of src/ and of what they need, and no others.
 * @param entries As they are named there: `index.ts`, `elements/claim-table/define.ts`.
 */
export function writeDeclarations(entries: readonly string[], outDir: string): void {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, 'tsconfig.json'),
    { noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: ROOT, types: [] },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => fail(messageText) },
  )!;
  const program = ts.createProgram(
    entries.map((entry) => join(ROOT, 'src', entry)),
    config.options,
  );
  const all = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (path, text) =>
    all.set(relative(join(ROOT, 'src'), path).replaceAll('\\', '/'), text),
  );
  if (diagnostics[0]) fail(diagnostics[0].messageText);

  const wanted = new Set(entries.map((entry) => entry.replace(/\.ts$/, '.d.ts')));
  for (const file of wanted) {
    const text = all.get(file);
    if (text === undefined) throw new Error(`No declarations were written for src/${file}.`);
    mkdirSync(dirname(join(outDir, file)), { recursive: true });
    writeFileSync(join(outDir, file), text);
    // A set that grows while it is gone through brings up what is new as well.
    for (const neighbour of neighbours(file, text)) wanted.add(neighbour);
  }
}

function fail(message: string | ts.DiagnosticMessageChain): never {
  throw new Error(ts.flattenDiagnosticMessageText(message, '\n'));
}
