/** Whatever is in a file, what is said of it helps. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { inspect } from '../../src/cli/inspect.js';
import { spoiltArticle } from './arbitrary-article.js';

const options = { numRuns: Number(process.env.FC_RUNS ?? 300), includeErrorInReport: true };

test('every problem of any article has a line, and every error of format a way to mend it', () => {
  fc.assert(
    fc.property(spoiltArticle, (article) => {
      const text = JSON.stringify(article, null, 2);
      const lines = text.split('\n');
      for (const problem of inspect(text).problems) {
        const { pointer, line, column, mend, rule, leftOut } = problem;
        assert.ok(line && column && column <= lines[line - 1]!.length, JSON.stringify(problem));
        if (rule === 'format' && leftOut !== undefined) assert.ok(mend, pointer);
      }
    }),
    options,
  );
});

test('a text that is no JSON has one problem, at the place where it breaks off', () => {
  const cut = fc.tuple(spoiltArticle, fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), cut), (given) => {
      let text = given;
      if (typeof text !== 'string') {
        const [article, at, junk] = text as [unknown, number, string];
        const whole = JSON.stringify(article, null, 2);
        text = whole.slice(0, at * whole.length) + junk + whole.slice(at * whole.length + 1);
      }
      try {
        JSON.parse(text);
        return;
      } catch {
        const { problems, article } = inspect(text);
        assert.equal(article, undefined);
        assert.equal(problems.length, 1);
        assert.ok(problems[0]!.line! >= 1 && problems[0]!.column! >= 1 && problems[0]!.mend);
      }
    }),
    options,
  );
});

test('an empty text is told with the smallest article there is', () => {
  const [problem] = inspect('').problems;
  assert.match(`${problem!.message} ${problem!.mend}`, /found an empty file\. The smallest article is/);
});
