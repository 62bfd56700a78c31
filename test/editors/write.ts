/** `npm run editors`: asks every editor again, and writes what came of it into the README. */
import { writeFileSync } from 'node:fs';
import { buildAll } from '../../tools/build.js';
import { measure } from './measure.js';
import { README } from './table.js';

await buildAll();
const { readme, measured, unasked } = await measure();
for (const words of unasked) console.log(`Not asked: ${words}.`);
if (measured === readme) console.log('The README says so already.');
else {
  writeFileSync(README, measured);
  console.log('Written into README.md.');
}
process.exit();
