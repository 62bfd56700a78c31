/** The honesty rules: for each an article that breaks it, and one that just does not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { HONESTY_RULES } from '../../src/article/check-rules.js';
import { lint } from '../../src/article/lint.js';
import { readArticle } from '../../src/article/read-article.js';
import { WARNING_CODES } from '../../src/article/vocabularies.js';
import { spoiltArticle } from './arbitrary-article.js';

const TODAY = '2026-11-24';

function linted(data: unknown, today: string | undefined = TODAY) {
  const { article } = readArticle(data);
  return lint(data, article!, today ? { today } : {});
}

/** The places where a rule is broken. */
const broken = (code: string, data: unknown, today?: string): string[] =>
  linted(data, today)
    .problems.filter((problem) => problem.code === code)
    .map(({ pointer }) => pointer);

/** What a rule says where it is broken. */
const saying = (code: string, data: unknown): string =>
  linted(data)
    .problems.filter((problem) => problem.code === code)
    .map(({ message }) => message)
    .join('\n');

const claim = (more: object = {}) => ({ id: 'c', text: 'a', grade: 'early', honestRead: 'b', ...more });
const finding = (more: object = {}) => ({ id: 'f', label: 'Oral probiotics', reference: 'r', ...more });
const reference = (more: object = {}) => ({ id: 'r', csl: { title: 'a' }, ...more });
const resting = (relation: string, grade: unknown = 'early', scales: string[] = ['maturity-5']) => ({
  scales,
  claims: [claim({ grade, evidence: [{ reference: 'r', relation }] })],
  references: [reference()],
});
const notSignificant = { direction: 'no-clear-difference', significantAsReported: false };

type Case = [code: string, what: string, breaks: object, at: string[], keeps: object];

const CASES: Case[] = [
  [
    'W1',
    'a claim without evidence has to say why',
    { claims: [claim(), claim({ id: 'd', evidence: [] })] },
    ['/claims/0', '/claims/1'],
    { claims: [claim({ noEvidenceReason: 'Nobody has looked.' })] },
  ],
  ['W2', 'inconclusive evidence does not hold up a grade', resting('inconclusive'), ['/claims/0'], resting('supports')],
  ['W2', 'nor does what only narrows a claim', resting('qualifies'), ['/claims/0'], resting('describes')],
  [
    'W2',
    'a level that says that nothing supports a claim needs no support',
    resting('disputes', 'established'),
    ['/claims/0'],
    resting('disputes', 'not-supported'),
  ],
  [
    'W2',
    'certainty can be low where evidence is inconclusive, and not high',
    resting('inconclusive', { level: 'high', outcome: 'itch' }, ['grade']),
    ['/claims/0'],
    resting('inconclusive', { level: 'low', outcome: 'itch' }, ['grade']),
  ],
  [
    'W2',
    'one can be certain that a claim does not hold',
    resting('background', { level: 'moderate', outcome: 'itch' }, ['grade']),
    ['/claims/0'],
    resting('disputes', { level: 'high', outcome: 'itch' }, ['grade']),
  ],
  [
    'W3',
    'a number needs its study',
    { findings: [finding({ reference: undefined })] },
    ['/findings/0'],
    { findings: [finding()], references: [reference()] },
  ],
  [
    'W4',
    'a change is compared with something',
    {
      findings: [
        finding({ change: { value: -15, basis: 'within-group' } }),
        finding({ id: 'g', change: { value: 16.5, basis: 'not-reported' } }),
      ],
    },
    ['/findings/0/change/basis', '/findings/1/change/basis'],
    { findings: [finding({ change: { value: -15, basis: 'between-group' } })] },
  ],
  [
    'W5',
    'a claim that rests on a retracted paper is under review',
    {
      claims: [claim({ evidence: [{ reference: 'r', relation: 'supports' }] })],
      references: [reference({ editorialStatus: { status: 'retracted' } })],
    },
    ['/claims/0'],
    {
      claims: [claim({ status: 'under-review', evidence: [{ reference: 'r', relation: 'supports' }] })],
      references: [reference({ editorialStatus: { status: 'retracted' } })],
    },
  ],
  [
    'W5',
    'so is one whose result was read in a paper with an expression of concern',
    {
      claims: [claim({ status: 'current', evidence: [{ finding: 'f', relation: 'supports' }] })],
      findings: [finding({ reference: undefined, reportedIn: 'r' })],
      references: [reference({ editorialStatus: { status: 'expression-of-concern' } })],
    },
    ['/claims/0'],
    {
      claims: [claim({ status: 'current', evidence: [{ finding: 'f', relation: 'supports' }] })],
      findings: [finding({ reference: undefined, reportedIn: 'r' })],
      references: [reference({ editorialStatus: { status: 'corrected' } })],
    },
  ],
  ['W6', 'somebody has reviewed it', { claims: [claim()] }, [''], { claims: [claim()], lastReviewed: '2026-01' }],
  [
    'W6',
    'a review that was due yesterday is overdue, one that is due today is not',
    { lastReviewed: '2025', nextReviewDue: '2026-11-23', claims: [claim()] },
    ['/nextReviewDue'],
    { lastReviewed: '2025', nextReviewDue: '2026-11-24', claims: [claim()] },
  ],
  [
    'W7',
    'a paper was checked 90 days ago at most',
    { references: [reference({ editorialStatus: { status: 'current', checkedAt: '2026-08-25' } })] },
    ['/references/0/editorialStatus'],
    { references: [reference({ editorialStatus: { status: 'current', checkedAt: '2026-08-26' } })] },
  ],
  [
    'W7',
    'a paper that nobody has checked is told, a web page is not',
    {
      references: [
        reference({ csl: { DOI: '10.1000/182' } }),
        reference({ id: 's', csl: { type: 'article-journal' } }),
      ],
    },
    ['/references/0', '/references/1'],
    { references: [reference({ csl: { type: 'webpage', title: 'a' } })] },
  ],
  [
    'W7',
    'where nothing is known, nobody has checked; a retraction cannot get worse',
    { references: [reference({ editorialStatus: { status: 'unknown', checkedAt: TODAY } })] },
    ['/references/0/editorialStatus'],
    { references: [reference({ editorialStatus: { status: 'retracted' } })] },
  ],
  [
    'W8',
    'studies that disagree a lot have a caveat',
    { findings: [finding({ heterogeneity: { i2: 75 } })] },
    ['/findings/0/heterogeneity/i2'],
    {
      findings: [
        finding({ heterogeneity: { i2: 74.9 } }),
        finding({ id: 'g', heterogeneity: { i2: 96 }, caveats: ['The trials disagree.'] }),
      ],
    },
  ],
  [
    'W10',
    'a quotation has a source',
    { quotations: [{ id: 'q', text: 'a' }] },
    ['/quotations/0'],
    { quotations: [{ id: 'q', text: 'a', reference: 'r' }], references: [reference()] },
  ],
  [
    'W11',
    'what is listed is used',
    {
      references: [reference()],
      quotations: [{ id: 'q', text: 'a' }],
      glossary: [{ id: 't', name: 'a' }],
    },
    ['/references/0', '/quotations/0', '/glossary/0'],
    {
      abstract: [{ cite: ['r'] }, { quote: 'a', of: 'q' }, { term: 't' }],
      references: [reference()],
      quotations: [{ id: 'q', text: 'a' }],
      glossary: [{ id: 't', name: 'a' }],
    },
  ],
  [
    'W13',
    'a title is the title, but for case, marks, journal and year',
    { references: [reference({ displayTitle: 'Sleep and mood', csl: { title: 'Sleep reduces mood' } })] },
    ['/references/0/displayTitle'],
    { references: [reference({ displayTitle: 'sleep & mood (Sleep, 2024)', csl: { title: 'Sleep and Mood.' } })] },
  ],
  [
    'W13',
    'a subtitle can be left out, and not be another one',
    { references: [reference({ displayTitle: 'Sleep: a review', csl: { title: 'Sleep: a cohort study' } })] },
    ['/references/0/displayTitle'],
    { references: [reference({ displayTitle: 'Sleep', csl: { title: 'Sleep: a cohort study' } })] },
  ],
  [
    'W15',
    'somebody asked who paid',
    { references: [reference(), reference({ id: 's', funding: [] })] },
    ['/references'],
    { references: [reference(), reference({ id: 's', funding: [{ funder: 'none', kind: 'none-declared' }] })] },
  ],
  [
    'W16',
    'interval and p agree',
    {
      findings: [
        finding({ effect: { measure: 'RR', estimate: 0.8, ci: { lower: 0.6, upper: 0.95 }, p: { value: 0.2 } } }),
      ],
    },
    ['/findings/0/effect/p'],
    {
      findings: [
        finding({ effect: { measure: 'RR', estimate: 0.8, ci: { lower: 0.6, upper: 1.05 }, p: { value: 0.2 } } }),
      ],
    },
  ],
];

for (const [code, what, breaks, at, keeps] of CASES) {
  test(`${code}: ${what}`, () => {
    const [broke, kept] = [breaks, keeps].map((data) => JSON.parse(JSON.stringify(data)) as object);
    assert.deepEqual(broken(code, broke), at);
    assert.deepEqual(broken(code, kept), []);
  });
}

test('W6 and W7 say nothing where nobody says what day it is', () => {
  const data = { claims: [claim()], references: [reference()] };
  const { article } = readArticle(data);
  assert.deepEqual(
    lint(data, article!, {}).problems.filter(({ code }) => code === 'W6' || code === 'W7'),
    [],
  );
});

/** An answer in a language, linked to a result. */
const answered = (answer: unknown, result: object = notSignificant, inLanguage = 'en') => ({
  inLanguage,
  findings: [finding(result)],
  references: [reference()],
  faq: [{ id: 'q', question: 'a', answer, findings: ['f'] }],
});

for (const [language, wrong, right] of [
  ['en', 'Probiotics have no effect on itch.', 'No significant effect on itch was found.'],
  ['en', 'They do not work.', 'Not having found one is not the same as no effect.'],
  ['en', 'There was no difference after four weeks.', 'There was no clear difference; no side effects were seen.'],
  ['en', 'It’s ineffective.', 'There is no evidence of no effect; no effect sizes are given.'],
  ['en-GB', 'Trials show no benefit.', 'Probably little or no difference.'],
  ['de', 'Sie haben keine Wirkung auf den Juckreiz.', 'Sie haben keine deutliche Wirkung gezeigt.'],
  ['de', 'Probiotika sind wirkungslos.', 'Das heißt nicht, dass sie keine Wirkung haben.'],
  ['ar', 'لا تأثير للبروبيوتيك على الحكة.', 'لم يظهر فرق واضح.'],
  ['ar', 'هذا العلاج غير فعال.', 'وهذا لا يعني أن العلاج غير فعال.'],
] as const) {
  test(`W9 (${language}): “${wrong}” is more than “not significant”; “${right}” is not`, () => {
    assert.deepEqual(broken('W9', answered(wrong, notSignificant, language)), ['/faq/0/answer']);
    assert.deepEqual(broken('W9', answered(right, notSignificant, language)), []);
  });
}

test('W9 finds it wherever something is concluded, and only where every result is not significant', () => {
  const words = 'It has no effect.';
  const data = {
    abstract: [{ finding: 'f', text: words }],
    sections: [{ heading: 'a', answer: [words, { cite: ['r'] }] }],
    claims: [claim({ honestRead: words, evidence: [{ finding: 'f', relation: 'inconclusive' }] })],
    findings: [finding({ ...notSignificant, summary: words })],
    references: [reference()],
    keyTakeaways: [{ text: words, claims: ['c'] }],
  };
  const places = [
    '/abstract',
    '/claims/0/honestRead',
    '/findings/0/summary',
    '/keyTakeaways/0/text',
    '/sections/0/answer',
  ];
  assert.deepEqual(broken('W9', data).sort(), places);
  assert.deepEqual(broken('W9', { ...data, findings: [{ ...data.findings[0], significantAsReported: true }] }), []);
  // Of the same source there is a result that is not null: it has that effect.
  const beside = [...data.findings, finding({ id: 'g', significantAsReported: true })];
  assert.deepEqual(broken('W9', { ...data, findings: beside }).includes('/sections/0/answer'), false);
});

test('W9 knows a result that is not significant by its p or its interval, and one that rules an effect out', () => {
  const words = 'It has no effect.';
  const effect = (more: object, outcome?: object) => ({
    effect: { measure: 'MD', estimate: -0.29, ...more },
    ...(outcome && { outcome }),
  });
  assert.equal(broken('W9', answered(words, effect({ p: { value: 0.35 } }))).length, 1);
  assert.equal(broken('W9', answered(words, effect({ p: { value: 0.04 } }))).length, 0);
  assert.equal(broken('W9', answered(words, effect({ p: { value: 0.05, operator: '<' } }))).length, 0);
  const ci = { lower: -0.9, upper: 0.3 };
  assert.equal(broken('W9', answered(words, effect({ ci }))).length, 1);
  assert.equal(broken('W9', answered(words, effect({ ci }, { name: 'itch', mid: 0.5 }))).length, 1);
  assert.equal(broken('W9', answered(words, effect({ ci }, { name: 'itch', mid: 1 }))).length, 0);
});

const POOLED = {
  sample: { studies: 6, participants: 1241 },
  heterogeneity: { i2: 96.2 },
  effect: { measure: 'SMD', estimate: -0.29, p: { value: 0.35 } },
  timepoint: { value: 4, unit: 'week' },
};

for (const [language, same, other, found] of [
  [
    'en',
    'It pooled six randomised, controlled trials.',
    'It pooled five randomised, controlled trials.',
    'number of studies',
  ],
  [
    'en',
    'A meta-analysis of 6 RCTs with 1,241 people.',
    'A meta-analysis of 6 RCTs with 1,214 people.',
    'number of people',
  ],
  ['en', 'Heterogeneity was very high (I² = 96%).', 'Heterogeneity was very high (I² = 69%).', 'I²'],
  ['en', 'No benefit was seen (effect size −0.3, p = 0.35).', 'None (effect size −0.3, p = 0.53).', 'p'],
  ['en', 'The effect was small (SMD −0.29).', 'The effect was small (SMD −0.92).', 'estimate'],
  ['en', 'It was measured at four weeks.', 'It was measured at 40 days.', 'number of days'],
  [
    'de',
    'Eine Auswertung von sechs Studien mit 1.241 Personen.',
    'Eine Auswertung von sieben Studien.',
    'number of studies',
  ],
  ['de', 'Die Streuung ist groß (I² = 96,2 %), p = 0,35.', 'Die Streuung ist groß (I² = 92,6 %).', 'I²'],
  ['ar', 'شملت ٦ دراسات على ١٬٢٤١ مشاركًا.', 'شملت ٧ دراسات.', 'number of studies'],
  ['ar', 'شملت ست دراسات، p = ٠٫٣٥.', 'النتيجة p = ٠٫٥٣.', 'p'],
] as const) {
  test(`W12 (${language}): “${other}” is not what the data says; “${same}” is`, () => {
    assert.deepEqual(broken('W12', answered(same, POOLED, language)), []);
    assert.deepEqual(broken('W12', answered(other, POOLED, language)), ['/faq/0/answer']);
    assert.match(saying('W12', answered(other, POOLED, language)), new RegExp(`the ${found} of "Oral probiotics"`));
  });
}

for (const words of [
  'Two of the six trials found an effect in 60 people who took it.',
  'Another 3 trials are under way, with 90 people in the placebo group.',
  'It helped 3 in 100 people.',
  'At least two small trials found nothing, p < 0.05.',
  'It pooled 6 trials of 40 participants, of 200 participants and of 300.',
  'After two years of research there are more than 40 trials.',
  'The odds of 5 to 1 were told by 12 newspapers.',
]) {
  test(`W12 leaves alone: “${words}”`, () => {
    assert.deepEqual(broken('W12', answered(words, POOLED)), []);
  });
}

test('W12 looks wherever a sentence speaks of one study, and not where it speaks of two', () => {
  const six = { sample: { studies: 6 } };
  const data = {
    abstract: 'A review of seven trials, which nothing here is linked to.',
    sections: [
      {
        heading: 'a',
        answer: ['It pooled ', { finding: 'f', text: 'the results of 7 trials' }, '.'],
        body: [
          {
            p: [
              { cite: ['r'], text: 'A review' },
              ' of seven trials. ',
              { cite: ['s'], text: 'Another' },
              ' of 2 trials.',
            ],
          },
          { p: ['Two reviews ', { cite: ['r', 's'] }, ' of 7 trials.'] },
        ],
      },
    ],
    claims: [claim({ evidence: [{ finding: 'f', relation: 'supports', note: 'a review of 7 trials' }] })],
    findings: [
      finding({ ...six, summary: 'a pool of 7 trials', caveats: ['Only 2 trials were long.'] }),
      finding({ id: 'g', reference: 's', sample: { studies: 2 } }),
    ],
    references: [reference({ annotation: '7 RCTs' }), reference({ id: 's' })],
    keyTakeaways: [{ text: 'Of all 7 trials, none was long.', findings: ['f'] }],
    corrections: [{ id: 'x', date: '2026', kind: 'correction', text: [{ cite: ['r'] }, 'A review of 7 trials.'] }],
  };
  assert.deepEqual(broken('W12', data), [
    '/keyTakeaways/0/text',
    '/sections/0/answer',
    '/sections/0/body/0/p',
    '/claims/0/evidence/0/note',
    '/findings/0/summary',
    '/references/0/annotation',
  ]);
});

test('W12 compares texts with each other where the data has no number', () => {
  const data = (again: string) => ({
    findings: [finding({ summary: 'found only 11 human experimental studies' })],
    references: [reference()],
    faq: [{ question: 'a', answer: again, findings: ['f'] }],
  });
  assert.deepEqual(broken('W12', data('It found only 11 human studies.')), []);
  assert.equal(broken('W12', data('It found only 12 human studies.')).length, 1);
  assert.match(
    saying('W12', data('It found only 12 human studies.')),
    /"1[12] human.* studies", as it was told before/,
  );
});

const graded = (level: string, honestRead: string, inLanguage = 'en') => ({
  inLanguage,
  scales: ['grade'],
  claims: [claim({ grade: { level, outcome: 'itch' }, honestRead, noEvidenceReason: 'a' })],
});

for (const [language, level, wrong, right] of [
  ['en', 'low', 'It reduces itch', 'It may reduce itch'],
  ['en', 'low', 'It probably reduces itch', 'It reduces itch, some trials say'],
  ['en', 'very-low', 'It cures eczema', 'It may reduce itch, but the evidence is very uncertain'],
  ['en', 'moderate', 'The evidence is very uncertain about itch', 'It probably reduces itch'],
  ['en', 'high', 'The evidence is very uncertain about itch', 'It reduces itch'],
  ['de', 'low', 'Es lindert Juckreiz', 'Es lindert Juckreiz möglicherweise'],
  ['de', 'low', 'Es verringert wahrscheinlich den Juckreiz', 'Es kann den Juckreiz verringern'],
  ['ar', 'low', 'يقلل الحكة', 'قد يقلل الحكة'],
] as const) {
  test(`W17 (${language}): “${wrong}” does not go with ${level} certainty; “${right}” does`, () => {
    assert.deepEqual(broken('W17', graded(level, wrong, language)), ['/claims/0/honestRead']);
    assert.deepEqual(broken('W17', graded(level, right, language)), []);
  });
}

test('W17 is about GRADE, and about no other scale', () => {
  assert.deepEqual(broken('W17', { claims: [claim({ honestRead: 'It reduces itch' })] }), []);
});

test('a language that the rules of wording cannot read is left alone', () => {
  assert.deepEqual(broken('W9', answered('It has no effect.', notSignificant, 'fr')), []);
  assert.deepEqual(broken('W12', answered('It pooled 7 trials.', POOLED, 'fr')), []);
  assert.deepEqual(broken('W17', graded('low', 'It reduces itch', 'fr')), []);
});

test('an exception hides what its rule finds, at one entry or everywhere, and is told with its reason', () => {
  const findings = [finding({ id: 'f-1', reference: undefined }), finding({ id: 'f-2', reference: undefined })];
  const except = (exception: object) => JSON.parse(JSON.stringify({ findings, lintExceptions: [exception] })) as object;

  const one = linted(except({ rule: 'W3', at: 'f-2', reason: 'In press.' }));
  assert.deepEqual(
    one.problems.filter(({ code }) => code === 'W3').map(({ pointer }) => pointer),
    ['/findings/0'],
  );
  assert.deepEqual(
    one.exceptions.map(({ rule, at, reason, hidden }) => [rule, at, reason, hidden.map(({ pointer }) => pointer)]),
    [['W3', 'f-2', 'In press.', ['/findings/1']]],
  );
  const all = linted(except({ rule: 'W3', reason: 'In press.' }));
  assert.deepEqual(
    all.problems.filter(({ code }) => code === 'W3'),
    [],
  );
  assert.equal(all.exceptions[0]!.hidden.length, 2);
});

test('an exception that excepts nothing is told', () => {
  const needless = (exception: object) =>
    linted({ claims: [claim({ noEvidenceReason: 'a' })], lintExceptions: [exception] }).problems.filter(
      ({ rule }) => rule === 'exceptions-are-needed',
    );
  assert.match(needless({ rule: 'W1', reason: 'a' })[0]!.message, /something that W1 finds, found nothing to except/);
  assert.match(needless({ rule: 'W6', at: 'c', reason: 'a' })[0]!.message, /W6 finds at "c"/);
  assert.deepEqual(needless({ rule: 'W6', reason: 'a' }), []);
  // Whether it is needed shows only beside the older publication.
  assert.deepEqual(needless({ rule: 'W14', reason: 'a' }), []);
});

test('an exception without a reason, or with an empty one, excepts nothing', () => {
  for (const exception of [{ rule: 'W6' }, { rule: 'W6', reason: '' }]) {
    assert.deepEqual(broken('W6', { claims: [claim()], lintExceptions: [exception] }), ['']);
  }
});

test('every rule of the field has its code, its name and an explanation, in order', () => {
  const codes = HONESTY_RULES.map(({ code }) => code);
  const errors = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8'];
  assert.deepEqual(codes, [...errors, ...WARNING_CODES]);
  for (const { code, severity, why } of HONESTY_RULES) {
    assert.equal(severity, code.startsWith('E') ? 'error' : 'warning');
    assert.ok(why.length > 80, code);
  }
});

test('whatever is in an article, the lint never throws, and every problem has a message', () => {
  fc.assert(
    fc.property(spoiltArticle, spoiltArticle, (now, before) => {
      const [{ article }, { article: since }] = [readArticle(now), readArticle(before)];
      if (!article) return;
      const { problems, exceptions } = lint(now, article, { today: TODAY, ...(since && { since }) });
      for (const { message, pointer } of problems) assert.ok(message && (pointer === '' || pointer.startsWith('/')));
      for (const { reason } of exceptions) assert.ok(reason);
    }),
    { numRuns: Number(process.env.FC_RUNS ?? 300), includeErrorInReport: true },
  );
});
