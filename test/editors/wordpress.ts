/** WordPress's own rules, out of Debian's package, without its database and everything else that the package asks for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KSES = join(import.meta.dirname, 'kses.php');

export interface WordPress {
  /** What is left of what an author has written who may not write just any HTML. */
  kses(html: string): string;
  remove(): void;
}

function run(program: string, args: string[], { cwd, input }: { cwd?: string; input?: string } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

const isThere = (program: string): boolean => !spawnSync(program, ['--version']).error;

/** Says what is missing, where this machine cannot run it. */
export function getWordPress(): WordPress | string {
  const missing = ['php', 'apt-get', 'dpkg-deb'].filter((program) => !isThere(program));
  if (missing.length) return `this machine has no ${missing.join(', no ')}`;
  const folder = mkdtempSync(join(tmpdir(), 'honest-read-wordpress-'));
  const remove = () => rmSync(folder, { recursive: true });
  try {
    const download = () => run('apt-get', ['--quiet', '--quiet', 'download', 'wordpress'], { cwd: folder });
    try {
      download();
    } catch {
      // A new machine does not know its packages yet.
      run('apt-get', ['--quiet', '--quiet', 'update']);
      download();
    }
    const [file] = readdirSync(folder).filter((name) => name.endsWith('.deb'));
    run('dpkg-deb', ['-x', file!, 'wordpress'], { cwd: folder });
  } catch (error) {
    remove();
    return `Debian’s package could not be had: ${String(error)}`;
  }
  const root = join(folder, 'wordpress/usr/share/wordpress');
  return { kses: (html) => run('php', [KSES, root], { input: html }), remove };
}
