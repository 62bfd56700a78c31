/** Reading what the user has named. */
import { createReadStream } from 'node:fs';
import { CommandFailure } from './failure.js';

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};

/** No page reads further than this: see `src/sources/load-article.ts`. */
const MOST_BYTES = 5_000_000;

/** All of it; nothing where there is too much. It is not read further than that, since a pipe may never end. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > MOST_BYTES) return undefined;
  }
  return Buffer.concat(chunks);
}

/** The name of a file in what is said about it. */
export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path);

/**
 * The text of a file, or of the standard input for `-`. A byte order mark is passed over.
 * @throws CommandFailure where it cannot be read.
 */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await bytesOf(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new CommandFailure(`Cannot read ${nameOf(path)}: ${REASONS[code] ?? code}.`);
  }
  if (!bytes) {
    throw new CommandFailure(
      `Cannot read ${nameOf(path)}: it is larger than 5 MB, and no page would read it. Make several articles of it.`,
    );
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
