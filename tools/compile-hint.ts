import type { Plugin } from 'vite';

/** In characters, minified: a smaller file is not worth the comment's bytes. */
const WORTH_IT = 5000;

/**
 * Asks Chromium to compile all functions of a file while it is loaded, beside the main thread, instead of each one on it when it
 * is called first: nearly all of ours are called at once. Other engines read a comment.
 * @see {@link https://v8.dev/blog/explicit-compile-hints}
 */
export const compiledAtOnce = (): Plugin => ({
  name: 'compiled-at-once',
  // After the minifier, which leaves no comment.
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.code.length > WORTH_IT)
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
});
