import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';
import { ROOT } from './elements.js';
import { postPage, type Origins } from './partner/post.js';

export interface Served {
  origin: string;
  close: () => Promise<void>;
}

/** Listens on the first free port from the given one up; without one, on any free port. */
export async function serve(handler: RequestListener, firstPort?: number): Promise<Served> {
  const port = firstPort ? await getPort({ port: portNumbers(firstPort, firstPort + 99) }) : 0;
  const server = createServer((req, res) => {
    try {
      handler(req, res);
    } catch (error) {
      console.error(error);
      res.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(error));
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Files as they are now: a build may replace them while they are served. */
const files = (folder: string) => sirv(join(ROOT, folder), { dev: true, etag: true });

/** The publisher's articles and the script tag's files, as a CDN sends them: for every origin, and cached as they may be. */
export function publisherHandler(): RequestListener {
  const scripts = files('dist/cdn');
  const articles = files('data');
  return (req, res) => {
    const path = pathOf(req);
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    res.setHeader('X-Content-Type-Options', 'nosniff');
    // A part's name changes with what is in it, and in the folder of a version nothing does. The loader and the article have one address for ever, and a correction
    // must reach readers at once.
    const isForEver = /^\/(v\d+\/)?parts\/|^\/v\d+\.\d+\.\d+\//.test(path);
    res.setHeader('Cache-Control', isForEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    // The article itself, for people.
    if (path === '/gut-skin-axis') {
      req.url = '/source/gut-skin-axis.txt';
      res.setHeader('Content-Type', 'text/plain; charset=utf-8');
    }
    scripts(req, res, () => articles(req, res, () => notFound(res)));
  };
}

/** The strictest policy that a page can have and still show the widgets. */
export function partnerPolicy(origins: Origins): string {
  return [
    `default-src 'none'`,
    `script-src ${origins.cdn}`,
    `style-src 'self' ${origins.cdn}`,
    `connect-src ${origins.publisher}`,
    `img-src 'self'`,
    `require-trusted-types-for 'script'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** A blog that embeds the widgets. */
export function partnerHandler(origins: Origins): RequestListener {
  const site = files('tools/partner/site');
  return (req, res) => {
    const page = postPage(pathOf(req), origins);
    if (page === undefined) {
      site(req, res, () => notFound(res));
      return;
    }
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.setHeader('Content-Security-Policy', partnerPolicy(origins));
    res.end(page);
  };
}

export function pathOf(req: IncomingMessage): string {
  return new URL(req.url ?? '/', 'http://localhost').pathname;
}

export function notFound(res: ServerResponse): void {
  res
    .writeHead(404, { 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' })
    .end('Not found');
}
