/** Installs the packed package as its users do, in an empty folder, and does there what they do. */
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { build, type Rolldown } from 'vite';
import { CHROMIUM_FLAGS, findEngine } from '../browsers.js';
import { ROOT } from '../elements.js';
import { notFound, serve } from '../servers.js';
import { readPackage } from './package-json.js';
import { npm, type Packed } from './pack.js';

const require = (path: string) => join(ROOT, 'node_modules', path);

/** Puts the consumers into an empty folder, with the package and what it asks for, and nothing else, installed. */
export function install({ path }: Packed, folder: string, consumers = join(ROOT, 'test/consumers')): void {
  cpSync(consumers, folder, { recursive: true });
  const { name, devDependencies } = readPackage();
  const dependencies = { [name]: `file:${path}`, '@types/react': devDependencies['@types/react'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }, null, 2));
  npm(folder, 'install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock');
}

/** What an install of the package brings along, in packages and bytes. */
export function installed(folder: string): { packages: string[]; bytes: number } {
  const modules = join(folder, 'node_modules');
  const packages = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(@[^/]+\/)?[^@./][^/]*\/package\.json$/.test(path.replaceAll('\\', '/')))
    .map((path) => path.replaceAll('\\', '/').replace('/package.json', ''))
    // The consumers' own.
    .filter((name) => !['@types/react', 'csstype'].includes(name));
  const bytes = packages
    .flatMap((name) =>
      readdirSync(join(modules, name), { recursive: true, encoding: 'utf8' }).map((f) => join(modules, name, f)),
    )
    .map((path) => statSync(path))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return { packages: packages.sort(), bytes };
}

function run(folder: string, ...args: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? [] : [`${stdout}${stderr}`.trim() || `It ended with status ${status}.`];
}

/** Type-checks every consumer, the package's declarations included. */
export function typesAsUsed(folder: string): string[] {
  const projects = ['typescript/tsconfig.json', 'typescript/tsconfig.nodenext.json', 'react/tsconfig.json'];
  return projects.flatMap((project) =>
    run(folder, require('typescript/bin/tsc'), '-p', project).map((problem) => `${project}\n${problem}`),
  );
}

export const inPlainNode = (folder: string): string[] => run(folder, 'node/read.js');

/** Bundles pages that use one element, and says which other one got into a bundle. */
async function bundleProblems(folder: string): Promise<string[]> {
  const outputs = (await build({
    root: join(folder, 'browser'),
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: join(folder, 'bundled'),
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: ['one.html', 'prefixed.html'].map((page) => join(folder, 'browser', page)) },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = outputs.output.filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  // What a page loads at once; the rest it loads when its reader opens something.
  const atOnce = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of atOnce) for (const name of imports) if (byName.has(name)) atOnce.add(byName.get(name)!);
  const bytes = [...atOnce].reduce((sum, { code }) => sum + code.length, 0);
  console.log(`    ${(bytes / 1000).toFixed(1)} kB bundled with one element, Lit included, minified`);
  const others = /\/elements\/(?!claim-table\/|controllers\/|sharing\/|templates\/|[^/]+$)([^/]+)\//;
  const strangers = new Set<string>();
  for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) strangers.add(others.exec(id)?.[1] ?? '');
  for (const { code } of atOnce)
    for (const tag of ['evidence-badge', 'faq-accordion']) if (code.includes(tag)) strangers.add(tag);
  strangers.delete('');
  return [...strangers].map((tag) => `A page that uses only <claim-table> bundles <${tag}>.`);
}

/** Runs on the page: whether a reader sees a claim and its grade. */
function isShown(): boolean {
  const table = document.querySelector('claim-table, my-claim-table')?.shadowRoot?.querySelector('table');
  return /detox[^]*Not supported/.test(table?.innerText ?? '');
}

/** Opens the bundled pages, and one that has no bundler, and says where the article cannot be seen. */
async function mountProblems(folder: string): Promise<string[]> {
  const executablePath = findEngine('chromium');
  if (!executablePath) return ['There is no Chromium to open the pages in.'];
  const article = readFileSync(join(ROOT, 'data/gut-skin-axis.json'), 'utf8');
  // It names a scale that is loaded only then.
  const data = JSON.stringify({ ...(JSON.parse(article) as object), scales: ['maturity-5', 'oxford-cebm-2011'] });
  const [bundled, sources, modules] = ['bundled', 'browser', '.'].map((path) =>
    sirv(join(folder, path), { dev: true }),
  );
  const server = await serve((req, res) => {
    if (req.url === '/article.json') res.setHeader('Content-Type', 'application/json').end(data);
    else bundled!(req, res, () => sources!(req, res, () => modules!(req, res, () => notFound(res))));
  });
  const browser = await launch({ executablePath, args: CHROMIUM_FLAGS });
  const problems: string[] = [];
  try {
    for (const path of ['one.html', 'prefixed.html', 'unbundled.html']) {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('pageerror', (error) => said.push(String(error)));
      page.on('console', (message) => said.push(message.text()));
      await page.goto(`${server.origin}/${path}`);
      const shown = await page
        .waitForFunction(isShown, { timeout: 20_000 })
        .then(() => true)
        .catch(() => false);
      const rest = await page.evaluate(() => ({
        badge: customElements.get('evidence-badge') !== undefined,
        scale: performance.getEntriesByType('resource').some(({ name }) => name.includes('oxford-cebm-2011')),
      }));
      if (!shown) problems.push(`${path} does not show the article. ${said.join('\n')}`);
      if (rest.badge) problems.push(`${path} registers an element that it did not ask for.`);
      if (!rest.scale) problems.push(`${path} did not load the scale that the article names.`);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return problems;
}

export async function inABrowser(folder: string): Promise<string[]> {
  return [...(await bundleProblems(folder)), ...(await mountProblems(folder))];
}
