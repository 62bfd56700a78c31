/** Bad input for the elements: a short run of `npm run fuzz`, and all sizes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fuzzElements } from '../fuzz/elements.js';
import { findWords } from '../fuzz/find.js';
import { elementTimes } from '../fuzz/sizes.js';
import { chromium } from '../support/chromium.js';

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
    for await (const { what, size, fault } of elementTimes(['claim-table'])) {
      assert.equal(fault, undefined, `${what}: ${size}`);
      sizes++;
    }
    assert.ok(sizes > 50);
  });
});
