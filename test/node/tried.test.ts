/** The README says what was tried where; it says what the tests try. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { format } from 'prettier';
import { ROOT } from '../../tools/elements.js';
import { TRIED, triedTable } from '../support/strangers/tried.js';

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

it('The table of what was tried where is the one that the tests are made from', async () => {
  const table = await format(triedTable(), { parser: 'markdown', printWidth: 120 });
  assert.ok(text('README.md').includes(table), `README.md lacks this table:\n${table}`);
});

for (const { kind, test, title } of TRIED)
  it(`What the table says of ${kind} is tried in ${test}`, () => assert.ok(text(test).includes(title), title));
