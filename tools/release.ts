/**
 * `npm run release -- 0.2.0` makes a release, or says everything that speaks against it. It writes the version, commits,
 * tags and packs; to publish what it has packed is left to a person. With `--dry-run` it only says what speaks against it,
 * without the hour that all tests in all browsers take.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.js';
import { ROOT } from './elements.js';
import { integrityOf } from './layout.js';
import { install, typesAsUsed } from './package/consumers.js';
import { npm, pack } from './package/pack.js';
import { describePackage } from './package/package.js';
import { exportBreaks, manifestBreaks, snippetBreaks } from './release/breaks.js';
import { changelogProblems } from './release/changelog.js';
import { keep, lastRelease, presentRelease, type Release } from './release/record.js';
import { typeBreaks } from './release/type-breaks.js';
import { isAfter, mayBreak, parseVersion } from './release/version.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
const [version = ''] = positionals;

const git = (...args: string[]): string => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

async function build(): Promise<Release> {
  await buildAll();
  await describePackage();
  return presentRelease(version);
}

/** What the last release's users would find broken. */
function breaks(last: Release, now: Release): string[] {
  return [
    ...snippetBreaks(last.snippets, now.snippets),
    ...exportBreaks(last.exports, now.exports),
    ...manifestBreaks(last.manifest, now.manifest),
    ...typeBreaks(last.types, now.types),
    ...consumerBreaks(last),
  ];
}

function consumerBreaks({ version, consumers }: Release): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'honest-read-release-'));
  try {
    install(pack(folder), folder, consumers);
    return typesAsUsed(folder).map((problem) => `What was written for ${version} does not type-check: ${problem}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everything that speaks against releasing this version, in sentences. */
async function objections(): Promise<string[]> {
  const wanted = parseVersion(version);
  if (!wanted) return [`"${version}" is no version; npm run release -- 0.2.0 would be one.`];
  const found: string[] = [];
  if (git('status', '--porcelain')) found.push('There are changes that are not committed.');
  if (git('tag', '--list', `v${version}`)) found.push(`There is a tag v${version} already.`);
  found.push(...changelogProblems(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), version));

  const last = lastRelease();
  const from = last && parseVersion(last.version)!;
  if (from && !isAfter(wanted, from)) found.push(`${version} does not come after ${last.version}, the last release.`);
  const now = await build();
  if (from && mayBreak(wanted, from)) {
    for (const broken of breaks(last, now)) console.log(`Breaks, as ${version} may: ${broken}`);
  } else if (from) {
    const next = from[0] === 0 ? 'minor' : 'major';
    found.push(...breaks(last, now).map((broken) => `${broken} That takes a ${next} version.`));
  }
  // An hour is spent only on what would be released otherwise.
  if (!found.length && !values['dry-run'] && !ciIsGreen()) found.push('Not all tests and checks pass: see above.');
  return found;
}

function ciIsGreen(): boolean {
  return spawnSync('bash', [join(ROOT, '.ci/run')], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

async function release(): Promise<void> {
  npm(ROOT, 'version', version, '--no-git-tag-version', '--allow-same-version');
  // The version is in the files.
  const now = await build();
  keep(now);
  git('add', '--all');
  git('commit', '--message', `Release ${version}`);
  git('tag', `v${version}`);
  const packed = pack(ROOT);
  console.log(`
Released ${version} in this clone. What is left is for a person to do:

  git push --follow-tags origin HEAD v${version}
  npm publish ${packed.path}
  upload dist/cdn to the script's host, over what is there, and delete nothing

SRI hash of honest-read.js: ${integrityOf(join(ROOT, 'dist/cdn/honest-read.js'))}`);
}

const found = await objections();
for (const objection of found) console.error(`✖ ${objection}`);
if (found.length) process.exitCode = 1;
else if (values['dry-run']) console.log(`Nothing but CI, which was not run, could speak against ${version}.`);
else await release();
