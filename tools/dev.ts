import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import sirv from 'sirv';
import { createServer, type ViteDevServer } from 'vite';
import { FIRST_LOOK, ROOT, sourceParts } from './elements.js';
import { postPage } from './partner/post.js';
import { pathOf } from './servers.js';

const articles = sirv(join(ROOT, 'data'), { dev: true });
const site = sirv(join(ROOT, 'tools/partner/site'), { dev: true });

async function stylesheet(vite: ViteDevServer, path: string): Promise<string | undefined> {
  if (path === '/honest-read.css') return readFileSync(join(ROOT, FIRST_LOOK), 'utf8');
  if (path !== '/honest-read-article.css') return undefined;
  const { lightStylesheet } = await vite.ssrLoadModule('/src/elements/light-stylesheet.ts');
  return (lightStylesheet as () => string)();
}

/** The partner's post with the live sources in place of the built files, all from one origin. */
async function answer(vite: ViteDevServer, req: IncomingMessage, res: ServerResponse, next: () => void): Promise<void> {
  const path = pathOf(req);
  // Each as it is before the build makes it small.
  const css = await stylesheet(vite, path);
  if (css !== undefined) {
    res.setHeader('Content-Type', 'text/css; charset=utf-8').end(css);
    return;
  }
  const origin = `http://${req.headers.host ?? 'localhost'}`;
  const page = postPage(
    path,
    { cdn: origin, publisher: origin },
    {
      script: '<script type="module" src="/honest-read.js" data-article="{{article}}"></script>',
      commandLine: ['--import', 'tsx', join(ROOT, 'src/cli/honest-read.ts')],
    },
  );
  if (page !== undefined) {
    res.setHeader('Content-Type', 'text/html; charset=utf-8').end(await vite.transformIndexHtml(path, page));
  } else if (path.startsWith('/data/')) {
    // A scale that a source imports, and not an article that is fetched.
    next();
  } else {
    site(req, res, () => articles(req, res, next));
  }
}

const server = await createServer({
  root: ROOT,
  appType: 'custom',
  plugins: [
    {
      name: 'partner-post',
      // The same address as in the snippet, so that the loader finds its own script tag.
      resolveId: (id) => (id === '/honest-read.js' ? join(ROOT, 'src/embed/honest-read.ts') : undefined),
      configureServer(vite) {
        vite.middlewares.use((req, res, next) => void answer(vite, req, res, next).catch(next));
      },
    },
  ],
  // Where Vite looks for packages before the first request, since no HTML file names the sources.
  optimizeDeps: { entries: ['src/elements/**/*.ts'] },
  define: { __PARTS__: JSON.stringify(sourceParts()) },
  server: { port: await getPort({ port: portNumbers(8080, 8179) }) },
});
await server.listen();
server.printUrls();
