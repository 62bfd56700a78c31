/** `honest-read validate`: what is wrong with articles, where, and how to mend it. */
import { CommandFailure } from './failure.js';
import { inspect } from './inspect.js';
import { nameOf, readText } from './read-file.js';
import { listProblems, summary } from './report.js';

export interface ValidateOptions {
  json?: boolean;
}

/**
 * Checks files and prints what was found.
 * @returns The exit code: 0 without problems, 1 with some, 2 where a file could not be read.
 */
export async function validate(paths: readonly string[], { json }: ValidateOptions): Promise<number> {
  const reports: object[] = [];
  let exitCode = 0;
  for (const path of new Set(paths)) {
    const file = nameOf(path);
    try {
      const inspection = inspect(await readText(path));
      const { problems } = inspection;
      if (problems.some(({ severity }) => severity === 'error')) exitCode = Math.max(exitCode, 1);
      if (json) reports.push({ file, problems });
      else process.stdout.write(`${listProblems(file, problems)}${summary(file, inspection)}\n`);
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      exitCode = 2;
      if (json) reports.push({ file, unreadable: error.message });
      process.stderr.write(`${error.message}\n`);
    }
  }
  if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  return exitCode;
}
