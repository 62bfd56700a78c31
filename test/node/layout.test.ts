/** The addresses of a release: which of them change, and what the hash on a tag does. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elementModules, ROOT } from '../../tools/elements.js';
import type { CdnManifest } from '../../tools/layout.js';
import { pack } from '../../tools/package/pack.js';
import { serve, publisherHandler, type Served } from '../../tools/servers.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { ARTICLE, htmlPage, openSite, type Site } from '../support/pages.js';

const CDN = join(ROOT, 'dist/cdn');
const { version, immutable, moving, integrity } = JSON.parse(
  readFileSync(join(CDN, 'manifest.json'), 'utf8'),
) as CdnManifest;
const SCRIPT = 'honest-read.js';

const allFiles = (folder: string) =>
  readdirSync(join(CDN, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(CDN, folder).length + 1))
    .filter((file) => !/^(v\d|manifest\.json)/.test(file))
    .sort();

describe('A release', () => {
  it('has a folder of its own and one that moves with its major version, each with everything', () => {
    assert.equal(immutable, `v${version}/`);
    assert.equal(moving, `v${version.split('.')[0]}/`);
    const files = allFiles('');
    for (const folder of [immutable, moving].map((name) => name.slice(0, -1))) {
      assert.deepEqual(allFiles(folder), files);
      for (const file of files)
        assert.ok(readFileSync(join(CDN, file)).equals(readFileSync(join(CDN, folder, file))), file);
    }
    for (const tag of Object.keys(elementModules()))
      assert.ok(
        files.some((file) => file.endsWith(`/${tag}.js`)),
        tag,
      );
  });

  it('is in the package once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'honest-read-layout-'));
    const { files } = pack(folder);
    rmSync(folder, { recursive: true });
    assert.equal(files.filter((file) => file.endsWith(SCRIPT) && file.startsWith('dist/cdn/')).length, 1);
    assert.ok(files.includes('dist/cdn/frame.html'));
  });
});

describe('The hash on a script tag', IN_CHROMIUM, () => {
  let site: Site;
  let host: Served;
  before(async () => {
    site = await openSite();
    host = await serve(publisherHandler());
  });
  after(() => Promise.all([site.close(), host.close()]));

  const WRAPPED = 'What the partner has written';
  const open = async (hash: string) => {
    const tag = `<script async crossorigin="anonymous" integrity="${hash}" src="${host.origin}/${immutable}${SCRIPT}"></script>`;
    const complaints: string[] = [];
    const page = await site.open(
      htmlPage({ body: `${tag}<claim-table src="${site.publisher}/${ARTICLE}"><p>${WRAPPED}</p></claim-table>` }),
      { prepare: (page) => page.on('console', (message) => complaints.push(message.text())) },
    );
    return { page, complaints };
  };

  it('lets the very file in that it is of, which shows the widgets', async () => {
    const { page } = await open(integrity[SCRIPT]!);
    await page.waitForFunction(
      () => document.querySelector<HTMLElement & { status?: string }>('claim-table')?.status === 'ready',
    );
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const ours = files.filter((file) => file.startsWith(host.origin) && file.endsWith('.js'));
    assert.ok(ours.length > 1 && ours.every((file) => file.startsWith(`${host.origin}/${immutable}`)), ours.join('\n'));
    await page.close();
  });

  it('keeps any other file out, and the page keeps what the widget wraps', async () => {
    const { page, complaints } = await open(integrity['frame-height.js']!);
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.ok(
      complaints.some((complaint) => complaint.includes('integrity')),
      complaints.join('\n'),
    );
    assert.equal(await page.evaluate(() => customElements.get('claim-table')), undefined);
    assert.equal(await page.$eval('claim-table', (table) => table.innerText), WRAPPED);
    await page.close();
  });

  for (const [path, caching] of [
    [`/${immutable}${SCRIPT}`, /immutable/],
    [`/${moving}${SCRIPT}`, /^no-cache$/],
    [`/${SCRIPT}`, /^no-cache$/],
  ] as const) {
    it(`goes with how long ${path} may be kept`, async () => {
      const response = await fetch(host.origin + path);
      assert.equal(response.status, 200);
      assert.match(response.headers.get('Cache-Control')!, caching);
    });
  }
});
