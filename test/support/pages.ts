/** Pages of a partner's own, opened in Chromium, whose script and article come from another origin. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Origins } from '../../tools/partner/post.js';
import { elementModules, ROOT } from '../../tools/elements.js';
import { notFound, partnerHandler, pathOf, serve } from '../../tools/servers.js';
import { launch } from './chromium.js';
import { MEDIA_FEATURES, type Media } from './media.js';
import { testPublisher } from './publisher.js';

export const ARTICLE = 'gut-skin-axis.json';
export const TAGS = Object.keys(elementModules());

export interface View {
  /** In CSS pixels. */
  width?: number;
  height?: number;
  /** Without it the page is seen as by a reader without JavaScript. */
  javaScript?: boolean;
  /** What the partner's server sends along with a page of the test's own. */
  headers?: Record<string, string>;
  /** Called before the page is asked for. */
  prepare?: (page: Page) => unknown;
}

export interface Asked {
  path: string;
  cookie: string | undefined;
}

export interface Site extends Origins {
  /** What the CDN and the publisher have been asked for so far. */
  asked: Record<keyof Origins, Asked[]>;
  /** Puts a page of the test's own on the partner's site, and says its path. */
  publish(html: string, headers?: Record<string, string>): string;
  /** Opens a page of the partner's: the path of one of the blog's, or the HTML of one of the test's own. */
  open(pathOrHtml: string, view?: View): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the partner's site, the CDN, the publisher's, three origins in all, and a browser. */
export async function openSite(): Promise<Site> {
  const asked: Site['asked'] = { cdn: [], publisher: [] };
  const listen = (whom: keyof Origins) => {
    const handler = testPublisher();
    return serve((req, res) => {
      asked[whom].push({ path: pathOf(req), cookie: req.headers.cookie });
      handler(req, res);
    });
  };
  const there = { cdn: await listen('cdn'), publisher: await listen('publisher') };
  const origins: Origins = { cdn: there.cdn.origin, publisher: there.publisher.origin };
  const blog = partnerHandler(origins);
  const own = new Map<string, { html: string; headers: Record<string, string> }>();
  const here = await serve((req, res) => {
    const page = own.get(pathOf(req));
    if (page) res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    else if (pathOf(req) === '/favicon.ico') notFound(res);
    else blog(req, res);
  });
  const browser: Browser = await launch();
  const publish: Site['publish'] = (html, headers = {}) => {
    const path = `/own-${own.size}`;
    own.set(path, { html, headers });
    return path;
  };
  return {
    ...origins,
    asked,
    publish,
    async open(pathOrHtml, { width = 800, height = 600, javaScript = true, headers = {}, prepare } = {}) {
      const path = pathOrHtml.startsWith('/') ? pathOrHtml : publish(pathOrHtml, headers);
      const page = await browser.newPage();
      await page.setViewport({ width, height });
      await page.setJavaScriptEnabled(javaScript);
      // The compiler that runs the tests names functions by a helper that pages do not have.
      await page.evaluateOnNewDocument('globalThis.__name ??= (named) => named');
      await prepare?.(page);
      await page.goto(here.origin + path, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async close() {
      await browser.close();
      await Promise.all([here, there.cdn, there.publisher].map((server) => server.close()));
    },
  };
}

/** The script tag that a partner pastes. */
export const scriptTag = ({ cdn, publisher }: Origins, article = ARTICLE) =>
  `<script async src="${cdn}/honest-read.js" data-article="${publisher}/${article}"></script>`;

/** The sheets for static HTML: a first look of the three that most pages have, and all there is, of every element. */
export type Sheet = 'honest-read.css' | 'honest-read-article.css';

export const stylesheetLink = ({ cdn }: Origins, sheet: Sheet = 'honest-read.css') =>
  `<link rel="stylesheet" href="${cdn}/${sheet}" />`;

export interface Html {
  body: string;
  head?: string;
  css?: string;
  lang?: string;
  dir?: string;
}

export const htmlPage = ({ body, head = '', css = '', lang = 'en', dir = 'ltr' }: Html) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A partner’s page</title>
    <style>${css}</style>
    ${head}
  </head>
  <body>${body}</body>
</html>`;

export interface Printed {
  /** In `data/`. */
  article?: string;
  /** Which claim a badge is about. */
  claim?: string;
  /** What else it is asked for, by the attributes of the element. */
  attributes?: Record<string, string>;
}

const printed = new Map<string, string>();

/** An element with its static HTML inside, as the command line prints it for a publisher to paste. */
export function rendered(
  { publisher }: Origins,
  tag: string,
  { article = ARTICLE, claim, attributes = {} }: Printed = {},
): string {
  const options = [
    '--element',
    tag,
    '--src',
    `${publisher}/${article}`,
    ...Object.entries({ ...(claim && { claim }), ...attributes }).flatMap(([name, value]) => [`--${name}`, value]),
  ];
  const key = options.join(' ');
  if (!printed.has(key)) {
    const command = [join(ROOT, 'dist/cli/honest-read.js'), 'render', join(ROOT, 'data', article), ...options];
    printed.set(key, execFileSync(process.execPath, command, { encoding: 'utf8' }).trim());
  }
  return printed.get(key)!;
}

/** What tests need to know of our elements, from outside. */
type Widget = HTMLElement & { status?: string; updateComplete?: Promise<unknown> };

/** Waits until every widget of the page shows its article. */
export const ready = (page: Page): Promise<unknown> => until(page, 'ready');

/** Waits until every widget of the page has failed to get its article. */
export const failed = (page: Page): Promise<unknown> => until(page, 'error');

const until = (page: Page, status: string): Promise<unknown> =>
  page.evaluate(
    async (selector, status) => {
      for (const widget of document.querySelectorAll<Widget>(selector)) {
        if (widget.status !== status) {
          await new Promise((resolve) => {
            for (const event of ['honest-ready', 'honest-error']) {
              widget.addEventListener(event, resolve, { once: true });
            }
          });
        }
        await widget.updateComplete;
        if (widget.status !== status) throw new Error(`<${widget.localName}> is not ${status} but ${widget.status}`);
      }
    },
    TAGS.join(),
    status,
  );

/** What the reader's system asks for. */
export async function emulate(page: Page, media: Media): Promise<void> {
  const client = await page.createCDPSession();
  const features = MEDIA_FEATURES.map((name) => ({ name, value: media[name] ?? '' }));
  await client.send('Emulation.setEmulatedMedia', { media: '', features });
}

/** Runs a function in the page, as `page.evaluate` does, which however counts as something that the reader did. */
export async function quietly(page: Page, inPage: () => unknown): Promise<void> {
  const client = await page.createCDPSession();
  const expression = `(${inPage.toString()})()`;
  const { exceptionDetails } = await client.send('Runtime.evaluate', { expression, awaitPromise: true });
  await client.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** Waits until what the page shows now has been painted. */
export const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Holds back what the page asks for, by the end of its path, until it is let go. */
export async function hold(page: Page, ...endings: string[]): Promise<(ending: string) => void> {
  const held = new Map<string, HTTPRequest[] | undefined>(endings.map((ending) => [ending, []]));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname;
    const waiting = held.get(endings.find((ending) => path.endsWith(ending)) ?? '');
    if (waiting) waiting.push(request);
    else void request.continue();
  });
  return (ending) => {
    const waiting = held.get(ending);
    held.set(ending, undefined);
    for (const request of waiting ?? []) void request.continue();
  };
}

/** Opens what is under each claim and question, and waits until the elements have heard of it. */
export const openDetails = (page: Page): Promise<void> =>
  page.$$eval('>>> details:not([open])', async (closed) => {
    const told = closed.map((details) => new Promise((resolve) => details.addEventListener('toggle', resolve)));
    for (const details of closed) details.open = true;
    await Promise.all(told);
  });

/** Opens everything that opens: what is under each claim and question, and the panel of each badge. */
export async function openAll(page: Page): Promise<void> {
  await openDetails(page);
  await page.evaluate(async (selector) => {
    for (const widget of document.querySelectorAll<Widget>(selector)) {
      widget.shadowRoot!.querySelector<HTMLElement>('[role="button"][aria-expanded="false"]')?.click();
      await widget.updateComplete;
      // What a panel says comes with the first one that is opened.
      // By what changes: a page behind another has no frames.
      while (widget.shadowRoot!.querySelector('.panel .waiting'))
        await new Promise<void>((resolve) => {
          const changed = new MutationObserver(() => {
            changed.disconnect();
            resolve();
          });
          changed.observe(widget.shadowRoot!, { subtree: true, childList: true });
        });
    }
  }, TAGS.join());
}
