/** Bad input for the reader: a short run of `npm run fuzz`, and all sizes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWords } from '../fuzz/find.js';
import { fuzzReader } from '../fuzz/reader.js';
import { readerTimes } from '../fuzz/sizes.js';

test('whatever stands in an article, it is read or refused in words, and takes every branch of the reader', async () => {
  const { runs, find, covered } = await fuzzReader(2000, 3);
  assert.equal(find && findWords(find), undefined);
  assert.ok(runs >= 2000);
  assert.ok(covered.files.includes('src/article/check.ts') && covered.branches > 100);
  assert.deepEqual(covered.untaken, []);
});

test('an article of 20 MB or of ten thousand levels is refused, and the largest that are allowed are read', () => {
  let sizes = 0;
  for (const { what, size, ms, fault } of readerTimes()) {
    assert.equal(fault, undefined, `${what}: ${size}`);
    // It takes a second at most; a loaded machine has far more, and what runs in a circle has not.
    assert.ok(ms < 20_000, `${what}: ${size} took ${ms} ms.`);
    sizes++;
  }
  assert.ok(sizes > 30);
});
