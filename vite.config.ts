import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { minifyLiterals } from './tools/minify-literals.js';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/** What every build and the development server share; `tools/build.ts` says what is built. */
export default defineConfig({
  plugins: [minifyLiterals()],
  define: { __VERSION__: JSON.stringify(version) },
  build: {
    target: 'es2022',
    // The loader names every file that an element needs; no list of preloads has to be carried in each.
    modulePreload: false,
  },
});
