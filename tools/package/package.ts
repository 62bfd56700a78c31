import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementModules, ROOT } from '../elements.js';
import { writeManifest } from '../manifest.js';
import { writeDeclarations } from './declarations.js';
import { writeJsxTypes } from './jsx-types.js';
import { type Manifest, publicManifest } from './public-manifest.js';

export const MODULES = join(ROOT, 'dist/npm');

/** Modules whose classes the index has besides the elements: what these are made of, and speak through. */
const SHARED = ['src/elements/honest-element.ts', 'src/elements/events.ts', 'src/elements/claim-table/change-event.ts'];

/** Writes beside the modules what editors and compilers read: declarations, the manifest, types for JSX. */
export async function describePackage(): Promise<void> {
  const defines = Object.keys(elementModules()).map((tag) => `elements/${tag}/define.ts`);
  writeDeclarations(['index.ts', 'define.ts', ...defines], MODULES);
  await writeManifest();
  const sources = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8')) as Manifest;
  const manifest = publicManifest(sources, SHARED);
  writeFileSync(join(ROOT, 'dist/custom-elements.json'), JSON.stringify(manifest, null, 1));
  writeJsxTypes(manifest, MODULES);
}
