/** GRADE's sentences, against those that are published: Santesso and colleagues, J Clin Epidemiol 2020;119:126–135. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Certainty, type EffectSize, GRADE_SENTENCES, gradeStatement } from '../../src/index.js';

const about = { intervention: 'X', outcome: 'outcome' };

const PUBLISHED: [Certainty, EffectSize, string][] = [
  ['high', 'large', 'X results in a large reduction in outcome'],
  ['high', 'moderate', 'X reduces outcome'],
  ['high', 'small', 'X reduces outcome slightly'],
  ['high', 'trivial', 'X results in little to no difference in outcome'],
  ['moderate', 'large', 'X likely results in a large reduction in outcome'],
  ['moderate', 'moderate', 'X likely reduces outcome'],
  ['moderate', 'small', 'X likely reduces outcome slightly'],
  ['moderate', 'trivial', 'X likely results in little to no difference in outcome'],
  ['low', 'large', 'X may result in a large reduction in outcome'],
  ['low', 'moderate', 'X may reduce outcome'],
  ['low', 'small', 'X may reduce outcome slightly'],
  ['low', 'trivial', 'X may result in little to no difference in outcome'],
  ['very-low', 'large', 'The evidence is very uncertain about the effect of X on outcome'],
  ['very-low', 'trivial', 'The evidence is very uncertain about the effect of X on outcome'],
];

for (const [certainty, size, sentence] of PUBLISHED) {
  test(`${certainty} certainty of a ${size} effect: “${sentence}”`, () => {
    assert.equal(gradeStatement({ certainty, size, direction: 'reduction', ...about }), sentence);
    const increase = sentence.replace('reduction', 'increase').replace(/reduce(s?)/, 'increase$1');
    assert.equal(gradeStatement({ certainty, size, direction: 'increase', ...about }), increase);
  });
}

test('an effect that is not trivial has a direction', () => {
  assert.throws(() => gradeStatement({ certainty: 'low', size: 'small', ...about }), RangeError);
  assert.match(gradeStatement({ certainty: 'low', size: 'trivial', ...about }), /little to no difference/);
  assert.match(gradeStatement({ certainty: 'very-low', size: 'small', ...about }), /very uncertain/);
});

test('words of the author stand as they are, also where they look like a place for others', () => {
  const sentence = gradeStatement({
    certainty: 'high',
    size: 'moderate',
    direction: 'reduction',
    intervention: 'The $& {outcome}',
    outcome: 'itch',
  });
  assert.equal(sentence, 'The $& {outcome} reduces itch');
});

test('another language brings its own sentences', () => {
  const german = {
    ...GRADE_SENTENCES,
    low: { ...GRADE_SENTENCES.low, 'small reduction': '{intervention} verringern {outcome} möglicherweise etwas' },
  };
  assert.equal(
    gradeStatement(
      { certainty: 'low', size: 'small', direction: 'reduction', intervention: 'Probiotika', outcome: 'den Juckreiz' },
      german,
    ),
    'Probiotika verringern den Juckreiz möglicherweise etwas',
  );
});
