/** The README tells what editors leave of our code as it is. */
import { measure } from './measure.js';

export async function editorProblems(): Promise<string[]> {
  const { readme, measured, unasked } = await measure();
  for (const words of unasked) console.log(`   skipped: ${words}`);
  const lines = new Set(readme.split('\n'));
  const others = measured.split('\n').filter((line) => !lines.has(line));
  if (others.length) others.push('`npm run editors` writes what is so into the README.');
  // Elsewhere a machine may lack what it takes; this one has been set up for it.
  return process.env.CI ? [...others, ...unasked] : others;
}
