import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/elements.js';
import { notFound, publisherHandler } from '../../tools/servers.js';

const ARTICLE = readFileSync(join(ROOT, 'data/gut-skin-axis.json'));

/** @param time The how many-th request for this path and query it is, from 1. */
type Answer = (res: ServerResponse, url: URL, req: IncomingMessage, time: number) => void;

const HEADERS = { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' };

function json(res: ServerResponse, body: string | Buffer, status = 200): void {
  res.writeHead(status, { ...HEADERS, 'Content-Length': Buffer.byteLength(body) }).end(body);
}

/** Everything that can go wrong with an article on its way, one address each. */
const ANSWERS: Record<string, Answer> = {
  '/missing.json': (res) => notFound(res),
  '/broken.json': (res) => json(res, '{}', 500),
  '/no-cors.json': (res) => res.writeHead(200, { 'Content-Type': 'application/json' }).end(ARTICLE),
  '/never.json': () => {},
  // Begins, and goes no further.
  '/stalled.json': (res) => res.writeHead(200, HEADERS).write('{"claims":['),
  // Begins, and hangs up.
  '/cut.json': (res) =>
    res.writeHead(200, { ...HEADERS, 'Content-Length': 1000 }).write('{"claims":[', () => res.destroy()),
  // 6 MB, and says so.
  '/large.json': (res) => json(res, `{"claims":[],"padding":"${'x'.repeat(6_000_000)}"}`),
  // Says nothing of its length, and never ends.
  '/endless.json': (res) => {
    res.writeHead(200, HEADERS);
    res.write('{"padding":"');
    // Not as fast as it can, which would be gigabytes before some browsers find the time to hang up.
    const more = setInterval(() => res.write('x'.repeat(262_144)), 25);
    res.on('close', () => clearInterval(more));
  },
  // Is down the first time, or the first `times`.
  '/flaky.json': (res, url, _req, time) =>
    time > Number(url.searchParams.get('times') ?? 1) ? json(res, ARTICLE) : json(res, '{}', 503),
  // What the request says of the reader.
  '/asked.json': (res, _url, { headers }) => {
    const text = `Cookies: ${headers.cookie ?? 'none'}`;
    const body = JSON.stringify({ claims: [{ text, grade: 'early', honestRead: 'An example.' }] });
    const cors = { 'Access-Control-Allow-Origin': headers.origin ?? '*', 'Access-Control-Allow-Credentials': 'true' };
    res.writeHead(200, { 'Content-Type': 'application/json', ...cors }).end(body);
  },
  // Wants to know who asks.
  '/members.json': (res) =>
    res.writeHead(302, { 'Access-Control-Allow-Origin': '*', Location: '/not-json.json?login' }).end(),
  '/not-json.json': (res) => json(res, '<!doctype html><title>Not an article</title>'),
};

/** Whether a file is the one that fails; `LATER` are all that no element needs before it shows its article. */
function isBroken(path: string, file: string): boolean {
  if (file !== 'LATER') return path.endsWith(`/${file}`);
  const parts = JSON.parse(readFileSync(join(ROOT, 'dist/parts.json'), 'utf8')) as Record<string, string[]>;
  return path.startsWith('/parts/') && !Object.values(parts).flat().includes(path.slice(1));
}

/** Another version of us, at `/other/`: the same files, but for its number and its addresses. */
function otherVersion(path: string): string | undefined {
  const cdn = join(ROOT, 'dist/cdn');
  const [folder] = readdirSync(join(cdn, 'parts'));
  const file = path.replace('parts/other', `parts/${folder}`);
  if (!existsSync(join(cdn, file))) return undefined;
  const { version } = JSON.parse(readFileSync(join(cdn, 'manifest.json'), 'utf8')) as { version: string };
  return readFileSync(join(cdn, file), 'utf8')
    .replaceAll(`parts/${folder}`, 'parts/other')
    .replaceAll(`honest-read ${version}`, 'honest-read 9.9.9');
}

/** What can go wrong with a file of the script's on its way. */
const FAULTS: Record<string, (res: ServerResponse, file: Buffer, go: () => void, time: number) => void> = {
  refused: (res) => res.destroy(),
  missing: (res) => notFound(res),
  // A host that answers whatever is asked with its own page.
  page: (res) => res.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html' }).end('<!doctype html>Log in'),
  cut: (res, file) => {
    res.writeHead(200, { ...HEADERS, 'Content-Type': 'text/javascript', 'Content-Length': file.length });
    res.write(file.subarray(0, file.length / 2), () => res.destroy());
  },
  never: () => {},
  // Is missing the first time.
  once: (res, _file, go, time) => (time > 1 ? go() : notFound(res)),
};

/**
 * The publisher and CDN of `npm start`, and addresses where things go wrong.
 *
 * A test makes an address its own by a query, since several browsers run at once. With `held` in the query the answer
 * waits until `/release?path=` is asked for. `/hits?path=` counts the requests for a path with its query, and `/sent?path=`
 * the bytes of the last answer that has come to its end. `/faulty/<fault>/<file>/<own>/` has the script's files, of which that
 * one fails so.
 */
export function testPublisher(): RequestListener {
  const files = publisherHandler();
  const hits = new Map<string, number>();
  const held = new Map<string, (() => void)[]>();
  const sent = new Map<string, number>();
  return (req, res) => {
    const url = new URL(req.url ?? '/', 'http://localhost');
    const asked = url.searchParams.get('path') ?? '';
    if (url.pathname === '/hits' || url.pathname === '/sent') {
      json(res, String((url.pathname === '/hits' ? hits : sent).get(asked) ?? 0));
      return;
    }
    if (url.pathname === '/release') {
      for (const letGo of held.get(asked) ?? []) letGo();
      held.delete(asked);
      json(res, '{}');
      return;
    }
    const path = url.pathname + url.search;
    const time = (hits.get(path) ?? 0) + 1;
    hits.set(path, time);
    const { socket } = req;
    const before = socket.bytesWritten;
    res.on('close', () => sent.set(path, socket.bytesWritten - before));
    const other = url.pathname.startsWith('/other/') && otherVersion(url.pathname.slice('/other'.length));
    const [, fault, broken, rest] = /^\/faulty\/(\w+)\/([^/]+)\/[^/]+(\/.*)$/.exec(url.pathname) ?? [];
    if (rest) {
      req.url = rest;
      const go = () => files(req, res);
      if (isBroken(rest, broken!)) FAULTS[fault!]!(res, readFileSync(join(ROOT, 'dist/cdn', rest)), go, time);
      else go();
      return;
    }
    const own: Answer | undefined = other
      ? () => res.writeHead(200, { ...HEADERS, 'Content-Type': 'text/javascript' }).end(other)
      : ANSWERS[url.pathname];
    const answer = () => (own ? own(res, url, req, time) : files(req, res));
    // As the package's CDNs: at its own address one answers with the script itself, the other leads to its file.
    const file = url.pathname.replace(/^\/npm\/honest-read(@[^/]+)?/, '');
    if (file !== url.pathname) req.url = file.replace(/^\/dist\/cdn/, '') || '/honest-read.js';
    if (url.searchParams.has('held')) held.set(path, [...(held.get(path) ?? []), answer]);
    else answer();
  };
}
