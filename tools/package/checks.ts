/** Packs what was built and holds it up to what is promised of the package. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as consumers from './consumers.js';
import { exportProblems, publintProblems, typeProblems } from './lint.js';
import { pack, type Packed } from './pack.js';

/** What is wrong, in lines; nothing where nothing is. */
export type Check = () => string[] | Promise<string[]>;

/** The package and what Lit consists of. */
const INSTALLED = [
  'honest-read',
  'lit',
  'lit-element',
  'lit-html',
  '@lit/reactive-element',
  '@lit-labs/ssr-dom-shim',
  '@types/trusted-types',
];

let packed: Packed;
/** Where its users are. */
let folder = '';
const temporary: string[] = [];

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'honest-read-package-'));
  temporary.push(folder);
  return folder;
}

/** Removes what the checks have made outside of the repository. */
export function removeTemporary(): void {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
}

/** In this order. They need a build, and the registry where npm does not have Lit and React's types in its cache. */
export const PACKAGE_CHECKS: Record<string, Check> = {
  'the package has every element': exportProblems,
  'it can be packed': () => {
    packed = pack(temporaryFolder());
    console.log(`    ${kilobytes(packed.bytes)} packed, ${kilobytes(packed.unpackedBytes)} unpacked`);
    return [];
  },
  'publint has nothing to say': () => publintProblems(packed),
  'the types are not wrong': () => typeProblems(packed),
  'it can be installed, and brings Lit and nothing else': () => {
    folder = temporaryFolder();
    consumers.install(packed, folder);
    const { packages, bytes } = consumers.installed(folder);
    console.log(`    ${kilobytes(bytes)} installed: ${packages.join(', ')}`);
    return packages.filter((name) => !INSTALLED.includes(name)).map((name) => `${name} is installed with it.`);
  },
  'its users can type-check': () => consumers.typesAsUsed(folder),
  'its users can run it in plain Node': () => consumers.inPlainNode(folder),
  'its users bundle what they use, and see it in a browser': () => consumers.inABrowser(folder),
};
