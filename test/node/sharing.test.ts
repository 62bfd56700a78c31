/** Parts of an article as something to take along: cited, embedded, as a file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { citeThing } from '../../src/article/sharing/cite-thing.js';
import { dataFile } from '../../src/article/sharing/data-file.js';
import { snippetOf } from '../../src/article/sharing/snippet.js';

const ARTICLE = {
  id: 'water',
  headline: 'On water',
  author: [
    { name: 'Doe, Jane', kind: 'Person' as const },
    { name: 'The Example Group', kind: 'Organization' as const },
  ],
  publisher: { name: 'A publisher' },
  version: '2.1',
  dateModified: '2026-05-31',
  url: 'https://publisher.example/water',
};
const THING = {
  said: '“Water cures everything”: Not supported',
  address: 'https://publisher.example/water#c-1',
  accessed: '2026-11-24',
};

test('a claim is cited as a part of its article, with version, date and its own address', () => {
  assert.equal(
    citeThing(ARTICLE, THING, 'vancouver'),
    '“Water cures everything”: Not supported. In: Doe J; The Example Group. On water [Internet]. Version 2.1. A publisher; 2026 May 31 [cited 2026 Nov 24]. Available from: https://publisher.example/water#c-1',
  );
  assert.equal(
    citeThing(ARTICLE, THING, 'apa'),
    '“Water cures everything”: Not supported. In Doe, J., & The Example Group. (2026, May 31). On water (Version 2.1). A publisher. https://publisher.example/water#c-1',
  );
});

test('a question ends in its own mark, and nothing is made up of an article that says little of itself', () => {
  const said = '“Does water cure everything?”';
  assert.equal(
    citeThing({ author: [], publisher: { name: 'A publisher' } }, { said }, 'vancouver'),
    '“Does water cure everything?” In: A publisher; [date unknown].',
  );
  assert.equal(
    citeThing({ author: [], headline: 'On water' }, { said }, 'apa'),
    '“Does water cure everything?” In On water. (n.d.).',
  );
});

test('an article without an address of its own is cited by the one at which the claim was read', () => {
  const { url, ...rest } = ARTICLE;
  const { said, accessed } = THING;
  assert.ok(
    citeThing(rest, { ...THING, address: 'https://blog.example/#c-1' }, 'apa').endsWith('https://blog.example/#c-1'),
  );
  assert.ok(citeThing(ARTICLE, { said, accessed }, 'apa').endsWith(url));
});

const EMBEDDING = { script: 'https://cdn.example/honest-read.js', article: 'https://publisher.example/water.json' };

test('each kind of thing is embedded by the element that shows one of it', () => {
  const tags = (['claims', 'findings', 'faq', 'references'] as const).map(
    (list) => snippetOf({ list, id: 'x' }, { ...EMBEDDING, text: 'Words' }).split('\n')[1],
  );
  const src = 'src="https://publisher.example/water.json"';
  assert.deepEqual(tags, [
    `<claim-card ${src} claim="x">Words</claim-card>`,
    `<study-finding ${src} finding="x">Words</study-finding>`,
    `<faq-accordion ${src} question="x">Words</faq-accordion>`,
    `<reference-list ${src} reference="x">Words</reference-list>`,
  ]);
});

test('whatever its words are, the code is a script tag and one element with a link or text in it', () => {
  const hostile = fc.oneof(
    fc.constantFrom('</a></claim-card><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&quot;&amp;', "'"),
    fc.string(),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (id, text, address) => {
      const code = snippetOf({ list: 'claims', id }, { ...EMBEDDING, article: address, text, address });
      const { childNodes } = parseFragment(code);
      const names = childNodes.map(({ nodeName }) => nodeName);
      assert.deepEqual(names, ['script', '#text', 'claim-card']);
      const [, , card] = childNodes as { childNodes: { nodeName: string }[]; attrs?: { name: string }[] }[];
      assert.deepEqual(
        card!.attrs!.map(({ name }) => name),
        ['src', 'claim'],
      );
      for (const { nodeName } of card!.childNodes) assert.match(nodeName, /^(a|#text)$/);
    }),
  );
});

test('data as a file keep what nobody knows, and their name says which version they are', () => {
  const data = { id: 'water', version: '2.1', ours: { claims: [] } };
  const file = dataFile(data, data);
  assert.equal(file.name, 'water-version-2-1.json');
  assert.equal(file.type, 'application/json');
  assert.deepEqual(JSON.parse(file.content), data);
  assert.equal(dataFile({}, { headline: 'Über Wasser: «alles»' }).name, 'Über-Wasser-alles.json');
  assert.equal(dataFile({}, {}).name, 'article.json');
});
