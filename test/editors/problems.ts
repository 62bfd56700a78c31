/** The README tells what editors leave of our code as it is. */
import { measure } from './measure.js';

export async function editorProblems(): Promise<string[]> {
  const { readme, measured, unasked } = await measure();
  for (const words of unasked) console.log(`   skipped: ${words}`);
  const lines = new Set(readme.split('\n'));
  const problems = measured.split('\n').filter((line) => !lines.has(line));
  // Elsewhere a machine may lack what it takes; this one has been set up for it.
  if (process.env.CI) problems.push(...unasked);
  return problems.length ? [...problems, '`npm run editors` writes what is so into the README.'] : [];
}
