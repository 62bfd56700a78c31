// A publisher's script in plain Node, without a DOM.
import assert from 'node:assert/strict';
import { ClaimTable, loadScales, readArticle } from 'honest-read';

const before = globalThis.customElements?.get('claim-table');
assert.equal(before, undefined, 'importing the index registers nothing');

const authored = {
  scales: ['sort'],
  claims: [{ text: 'Water cures everything', grade: 'C', honestRead: 'It does not.' }],
};
const { article, problems } = readArticle(authored, await loadScales(authored));
assert.deepEqual(problems, []);
assert.equal(article.claims[0].id, readArticle(authored).article.claims[0].id);
assert.equal(article.claims[0].grades[0].scale, 'sort');

// On a server these must not fall over.
await import('honest-read/claim-table.js');
await import('honest-read/define.js');
assert.equal(ClaimTable.tag, 'claim-table');
