/** Which abbreviations are spelled out, and where. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { spelledOut } from '../../src/article/abbreviations.js';
import type { Article, AuthoredArticle } from '../../src/article/article.js';
import { readArticle } from '../../src/article/read-article.js';
import { ROOT } from '../../tools/elements.js';

const GLOSSARY = [{ id: 't-rct', name: 'Randomised controlled trial', abbreviation: 'RCT' }];
const RCT = { term: 't-rct', text: 'RCT' };

const read = (authored: AuthoredArticle) => readArticle({ glossary: GLOSSARY, ...authored }).article as Article;

/** Words after which something is spelled out, with it. */
function told(authored: AuthoredArticle): string[] {
  const uses = spelledOut(read(authored));
  return [...uses].map(([part, name]) => `${(part as { text: string }).text} [${name}]`);
}

const section = (...paragraphs: NonNullable<AuthoredArticle['abstract']>[]): AuthoredArticle => ({
  sections: [{ heading: 'What?', body: paragraphs.map((p) => ({ p })) }],
});

test('the first use in a section is, and no later one', () => {
  assert.deepEqual(told(section(['One ', RCT, ' and one ', RCT, '.'], ['One more ', RCT, '.'])), [
    'RCT [Randomised controlled trial]',
  ]);
});

test('each section begins anew, and so does each answer', () => {
  const { sections = [] } = section(['An ', RCT, '.']);
  const faq = [{ question: 'Why?', answer: ['An ', RCT, '.'] }];
  assert.equal(told({ sections: [...sections, { heading: 'Again?', answer: ['An ', RCT, '.'] }], faq }).length, 3);
});

test('of several things it is the same abbreviation', () => {
  assert.deepEqual(told(section(['Six ', { term: 't-rct', text: 'RCTs' }, '.'])), [
    'RCTs [Randomised controlled trial]',
  ]);
});

test('nothing is added where the author has spelled it out, before it or beside it', () => {
  assert.deepEqual(told(section('A randomised controlled trial.', ['An ', RCT, '.'])), []);
  assert.deepEqual(told(section(['An ', RCT, ' (a randomised controlled trial).'])), []);
  assert.deepEqual(told({ faq: [{ question: 'Is a randomised controlled trial an RCT?', answer: ['An ', RCT] }] }), []);
  assert.equal(told(section(['An ', RCT, '.'], 'A randomised controlled trial.')).length, 1, 'later is too late');
});

test('what is no abbreviation is not', () => {
  assert.deepEqual(told(section(['A ', { term: 't-rct', text: 'trial' }, ', ', { term: 't-rct' }, '.'])), []);
});

test('in the first article that is one use, where the author has said it two sections before', () => {
  const first = JSON.parse(readFileSync(join(ROOT, 'data/gut-skin-axis.json'), 'utf8')) as AuthoredArticle;
  assert.deepEqual(told(first), ['SCFAs [Short-chain fatty acids]']);
});
