/** Asks the compiler whether the declarations of a release still hold what those of the last one promised. */
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../elements.js';

/** Types that a developer writes values of: what was right stays right. All others are read: what was there stays there. */
const WRITTEN = ['AuthoredArticle', 'AuthoredGrade'];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/** A line of the comparison, and what it means where the compiler refuses it. */
interface Line {
  code: string;
  sentence: string;
}

const read = (name: string): Line => ({
  code: `{ const was = (is: now.${name}): then.${name} => is; }`,
  sentence: `What is read as ${name} is not all of what it was.`,
});
const written = (name: string): Line => ({
  code: `{ const is = (was: then.${name}): now.${name} => was; }`,
  sentence: `Not everything that could be written as ${name} is right any more.`,
});
const used = (name: string): Line => ({
  code: `{ const was: typeof then.${name} = now.${name}; }`,
  sentence: `${name} cannot be used any more as it was.`,
});

/** Of a method the compiler would also let pass one that takes less. */
const registered = (name: string): Line => {
  const taken = (release: string) => `Parameters<typeof ${release}.${name}.define>`;
  return { ...used(`${name}.define`), code: `{ const is = (was: ${taken('then')}): ${taken('now')} => was; }` };
};

/**
 * Compares what two index.d.ts export. Elements are compared by the manifest, since a private field makes every class
 * another one to the compiler; here only how they are registered is.
 *
 * @param before Folder of the last release's declarations.
 * @param now Folder of this one's.
 */
export function typeBreaks(before: string, now: string): string[] {
  const comparison = join(ROOT, 'comparison-of-releases.ts');
  const indexes = [before, now].map((folder) => join(folder, 'index.d.ts'));
  const [then, present] = exportsOf(indexes);
  const lines: Line[] = [];
  const found: string[] = [];
  for (const [name, kind] of then!) {
    if (!present!.has(name)) found.push(`The package does not export ${name} any more.`);
    else if (present!.get(name) !== kind) found.push(`${name} is another kind of thing than it was.`);
    else if (kind === 'element') lines.push(registered(name));
    else if (WRITTEN.includes(name)) lines.push(written(name));
    else if (kind !== 'base') lines.push(kind === 'type' ? read(name) : used(name));
  }
  const addresses = indexes.map((path) => JSON.stringify(path.replace(/\.d\.ts$/, '.js')));
  const head = `import * as then from ${addresses[0]!}; import * as now from ${addresses[1]!};`;
  const text = [head, ...lines.map(({ code }) => code)].join('\n');

  const host = ts.createCompilerHost(OPTIONS);
  const inMemory: ts.CompilerHost = {
    ...host,
    fileExists: (path) => path === comparison || host.fileExists(path),
    getSourceFile: (path, ...rest) =>
      path === comparison ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : host.getSourceFile(path, ...rest),
  };
  const program = ts.createProgram([comparison], OPTIONS, inMemory);
  const source = program.getSourceFile(comparison)!;
  const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return [
    ...found,
    ...problems.map(({ start, messageText }) => {
      const line = source.getLineAndCharacterOfPosition(start ?? 0).line - 1;
      return `${lines[line]?.sentence ?? 'The declarations cannot be read.'} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    }),
  ];
}

/** A base is what elements have in common, exported as a type. */
type Kind = 'type' | 'base' | 'element' | 'value';

function exportsOf(indexes: string[]): Map<string, Kind>[] {
  const program = ts.createProgram(indexes, OPTIONS);
  const checker = program.getTypeChecker();
  const kindOf = (symbol: ts.Symbol): Kind => {
    const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    // A class that is exported as a type alone stands for its instances.
    const isType = symbol.declarations?.some(ts.isTypeOnlyExportDeclaration) ?? false;
    const isElement = meant.exports?.has(ts.escapeLeadingUnderscores('tag'));
    if (isType || !(meant.flags & ts.SymbolFlags.Value)) return isElement ? 'base' : 'type';
    return isElement ? 'element' : 'value';
  };
  return indexes.map((path) => {
    const file = checker.getSymbolAtLocation(program.getSourceFile(path)!)!;
    return new Map(checker.getExportsOfModule(file).map((symbol) => [symbol.name, kindOf(symbol)]));
  });
}
