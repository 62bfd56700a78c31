/** Finds browsers to test in, and gets one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { homedir } from 'node:os';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { globSync } from 'tinyglobby';
import { ROOT } from './elements.js';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];
export interface Installed {
  engine: Engine;
  path: string;
}

/** Where each platform keeps Chrome, Chromium and Edge, which are all one engine, and Firefox. */
const NAMES: Record<'chromium' | 'firefox', Record<'linux' | 'darwin' | 'win32', string[]>> = {
  chromium: {
    linux: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
    win32: [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
  },
  firefox: {
    linux: ['firefox', 'firefox-esr'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  },
};

/** What the environment says comes first: any browser, then one for each engine. */
const VARIABLES = { any: 'HONEST_BROWSER', chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

/** No sandbox, since the pages are our own and a container often has none; and no requests of the browser's own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const DOWNLOADS = join(ROOT, 'node_modules/.cache/browsers');

/** The path of an installed browser of this engine. */
export function findEngine(engine: Engine): string | undefined {
  if (engine === 'webkit') return findMiniBrowser();
  const given = process.env[VARIABLES.any];
  if (given && engineOf(given) === engine) return existing(VARIABLES.any, given);
  const own = process.env[VARIABLES[engine]];
  if (own) return existing(VARIABLES[engine], own);
  return candidates(engine).find((path) => existsSync(path));
}

/** One browser to test in: an installed one, else one that is fetched, which is said first. */
export async function findOrGetBrowser(): Promise<Installed> {
  const given = process.env[VARIABLES.any];
  if (given) return { engine: engineOf(given), path: existing(VARIABLES.any, given) };
  for (const engine of ['chromium', 'firefox'] as const) {
    const path = findEngine(engine);
    if (path) return { engine, path };
  }
  const path = (await downloaded()) ?? (await download()) ?? installPackage();
  if (path) return { engine: 'chromium', path };
  throw new Error(
    `No browser to test in: install Chrome, Chromium, Edge or Firefox, or name one's path in ${VARIABLES.any}.`,
  );
}

/** The programs that drive WebKitGTK's own little browser, on a screen that nobody sees where there is none. */
export function findWebKitDriver(): string[] | undefined {
  const driver = onPath('WebKitWebDriver');
  if (!driver || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return driver ? [driver] : undefined;
  const screen = onPath('xvfb-run');
  return screen ? [screen, '--auto-servernum', driver] : undefined;
}

const engineOf = (path: string): Engine => (/firefox/i.test(path) ? 'firefox' : 'chromium');

function existing(variable: string, path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`${variable} names a browser that is not there: ${path}`);
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function candidates(engine: 'chromium' | 'firefox'): string[] {
  const names = NAMES[engine];
  switch (process.platform) {
    case 'darwin':
      return names.darwin.flatMap((name) =>
        ['/Applications', join(homedir(), 'Applications')].map((at) => join(at, name)),
      );
    case 'win32': {
      const { ProgramFiles, LOCALAPPDATA, 'ProgramFiles(x86)': x86 } = process.env;
      const folders = [ProgramFiles, x86, LOCALAPPDATA].filter((folder) => folder !== undefined);
      return names.win32.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
    default:
      return names.linux.map(onPath).filter((path) => path !== undefined);
  }
}

function findMiniBrowser(): string | undefined {
  if (process.platform !== 'linux' || !findWebKitDriver()) return undefined;
  // Debian and Fedora keep it in different places, and each version in its own.
  return globSync('/usr/{lib,lib64,libexec}/**/webkit*gtk-*/MiniBrowser', { absolute: true, deep: 5 }).sort().at(-1);
}

async function downloaded(): Promise<string | undefined> {
  return (await getInstalledBrowsers({ cacheDir: DOWNLOADS })).at(-1)?.executablePath;
}

async function download(): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.log('No browser is installed: downloading Chrome into node_modules/.cache …');
  try {
    const buildId = await within(20_000, resolveBuildId(Browser.CHROME, platform, 'stable'));
    const options = { browser: Browser.CHROME, buildId, platform, cacheDir: DOWNLOADS };
    return (await within(600_000, install(options))).executablePath;
  } catch (error) {
    console.log(`It could not be downloaded: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

function installPackage(): string | undefined {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  console.log('Installing the package chromium with apt-get …');
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['--quiet', '--quiet', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return findEngine('chromium');
}
