import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../elements.js';

export interface Packed {
  path: string;
  bytes: number;
  unpackedBytes: number;
  files: string[];
}

/** Runs npm, and says what it said where it fails. */
export function npm(folder: string, ...args: string[]): string {
  // On Windows npm is a .cmd file, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}\n${stdout}${stderr}`.trim());
  return stdout;
}

/** Packs what was built, as npm would publish it. */
export function pack(folder: string): Packed {
  // What is packed was built just now; npm would build it a second time.
  const told = npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const [{ filename, size, unpackedSize, files }] = JSON.parse(told) as [
    { filename: string; size: number; unpackedSize: number; files: { path: string }[] },
  ];
  return {
    path: join(folder, filename),
    bytes: size,
    unpackedBytes: unpackedSize,
    files: files.map(({ path }) => path),
  };
}

/** The packed file as publint and Are The Types Wrong take it. */
export function contents({ path }: Packed): ArrayBuffer {
  const bytes = readFileSync(path);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
