/** Serves a page for each contestant over loopback, its files compressed as the browser asks. */
import type { IncomingMessage } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notFound, pathOf, serve, type Served } from '../../tools/servers.js';
import type { Built } from './build.js';
import { type Job, LIMIT } from './contestants.js';
import type { Data } from './contestants/contest.js';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** What a reader without JavaScript gets, which is how plain HTML looks best. */
const lightStylesheet = () => readFileSync(join(import.meta.dirname, '../../dist/cdn/honest-read.css'), 'utf8');

const pageOf = (built: Built, base: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${built.job}: ${built.name}</title>
<style>body { margin: 1rem auto; max-inline-size: 46rem; font: 16px/1.5 system-ui, sans-serif }</style>
${built.name.startsWith(LIMIT) ? `<style>${lightStylesheet()}</style>` : ''}
${built.styles.map((name) => `<link rel="stylesheet" href="${base}/${name}" />`).join('\n')}
</head>
<body>
<p>Before.</p>
<main id="host"></main>
<p>After.</p>
<script type="module" src="${base}/${built.script}"></script>
</body>
</html>`;

export interface BenchServer extends Served {
  addressOf: (built: Built) => string;
  dataAddress: (job: Job, count: number) => string;
}

export async function serveBench(all: readonly Built[], data: ReadonlyMap<string, Data>): Promise<BenchServer> {
  const byPath = new Map(all.map((built) => [`/${built.job}/${built.name}`, built]));
  const answer = (req: IncomingMessage): [type: string, body: string | Buffer, encoding?: string] | undefined => {
    const path = pathOf(req);
    const built = byPath.get(path);
    if (built) return ['text/html; charset=utf-8', pageOf(built, path)];
    const given = data.get(path);
    if (given) return ['application/json', JSON.stringify(given)];
    const [, job, name, ...rest] = path.split('/');
    const file = byPath.get(`/${job}/${name}`)?.files.get(rest.join('/'));
    return file && [TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream', file.brotli, 'br'];
  };
  const served = await serve((req, res) => {
    const found = answer(req);
    if (!found) {
      notFound(res);
      return;
    }
    const [type, body, encoding] = found;
    res.writeHead(200, { 'Content-Type': type, ...(encoding && { 'Content-Encoding': encoding }) }).end(body);
  });
  return {
    ...served,
    addressOf: ({ job, name }) => `${served.origin}/${job}/${name}`,
    dataAddress: (job, count) => `${served.origin}/data/${job}-${count}`,
  };
}
