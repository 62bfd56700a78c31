/** What the format cannot say: links that lead nowhere, grades off their scale, numbers that contradict themselves. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { AuthoredArticle } from '../../src/article/article.js';
import { checkCoherence, RULES } from '../../src/article/check-rules.js';
import { readArticle } from '../../src/article/read-article.js';

/** What the check of links tells of an article, shortly. */
function check(data: unknown) {
  const { article } = readArticle(data);
  return checkCoherence(data, article!);
}

/** The places where a rule is broken. */
const broken = (data: unknown, rule: string): string[] =>
  check(data)
    .filter((problem) => problem.rule === rule)
    .map(({ pointer }) => pointer);

const claim = (more: object = {}) => ({ text: 'a', grade: 'early', honestRead: 'b', noEvidenceReason: 'c', ...more });
const withEffect = (effect: object, more: object = {}) => ({
  findings: [{ label: 'a', reference: 'r', effect: { measure: 'MD', estimate: -7.9, ...effect }, ...more }],
  references: [{ id: 'r', csl: { title: 'a' } }],
});

const WHOLE: AuthoredArticle = {
  sections: [{ id: 's', heading: 'a', body: [{ claimTable: ['c'] }, { findings: ['f'] }, { p: [{ cite: ['r'] }] }] }],
  claims: [
    {
      id: 'c',
      text: 'a',
      grade: 'Emerging, mixed',
      honestRead: ['b ', { term: 't' }],
      section: 's',
      evidence: [
        { finding: 'f', relation: 'supports', note: [{ quote: 'q', of: 'q' }] },
        { reference: 'r', relation: 'describes', quotation: 'q' },
      ],
    },
  ],
  findings: [{ id: 'f', label: 'a', reference: 'r', reportedIn: 'r' }],
  quotations: [{ id: 'q', text: 'a', reference: 'r' }],
  glossary: [{ id: 't', name: 'a', description: [{ link: 'l', text: 'b' }] }],
  references: [{ id: 'r', csl: { title: 'a' } }],
  relatedLinks: [{ id: 'l', rel: 'hub', text: 'a' }],
  faq: [{ question: 'a', answer: [{ claim: 'c', text: 'b' }], claims: ['c'], findings: ['f'], references: ['r'] }],
  corrections: [{ id: 'x', date: '2026', kind: 'update', text: [{ finding: 'f', text: 'a' }], affects: ['f', 's'] }],
};

test('an article in which everything hangs together has no problem', () => {
  assert.deepEqual(check(WHOLE), []);
});

test('a link that leads nowhere is found wherever it stands', () => {
  // Every link of the whole article, one at a time, is made to lead nowhere.
  const ids = /"(section|finding|reference|reportedIn|quotation|of|term|link|claim)":"(\w)"/g;
  const lists = /"(claimTable|findings|cite|claims|references|affects)":\["(\w)"/g;
  const text = JSON.stringify(WHOLE);
  const places = [...text.matchAll(ids), ...text.matchAll(lists)];
  assert.equal(places.length, 19);
  for (const { index, 0: link } of places) {
    const spoilt = text.slice(0, index) + link.replace(/"\w"$/, '"gone"') + text.slice(index + link.length);
    const found = check(JSON.parse(spoilt)).filter(({ rule }) => rule === 'links-lead-somewhere');
    assert.equal(found.length, 1, link);
    assert.match(found[0]!.message, /^Expected the id of an entry of .+, found "gone"\.$/);
    const parts = found[0]!.pointer.split('/').slice(1);
    assert.equal(
      parts.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], JSON.parse(spoilt)),
      'gone',
      found[0]!.pointer,
    );
  }
});

test('a link to an entry that was left out for a fault of its own is not told a second time', () => {
  const data = {
    claims: [claim({ noEvidenceReason: undefined, evidence: [{ finding: 'f', relation: 'supports' }] })],
    findings: [{ id: 'f', label: '' }],
  };
  assert.equal(readArticle(JSON.parse(JSON.stringify(data))).problems.length, 1);
  assert.deepEqual(broken(data, 'links-lead-somewhere'), []);
});

test('pointers are into the file, also behind entries that were left out', () => {
  const data = { claims: [5, claim({ honestRead: '' }), claim({ grade: 'no level', section: 'gone' })] };
  assert.deepEqual(broken(data, 'grades-are-on-their-scale'), ['/claims/2/grade']);
  assert.deepEqual(broken(data, 'links-lead-somewhere'), ['/claims/2/section']);
});

test('what looks like a link in a field that nobody knows is none', () => {
  assert.deepEqual(broken({ claims: [claim({ 'x-note': [{ cite: ['gone'] }] })] }, 'links-lead-somewhere'), []);
});

test('ids that have to be written must differ; the reader tells the others', () => {
  const data = {
    quotations: [
      { id: 'q', text: 'a' },
      { id: 'q', text: 'b' },
    ],
    relatedLinks: [{ id: 'q', rel: 'hub', text: 'a' }],
    scales: ['grade', 'grade'],
  };
  assert.deepEqual(broken(data, 'ids-are-their-own'), ['/scales/1', '/quotations/1/id']);
});

test('a claim and a finding of the same id share an address', () => {
  const data = {
    claims: [claim({ id: 'a' })],
    findings: [{ id: 'a', label: 'a' }],
    quotations: [{ id: 'a', text: 'a' }],
  };
  assert.deepEqual(broken(data, 'addresses-are-their-own'), ['/findings/0/id']);
});

test('a grade off its scale is told with the levels that there are', () => {
  for (const [grade, pointer] of [
    ['excellent', '/claims/0/grade'],
    [{ level: 'Emerging, mixed' }, '/claims/0/grade/level'],
    [{ level: 'high', outcome: 'a' }, '/claims/0/grade/level'],
  ] as const) {
    const [problem] = check({ claims: [claim({ grade })] });
    assert.equal(problem!.pointer, pointer);
    assert.match(problem!.message, /Expected a level of the scale "Evidence maturity", found "/);
    assert.match(
      problem!.mend!,
      /established \(Established concept\), plausible \(Plausible\), emerging .* not-assessed/,
    );
  }
  const second = {
    scales: ['maturity-5', 'grade'],
    claims: [claim({ grade: 'Early', grades: [{ scale: 'grade', level: 'Early', outcome: 'a' }] })],
  };
  assert.deepEqual(broken(second, 'grades-are-on-their-scale'), ['/claims/0/grades/0/level']);
});

test('a grade is not judged where its scale could not be read', () => {
  for (const scales of [['no-such-scale'], [{ id: 'own', name: 'Own', levels: [] }]]) {
    assert.deepEqual(broken({ scales, claims: [claim({ grade: 'three stars' })] }, 'grades-are-on-their-scale'), []);
  }
});

test('a grade on a scale that the article does not name leads nowhere', () => {
  const data = { claims: [claim({ grade: { scale: 'grade', level: 'high', outcome: 'a' } })] };
  assert.deepEqual(broken(data, 'links-lead-somewhere'), ['/claims/0/grade/scale']);
});

test('a word that means two levels of a scale is told', () => {
  const scale = (levels: object[], offScale: object[] = []) => ({
    scales: [{ id: 'own', name: 'Own', levels, offScale }],
  });
  const a = { code: 'a', label: 'Good' };
  const rule = 'levels-have-words-of-their-own';
  assert.deepEqual(broken(scale([a, { code: 'a', label: 'Bad' }]), rule), ['/scales/0/levels/1']);
  assert.deepEqual(broken(scale([a, { code: 'b', label: 'Bad', aliases: ['good'] }]), rule), ['/scales/0/levels/1']);
  assert.deepEqual(broken(scale([a, { code: 'b', label: 'Bad' }], [a]), rule), ['/scales/0/offScale/0']);
  assert.deepEqual(
    broken(
      scale([
        { code: 'good', label: 'Good' },
        { code: 'b', label: 'Bad' },
      ]),
      rule,
    ),
    [],
  );
});

test('a claim without a grade is told; one that is not assessed has said so', () => {
  const ungraded = { text: 'a', honestRead: 'b', noEvidenceReason: 'c' };
  assert.deepEqual(broken({ claims: [ungraded, { ...ungraded, grades: [] }] }, 'claims-are-graded'), [
    '/claims/0',
    '/claims/1',
  ]);
  assert.deepEqual(check({ claims: [claim({ grade: 'not-assessed' })] }), []);
});

test('GRADE rates an outcome, and has to say which', () => {
  const graded = (grade: unknown) => ({ scales: ['grade'], claims: [claim({ grade })] });
  assert.deepEqual(broken(graded('High'), 'grade-rates-an-outcome'), ['/claims/0/grade']);
  assert.deepEqual(broken(graded({ level: 'very-low' }), 'grade-rates-an-outcome'), ['/claims/0/grade']);
  assert.deepEqual(check(graded({ level: 'very-low', outcome: 'itch after 4 weeks' })), []);
  assert.deepEqual(check(graded('not-assessed')), []);
});

test('an interval holds its estimate', () => {
  // As the abstract of Umborowati et al. 2022 (doi 10.1186/s41043-022-00318-6) prints it.
  const [problem] = check(withEffect({ ci: { lower: -7.25, upper: -6.92 } }));
  assert.equal(problem!.pointer, '/findings/0/effect/ci');
  assert.equal(problem!.message, 'Expected lower ≤ estimate ≤ upper, found -7.25, -7.9 and -6.92.');
  assert.match(problem!.mend!, /source.*caveats/);

  assert.deepEqual(check(withEffect({ ci: { lower: -8.1, upper: -6.92 } })), []);
  const rule = 'intervals-hold-their-estimate';
  const row = { label: 'a', estimate: 1, ci: { lower: 2, upper: 3 } };
  assert.deepEqual(broken(withEffect({}, { studies: [row] }), rule), ['/findings/0/studies/0/ci']);
  const heterogeneity = { i2: 96, i2Ci: { lower: 10, upper: 60 }, predictionInterval: { lower: 3, upper: -3 } };
  assert.deepEqual(broken(withEffect({}, { heterogeneity }), rule), [
    '/findings/0/heterogeneity/i2Ci',
    '/findings/0/heterogeneity/predictionInterval',
  ]);
});

for (const measure of ['RR', 'OR', 'HR', 'IRR']) {
  test(`${measure} is a ratio, and so above zero`, () => {
    const data = withEffect(
      { measure, estimate: 0, ci: { lower: -1, upper: 2 } },
      { studies: [{ label: 'a', estimate: -0.5 }] },
    );
    assert.deepEqual(broken(data, 'ratios-are-positive'), [
      '/findings/0/effect/estimate',
      '/findings/0/effect/ci/lower',
      '/findings/0/studies/0/estimate',
    ]);
    assert.deepEqual(check(withEffect({ measure, estimate: 0.8, ci: { lower: 0.5, upper: 1.2 } })), []);
  });
}

test('an interval is derived only from what allows it', () => {
  const ci = { lower: -0.9, upper: 0.3, source: 'derived-from-p' };
  const base = { estimate: -0.29, p: { value: 0.35 }, ci };
  const rule = 'derived-intervals-can-be-derived';
  assert.deepEqual(check(withEffect(base)), []);
  assert.deepEqual(check(withEffect({ ...base, p: { value: 0.35, operator: '=' } })), []);
  for (const effect of [
    { ...base, measure: 'not-reported' },
    { ...base, p: { value: 0.05, operator: '<' } },
    { ...base, p: undefined },
    { ...base, ci: { ...ci, source: 'derived-from-se' } },
  ]) {
    assert.deepEqual(broken(JSON.parse(JSON.stringify(withEffect(effect))), rule), ['/findings/0/effect/ci']);
  }
  assert.deepEqual(check(withEffect({ ...base, se: 0.31, ci: { ...ci, source: 'derived-from-se' } })), []);
});

test('I² and p outside their bounds are told by their rules, too', () => {
  const data = withEffect({ p: { value: 5 } }, { heterogeneity: { i2: 960, p: { value: -1 } } });
  assert.deepEqual(broken(data, 'i2-is-a-percentage'), ['/findings/0/heterogeneity/i2']);
  assert.deepEqual(broken(data, 'p-is-a-probability'), [
    '/findings/0/effect/p/value',
    '/findings/0/heterogeneity/p/value',
  ]);
  assert.deepEqual(check(withEffect({ p: { value: 1 } }, { heterogeneity: { i2: 100 } })), []);
});

test('an article cannot except itself from an error, nor from a rule that there is not', () => {
  const except = (rule: string) => ({ claims: [claim()], lintExceptions: [{ rule, reason: 'a' }] });
  for (const code of ['E3', 'W99', 'w1']) {
    assert.deepEqual(broken(except(code), 'exceptions-are-for-warnings'), ['/lintExceptions/0/rule'], code);
  }
  assert.deepEqual(check(except('W1')), []);
});

test('a text that somebody has still to write is told', () => {
  const drafted = (reason: string) => ({
    claims: [claim({ gradeHistory: [{ date: '2026', to: 'early', reason }] })],
  });
  assert.deepEqual(broken(drafted('TODO: say why.'), 'drafts-are-finished'), ['/claims/0/gradeHistory/0/reason']);
  assert.deepEqual(check(drafted('A trial was added.')), []);
});

test('a file with nothing of an article in it is no article', () => {
  assert.deepEqual(broken({ name: 'honest-read', version: '1' }, 'articles-say-something'), ['']);
});

test('every rule has a name of its own, and what is no warning of honesty is broken by something in this file', () => {
  const all = RULES.map(({ name }) => name);
  assert.equal(new Set(all).size, all.length);
  const names = RULES.filter(({ code }) => !code?.startsWith('W')).map(({ name }) => name);
  const here = readFileSync(new URL(import.meta.url), 'utf8');
  for (const name of names) assert.ok(here.includes(`'${name}'`), name);
});

const examples = new URL('../../data/examples/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('bad/expected.json', examples), 'utf8')) as Record<
  string,
  { pointer: string; matches: string; links?: boolean }[]
>;
for (const [file, problems] of Object.entries(expected)) {
  const wanted = problems.filter(({ links }) => links);
  if (!wanted.length) continue;
  test(`in data/examples/bad/${file} the check finds what is wrong, and no more`, () => {
    const data: unknown = JSON.parse(readFileSync(new URL(`bad/${file}`, examples), 'utf8'));
    const errors = check(data).filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors.map(({ pointer }) => pointer).sort(), wanted.map(({ pointer }) => pointer).sort());
    for (const { pointer, matches } of wanted) {
      assert.ok(
        errors.some((error) => error.pointer === pointer && error.message.includes(matches)),
        pointer,
      );
    }
  });
}

// Every text of it is an attempt to break out; one stands where a level should.
const ON_PURPOSE: Record<string, string[]> = { 'hostile.json': ['/claims/1/grade'] };

for (const file of readdirSync(new URL('good/', examples)).filter((name) => name.endsWith('.json'))) {
  test(`data/examples/good/${file} breaks no rule that it does not break on purpose`, () => {
    const data: unknown = JSON.parse(readFileSync(new URL(`good/${file}`, examples), 'utf8'));
    const errors = check(data).filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      ON_PURPOSE[file] ?? [],
    );
  });
}
