/** Gets an article, once for all elements that show it, and says in one word why not. */
import type { Scale } from '../article/article.js';
import type { readShown } from '../article/read-shown.js';
import type { Reading } from '../article/reading.js';
import { inTime, PATIENCE_MS, turn } from '../page/in-time.js';
import type { FailureKind } from './failures.js';
import type { Source } from './find-source.js';
import { loadScales, scaleFiles } from './scales.js';

const MOST_BYTES = 5_000_000;

/** Why there is no article. */
export class LoadError extends Error {
  override name = 'LoadError';

  constructor(
    /** What went wrong, in one word; the dictionaries have its sentence. */
    readonly kind: FailureKind,
    /** Where: a URL, or `#id`. */
    readonly where: string,
    /** What else is known, such as the status code. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(`honest-read: ${kind} ${detail} ${where}`.replace(/\s+/g, ' ').trim(), options);
  }
}

/** An article that has been read. */
export interface LoadedArticle extends Reading {
  article: NonNullable<Reading['article']>;
  /** What it was read from: the same for all that show the same article, however much of it. */
  data: object;
  /** Scales that were loaded because the article names them. */
  scales: readonly Scale[];
  /** What relative addresses in the article refer to. */
  base: string;
  /** Where it was loaded from; none where it stands on the page or was set from code. */
  address?: string;
}

/** What the script tag has asked for while our files were on their way, by URL; nothing where that has failed. */
export type Early = Readonly<Record<string, Promise<Response | undefined>>>;

let early: Early = {};

/**
 * Reads them, and each once more as an element does that will show it. Between what takes a while the page has a turn.
 * @returns When all of these articles have been read, or have failed: elements that ask then are answered at once.
 */
export async function readEarly(requests: Early, read: (loaded: LoadedArticle) => unknown): Promise<void> {
  early = requests;
  const readOne = async (url: string) => {
    const loaded = await loadArticle({ url }, url, setTimeout);
    await turn();
    read(loaded);
    await turn();
  };
  await Promise.allSettled(Object.keys(requests).map(readOne));
}

/** The text at an address: at most so much, and within so long.
 * @throws LoadError */
export async function fetchText(url: string): Promise<string> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const asked = await early[url];
    // Can be read once; who tries again asks again.
    const response = asked && !asked.bodyUsed ? asked : await fetch(url, { credentials: 'omit', signal });
    if (!response.ok) throw new LoadError('status', url, `${response.status}`);
    const reader = response.body!.getReader();
    const tooLarge = () => {
      void reader.cancel();
      return new LoadError('too-large', url);
    };
    // What says beforehand that it is too large is not waited for.
    if (+(response.headers.get('Content-Length') ?? 0) > MOST_BYTES) throw tooLarge();
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      bytes += value.length;
      if (bytes > MOST_BYTES) throw tooLarge();
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    // Nothing else aborts; WebKit says no more of a limit that is reached in the middle of an answer.
    const isLate = /^(Abort|Timeout)Error$/.test((error as Error).name);
    throw new LoadError(isLate ? 'timeout' : 'network', url, '', { cause: error });
  }
}

/** What a text is of. */
function dataIn(text: string, where: string): unknown {
  if (text.length > MOST_BYTES) throw new LoadError('too-large', where);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError('not-json', where, '', { cause: error });
  }
}

type Read = typeof readShown;

/** What reads an article, once it has come. */
let atHand: Read | undefined;

/** Told by what reads an article when it has come: with the files of the first element that needs it, or with the first article. */
export function provideReader(read: Read): void {
  atHand = read;
}

async function loadReader(where: string): Promise<Read> {
  try {
    await inTime(import('./reader.js'));
    return atHand!;
  } catch (error) {
    throw new LoadError('network', where, '', { cause: error });
  }
}

/** What an article on the page, or from code, is read from. */
const dataOf = (source: { text: string } | { data: unknown }, where: string): unknown =>
  'data' in source ? source.data : dataIn(source.text, where);

/**
 * At once, where nothing has to come for it: a promise would let the browser draw an element that waits, and then all that it
 * shows once more.
 */
function load(source: Source, base: string): Loading {
  try {
    if (atHand && !('url' in source || 'missing' in source)) {
      const data = dataOf(source, base);
      if (!scaleFiles(data).length) return readFrom(data, atHand, [], { base });
    }
  } catch {
    // It fails again below, as everything does that has to be waited for.
  }
  return loadLater(source, base);
}

async function loadLater(source: Source, base: string): Promise<LoadedArticle> {
  if ('missing' in source) throw new LoadError('not-found', source.missing);
  const place = 'url' in source ? { base: source.url, address: source.url } : { base };
  const coming =
    'url' in source ? fetchText(source.url).then((text) => dataIn(text, source.url)) : dataOf(source, base);
  const [read, data] = await Promise.all([loadReader(place.base), coming]);
  return readFrom(data, read, await loadScales(data), place);
}

/** @throws LoadError */
function readFrom(
  data: unknown,
  read: Read,
  scales: readonly Scale[],
  place: Pick<LoadedArticle, 'base' | 'address'>,
): LoadedArticle {
  const where = place.base;
  const { article, ...reading } = read(data, scales);
  if (!article)
    throw new LoadError(
      reading.newer ? 'newer-version' : reading.large ? 'too-large' : 'wrong-shape',
      where,
      reading.problems[0]?.message,
    );
  // Readers see all that could be read; who publishes it should know what could not.
  const problems = reading.problems.map(({ pointer, message }) => `\n${pointer} ${message}`);
  if (problems.length) console.warn(`honest-read: ${where} has problems.${problems.slice(0, 9).join('')}`);
  return { article, ...reading, data: data as object, scales, ...place };
}

type Loading = LoadedArticle | Promise<LoadedArticle>;

/** What has been asked for, by address, text or data, and what came of it, so that all elements share it. */
const loads = new Map<unknown, Loading>();
/** Data is a page's own and is let go with it. */
const dataLoads = new WeakMap<object, Loading>();

/** Tells elements whose article failed that another one's "Try again" has brought it: an event with the URL as its type. */
export const recoveries = new EventTarget();

/**
 * Loads the article of a source. One request an address and copy of the script; a failure may be tried again. What has been
 * loaded, or has only to be read, is returned at once, without a promise.
 * @param base The page's address, to which those in an article on the page are relative.
 * @param after When a failure is forgotten: at once, or after those have heard of it who are about to ask.
 * @throws LoadError
 */
export function loadArticle(source: Source, base: string, after = (forget: () => void) => forget()): Loading {
  const [key] = Object.values(source) as [unknown];
  const asked =
    key && typeof key === 'object' ? dataLoads : (loads as Pick<typeof dataLoads, 'get' | 'set' | 'delete'>);
  let found = asked.get(key as object);
  if (!found) {
    found = load(source, base);
    asked.set(key as object, found);
    if ('article' in found) return found;
    found.then(
      (loaded) => {
        asked.set(key as object, loaded);
        if ('url' in source) recoveries.dispatchEvent(new CustomEvent(source.url));
      },
      (error: unknown) => {
        after(() => asked.delete(key as object));
        // For whoever runs the page; readers get a sentence where they are.
        console.warn(error);
      },
    );
  }
  return found;
}
