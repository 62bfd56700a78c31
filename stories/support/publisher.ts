/**
 * A publisher for stories: `https://publisher.example`, where the embed snippets look for their articles. No request leaves
 * the page; what is asked of that one host is answered from the files of `data/`, or fails as a publisher's server can.
 */
import type { FailureKind } from '../../src/sources/failures.js';

export const PUBLISHER = 'https://publisher.example';

const FILES = import.meta.glob<string>(['../../data/*.json', '../../data/examples/**/*.json'], {
  eager: true,
  import: 'default',
  query: '?raw',
});

/** The text of a file of `data/`, as its author wrote it. */
export function fileText(file: string): string {
  const text = FILES[`../../data/${file}`];
  if (text === undefined) throw new Error(`There is no data/${file}.`);
  return text;
}

export const addressOf = (file: string): string => `${PUBLISHER}/${file}`;

const published = new Map<string, string>();

/** Puts an article of a story's own at an address. */
export function publish(file: string, data: unknown): string {
  published.set(`/${file}`, JSON.stringify(data));
  return addressOf(file);
}

/** Never answered, so that loading can be looked at. */
export const PENDING = addressOf('pending.json');

/** Refused the first time, so that trying again helps. */
export const ONCE_REFUSED = addressOf('once-refused.json');

/** An address, or a whole, for each way in which an article cannot be had. */
export const FAILING: Record<Exclude<FailureKind, `no-${string}`>, string> = {
  network: addressOf('unreachable.json'),
  status: addressOf('missing.json'),
  timeout: addressOf('too-slow.json'),
  'too-large': addressOf('too-large.json'),
  'not-json': addressOf('examples/bad/not-json.json'),
  'wrong-shape': addressOf('examples/bad/root-is-a-list.json'),
  'newer-version': addressOf('examples/bad/newer-version.json'),
  'not-found': '#no-such-script',
};

const json = (text: string) => new Response(text, { headers: { 'Content-Type': 'application/json' } });

let refused = false;

/** What is answered at an address of the publisher. */
async function answer({ pathname }: URL, signal: AbortSignal | null | undefined): Promise<Response> {
  const file = FILES[`../../data${pathname}`] ?? published.get(pathname);
  if (file !== undefined) return json(file);
  switch (pathname) {
    case '/pending.json':
      return new Promise(() => {});
    case '/too-slow.json':
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('Too slow', 'TimeoutError')));
      });
    case '/unreachable.json':
      throw new TypeError('Failed to fetch');
    case '/too-large.json':
      return json(' '.repeat(5_000_001));
    case '/once-refused.json':
      refused = !refused;
      return refused ? new Response('', { status: 503 }) : json(fileText('gut-skin-axis.json'));
    default:
      return new Response('', { status: 404 });
  }
}

/** Answers what is asked of the publisher, and leaves all other requests alone. */
export function pretendPublisher(): void {
  const ask = globalThis.fetch.bind(globalThis);
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    return url.origin === PUBLISHER ? answer(url, init?.signal) : ask(input, init);
  };
}
