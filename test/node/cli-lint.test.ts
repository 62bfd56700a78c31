/** `honest-read lint`, as a publisher meets it; and what every command says of what it cannot read. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../../tools/elements.js';

const folder = mkdtempSync(join(tmpdir(), 'honest-read-lint-'));
after(() => rmSync(folder, { recursive: true }));

function honestRead(args: string[], input?: string): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const command = ['--import', 'tsx', 'src/cli/honest-read.ts', ...args];
    const child = spawn(process.execPath, command, { cwd: ROOT });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.end(input);
  });
}

let files = 0;
function file(content: string | Uint8Array | object): string {
  const path = join(folder, `${++files}.json`);
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(path, isText ? content : JSON.stringify(content, null, 2));
  return path;
}

const ARTICLE = 'data/gut-skin-axis.json';
const TODAY = ['--today', '2026-11-24'];
const lint = (...args: string[]) => honestRead(['lint', ...TODAY, ...args]);

const claim = { id: 'c', text: 'It works', grade: 'early', honestRead: 'Nobody knows.' };
const ALL_WELL = { claims: [{ ...claim, noEvidenceReason: 'Nobody has looked.' }], lastReviewed: '2026' };

test('an honest article is said to be one', async () => {
  const path = file(ALL_WELL);
  assert.deepEqual(await lint('--strict', path), { code: 0, out: `${path}: no problems. 1 claim.\n`, err: '' });
});

test('a warning is told with its code, its place and how to mend it; it is no failure, unless that is asked for', async () => {
  const path = file({ claims: [claim], lastReviewed: '2026' });
  const { code, out, err } = await lint(path);
  assert.equal(
    out.replaceAll(path, 'a.json'),
    `a.json:3:5  warning W1  /claims/0
    Expected evidence, or a reason why there is none, found neither.
    Name the findings or references it rests on in "evidence", or say in "noEvidenceReason" why there are none.

a.json: no problems, 1 warning. 1 claim.
`,
  );
  assert.equal(err, '');
  assert.equal(code, 0);
  assert.equal((await lint('--strict', path)).code, 1);
});

test('an error is one with and without --strict, and is told once, by its rule', async () => {
  const path = file({ ...ALL_WELL, findings: [{ label: 'a', reference: 'r', heterogeneity: { i2: 960 } }] });
  const { code, out } = await lint(path);
  assert.equal(out.match(/error/g)!.length, 2, 'I² and the reference that is not there');
  assert.match(out, /error E5 {2}\/findings\/0\/heterogeneity\/i2\n.+found 960\.\n.+0 to 100[^\n]+\n {4}Left out/);
  assert.match(out, /error E1 {2}\/findings\/0\/reference/);
  assert.equal(code, 1);
});

test('the first article has its warnings told, and no error', async () => {
  const { code, out } = await lint(ARTICLE);
  assert.match(out, /warning W3 {2}\/findings\/3\n/);
  assert.match(out, /no problems, 15 warnings\. 6 claims, 5 findings/);
  assert.equal(code, 0);
});

test('the day decides what is overdue', async () => {
  const path = file({ ...ALL_WELL, nextReviewDue: '2026-11-24' });
  const on = (day: string) => honestRead(['lint', '--today', day, path]);
  assert.match((await on('2026-11-24')).out, /no problems\. 1 claim/);
  assert.match((await on('2026-11-25')).out, /warning W6 {2}\/nextReviewDue/);
});

test('what is switched off is counted, with the reason; --all tells what it is', async () => {
  const path = file({ ...ALL_WELL, claims: [claim], lintExceptions: [{ rule: 'W1', at: 'c', reason: 'In press.' }] });
  const { out } = await lint(path);
  assert.equal(
    out.replaceAll(path, 'a.json'),
    'a.json: no problems, 1 switched off. 1 claim.\n    W1 is switched off at c (1 finding): In press.\n',
  );
  assert.match((await lint('--all', path)).out, /In press\.\n\n.+warning W1 {2}\/claims\/0\n/);
});

test('an exception from no rule, or from an error, is refused', async () => {
  const except = (rule: string) => lint(file({ ...ALL_WELL, lintExceptions: [{ rule, reason: 'a' }] }));
  const [slip, error] = await Promise.all([except('W19x'), except('E3')]);
  assert.match(slip.out, /error {2}\/lintExceptions\/0\/rule\n.+found "W19x"\.\n/);
  assert.match(error.out, /found "E3", which is an error\.\n {4}What an error finds holds of no article/);
  assert.doesNotMatch(error.out, /Did you mean/);
  assert.deepEqual([slip.code, error.code], [1, 1]);
});

test('tools get the same as JSON', async () => {
  const path = file({ ...ALL_WELL, claims: [claim], lintExceptions: [{ rule: 'W1', reason: 'In press.' }] });
  const { out } = await lint('--json', path);
  const [report] = JSON.parse(out) as { file: string; problems: object[]; exceptions: Record<string, unknown>[] }[];
  assert.deepEqual(report!.problems, []);
  const [{ hidden, ...exception }] = report!.exceptions as [{ hidden: { code: string; line: number }[] }];
  assert.deepEqual(exception, { rule: 'W1', reason: 'In press.', pointer: '/lintExceptions/0', line: 12, column: 5 });
  assert.deepEqual(
    hidden.map(({ code, line }) => [code, line]),
    [['W1', 3]],
  );
});

test('what has changed in silence is told, with a draft to paste', async () => {
  const before = JSON.parse(readFileSync(join(ROOT, ARTICLE), 'utf8')) as { claims: { id: string; grade: object }[] };
  before.claims[3]!.grade = { level: 'emerging', qualifier: 'mixed' };
  const { code, out } = await lint('--since', file(before), ARTICLE);
  assert.match(out, /warning W14 {2}\/claims\/3\n.+"Emerging, mixed" before and "Early-stage, thin" now/);
  assert.match(out, /Changed, and not told:\n {2}- The grade of “Probiotics improve/);
  const drafted = /For "gradeHistory" of the claim c-healthy \(likewise\):\n(.+)/s.exec(out)![1]!;
  assert.deepEqual(JSON.parse(drafted), [
    {
      date: '2026-11-24',
      scale: 'maturity-5',
      from: 'Emerging, mixed',
      to: 'Early-stage, thin',
      reason: 'TODO: say why.',
    },
  ]);
  assert.equal(code, 0);
  assert.doesNotMatch((await lint('--since', ARTICLE, ARTICLE)).out, /W14|W18|Changed/);
});

test('the rules are listed, and each is explained', async () => {
  const [list, one, json] = await Promise.all([
    lint('--rules'),
    lint('--explain', 'w9'),
    lint('--explain', 'W9', '--json'),
  ]);
  assert.equal(list.out.match(/^[EW]\d+ {2}\S+ {2}\((error|warning)\)$/gm)!.length, 26);
  assert.match(
    one.out,
    /^W9 {2}not-significant-is-not-no-effect {2}\(warning\)\n[^]*BMJ 2003;326:475[^]*lintExceptions/,
  );
  assert.equal((JSON.parse(json.out) as { code: string }[])[0]!.code, 'W9');
  assert.deepEqual([list.code, one.code], [0, 0]);
});

const missing = join(folder, 'missing.json');

const WRONG: [string, string[], RegExp][] = [
  ['no article', [], /^Name at least one article\./],
  ['a rule that there is not', ['--explain', 'W99'], /^There is no rule "W99"\..* There are E1, .*W18\.\n$/],
  [
    'a day that there is not',
    ['--today', '2026-02-30', ARTICLE],
    /^--today is a day such as .+; found "2026-02-30"\.\n$/,
  ],
  ['a day in words', ['--today', 'tomorrow', ARTICLE], /found "tomorrow"\.\n$/],
  ['an older article that is not there', ['--since', missing, ARTICLE], /^Cannot read .*there is no such file\.\n$/],
  [
    'an older article that is none',
    ['--since', file('[]'), ARTICLE],
    /^Cannot compare with .*: no article can be read/,
  ],
  ['two articles and one older', ['--since', ARTICLE, ARTICLE, missing], /^--since compares one article .*found 2/],
  ['one input for two', ['--since', '-', '-'], /cannot both come from the standard input\.\n$/],
  [
    'an option that there is not',
    ['--strickt', ARTICLE],
    /^error: unknown option '--strickt'\n\(Did you mean --strict\?\)/,
  ],
];
for (const [name, args, said] of WRONG) {
  test(`lint: ${name} is refused in words, and nothing else is said`, async () => {
    const { code, out, err } = await lint(...args);
    assert.match(err, said);
    assert.doesNotMatch(err, /\n\s+at /, 'No stack trace.');
    assert.equal(out, '');
    assert.equal(code, 2);
  });
}

const COMMANDS: Record<string, string[]> = {
  validate: [],
  lint: [],
  render: ['--element', 'claim-table'],
};
const locked = file(ALL_WELL);
chmodSync(locked, 0);
const isRoot = process.getuid?.() === 0;

const UNREADABLE: [string, string, RegExp, boolean?][] = [
  ['a file that is not there', missing, /^Cannot read .*missing\.json: there is no such file\.\n$/],
  ['a folder', folder, /^Cannot read .*: it is a folder\.\n$/],
  ['a file that may not be read', locked, /^Cannot read .*: it may not be read\.\n$/, isRoot],
  ['a file that is not UTF-8', file(Buffer.from('\uFEFF{}', 'utf16le')), /^Cannot read .*: it is not UTF-8\..*\n$/],
  ['an empty file', file(''), /^Cannot read .*: it is empty\.\n$/],
];
for (const [command, more] of Object.entries(COMMANDS)) {
  for (const [name, path, said, skip] of UNREADABLE) {
    test(`${command}: ${name} is told in one sentence`, { skip: skip && 'root may read every file' }, async () => {
      const { code, out, err } = await honestRead([command, path, ...more]);
      assert.match(err, said);
      assert.equal(out, '');
      assert.equal(code, 2);
    });
  }
  test(`${command}: an option that there is not is refused`, async () => {
    const { code, out, err } = await honestRead([command, ARTICLE, ...more, '--no-such-thing']);
    assert.match(err, /^error: unknown option '--no-such-thing'\n/);
    assert.equal(out, '');
    assert.equal(code, 2);
  });
}
