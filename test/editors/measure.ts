/** Pastes every form into every editor, and opens what comes of it. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { notFound, serve } from '../../tools/servers.js';
import { chromium } from '../support/chromium.js';
import { openSite } from '../support/pages.js';
import { editors } from './editors.js';
import { forms } from './forms.js';
import { FATES, fateOf, post } from './survival.js';
import { readReadme, withTable, type Row } from './table.js';
import { getWordPress } from './wordpress.js';

const HERE = import.meta.dirname;

/** Its packages are its own, and only installed where it is run. */
function install(): void {
  const mark = join(HERE, 'node_modules/.package-lock.json');
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync(join(HERE, 'package-lock.json')).mtimeMs) return;
  console.log('Installing the editors that our code is pasted into …');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: HERE, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('`npm ci` failed in test/editors, see above. It needs the npm registry.');
}

export interface Measured {
  /** The README as it is, and as it should be. */
  readme: string;
  measured: string;
  /** Editors that could not be asked on this machine, and why. */
  unasked: string[];
}

export async function measure(): Promise<Measured> {
  if (!chromium) throw new Error('Two of the editors run in Chromium, and none is installed.');
  install();
  const modules = sirv(join(HERE, 'node_modules'), { dev: true });
  const server = await serve((req, res) => {
    if (req.url !== '/') modules(req, res, () => notFound(res));
    else
      res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Editors</title>');
  });
  const site = await openSite();
  const wordPress = getWordPress();
  try {
    const page = await site.open(`<!doctype html><title>Editors</title>`);
    await page.goto(`${server.origin}/`);
    const rows: Row[] = [];
    const unasked: string[] = [];
    const all = forms(site);
    for (const { name, by, keep } of await editors(wordPress, page)) {
      if (typeof keep === 'string') {
        unasked.push(`${name}: ${keep}`);
        rows.push({ editor: name, by, cells: undefined });
        continue;
      }
      const cells: string[] = [];
      for (const form of all) {
        const kept = await keep(post(form.pasted));
        try {
          cells.push(FATES[await fateOf(form, kept, site)]);
        } catch (error) {
          throw new Error(`What ${name} leaves of the ${form.name} does not come to life.`, { cause: error });
        }
      }
      rows.push({ editor: name, by, cells });
    }
    const readme = readReadme();
    return {
      readme,
      measured: await withTable(
        readme,
        all.map(({ name }) => name),
        rows,
      ),
      unasked,
    };
  } finally {
    if (typeof wordPress !== 'string') wordPress.remove();
    await Promise.all([site, server].map((opened) => opened.close()));
  }
}
