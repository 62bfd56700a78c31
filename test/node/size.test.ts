/** However large or deep what is given is: it is read, or refused in words, and nothing takes for ever. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/article/read-article.js';
import { readShown } from '../../src/article/read-shown.js';
import { inspect } from '../../src/cli/inspect.js';

const claims = (count: number) => ({
  claims: Array.from({ length: count }, (_, n) => ({
    text: `Claim ${n}`,
    grade: { level: 'early', qualifier: 'thin' },
    honestRead: 'Nobody knows.',
  })),
});

function nested(levels: number): unknown {
  let value: unknown = 'at last';
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { inside: value };
  return value;
}

for (const [which, read] of Object.entries({ whole: readArticle, shown: readShown })) {
  test(`ten thousand claims are read, ${which}`, () => {
    const { article, problems, large } = read(claims(10_000));
    assert.equal(article?.claims.length, 10_000);
    assert.deepEqual([problems, large], [[], undefined]);
  });

  for (const [what, data] of Object.entries({
    'more claims than a page can show': claims(20_000),
    'a list of nothing, very often': { faq: new Array(10_000_000).fill(null) },
    'a list that only says that it is long': { faq: new Array(4_000_000_000) },
    'a text of 20 MB': { headline: 'w'.repeat(20_000_000) },
    'ten thousand levels': { claims: [{ text: 'It works', honestRead: nested(10_000) }] },
    'ten thousand levels in a field that nobody knows': { ...claims(1), 'x-more': nested(10_000) },
  }))
    test(`${what} is refused in words, ${which}`, () => {
      const { article, problems, large } = read(data);
      assert.equal(article, undefined);
      assert.equal(large, true);
      assert.deepEqual(problems, [
        {
          pointer: '',
          message: 'Expected at most 65000 values, 5000000 characters and 100 levels, found more.',
          leftOut: '',
        },
      ]);
    });

  test(`an article that runs in a circle is refused, ${which}`, () => {
    const data: Record<string, unknown> = claims(1);
    data['x-self'] = data;
    assert.equal(read(data).large, true);
  });

  test(`what nobody knows may be as deep as a page can bear, ${which}`, () => {
    const { article, problems } = read({ ...claims(1), 'x-more': nested(90) });
    assert.equal(article?.claims.length, 1);
    assert.deepEqual(problems, []);
  });
}

test('an author is told that an article is too large, and what to do', () => {
  const { problems, article } = inspect(JSON.stringify(claims(20_000)));
  assert.equal(article, undefined);
  assert.equal(problems.length, 1);
  assert.match(problems[0]!.message, /^Expected at most 65000 values/);
  assert.match(problems[0]!.mend!, /^Make several articles of it/);
});
