/** The command line, as a publisher meets it: real processes, and what they print. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes as tree, parseFragment } from 'parse5';
import { LANGUAGES } from '../../src/locale/languages.js';
import { NAMED_SCALES } from '../../src/cli/named-scales.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = ['--import', 'tsx', 'src/cli/honest-read.ts'];
const built = 'dist/cli/honest-read.js';
const folder = mkdtempSync(join(tmpdir(), 'honest-read-'));
after(() => rmSync(folder, { recursive: true }));

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

function run(command: string[], args: string[], input?: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, ...args], { cwd: root });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

const honestRead = (...args: string[]) => run(source, args);

let files = 0;
/** A file with this in it. */
function file(content: string | Uint8Array | object): string {
  const path = join(folder, `${++files}.json`);
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isText ? content : JSON.stringify(content, null, 2));
  return path;
}

async function validate(content: string | Uint8Array | object): Promise<Outcome & { said: string }> {
  const path = file(content);
  const outcome = await honestRead('validate', path);
  return { ...outcome, said: outcome.out.replaceAll(path, 'a.json') };
}

const claim = (more: object = {}) => ({
  text: 'It works',
  grade: 'early',
  honestRead: 'Nobody knows.',
  noEvidenceReason: 'Nobody has looked.',
  ...more,
});

const ARTICLE = 'data/gut-skin-axis.json';
const BAD = 'data/examples/bad/';

test('an article in which all is well is said to be so, with what is in it', async () => {
  const { code, said, err } = await validate({ claims: [claim(), claim({ id: 'c-2' })] });
  assert.equal(said, 'a.json: no problems. 2 claims.\n');
  assert.equal(err, '');
  assert.equal(code, 0);
});

test('the first article has no problems; what an honest editor would look at in it is for lint to say', async () => {
  const { code, out } = await honestRead('validate', ARTICLE);
  assert.match(out, /gut-skin-axis\.json: no problems\. 6 claims, 5 findings, 5 references, 6 questions\.\n$/);
  assert.equal(code, 0);
});

test('a problem is told with its place, what is wrong, how to mend it and what it costs', async () => {
  const { code, said } = await validate(`{
  "claims": [
    { "text": "a", "grade": "early", "honestRead": "b", "noEvidenceReason": "c" },
    { "text": "b", "grade": "early", "honest_read": "b", "noEvidenceReason": "c" }
  ],
  "lastReviewed": "31 May 2026"
}`);
  assert.equal(
    said,
    `a.json:4:5  error  /claims/1/honestRead
    Expected text, found nothing.
    Did you mean "honestRead" where "honest_read" stands?
    Left out because of it: /claims/1

a.json:6:19  error  /lastReviewed
    Expected date, found "31 May 2026".
    Write a date such as 2026-05-31, 2026-05 or 2026.
    Left out because of it: /lastReviewed

a.json: 2 problems. 1 claim.
`,
  );
  assert.equal(code, 1);
});

const MENDS: [string, object, RegExp][] = [
  [
    'a slip in a word of a vocabulary',
    { references: [{ csl: {}, design: 'meta analysis' }] },
    /Did you mean "meta-analysis"\?/,
  ],
  [
    'a word that no vocabulary has',
    { findings: [{ label: 'a', design: 'poll' }] },
    /where the source does not say, "not-reported"/,
  ],
  [
    'a slip in a level',
    { claims: [claim({ grade: 'Emergin, mixed' })] },
    /Did you mean "emerging"\? Its levels are established \(/i,
  ],
  [
    'a slip in an id',
    { claims: [claim({ id: 'c-detox' })], faq: [{ question: 'a', answer: 'b', claims: ['c-detx'] }] },
    /Did you mean "c-detox"\?/,
  ],
  [
    'an id that nobody has',
    { claims: [claim({ id: 'c-detox' })], faq: [{ question: 'a', answer: 'b', claims: ['q'] }] },
    /There is only "c-detox"\./,
  ],
  ['a slip in a scale', { scales: ['maturity5'], claims: [claim()] }, /Did you mean "maturity-5"\?/],
  [
    'a scale that was not named',
    { claims: [claim({ grade: { scale: 'sort', level: 'A' } })] },
    /Name the scale in "scales", too\./,
  ],
  [
    'a slip in a field',
    { claims: [claim({ clarificaton: 'a' })] },
    /found "clarificaton", which nobody reads\.\n {4}Did you mean "clarification"\?/,
  ],
  [
    'words that are two things at once',
    { claims: [claim({ clarification: 'a', honestRead: [{ em: 'a', strong: 'b' }] })] },
    /found both in one object: only one of them is read\.\n {4}Make two objects of it, one with "em" and one with "strong"\./,
  ],
  ['an id with spaces', { claims: [claim({ id: 'my claim' })] }, /Did you mean "my-claim"\?/],
  [
    'a DOI with its address',
    { references: [{ csl: { DOI: 'https://doi.org/10.1000/182' } }] },
    /Did you mean "10\.1000\/182"\?/,
  ],
  [
    'a number in quotation marks',
    { findings: [{ label: 'a', sample: { participants: '241' } }] },
    /Did you mean 241\?/,
  ],
  [
    'a number with a minus sign',
    { findings: [{ label: 'a', change: { value: '−15', basis: 'not-reported' } }] },
    /Did you mean -15\?/,
  ],
  [
    'a number without bounds',
    { findings: [{ label: 'a', heterogeneity: { i2: 960 } }] },
    /Write a number from 0 to 100/,
  ],
  ['one thing in place of a list', { findings: [{ label: 'a', caveats: 'b' }] }, /Did you mean \["b"\]\?/],
  [
    'an object that is none of those there are',
    { claims: [claim({ honestRead: [{ b: 'a' }] })] },
    /an object \{ … \} with "em", "strong", "link", .+ or "finding"/,
  ],
  ['nothing where a text should be', { headline: '', claims: [claim()] }, /Write something, or leave the field out\./],
  ['null', { headline: null, claims: [claim()] }, /Leave the field out where there is nothing to say/],
  ['a language in words', { inLanguage: 'English', claims: [claim()], url: 'a b' }, /Did you mean "a%20b"\?/],
];
/** Checks many files in one process; what is said of each. */
function validateAll(contents: (string | object)[]): Promise<{ code: number | null; said: string }[]> {
  const paths = contents.map(file);
  return honestRead('validate', ...paths).then(({ code, out }) =>
    paths.map((path) => ({
      code,
      said: out
        .slice(out.indexOf(path))
        .replace(new RegExp(`(^|\\n)(${path}: .*\\n)[^]*`), '$1$2')
        .replaceAll(path, 'a.json'),
    })),
  );
}

const mended = validateAll(MENDS.map(([, article]) => article));
for (const [index, [name, , mend]] of MENDS.entries()) {
  test(`how to mend ${name}`, async () => {
    assert.match((await mended)[index]!.said, mend);
  });
}

test('what differs only in its place is said once', async () => {
  const bare = { text: 'a', honestRead: 'b' };
  const { code, said } = await validate({ claims: [bare, { ...bare, id: 'b' }, { ...bare, id: 'c' }] });
  assert.equal(said.match(/Expected a grade, found none/g)!.length, 1);
  assert.deepEqual(
    said.match(/^a\.json:\d+:\d+ {2}warning {2}\S+$/gm)!.map((line) => line.split('  ').at(-1)),
    ['/claims/0', '/claims/1', '/claims/2'],
  );
  assert.match(said, /a\.json: no problems, 3 warnings\. 3 claims\.\n$/);
  assert.equal(code, 0);
});

const SYNTAX: [string, string, string, RegExp][] = [
  ['a comma too many', '{\n  "claims": [],\n}', '3:1', /Remove the comma before this \}\./],
  ['a missing comma', '{\n  "a": "b"\n  "c": 1\n}', '3:3', /Put a comma between/],
  ['typographic quotation marks', '{ "a": “b” }', '1:8', /straight quotation marks/],
  ['single quotation marks', "{ 'a': 1 }", '1:3', /double quotation marks/],
  ['a quotation mark inside a text', '{ "a": "He said "hi" to me" }', '1:18', /written as \\"/],
  ['a line break inside a text', '{ "a": "b\nc" }', '1:10', /cannot run over a line/],
  ['a comment', '{\n  // none\n}', '2:3', /JSON has none/],
  ['a name without quotation marks', '{ a: 1 }', '1:3', /in quotation marks/],
  ['a file that was cut off', '{ "claims": [ { "text": "a"', '1:28', /cut off/],
  ['a value that is none', '{ "a": undefined }', '1:8', /Leave the field out/],
  ['a number with a leading zero', '{ "a": 01 }', '1:9', /no leading zero/],
];
const brokenOff = validateAll(SYNTAX.map(([, text]) => text));
for (const [index, [name, , place, mend]] of SYNTAX.entries()) {
  test(`JSON that breaks off: ${name}`, async () => {
    const { code, said } = (await brokenOff)[index]!;
    assert.equal(code, 1);
    assert.match(said, new RegExp(`^a\\.json:${place} {2}error`));
    assert.match(said, mend);
    assert.match(said, /a\.json: 1 problem\. Nothing could be read\.\n$/);
  });
}

test('a name that stands twice in an object is told, since only the last one counts', async () => {
  const { code, said } = await validate(
    '{ "claims": [\n  { "text": "a", "grade": "early", "honestRead": "b",\n    "noEvidenceReason": "c", "text": "d" }\n] }',
  );
  assert.match(
    said,
    /^a\.json:3:30 {2}error {2}\/claims\/0\/text\n {4}Expected each name once .+ found "text" a second time/,
  );
  assert.equal(code, 1);
});

test('a byte order mark and lines that end as on Windows change nothing', async () => {
  const text = JSON.stringify({ claims: [claim({ kind: 'no kind' })] }, null, 2);
  const plain = await validate(text);
  assert.equal((await validate(`\uFEFF${text}`)).said, plain.said);
  assert.equal((await validate(text.replaceAll('\n', '\r\n'))).said, plain.said);
});

test('a file that says nothing of an article is not called an article without problems', async () => {
  const { code, said } = await validate({ name: 'something else' });
  assert.match(said, /there is nothing to show\.\n {4}Perhaps this is another file\./);
  assert.equal(code, 1);
});

test('an article of a newer format is refused in words', async () => {
  const { code, out } = await honestRead('validate', `${BAD}newer-version.json`);
  assert.match(out, /newer-version\.json:3:\d+ {2}error {2}\/schemaVersion\n.+ written for a newer honest-read\.\n/);
  assert.match(out, /Left out because of it: the whole article/);
  assert.equal(code, 1);
});

test('an article nested deeper than anyone can follow is refused in words', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const { code, said, err } = await validate(
    `{ "x": ${deep}, "claims": [${JSON.stringify(claim({ grade: 'none such' }))}], "keyTakeaways": [{ "text": [{ "em": "a", "x": ${deep} }] }] }`,
  );
  assert.equal(err, '');
  assert.match(
    said,
    /^a\.json:1:1 {2}error {2}the whole article\n {4}Expected at most 65000 values, .* 100 levels, found more\./,
  );
  assert.match(said, /Make several articles of it/);
  assert.equal(code, 1);
});

test('what steers a terminal is printed as its number', async () => {
  const { said } = await validate({ claims: [claim({ grade: '\u001b[2J\u202eon', '\u009b2Jkin': 1 })] });
  assert.doesNotMatch(said, /[\u001b\u009b\u202e]/);
  assert.match(said, /\\u202eon/);
});

const missing = join(folder, 'missing.json');
const UNREADABLE: [string, string, RegExp][] = [
  ['a file that is not there', missing, /^Cannot read .*missing\.json: there is no such file\.\n$/],
  ['a folder', folder, /^Cannot read .*: it is a folder\.\n$/],
  ['an empty file', file(' \n'), /^Cannot read .*: it is empty\.\n$/],
  ['another encoding', file(Buffer.from('\uFEFF{}', 'utf16le')), /it is not UTF-8\. Save it as UTF-8\.\n$/],
];
for (const [name, path, said] of UNREADABLE) {
  test(`${name} is told, and the other files are checked all the same`, async () => {
    const { code, out, err } = await honestRead('validate', path, ARTICLE);
    assert.match(err, said);
    assert.match(out, /gut-skin-axis\.json: no problems/);
    assert.equal(code, 2);
  });
}

test('an article can come from the standard input', async () => {
  const { code, out } = await run(source, ['validate', '-'], JSON.stringify({ claims: [claim()] }));
  assert.equal(out, 'standard input: no problems. 1 claim.\n');
  assert.equal(code, 0);
});

test('tools get the same as JSON', async () => {
  const { code, out } = await honestRead('validate', '--json', `${BAD}one-bad-claim.json`, ARTICLE);
  const reports = JSON.parse(out) as { file: string; problems: Record<string, unknown>[] }[];
  assert.deepEqual(
    reports.map(({ file }) => file),
    [`${BAD}one-bad-claim.json`, ARTICLE],
  );
  assert.deepEqual(reports[0]!.problems[0], {
    pointer: '/claims/2/text',
    message: 'Expected text, found nothing.',
    leftOut: '/claims/2',
    rule: 'format',
    severity: 'error',
    mend: 'Add "text": a text in quotation marks.',
    line: 6,
    column: 5,
  });
  assert.equal(code, 1);
});

type Expected = { pointer?: string; matches?: string; line?: number }[];
const expectations = JSON.parse(readFileSync(new URL(`../../${BAD}expected.json`, import.meta.url), 'utf8')) as Record<
  string,
  Expected
>;

test('every bad example has each of its problems told in its line, with a way to mend it', async () => {
  const names = Object.keys(expectations);
  const { code, out } = await honestRead('validate', '--json', ...names.map((name) => BAD + name));
  assert.equal(code, 1);
  const reports = JSON.parse(out) as {
    problems: { pointer: string; message: string; line: number; mend?: string; severity: string }[];
  }[];
  for (const [index, name] of names.entries()) {
    const problems = reports[index]!.problems.filter(({ severity }) => severity === 'error');
    for (const { pointer = '', matches = '', line } of expectations[name]!) {
      const found = problems.find((problem) => problem.pointer === pointer && problem.message.includes(matches));
      assert.ok(found, `${name} ${pointer}`);
      if (line) assert.equal(found.line, line);
      assert.ok(found.line >= 1, `${name} ${pointer}`);
      assert.ok(
        found.mend ?? /write an "id"|newer honest-read|Expected a scale/.test(found.message),
        `${name} ${pointer}`,
      );
    }
  }
});

test('every file of data/scales can be named', async () => {
  const names = readdirSync(join(root, 'data/scales')).map((name) => name.replace(/\.json$/, ''));
  assert.deepEqual(NAMED_SCALES.map(({ id }) => id).sort(), names.sort());
  const { said } = await validate({ scales: ['uspstf'], claims: [claim({ grade: 'B' })] });
  assert.equal(said, 'a.json: no problems. 1 claim.\n');
});

const SRC = 'https://publisher.example/gut-skin-axis.json';
const render = (...args: string[]) => honestRead('render', ARTICLE, '--element', ...args);

/** Every element of a piece of HTML, outside in. */
function elements(html: string): tree.Element[] {
  const within = (node: tree.ChildNode): tree.Element[] =>
    'tagName' in node ? [node, ...node.childNodes.flatMap(within)] : [];
  return parseFragment(html).childNodes.flatMap(within);
}
const attributesOf = ({ attrs }: tree.Element) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
const textOf = (node: tree.ChildNode): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

for (const [element, what] of [
  ['claim-table', ['table', 'caption', 'details']],
  ['faq-accordion', ['details', 'summary']],
  ['evidence-badge', ['b']],
] as const) {
  test(`<${element}> is printed with what it shows inside, clean`, async () => {
    const badge = element === 'evidence-badge' ? ['--claim', 'c-detox'] : [];
    const { code, out, err } = await render(element, '--src', SRC, ...badge);
    assert.equal(err, '');
    assert.equal(code, 0);
    const [own, ...inside] = elements(out);
    assert.equal(own!.tagName, element);
    assert.equal(attributesOf(own!).src, SRC);
    for (const tag of what)
      assert.ok(
        inside.some(({ tagName }) => tagName === tag),
        tag,
      );
    assert.doesNotMatch(out, /<!--|=""|\bpart=|[ \t]$|\n\n|undefined|\[object/m);
    assert.doesNotMatch(out, /<(script|style|button|input|slot)\b| on\w+=/, 'Nothing in it needs JavaScript.');
  });
}

test('the table that is printed has every claim with its grade in words', async () => {
  const article = JSON.parse(readFileSync(join(root, ARTICLE), 'utf8')) as { claims: { text: string }[] };
  const { out } = await render('claim-table', '--src', SRC);
  const text = elements(out).map(textOf)[0]!;
  for (const claim of article.claims) assert.ok(text.includes(claim.text), claim.text);
  for (const grade of ['Established concept', 'Plausible, partly shown', 'Emerging, mixed', 'Early-stage, thin']) {
    assert.ok(text.replace(/\s+/g, ' ').includes(grade), grade);
  }
});

test('the interface speaks the language that is asked for, and the element says which', async () => {
  for (const lang of LANGUAGES) {
    const { out } = await render('claim-table', '--src', SRC, '--lang', lang);
    const { lang: said, dir } = attributesOf(elements(out)[0]!);
    assert.equal(said, lang);
    assert.equal(dir, lang === 'ar' ? 'rtl' : 'ltr');
  }
  const { out } = await render('claim-table', '--src', SRC, '--lang', 'de');
  assert.match(out, /Ehrlich gesagt/);
});

test('headings have the level that is asked for', async () => {
  const { out } = await render('faq-accordion', '--src', SRC, '--heading-level', '2');
  assert.match(out, /^<faq-accordion src="\S+" heading-level="2">/);
  assert.match(out, /<h2>/);
  assert.doesNotMatch(out, /<h3>/);
});

test('questions that are open one at a time are so without JavaScript, too, and have no room for a button', async () => {
  const { out } = await render('faq-accordion', '--src', SRC, '--exclusive');
  assert.match(out, /^<faq-accordion src="\S+" exclusive>/);
  const names = elements(out).flatMap((element) => (element.tagName === 'details' ? attributesOf(element).name : []));
  assert.ok(names.length > 1 && names[0]);
  assert.equal(new Set(names).size, 1);
  assert.doesNotMatch(out, /class="all"/);
  assert.match((await render('faq-accordion', '--src', SRC)).out, /<div class="all"><\/div>/);
});

test('a snippet without src says what that means, on the standard error', async () => {
  const { code, out, err } = await render('claim-table');
  assert.match(out, /^<claim-table>\n/);
  assert.match(err, /^This snippet has no src: .* stays so when the article is corrected\. .*--src.*\n$/);
  assert.equal(code, 0);
});

const REFUSED: [string, string[], RegExp][] = [
  [
    'an element that there is not',
    ['claim-tabel'],
    /There is no element "claim-tabel"\. Did you mean "claim-table"\? There are article-contents, /,
  ],
  [
    'a claim that there is not',
    ['evidence-badge', '--claim', 'c-detx'],
    /no claim "c-detx"\. Did you mean "c-detox"\? Its claims are c-axis, /,
  ],
  [
    'a finding that there is not',
    ['study-finding', '--finding', 'f-topicl-ad'],
    /no finding "f-topicl-ad"\. Did you mean "f-topical-ad"\? Its findings are f-oral-ad, /,
  ],
  ['a study without a finding', ['study-finding'], /study-finding needs an id: --finding\. Its findings are /],
  ['a badge of no claim', ['evidence-badge'], /evidence-badge needs an id: --claim\. Its claims are c-axis, /],
  [
    'a claim for what shows them all',
    ['claim-table', '--claim', 'c-detox'],
    /--claim means nothing to claim-table; it is for claim-card, evidence-badge/,
  ],
  ['a language that nobody speaks', ['claim-table', '--lang', 'tlh'], /does not speak "tlh"\. It speaks en, de, ar\./],
  [
    'a heading level that there is not',
    ['faq-accordion', '--heading-level', '7'],
    /--heading-level is a heading level from 2 to 6; found "7"\./,
  ],
  [
    'a style of citations that there is not',
    ['reference-list', '--citation-style', 'harvard'],
    /--citation-style is one of vancouver, apa; found "harvard"\./,
  ],
  [
    'one of two references that there is not',
    ['cite-ref', '--reference', 'ref-oral-ad-2022 ref-oral-ad-2023'],
    /no reference "ref-oral-ad-2023"\. Did you mean "ref-oral-ad-2022"\?/,
  ],
  [
    'one claim at a time',
    ['claim-table', '--exclusive'],
    /--exclusive means nothing to claim-table; it is for faq-accordion\./,
  ],
  [
    'an address that runs',
    ['claim-table', '--src', 'javascript:alert(1)'],
    /--src is the address of the article's JSON/,
  ],
];
for (const [name, args, said] of REFUSED) {
  test(`${name} is refused in words`, async () => {
    const { code, out, err } = await render(...args);
    assert.match(err, said);
    assert.equal(out, '');
    assert.equal(code, 2);
  });
}

test('what can be read of an article with problems is rendered, unless that is not wanted', async () => {
  const path = `${BAD}one-bad-claim.json`;
  const { code, out, err } = await honestRead('render', path, '-e', 'claim-table', '--src', SRC);
  assert.match(err, /one-bad-claim\.json:6:5 {2}error {2}\/claims\/2\/text/);
  assert.equal(elements(out).filter(({ tagName }) => tagName === 'tbody').length, 5);
  assert.equal(code, 0);

  const strict = await honestRead('render', path, '-e', 'claim-table', '--src', SRC, '--strict');
  assert.match(strict.err, /\/claims\/2\/text[^]*not rendered, because of the problems above\.\n$/);
  assert.equal(strict.out, '');
  assert.equal(strict.code, 1);
});

test('where nothing can be rendered, that is said', async () => {
  for (const [content, element, said] of [
    ['{', 'claim-table', /cut off[^]*nothing could be read\.\n$/],
    [{ claims: [] }, 'claim-table', /Nothing to show: the article has nothing in "claims" that could be read\.\n$/],
    [
      { claims: [claim()] },
      'faq-accordion',
      /Nothing to show: the article has nothing in "faq" that could be read\.\n$/,
    ],
  ] as const) {
    const { code, out, err } = await honestRead('render', file(content), '-e', element);
    assert.match(err, said);
    assert.equal(out, '');
    assert.equal(code, 1);
  }
});

test('a hostile article becomes text, wherever it tries to be more', async () => {
  for (const args of [['claim-table'], ['faq-accordion'], ['evidence-badge', '--claim', 'c-1']]) {
    const { out } = await honestRead('render', 'data/examples/good/hostile.json', '--src', SRC, '-e', ...args);
    assert.doesNotMatch(out, /<!--/);
    for (const element of elements(out)) {
      assert.match(
        element.tagName,
        /^(claim-table|faq-accordion|evidence-badge|div|table|caption|thead|tbody|tr|th|td|details|summary|h3|p|ul|li|q|cite|a|b|bdi|em|strong|span|footer|svg|path|circle)$/,
      );
      for (const [name, value] of Object.entries(attributesOf(element))) {
        assert.doesNotMatch(name, /^on|^style$/);
        if (/^(href|src)$/.test(name)) assert.match(value, /^(https?:\/\/|mailto:|#)/);
      }
    }
  }
});

test('--help shows what there is, with examples', async () => {
  const [all, validating, rendering] = await Promise.all([
    honestRead('--help'),
    honestRead('validate', '--help'),
    honestRead('render', '--help'),
  ]);
  assert.match(all.out, /validate[^]*render[^]*Examples:\n {2}honest-read validate article\.json\n[^]*Exit codes: 0/);
  assert.match(validating.out, /--json[^]*Examples:\n/);
  assert.match(rendering.out, /claim-table[^]*--strict[^]*Examples:\n/);
  assert.deepEqual([all.code, validating.code, rendering.code], [0, 0, 0]);
});

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

test('--version says the version', async () => {
  assert.equal((await honestRead('--version')).out, `${version}\n`);
});

test('wrong usage has an exit code of its own, and a hint', async () => {
  for (const [args, said] of [
    [[], /Usage: honest-read/],
    [['validte', ARTICLE], /unknown command 'validte'\n\(Did you mean validate\?\)/],
    [['validate'], /missing required argument 'files'/],
    [['render', ARTICLE], /Say what to render: an --element, or the whole article as a --document/],
    [['validate', '--jsn', ARTICLE], /unknown option '--jsn'\n\(Did you mean --json\?\)/],
  ] as const) {
    const { code, err } = await honestRead(...args);
    assert.match(err, said);
    assert.doesNotMatch(err, /\n\s+at /, 'No stack trace.');
    assert.equal(code, 2);
  }
});

test('the command that is built does the same', { skip: !existsSync(join(root, built)) && 'not built' }, async () => {
  const command = [built];
  assert.equal((await run(command, ['--version'])).out, `${version}\n`);
  const bad = await run(command, ['validate', `${BAD}one-bad-claim.json`, missing]);
  assert.match(bad.out, /one-bad-claim\.json:6:5 {2}error {2}\/claims\/2\/text/);
  assert.match(bad.err, /there is no such file/);
  assert.equal(bad.code, 2);
  for (const lang of ['en', 'ar']) {
    const { code, out } = await run(command, ['render', ARTICLE, '-e', 'claim-table', '--src', SRC, '--lang', lang]);
    assert.equal(elements(out).filter(({ tagName }) => tagName === 'tbody').length, 6);
    assert.equal(code, 0);
  }
});

test('a file is said once, also where it is named twice', async () => {
  const path = file({ claims: [claim()] });
  const { out } = await honestRead('validate', path, path);
  assert.equal(out.match(/no problems/g)?.length, 1);
});

test('a very wide file is checked like any other, up to what a page would read', async () => {
  const wide = (length: number) => validate({ claims: [claim()], measurements: Array.from({ length }, (_, n) => n) });
  assert.deepEqual(await wide(60_000).then(({ code, said }) => [code, said]), [0, 'a.json: no problems. 1 claim.\n']);
  const { code, said } = await wide(300_000);
  assert.match(said, /Expected at most 65000 values, .* found more/);
  assert.equal(code, 1);
});

test('who leaves out what to check is told where to look', async () => {
  const { code, err } = await honestRead('validate');
  assert.match(err, /honest-read --help says what there is/);
  assert.equal(code, 2);
});
