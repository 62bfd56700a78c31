/** Where what was made goes: to the standard output, or into a file. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { CommandFailure } from './failure.js';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'what it should stand in is no folder',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'it may not be written',
  ENOSPC: 'there is no room for it',
};

/**
 * Writes a text, whole or not at all: a file that is there stays as it was until the new one has been written.
 * @param path Of the file; without it, the standard output.
 * @throws CommandFailure where the file cannot be written.
 */
export async function write(text: string, path?: string): Promise<void> {
  if (path === undefined || path === '-') {
    process.stdout.write(text);
    return;
  }
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CommandFailure(`Cannot write ${path}: ${REASONS[code] ?? code}.`);
  }
}
