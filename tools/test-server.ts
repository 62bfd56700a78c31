/** What the test runner's server answers besides files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Middleware } from '@web/dev-server-core';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { testPublisher } from '../test/support/publisher.js';
import { ROOT } from './elements.js';
import { postPage, type Origins } from './partner/post.js';
import { partnerPolicy, serve } from './servers.js';

/** Starts the publisher and CDN, which for tests is another origin as it is in real life. */
export async function otherOrigins(): Promise<Origins & { middleware: Middleware; close: () => Promise<void> }> {
  const { origin, close } = await serve(testPublisher());
  const origins = { publisher: origin, cdn: origin };
  const middleware: Middleware = (context, next) => {
    if (context.path !== '/__origins.json') return next();
    context.body = origins;
    return undefined;
  };
  return { ...origins, middleware, close };
}

/**
 * Pages of the test's own origin, so that a test can look into them, whose script and article come from the other one:
 * `/snippet/<name>` is test/snippets/<name>.html, `/snippet/` the list of their names, `/post/`, `/post/dark.html` and so on are the partner's, under its policy.
 */
export function snippets(origins: Origins): Middleware {
  return async (context, next) => {
    const [, kind, name = ''] = /^\/(snippet|post)\/(.*)$/.exec(context.path) ?? [];
    const snippet = join(ROOT, 'test/snippets', `${name}.html`);
    if (kind === 'snippet' && !name) {
      context.body = readdirSync(join(ROOT, 'test/snippets')).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? []);
    } else if (kind === 'snippet' && existsSync(snippet)) {
      const html = await readFile(snippet, 'utf8');
      context.type = 'html';
      context.body = html
        .replaceAll('https://cdn.example', origins.cdn)
        .replaceAll('https://publisher.example', origins.publisher);
    } else if (kind === 'post' && postPage(`/${name}`, origins)) {
      context.type = 'html';
      context.set('Content-Security-Policy', partnerPolicy(origins));
      context.body = postPage(`/${name}`, origins);
    } else if (existsSync(join(ROOT, 'tools/partner/site', context.path)) && context.path !== '/') {
      // The post's own stylesheet and pictures stand at the root of its origin.
      context.type = context.path.slice(context.path.lastIndexOf('.'));
      context.body = readFileSync(join(ROOT, 'tools/partner/site', context.path));
    } else {
      await next();
    }
  };
}

/** A page of a test's own, and what browsers have reported of it. */
interface OwnPage {
  html: string;
  headers: Record<string, string>;
  reports: string[];
}

/**
 * Pages with headers of a test's own: `/own/` takes one and says its number, `/own/<n>/page` is the page, what a browser
 * posts to `/own/<n>/report` is kept, and `/own/<n>/reports` lists it.
 */
export function ownPages(): Middleware {
  const pages: OwnPage[] = [];
  return async (context, next) => {
    const asked = /^\/own\/(?:(\d+)\/(page|report|reports))?$/.exec(context.path);
    const [, n, what] = asked ?? [];
    const body = asked && context.method === 'POST' ? await text(context.req) : '';
    const page = pages[Number(n)];
    if (!asked || (n && !page)) await next();
    else if (!n) context.body = pages.push({ ...(JSON.parse(body) as Omit<OwnPage, 'reports'>), reports: [] }) - 1;
    else if (what === 'report') context.status = page!.reports.push(body) && 204;
    else if (what === 'reports') context.body = page!.reports;
    else {
      context.type = 'html';
      context.set(page!.headers);
      context.body = page!.html;
    }
  };
}

/** The sources import scales as modules, which the build makes of JSON; what is fetched stays JSON. */
export const scalesAsModules: TestRunnerPlugin = {
  name: 'scales-as-modules',
  transformImport({ source }) {
    // An address of its own, so that no cache takes one for the other.
    return source.endsWith('.json') ? `${source}?module` : undefined;
  },
  serve(context) {
    if (!context.path.endsWith('.json') || context.querystring !== 'module') return undefined;
    return { body: `export default ${readFileSync(join(ROOT, context.path), 'utf8')}`, type: 'js' };
  },
};
