import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'vite';
import { editorProblems } from '../test/editors/problems.js';
import { buildAll } from './build.js';
import { ROOT } from './elements.js';
import { honestyProblems } from './honesty.js';
import { licenceProblems } from './licences.js';
import { type Check, PACKAGE_CHECKS, removeTemporary } from './package/checks.js';
import { describePackage } from './package/package.js';
import { sizeLine, sizes } from './sizes.js';
import { buildStorybook, storyProblems } from './stories.js';
import { emptyTally, fail, finish } from './tally.js';

let bundled: string[] = [];
const CHECKS: Record<string, Check> = {
  'types hold': () => command('tsc', '--noEmit'),
  'the linter has nothing to say': () => command('eslint', '.'),
  'everything is formatted': () => command('prettier', '--check', '--log-level=warn', '.'),
  'generated files are up to date': () => node('--import', 'tsx', 'tools/generate.ts', '--check'),
  'nothing is unused': () => command('knip', '--no-progress'),
  'the data is as honest as it says': honestyProblems,
  'it builds': async () => {
    bundled = (await buildAll()).packages;
    await describePackage();
    return [];
  },
  'no decorator reaches a browser': decorators,
  'no page has outgrown its limit': () => {
    const all = sizes();
    for (const size of all) console.log(sizeLine(size));
    return all.filter(({ kilobytes, limit }) => kilobytes > limit).map(sizeLine);
  },
  'what is bundled may be passed on': () => licenceProblems(bundled),
  ...PACKAGE_CHECKS,
  'editors leave of our code what the README says': editorProblems,
  'Storybook builds': async () => {
    await buildStorybook();
    return [];
  },
  'every story opens, shows something, and has no barrier': async () => {
    const { opened, problems } = await storyProblems();
    console.log(`${String(opened).padStart(7)} stories and pages opened`);
    return problems;
  },
};

const tally = emptyTally();
for (const [name, check] of Object.entries(CHECKS)) {
  const problems = await tried(check);
  if (problems.length) fail(tally, name);
  else tally.passed++;
  console.log(`${problems.length ? '✖' : '✔'} ${name}`);
  for (const problem of problems) console.log(problem.replace(/^/gm, '    '));
}
removeTemporary();
finish(tally);

async function tried(check: Check): Promise<string[]> {
  try {
    return await check();
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Runs a program of a package that is installed. */
function command(name: string, ...args: string[]): string[] {
  const manifest = join(ROOT, 'node_modules', name === 'tsc' ? 'typescript' : name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  return node(join(manifest, '..', typeof bin === 'string' ? bin : bin[name]!), ...args);
}

function node(...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? [] : [(stdout + stderr).trim() || `It ended with status ${status}.`];
}

/** Browsers do not know decorators yet; where one is left, the compiler did not see its setting. */
function decorators(): string[] {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  return files.filter((file) => {
    let found = false;
    const { program } = parseSync(file, readFileSync(join(dist, file), 'utf8'));
    new Visitor({ Decorator: () => void (found = true) }).visit(program);
    return found;
  });
}
