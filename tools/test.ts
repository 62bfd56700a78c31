import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { runBrowserTests } from './browser-tests.js';
import { ENGINES, findEngine, findOrGetBrowser, type Engine, type Installed } from './browsers.js';
import { buildAll } from './build.js';
import { ROOT } from './elements.js';
import { writeManifest } from './manifest.js';
import { runNodeTests } from './node-tests.js';
import { describePackage } from './package/package.js';
import { add, emptyTally, finish } from './tally.js';

const USAGE = `npm test                                         all tests, in one browser that is found
npm test -- --files 'test/browser/badge*.test.ts'  some of them
npm test -- --engines ${ENGINES.join(',')}     in each of these, which must be there`;

const { values } = parseArgs({
  options: { engines: { type: 'string' }, files: { type: 'string', multiple: true }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(USAGE);
  process.exit();
}
try {
  await main();
} catch (error) {
  console.error(error instanceof Error && error.message ? error.message : error);
  process.exitCode = 1;
}
// What a browser left open must not keep the command from ending.
process.exit();

async function main(): Promise<void> {
  const files = globSync(values.files ?? ['test/{browser,node}/**/*.test.ts'], { cwd: ROOT }).sort();
  const inBrowsers = files.filter((file) => file.startsWith('test/browser/'));
  const inNode = files.filter((file) => !inBrowsers.includes(file));
  const browsers = values.engines ? demanded(values.engines.split(',')) : [await findOrGetBrowser()];
  const chromium = browsers.find(({ engine }) => engine === 'chromium')?.path ?? findEngine('chromium');
  if (chromium) process.env.HONEST_CHROMIUM = chromium;
  for (const { engine, path } of browsers) console.log(`Testing in ${engine}: ${path}`);

  await buildAll();
  if (inNode.length) await describePackage();
  else await writeManifest();

  const tally = emptyTally();
  const node = inNode.length ? runNodeTests(inNode.map((file) => join(ROOT, file))) : undefined;
  // At the same time only where there is room for both: on a busy machine tests wait in vain.
  if (availableParallelism() < 4) await node;
  if (inBrowsers.length) add(tally, await runBrowserTests(inBrowsers, browsers));
  if (node) {
    const { tally: more, output } = await node;
    console.log(output);
    add(tally, more);
  }
  finish(tally);
}

function demanded(names: string[]): Installed[] {
  return names.map((name) => {
    const engine = ENGINES.find((known): known is Engine => known === name);
    if (!engine) throw new Error(`--engines knows ${ENGINES.join(', ')}; "${name}" it does not.`);
    const path = findEngine(engine);
    if (!path) throw new Error(`--engines demands ${engine}, and no such browser is installed.`);
    return { engine, path };
  });
}
