/** The second lock: a link is checked where it is made, whatever the reader of the format has let through. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_LINKS } from '../support/hostile.js';
import { safeHref } from '../../src/elements/templates/view.js';

const BASE = 'https://publisher.example/articles/one.json';

for (const address of NO_LINKS) {
  test(`no link is made of ${JSON.stringify(address)}`, () => {
    assert.equal(safeHref(address, BASE), undefined);
    assert.equal(safeHref(address, ''), undefined);
  });
}

test('what is relative refers to where the article is', () => {
  assert.equal(safeHref('/about', BASE), 'https://publisher.example/about');
  assert.equal(safeHref('#c-one', BASE), `${BASE}#c-one`);
});

test('what is relative stays so where the article stands beside it', () => {
  assert.equal(safeHref('about.html', ''), 'about.html');
});

test('a letter may be written', () => {
  assert.equal(safeHref('mailto:editor@publisher.example', BASE), 'mailto:editor@publisher.example');
});

test('where there is no address, there is no link', () => {
  assert.equal(safeHref(undefined, BASE), undefined);
  assert.equal(safeHref('', BASE), undefined);
});
