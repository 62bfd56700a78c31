/** Reading what the user has named. */
import { readFile } from 'node:fs/promises';
import { CommandFailure } from './failure.js';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

async function bytesOf(path: string): Promise<Uint8Array> {
  if (path !== '-') return readFile(path);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The name of a file in what is said about it. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

/**
 * The text of a file, or of the standard input for `-`. A byte order mark is passed over.
 * @throws CommandFailure where it cannot be read.
 */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CommandFailure(`Cannot read ${nameOf(path)}: ${REASONS[code] ?? code}.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailure(`Cannot read ${nameOf(path)}: it is not UTF-8. Save it as UTF-8.`);
  }
  if (!text.trim()) throw new CommandFailure(`Cannot read ${nameOf(path)}: it is empty.`);
  return text;
}
