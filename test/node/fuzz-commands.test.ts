/** Bad input for the command line: a short run of `npm run fuzz`, and real processes. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { faultOf, fuzzCommandLine } from '../fuzz/command-line.js';
import { findWords } from '../fuzz/find.js';
import { TAGS } from '../fuzz/options.js';
import { inProcess, SIZES } from '../fuzz/sizes.js';

const folder = mkdtempSync(join(tmpdir(), 'honest-read-fuzz-'));
after(() => rmSync(folder, { recursive: true }));

test('whatever stands in a file, every command ends with 0, 1 or 2, says why, and leaves nothing half made', async () => {
  const { runs, ends, find } = await fuzzCommandLine(400, 1);
  assert.equal(find && findWords(find), undefined);
  assert.ok(runs >= 400);
  for (const command of [...TAGS, 'validate', 'lint', 'lint --since', 'document', 'oembed'])
    assert.ok(ends.has(command), `${command} was tried.`);
});

for (const command of [['validate'], ['lint'], ['render', '--document', '--title=Large']])
  test(`${command.join(' ')} refuses what is too large or too deep, in a process of its own`, async () => {
    for (const size of ['20 MB of claims', '20 MB of brackets', '10 000 levels in a field that nobody knows']) {
      const file = join(folder, 'article.json');
      writeFileSync(file, SIZES[size]!.text());
      const [name, ...options] = command;
      const args = [name!, file, ...options];
      const outcome = await inProcess(args);
      assert.equal(faultOf(outcome, args), undefined);
      assert.notEqual(outcome.code, 0);
      const said = outcome.out + outcome.err;
      if (size.startsWith('20 MB'))
        assert.equal(
          said,
          `Cannot read ${file}: it is larger than 5 MB, and no page would read it. Make several articles of it.\n`,
        );
      else assert.match(said, /Expected at most 65000 values, 5000000 characters and 100 levels, found more\./);
    }
    assert.deepEqual(readdirSync(folder), ['article.json']);
  });
