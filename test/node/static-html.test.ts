/** The HTML that the command line prints: nothing in it but what the article says. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, nothing } from 'lit';
import { staticHtml } from '../../src/cli/static-html.js';
import { tidy } from '../../src/cli/tidy-html.js';

test('no trace of the template is left', async () => {
  const items = ['a', 'b'].map((text) => html`<li part="item" class=${nothing}>${text}</li>`);
  assert.equal(
    await staticHtml('x-list', { src: '/a.json', lang: undefined }, html`<ul class="  plain   list ">${items}</ul>`),
    '<x-list src="/a.json">\n  <ul class="plain list">\n    <li>a</li>\n    <li>b</li>\n  </ul>\n</x-list>\n',
  );
});

test('a line of text stays on the line of its element', async () => {
  assert.equal(
    await staticHtml('x-badge', { claim: 'c-"a"&<b>' }, html`<span>${'Emerging'}, <b>${'mixed'}</b></span>`),
    '<x-badge claim="c-&quot;a&quot;&amp;&lt;b>"><span>Emerging, <b>mixed</b></span></x-badge>\n',
  );
});

test('what looks like a comment or a tag in a text stays a text', async () => {
  const text = 'a <!-- b --> <script>alert(1)</script> & "c"';
  const printed = await staticHtml('x-p', {}, html`<p title=${text}>${text}</p>`);
  assert.equal(
    printed,
    '<x-p><p title="a &lt;!-- b --> &lt;script>alert(1)&lt;/script> &amp; &quot;c&quot;">' +
      'a &lt;!-- b --&gt; &lt;script&gt;alert(1)&lt;/script&gt; &amp; "c"</p></x-p>\n',
  );
});

test('empty attributes go, and those that speak by being there stay', () => {
  assert.deepEqual(
    tidy('<details open="" class="" id="" lang="" title=""><summary aria-label="">a</summary>b</details>'),
    ['<details open>', '  <summary>a</summary>', '  b', '</details>'],
  );
  assert.deepEqual(tidy('<img alt="" src="a.png">'), ['<img alt src="a.png">']);
});

test('space between words stays, and what only the template needed goes', () => {
  assert.deepEqual(tidy('<p>\n  one <!-- a -->\n <b> two</b>,\n three\n</p>'), ['<p>one <b> two</b>, three</p>']);
  assert.deepEqual(tidy('<p title="two  spaces">a</p>'), ['<p title="two  spaces">a</p>']);
});

test('every line is printed, however many there are', () => {
  const rows = 200_000;
  assert.equal(tidy(`<ul>${'<li>a</li>'.repeat(rows)}</ul>`).length, rows + 2);
});

test('a drawing keeps its names and stands in its line', () => {
  assert.deepEqual(tidy('<td><svg viewBox="0 0 1 1">\n <circle r="1"></circle>\n</svg> <b>High</b></td>'), [
    '<td><svg viewBox="0 0 1 1"><circle r="1"></circle></svg> <b>High</b></td>',
  ]);
});
