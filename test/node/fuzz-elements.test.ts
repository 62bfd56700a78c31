/** Bad input for the elements: a short run of `npm run fuzz`, and all sizes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fuzzElements } from '../fuzz/elements.js';
import { findWords } from '../fuzz/find.js';
import { elementTimes } from '../fuzz/sizes.js';
import { chromium } from '../support/chromium.js';

/** Each in another way too large or too deep, and two of the largest that are allowed; the whole run tries all of them. */
const SOME = [
  '20 MB of claims',
  '20 MB of one text',
  '10 000 levels in a field that nobody knows',
  '10 000 levels of a text',
  '10 000 claims that are the same',
  '4.9 MB of one word',
];

describe('whatever stands in an article', { skip: !chromium && 'there is no Chromium' }, () => {
  it('every element shows it or says why not, and nothing of it runs', async () => {
    const { runs, ends, find } = await fuzzElements(60, 1);
    assert.equal(find && findWords(find), undefined);
    assert.ok(runs >= 60);
    for (const [tag, { shown, told }] of ends)
      assert.ok(shown && told, `<${tag}>: ${shown} shown, ${told} told why not`);
  });

  it('however large or deep it is, a claim table refuses or shows it', async () => {
    let sizes = 0;
    for await (const { what, size, fault } of elementTimes(['claim-table'], SOME)) {
      assert.equal(fault, undefined, `${what}: ${size}`);
      sizes++;
    }
    assert.equal(sizes, SOME.length * 3);
  });
});
