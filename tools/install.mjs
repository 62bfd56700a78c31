// Installs the locked dependencies when they are missing or older than the lock file, so that `npm start` and
// `npm test` work on a fresh clone. It must run before anything is installed: plain JavaScript, built-ins only, and
// no syntax that an old Node cannot at least read.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const [needed, current] = [engines.node, process.versions.node].map((version) =>
  version
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number),
);
if (current[0] < needed[0] || (current[0] === needed[0] && current[1] < needed[1])) {
  console.error(`honest-read needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

/** npm writes this file last, so its age is the age of the whole installation. */
const installed = join(root, 'node_modules', '.package-lock.json');
const isCurrent =
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;

if (!isCurrent) {
  console.log('Installing the locked dependencies …');
  // No package needs its install script here, and some would try to download browsers' drivers.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('The dependencies could not be installed: `npm ci` failed, see above. It needs the npm registry.');
    process.exit(1);
  }
}
