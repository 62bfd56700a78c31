/** What the lint finds in the first article is listed where its readers look, and nothing in it is silenced. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { found, honestyProblems, listed } from '../../tools/honesty.js';

test('the list in data/README.md is what the lint finds in the first article, no more and no less', () => {
  const { errors, warnings } = found();
  assert.deepEqual(errors, []);
  assert.ok(warnings.length > 10, 'The first article is far from perfect.');
  assert.deepEqual([...listed()].sort(), [...warnings].sort());
});

test('nothing is switched off in it', () => {
  const text = readFileSync(new URL('../../data/gut-skin-axis.json', import.meta.url), 'utf8');
  assert.doesNotMatch(text, /lintExceptions/);
});

test('no example has an error that it is not there for', () => {
  assert.deepEqual(honestyProblems(), []);
});
