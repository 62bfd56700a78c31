/** Opens every story of the built Storybook in a real browser, twice: as it is, and on a narrow dark Arabic page. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import sirv from 'sirv';
import { CHROMIUM_FLAGS, findEngine, findOrGetBrowser } from './browsers.js';
import { elementModules, ROOT } from './elements.js';
import { writeManifest } from './manifest.js';
import { notFound, serve } from './servers.js';
import { emptyTally, finish } from './tally.js';

interface Entry {
  id: string;
  type: 'story' | 'docs';
}

/** Of Storybook's preview, what is asked here. */
interface Preview {
  __STORYBOOK_ADDONS_CHANNEL__?: {
    last: (event: string) => [{ status?: string }?] | undefined;
    once: (event: string, listener: () => void) => void;
    emit: (event: string, data: object) => void;
  };
}

/** Of an element, what is asked here. */
interface Ours extends HTMLElement {
  status: string;
  updateComplete: Promise<boolean>;
}

const OUT = join(ROOT, 'storybook-static');
const WIDE = { width: 1200, height: 900 };
const NARROW = { width: 360, height: 740 };
const DARK_ARABIC = { palette: 'pale blue on navy', language: 'ar' };
const AT_ONCE = 2;
const PATIENCE_MS = 20_000;

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = Object.keys(elementModules());

export async function buildStorybook(): Promise<void> {
  await writeManifest();
  const program = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
  const args = ['build', '--quiet', '--disable-telemetry', '--output-dir', OUT];
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Storybook could not be built.\n${stdout}${stderr}`);
}

/**
 * What is wrong with the stories: an error in the console, an exception, a request that fails or leaves the house, a barrier
 * that axe finds, nothing to see, a page that scrolls sideways.
 *
 * @param part Of the ids of those to open; by default all are.
 */
export async function storyProblems(part = ''): Promise<{ opened: number; problems: string[] }> {
  const { entries } = JSON.parse(readFileSync(join(OUT, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
  const left = Object.values(entries).filter(({ id }) => id.includes(part));
  const opened = left.length;
  if (!opened) throw new Error('There is no story to open.');
  // As if they never changed: each page loads the same scripts.
  const files = sirv(OUT, { maxAge: 3600 });
  const site = await serve((req, res) => files(req, res, () => notFound(res)));
  const executablePath = findEngine('chromium') ?? (await findOrGetBrowser()).path;
  const browser = await launch({ executablePath, args: CHROMIUM_FLAGS });
  const problems: string[] = [];
  const openOneByOne = async () => {
    for (let entry = left.shift(); entry; entry = left.shift()) {
      const page = await browser.newPage();
      problems.push(...(await problemsOf(page, site.origin, entry)).map((problem) => `${entry.id}: ${problem}`));
      await page.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, openOneByOne));
  } finally {
    await browser.close();
    await site.close();
  }
  return { opened, problems };
}

async function problemsOf(page: Page, origin: string, { id, type }: Entry): Promise<string[]> {
  const problems: string[] = [];
  const short = (text: string) => text.slice(0, 500);
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`error in the console: ${short(message.text())}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${short(String(error))}`));
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answered with ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url())) {
      problems.push(`request leaves the house: ${request.url()}`);
    }
  });
  try {
    await page.setViewport(WIDE);
    await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}`);
    await page.evaluate(axeSource);
    const told = await page.waitForFunction(finished, { timeout: PATIENCE_MS });
    problems.push(...((await told.jsonValue()) ?? []));
    problems.push(...(await looks(page)));
    // A page of docs holds stories that are opened by themselves.
    if (type === 'docs') return problems;

    await page.setViewport(NARROW);
    await page.evaluate(renderedWith, DARK_ARABIC);
    problems.push(...(await looks(page)).map((problem) => `narrow, dark, in Arabic: ${problem}`));
  } catch (error) {
    problems.push(short(String(error)));
  }
  return problems;
}

async function looks(page: Page): Promise<string[]> {
  await page.waitForFunction(settled, { timeout: PATIENCE_MS }, tags);
  return page.evaluate(seen, tags);
}

/** Runs in the page: what went wrong in the story, once it has come to its end; nothing as long as it has not. */
function finished(): string[] | undefined {
  const channel = (window as Preview).__STORYBOOK_ADDONS_CHANNEL__;
  const story = channel?.last('storyFinished')?.[0];
  if (story?.status === 'error' || document.body.classList.contains('sb-show-errordisplay')) {
    return [`the story failed: ${document.querySelector('.sb-errordisplay')?.textContent?.trim().slice(0, 500) ?? ''}`];
  }
  return (story ?? channel?.last('docsRendered')) ? [] : undefined;
}

/** Runs in the page: sets what the toolbar sets, and waits for the story to be there again. */
function renderedWith(globals: object): Promise<void> {
  const channel = (window as Preview).__STORYBOOK_ADDONS_CHANNEL__!;
  return new Promise((resolve) => {
    channel.once('storyRendered', () => resolve());
    channel.emit('updateGlobals', { globals });
  });
}

/** Runs in the page: whether each element has come to rest; one in a frame called pending never does. */
async function settled(tags: string[]): Promise<boolean> {
  const elements = [...document.querySelectorAll<Ours>(tags.join())];
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return elements.every(
    (element) => element.status !== 'loading' || /pending|too-slow/.test(element.getAttribute('src') ?? ''),
  );
}

/** Runs in the page: what is wrong with what can be seen. */
async function seen(tags: string[]): Promise<string[]> {
  const problems: string[] = [];
  const hosts = [...document.querySelectorAll<HTMLElement>('.host')];
  if (!hosts.length) problems.push('there is no page around the story');
  for (const host of hosts) {
    if (!host.innerText.trim() && !host.querySelector(tags.join())) problems.push('nothing is shown');
  }
  for (const element of document.querySelectorAll<Ours>(tags.join())) {
    const { width, height } = element.getBoundingClientRect();
    const text = `${element.shadowRoot?.textContent ?? ''}${element.textContent}`.trim();
    if (!width || !height || !text) problems.push(`nothing is shown of ${element.outerHTML.slice(0, 120)}`);
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) problems.push(`the page scrolls sideways: ${scrollWidth} of ${clientWidth} px`);
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const options = { resultTypes: ['violations' as const], elementRef: true };
  const { violations } = await axe.run({ include: [['.host']] }, options);
  for (const { id, nodes } of violations) {
    for (const { any, target, failureSummary } of nodes) {
      // axe does not know that a caption has a role of its own, and takes what stands in it for rows of the table.
      const taken = any.flatMap(({ relatedNodes = [] }) => relatedNodes);
      const inCaption = taken.length > 0 && taken.every((node) => node.element?.closest('caption'));
      if (id === 'aria-required-children' && inCaption) continue;
      problems.push(`axe, ${id}: ${target.join(' ')} ${failureSummary ?? ''}`.slice(0, 400));
    }
  }
  return problems;
}

if (import.meta.filename === process.argv[1]) {
  await buildStorybook();
  const { opened, problems } = await storyProblems(process.argv[2]);
  for (const problem of problems) console.log(`✖ ${problem}`);
  const faulty = new Set(problems.map((problem) => problem.split(':', 1)[0])).size;
  finish({ ...emptyTally(), passed: opened - faulty, failed: faulty });
}
