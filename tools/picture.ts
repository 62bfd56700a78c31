/** Takes the README's pictures, light and dark, of the real widgets on a page such as a partner has. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findOrGetBrowser } from './browsers.js';
import { buildAll } from './build.js';
import { ROOT } from './elements.js';
import { publisherHandler, serve } from './servers.js';

const INKS = { light: ['#1d1c1a', '#fffdf9'], dark: ['#e9e6df', '#14171c'] } as const;
const FOLDER = join(ROOT, 'stories/pictures');

const page = (cdn: string, [ink, ground]: readonly [string, string]) => `<!doctype html>
  <html lang="en">
    <meta charset="utf-8" />
    <style>
      body { margin: 0; padding: 2rem 3rem 2.5rem; color: ${ink}; background: ${ground};
        font: 17px/1.55 Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif }
    </style>
    <p>Do probiotics smooth wrinkles? <evidence-badge claim="c-healthy">early evidence</evidence-badge> says the evidence
      so far, whatever the advert says.</p>
    <claim-table></claim-table>
    <script async src="${cdn}/honest-read.js" data-article="${cdn}/gut-skin-axis.json"></script>
  </html>`;

await buildAll();
const { path } = await findOrGetBrowser();
const cdn = await serve(publisherHandler());
const partner = await serve(({ url }, res) => {
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end(page(cdn.origin, url === '/dark' ? INKS.dark : INKS.light));
});
const browser = await puppeteer.launch({ executablePath: path, args: CHROMIUM_FLAGS });
mkdirSync(FOLDER, { recursive: true });
for (const scheme of Object.keys(INKS)) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 880, height: 600, deviceScaleFactor: 2 });
  await tab.goto(`${partner.origin}/${scheme}`);
  await tab.locator('>>> #c-conditions summary').click();
  await tab.mouse.move(0, 0);
  await tab.screenshot({ path: join(FOLDER, `${scheme}.webp`), type: 'webp', quality: 88, fullPage: true });
}
await browser.close();
await cdn.close();
await partner.close();
