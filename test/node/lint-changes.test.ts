/** What has changed since an article was published, and whether it says so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { changesSince } from '../../src/article/changes.js';
import { checkCoherence } from '../../src/article/check-rules.js';
import { draftOf } from '../../src/article/draft.js';
import { lint } from '../../src/article/lint.js';
import { readArticle } from '../../src/article/read-article.js';

type Json = Record<string, unknown>;
interface Data extends Json {
  claims: Json[];
  findings: Json[];
}

const published = (): Data =>
  JSON.parse(readFileSync(new URL('../../data/gut-skin-axis.json', import.meta.url), 'utf8')) as Data;

const TODAY = '2026-11-24';

/** What the lint says of an article, beside what was published. */
function since(change: (data: Data) => void, before: (data: Data) => void = () => {}) {
  const [old, now] = [published(), published()];
  before(old);
  before(now);
  change(now);
  const [was, is] = [readArticle(old).article!, readArticle(now).article!];
  const { problems } = lint(now, is, { today: TODAY, since: was });
  const changes = changesSince(was, is);
  return {
    told: problems.filter(({ code }) => code === 'W14' || code === 'W18'),
    changes,
    draft: draftOf(changes, is, TODAY),
    now,
  };
}
const places = (problems: readonly { code?: string | undefined; pointer: string }[]) =>
  problems.map(({ code, pointer }) => [code, pointer]);

const claimOf = (data: Data, id: string) => data.claims.find((claim) => claim.id === id)!;
const findingOf = (data: Data, id: string) => data.findings.find((finding) => finding.id === id)!;
const regrade = (data: Data) => (claimOf(data, 'c-healthy').grade = { level: 'emerging', qualifier: 'mixed' });

test('an article that has not changed has nothing to tell', () => {
  const { told, changes, draft } = since(() => {});
  assert.deepEqual([told, changes, draft], [[], [], undefined]);
});

test('a grade that changed in silence is told with what it was, and with an entry for its history', () => {
  const { told, draft } = since(regrade);
  assert.deepEqual(places(told), [['W14', '/claims/3']]);
  assert.match(told[0]!.message, /"Early-stage, thin" before and "Emerging, mixed" now/);
  assert.deepEqual(draft, {
    corrections: [],
    gradeHistory: {
      'c-healthy': [
        {
          date: TODAY,
          scale: 'maturity-5',
          from: 'Early-stage, thin',
          to: 'Emerging, mixed',
          reason: 'TODO: say why.',
        },
      ],
    },
    words: [
      'The grade of “Probiotics improve hydration / fine lines in healthy skin” (maturity-5) was “Early-stage, thin” and is “Emerging, mixed”.',
    ],
  });
});

test('a qualifier is part of a grade', () => {
  const { told } = since((data) => (claimOf(data, 'c-healthy').grade = { level: 'early', qualifier: 'mixed' }));
  assert.match(told[0]!.message, /"Early-stage, thin" before and "Early-stage, mixed" now/);
});

test('a grade that its history tells of is told; by code, by label or in full', () => {
  for (const to of ['emerging', 'Emerging', 'Emerging, mixed']) {
    const { told } = since((data) => {
      regrade(data);
      claimOf(data, 'c-healthy').gradeHistory = [{ date: TODAY, to, reason: 'Three trials were added.' }];
    });
    assert.deepEqual(told, [], to);
  }
});

test('an entry that was there before, leads elsewhere, or is dated before the last version tells nothing', () => {
  const history = (to: string, date: string) => [{ date, to, reason: 'A trial was added.' }];
  const old = since(regrade, (data) => (claimOf(data, 'c-healthy').gradeHistory = history('emerging', '2026-01')));
  const elsewhere = since((data) => {
    regrade(data);
    claimOf(data, 'c-healthy').gradeHistory = history('plausible', TODAY);
  });
  const backdated = since(
    (data) => {
      regrade(data);
      claimOf(data, 'c-healthy').gradeHistory = history('emerging', '2026-05-30');
    },
    (data) => (data.dateModified = '2026-05-31'),
  );
  for (const { told } of [old, elsewhere, backdated]) assert.deepEqual(places(told), [['W14', '/claims/3']]);
});

const recount = (data: Data) =>
  (findingOf(data, 'f-oral-ad').sample = { studies: 6, studyDesign: 'rct', participants: 240 });

test('a figure that changed in silence is told, with a correction that names its finding', () => {
  const { told, draft } = since(recount);
  assert.deepEqual(places(told), [['W18', '/findings/0/sample/participants']]);
  assert.match(told[0]!.message, /"241" before and "240" now/);
  const [correction] = draft!.corrections;
  assert.deepEqual(correction, {
    id: `x-${TODAY}`,
    date: TODAY,
    kind: 'correction',
    text: 'TODO: say why, in words for readers. Oral probiotics in adult atopic dermatitis: sample, participants was 241 and is 240.',
    affects: ['f-oral-ad'],
  });
});

test('a figure is told by a correction that names its finding, not by any other', () => {
  const corrected = (affects: string[]) =>
    since((data) => {
      recount(data);
      data.corrections = [{ id: 'x', date: TODAY, kind: 'correction', text: 'One person was counted twice.', affects }];
      data.versions = [{ version: '2', date: TODAY, note: 'Numbers.' }];
    }).told;
  assert.deepEqual(corrected(['f-oral-ad']), []);
  assert.deepEqual(places(corrected(['f-topical-ad'])), [['W18', '/findings/0/sample/participants']]);
});

test('answers, honest reads, takeaways and the abstract that changed are told, each with what it was', () => {
  const { told } = since((data) => {
    data.abstract = 'It is all settled.';
    claimOf(data, 'c-detox').honestRead = 'It may help';
    for (const [list, field] of [
      ['sections', 'answer'],
      ['faq', 'answer'],
      ['keyTakeaways', 'text'],
    ] as const) {
      (data[list] as Json[])[0]![field] = 'Yes.';
    }
  });
  assert.deepEqual(
    told.map(({ pointer }) => pointer),
    ['/abstract', '/claims/4/honestRead', '/faq/0/answer', '/sections/0/answer', '/keyTakeaways/0/text'],
  );
  assert.match(
    told[1]!.message,
    /"No good evidence; detox is a marketing word, not a mechanism" before and "It may help"/,
  );
});

test('an answer is told by a correction that names it, or by a version with a note', () => {
  const answer = (more: Json) =>
    since((data) => {
      claimOf(data, 'c-detox').honestRead = 'There is no good evidence';
      Object.assign(data, more);
    }).told.length;
  const correction = { id: 'x', date: TODAY, kind: 'clarification', text: 'Plainer words.' };
  assert.equal(answer({ corrections: [{ ...correction, affects: ['c-detox'] }] }), 0);
  assert.equal(answer({ corrections: [{ ...correction, affects: ['c-axis'] }] }), 1);
  assert.equal(answer({ versions: [{ version: '2', date: TODAY, note: 'Plainer words.' }] }), 0);
  assert.equal(answer({ versions: [{ version: '2', date: TODAY }] }), 1);
});

test('a claim that is gone is told, and can be told of', () => {
  const remove = (data: Data) => {
    data.claims = data.claims.filter(({ id }) => id !== 'c-onepill');
  };
  const { told, draft } = since(remove);
  assert.deepEqual(places(told), [['W18', '']]);
  assert.match(told[0]!.message, /"c-onepill" among the claims.+"One supplement fixes skin from within"/);
  assert.match(told[0]!.mend!, /An id is for ever/);
  assert.equal(draft!.corrections[0]!.affects, undefined);
  const version = { version: '2', date: TODAY, note: 'The last claim went into an article of its own.' };
  const after = since((data) => {
    remove(data);
    data.versions = [version];
  }).told;
  assert.deepEqual(after, []);
});

test('a claim that got another id is told as such, also where the id was made from the text', () => {
  const renamed = since((data) => (claimOf(data, 'c-detox').id = 'c-cleanse'));
  assert.match(
    renamed.told[0]!.message,
    /Expected the id "c-detox", found "c-cleanse".+links to #c-detox lead nowhere/,
  );
  assert.equal(renamed.told.length, 1);

  const old = { claims: [{ text: 'Probiotics improve hydration in healthy skin', grade: 'early', honestRead: 'a' }] };
  const now = {
    claims: [{ text: 'Probiotics improve hydration in a healthy skin', grade: 'emerging', honestRead: 'a' }],
  };
  const { problems } = lint(now, readArticle(now).article!, { since: readArticle(old).article! });
  assert.deepEqual(
    problems
      .filter(({ code }) => code === 'W14' || code === 'W18')
      .map(({ code, mend }) => [code, /^Write "id": "c-probiotics-/.test(mend!)]),
    [
      ['W14', false],
      ['W18', true],
      ['W18', false],
    ],
  );
});

test('two claims of one article are not taken for one', () => {
  const data = published();
  for (const { id, text } of data.claims) {
    const { changes } = since((now) => {
      now.claims = [
        ...now.claims.filter((claim) => claim.id !== id),
        { ...claimOf(now, 'c-axis'), id: 'c-new', text: `Something else than ${id as string}` },
      ];
    });
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['removed', 'added'],
      text as string,
    );
  }
});

test('what is new is told by a version with a note', () => {
  const add = (data: Data) =>
    data.claims.push({ id: 'c-new', text: 'Zinc clears skin', grade: 'early', honestRead: 'a' });
  assert.deepEqual(places(since(add).told), [['W18', '/claims/6']]);
  assert.equal(since(add).draft!.corrections[0]!.kind, 'update');
  const note = { version: '2', date: TODAY, note: 'A claim on zinc.' };
  assert.deepEqual(since((data) => [add(data), (data.versions = [note])]).told, []);
});

test('the draft, once it is pasted, is refused until its author has said why; then all is told', () => {
  const both = (data: Data) => [regrade(data), recount(data)];
  const { draft, now } = since(both);
  const paste = (data: Data, mended: boolean) => {
    const text = JSON.stringify(draft);
    const given = JSON.parse(
      mended ? text.replaceAll(/TODO: say why[^.]*\./g, 'A person was counted twice.') : text,
    ) as {
      corrections: Json[];
      gradeHistory: Record<string, Json[]>;
    };
    data.corrections = given.corrections;
    for (const [id, history] of Object.entries(given.gradeHistory)) claimOf(data, id).gradeHistory = history;
  };
  const unfinished = structuredClone(now);
  paste(unfinished, false);
  const errors = checkCoherence(unfinished, readArticle(unfinished).article!);
  assert.deepEqual(
    errors.map(({ code, pointer }) => [code, pointer]),
    [
      ['E8', '/claims/3/gradeHistory/0/reason'],
      ['E8', '/corrections/0/text'],
    ],
  );
  const finished = since((data) => {
    both(data);
    paste(data, true);
  });
  assert.deepEqual(finished.told, []);
  assert.equal(finished.draft, undefined);
  assert.deepEqual(checkCoherence(finished.now, readArticle(finished.now).article!), []);
});
