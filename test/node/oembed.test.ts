/** The static oEmbed answer, as a publisher writes it and another site reads it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type DefaultTreeAdapterTypes as tree, parseFragment } from 'parse5';
import { ROOT } from '../../tools/elements.js';

const folder = mkdtempSync(join(tmpdir(), 'honest-read-oembed-'));
after(() => rmSync(folder, { recursive: true }));

const HOST = 'https://publisher.example';
const ADDRESSES = ['--frame', `${HOST}/hr/frame.html`, '--src', `${HOST}/gut-skin-axis.json`, '--at', `${HOST}/o.json`];

function oembed(...args: string[]) {
  const command = [
    '--import',
    'tsx',
    'src/cli/honest-read.ts',
    'oembed',
    'data/gut-skin-axis.json',
    ...ADDRESSES,
    ...args,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** The one element of a piece of HTML, with its attributes. */
function elementOf(html: string): { tag: string; attributes: Record<string, string> } {
  const [element, ...more] = parseFragment(html.trim()).childNodes as tree.Element[];
  assert.deepEqual(more, []);
  return {
    tag: element!.tagName,
    attributes: Object.fromEntries(element!.attrs.map(({ name, value }) => [name, value])),
  };
}

test('the answer is a rich one, whose frame shows the element, with a width and a height', () => {
  const { code, out } = oembed(
    '--element',
    'claim-card',
    '--set',
    'claim=c-detox',
    '--width',
    '500',
    '--height',
    '320',
  );
  assert.equal(code, 0);
  const { html, ...answer } = JSON.parse(out) as { html: string };
  assert.deepEqual(answer, {
    version: '1.0',
    type: 'rich',
    title: 'Wellspring',
    provider_name: 'Wellspring',
    provider_url: HOST,
    cache_age: 86400,
    width: 500,
    height: 320,
  });
  const { tag, attributes } = elementOf(html);
  assert.equal(tag, 'iframe');
  assert.equal(attributes.height, '320');
  assert.equal(attributes.title, 'Wellspring');
  const { origin, pathname, searchParams } = new URL(attributes.src!);
  assert.equal(origin + pathname, `${HOST}/hr/frame.html`);
  assert.deepEqual(Object.fromEntries(searchParams), {
    src: `${HOST}/gut-skin-axis.json`,
    element: 'claim-card',
    claim: 'c-detox',
  });
});

test('written into a file, it leaves the link by which it is found to be pasted', () => {
  const path = join(folder, 'oembed.json');
  const { code, out } = oembed('--out', path);
  assert.equal(code, 0);
  const { attributes } = elementOf((JSON.parse(readFileSync(path, 'utf8')) as { html: string }).html);
  assert.equal(new URL(attributes.src!).searchParams.get('element'), 'evidence-article');
  assert.deepEqual(elementOf(out), {
    tag: 'link',
    attributes: { rel: 'alternate', type: 'application/json+oembed', href: `${HOST}/o.json`, title: 'Wellspring' },
  });
});

for (const [what, args, sentence] of [
  [
    'an element that only stands in a line of text',
    ['--element', 'evidence-badge'],
    /^No frame shows "evidence-badge"\./,
  ],
  ['an element without the id that it needs', ['--element', 'claim-card'], /^claim-card needs --set claim=….$/m],
  [
    'an id that the article does not have',
    ['--element', 'claim-card', '--set', 'claim=c-gone'],
    /no claim "c-gone"\. There are c-axis/,
  ],
  [
    'words of its own',
    ['--element', 'claim-table', '--set', 'caption=Proven'],
    /takes sort, order, .* found "caption"/,
  ],
  ['an address that leads nowhere', ['--at', 'oembed.json'], /^--at is an address such as/],
  ['a height that is no number', ['--height', 'tall'], /^--height is a number of pixels/],
] as const) {
  test(`it is not written with ${what}`, () => {
    const path = join(folder, 'refused.json');
    const { code, out, err } = oembed(...args, '--out', path);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, sentence);
    assert.ok(!existsSync(path));
  });
}
