import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { elementsOf, type Manifest } from './public-manifest.js';

const REACT = `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { CustomCssProperties, CustomElements } from './jsx.js';

/** What React gives every element itself, references and children among it. */
type Given<T> = HTMLAttributes<T> & ClassAttributes<T>;
type Elements = {
  [Tag in keyof CustomElements]: Omit<CustomElements[Tag], keyof Given<HTMLElementTagNameMap[Tag]>> &
    Given<HTMLElementTagNameMap[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
`;

/** Declarations alone, in a module that may also be imported where types are not erased. */
const NOTHING = 'export {};\n';

/** Writes jsx.d.ts, which a library that has JSX can be told of, and react.d.ts, which tells React. */
export function writeJsxTypes(manifest: Manifest, outDir: string): void {
  const elements = { ...manifest, modules: manifest.modules.filter(({ path }) => path.includes('/elements/')) };
  const fileName = 'jsx.d.ts';
  // Its lines about itself are not for whoever runs the build.
  const { log } = console;
  console.log = () => {};
  try {
    generateJsxTypes(elements as Parameters<typeof generateJsxTypes>[0], {
      outdir: outDir,
      fileName,
      globalTypePath: './index.js',
    });
  } finally {
    console.log = log;
  }
  const path = join(outDir, fileName);
  const events = [...elementsOf(manifest).values()].flatMap(({ events = [] }) => events.map(({ type }) => type!.text));
  const types = readFileSync(path, 'utf8')
    // What the property may be set to is wider than what it holds, and an indexed type tells the latter.
    .replace(/(\barticle"?\?: )\w+\["article"\] \| undefined/g, '$1unknown')
    // It tells every library at once, the global one included, and React less than it could know.
    .replace(/^declare (module|global)[^]*$/m, '')
    // It has no import for the events' classes.
    .replace(/^/, `import type { ${[...new Set(events)].sort().join(', ')} } from './index.js';\n`);
  writeFileSync(path, types);
  writeFileSync(join(outDir, 'react.d.ts'), REACT);
  for (const file of ['jsx.js', 'react.js']) writeFileSync(join(outDir, file), NOTHING);
}
