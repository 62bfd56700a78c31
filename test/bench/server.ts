/** Serves the pages of all contestants over loopback, their files compressed beforehand. */
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { notFound, pathOf, serve, type Served } from '../../tools/servers.js';
import { type Files, ourFiles } from './build.js';
import type { Entry } from './contestants/all.js';
import type { Data, Row } from './contestants/contestant.js';
import { dataFor } from './data.js';
import { ownFiles, type OwnPage, ownPages } from './own-pages.js';
import type { Shown } from './measure/shown.js';
import { emptyPageOf, pageOf } from './pages.js';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
};

export interface Addresses {
  /** The page as its users write it, with so many rows. */
  page: string;
  /** The page without any. */
  empty: string;
  /** What is to be inserted: `Data`, and the HTML where there is some. */
  insert: string;
  /** What has to be there in the end. */
  shown: Shown;
}

export interface BenchServer extends Served {
  /** Compressed sizes of the contestants' files by their paths. */
  files: Files;
  ownPages: OwnPage[];
  prepare: (entry: Entry, count: number) => Promise<Addresses>;
}

/** What a contestant is given to show. */
export type Given = Data & { html?: string };

function shownOf({ job, imports, isWindowed }: Entry, rows: readonly Row[]): Shown {
  const isOurs = imports === 'script tag';
  // All badges say the same, and some write it in parts.
  if (job === 'badge') return { isOurs, words: rows[0]!.grade.split(',')[0]!, times: rows.length };
  return { isOurs, words: rows.at(isWindowed ? 0 : -1)!.title };
}

/** Pages and data are not counted, so that they need not be as small as can be. */
const packed = (body: string | Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

export async function serveBench(built: ReadonlyMap<Entry, Files>): Promise<BenchServer> {
  const files: Files = new Map([await ourFiles(), ...built.values()].flatMap((some) => [...some]));
  const answers = new Map<string, Buffer>();
  const data = new Map<string, Promise<Data>>();
  const publish = async (path: string, body: string | Buffer) => {
    if (!answers.has(path)) answers.set(path, await packed(body));
    return path;
  };
  await publish('/home.html', '<!doctype html><title>Home</title><link rel="icon" href="data:,">');
  const served = await serve((req, res) => {
    const path = pathOf(req);
    const body = files.get(path)?.brotli ?? answers.get(path);
    if (!body) {
      notFound(res);
      return;
    }
    const type = TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream';
    res.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length }).end(body);
  });
  const pages = ownPages(served.origin);
  for (const { path, html } of pages) await publish(path, html);
  for (const [path, body] of ownFiles()) await publish(path, body);
  return {
    ...served,
    files,
    ownPages: pages,
    async prepare(entry, count) {
      const key = `${entry.job}-${String(count)}`;
      if (!data.has(key)) data.set(key, dataFor(entry.job, count));
      const given = await data.get(key)!;
      await publish(given.src, JSON.stringify(given.article));
      const rows = await publish(`/rows/${key}.json`, JSON.stringify({ rows: given.rows }));
      const write = entry.inserted ?? entry.html;
      const own = built.get(entry)!;
      const at = (path: string) => served.origin + path;
      return {
        shown: shownOf(entry, given.rows),
        page: at(await publish(`/page/${entry.id}-${String(count)}.html`, pageOf(entry, own, given, rows))),
        empty: at(await publish(`/empty/${entry.id}.html`, emptyPageOf(entry, own))),
        insert: at(
          await publish(
            `/insert/${entry.id}-${String(count)}.json`,
            JSON.stringify({ ...given, staticHtml: '', ...(write && { html: write(given) }) }),
          ),
        ),
      };
    },
  };
}
