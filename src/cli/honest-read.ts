/** The command `honest-read`. */
import { run } from './command-line.js';

// Whoever reads our output may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') throw new Error(code);
});

process.exitCode = await run(process.argv.slice(2));
