/** The data that comes with honest-read: the first article against its text, the scales, the examples. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Article, Block, RichText, Scale } from '../../src/article/article.js';
import { readArticle } from '../../src/article/read-article.js';
import { BUILT_IN_SCALES, gradeOf } from '../../src/article/scales.js';

const data = new URL('../../data/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, data), 'utf8');
const read = (path: string): unknown => JSON.parse(textOf(path));
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, data))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}${name}`);

const source = textOf('source/gut-skin-axis.txt');
const authored = read('gut-skin-axis.json') as object;
const { article, problems } = readArticle(authored) as { article: Article; problems: unknown[] };
const scales = filesIn('scales/').map(read) as Scale[];

/** Rich text as the source has it: nothing marked but quotations, in straight quotation marks. */
function plain(rich: RichText): string {
  if (typeof rich === 'string') return rich;
  return rich
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      if ('quote' in inline) return `"${inline.quote}"`;
      if ('em' in inline) return inline.em;
      if ('strong' in inline) return inline.strong;
      assert.ok(inline.text, `${JSON.stringify(inline)} has no words of the article`);
      return inline.text;
    })
    .join('');
}

/** A row of the claim table as the source has it. */
function row(id: string): string {
  const claim = article.claims.find((claim) => claim.id === id)!;
  const { label, grade } = gradeOf(article, id)!;
  const inBrackets = claim.clarification ? ` (${claim.clarification})` : '';
  const inWords = [label, ...(grade.qualifier ? [grade.qualifier] : [])].join(', ');
  return `| "${claim.text}"${inBrackets} | ${inWords} | ${plain(claim.honestRead)} |`;
}

function linesOf(block: Block): string[] {
  if ('p' in block) return [plain(block.p)];
  if ('claimTable' in block)
    return [
      `| The claim | ${article.scales[0]!.name} | The honest read |`,
      '|---|---|---|',
      ...block.claimTable.map(row),
    ];
  // Cards of what the paragraphs beside them say.
  if ('findings' in block) return [];
  throw new Error(`The source has nothing like ${Object.keys(block).join()}.`);
}

/** Every string in a JSON value, with the name of the field it stands in. */
function* strings(
  value: unknown,
  pointer = '',
  field = '',
): Generator<{ text: string; pointer: string; field: string }> {
  if (typeof value === 'string') yield { text: value, pointer, field };
  else if (value && typeof value === 'object')
    for (const [key, entry] of Object.entries(value))
      yield* strings(entry, `${pointer}/${key}`, Array.isArray(value) ? field : key);
}

/** Every number in a JSON value. */
function* numbers(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (value && typeof value === 'object') for (const entry of Object.values(value)) yield* numbers(entry);
}

test('the first article reads without a problem', () => {
  assert.deepEqual(problems, []);
});

test('the first article has every line of its source, word for word and in order', () => {
  const lines = [
    'On this page',
    plain(article.abstract!),
    ...article.intro.flatMap(linesOf),
    ...article.keyTakeaways.map(({ label, text }) => `- ${label} ${plain(text)}`),
    ...article.sections.flatMap(({ heading, answer, body }) => [heading, plain(answer!), ...body.flatMap(linesOf)]),
    'Frequently asked questions',
    ...article.faq.flatMap(({ question, answer }) => [question, plain(answer)]),
    'References',
    ...article.references.map(({ displayTitle, annotation }) => `- ${displayTitle} — ${plain(annotation!)}`),
  ];
  assert.deepEqual(lines, source.split('\n'));
});

/** Fields that hold no words for readers: ids, links, words of a vocabulary. */
const CODES = new Set(
  `$schema type schemaVersion id inLanguage headingKind scales kind rel level term link cite of claimTable claims findings
  references reference finding quotation relation study design studyDesign unit measure operator basis direction
  extractedFrom`.split(/\s+/),
);

/** All that the article's data says and the article does not; `data/README.md` says why. */
const EDITORIAL = new Set([
  'The main gut–skin claims and their current evidence maturity',
  'The article cites no study for or against this claim.',
  'Oral probiotics in adult atopic dermatitis',
  'Topical probiotics and atopic dermatitis severity, four weeks',
  'Oral probiotics, prebiotics or synbiotics in healthy populations',
  'One synbiotic study: wrinkle depth',
  'One synbiotic study: skin moisturisation',
  'skin health, mostly hydration, water loss and wrinkling',
  'a synbiotic',
  'The article does not report the size of the improvement.',
  'The article does not report how many trials or people were pooled.',
  'Read in the article, not in the study.',
  'A measure of the variability between studies.',
]);

test('the first article says nothing that its source does not say', () => {
  const fromTheRecord = /^\/references\/\d+\/(csl|funding)\//;
  const whole = source.toLowerCase();
  const added = new Set<string>();
  for (const { text, pointer, field } of strings(authored)) {
    if (CODES.has(field) || fromTheRecord.test(pointer)) continue;
    if (!whole.includes(text.toLowerCase().replace(/\.$/, ''))) added.add(text);
  }
  assert.deepEqual([...added].sort(), [...EDITORIAL].sort());
});

test('every number of its findings stands in the source', () => {
  const inWords: Record<number, string> = { 4: 'four' };
  for (const number of numbers(article.findings)) {
    // A change downwards is told in words: "down about 15%".
    const told = [`${number}`.replace('-', '−'), `${Math.abs(number)}%`, inWords[number] ?? ''].filter(Boolean);
    assert.ok(
      told.some((words) => new RegExp(`(?<![\\d.])${words}(?![\\d])`).test(source)),
      `${number} is not in the source`,
    );
  }
});

test('what it says of findings and links is given in its own words', () => {
  const summaries = article.findings.map(({ summary }) => plain(summary!));
  const notes = article.claims.flatMap(({ evidence }) => evidence.flatMap(({ note }) => (note ? [plain(note)] : [])));
  for (const words of [...summaries, ...notes])
    assert.ok(source.toLowerCase().includes(words.toLowerCase().replace(/\.$/, '')), `Not in the source: ${words}`);
});

test('every quotation of a source is in the words of that quotation, and in the source', () => {
  let count = 0;
  for (const { text: id, pointer, field } of strings(authored)) {
    if (field !== 'of') continue;
    count++;
    const inline = pointer
      .split('/')
      .slice(1, -1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], authored) as { quote: string };
    const quotation = article.quotations.find((quotation) => quotation.id === id)!;
    assert.ok(quotation.text.includes(inline.quote.replace(/[.,]$/, '')), `"${inline.quote}" is not in ${id}`);
  }
  assert.equal(count, 11);
  for (const { text } of article.quotations) assert.ok(source.includes(text), text);
});

test('every id that it refers to is there, and no two things share one', () => {
  const listOf: Record<string, readonly { id: string }[]> = {};
  for (const field of ['claim', 'claims', 'claimTable']) listOf[field] = article.claims;
  for (const field of ['finding', 'findings']) listOf[field] = article.findings;
  for (const field of ['reference', 'references', 'cite']) listOf[field] = article.references;
  for (const field of ['quotation', 'of']) listOf[field] = article.quotations;
  listOf.term = article.glossary;
  listOf.link = article.relatedLinks;
  for (const { text, pointer, field } of strings(authored))
    if (listOf[field])
      assert.ok(
        listOf[field].some(({ id }) => id === text),
        `${pointer}: no "${text}"`,
      );

  const { claims, findings, references, quotations, glossary, relatedLinks, faq, keyTakeaways, sections } = article;
  const ids = [claims, findings, references, quotations, glossary, relatedLinks, faq, keyTakeaways, sections]
    .flat()
    .map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('all that can be looked up in it is used', () => {
  const used = new Set([...strings(authored)].filter(({ field }) => field !== 'id').map(({ text }) => text));
  const { findings, references, quotations, glossary, relatedLinks, claims } = article;
  for (const { id } of [findings, references, quotations, glossary, relatedLinks, claims].flat())
    assert.ok(used.has(id), `Nothing refers to ${id}.`);
});

for (const path of filesIn('scales/'))
  test(`${path} is a scale by the name of its file`, () => {
    const scale = read(path) as Scale;
    assert.equal(path, `scales/${scale.id}.json`);
    assert.deepEqual(readArticle({ scales: [scale] }).problems, []);
    assert.ok(!BUILT_IN_SCALES.some(({ id }) => id === scale.id), 'It has the name of a built-in scale.');
    const names = [...scale.levels, ...(scale.offScale ?? [])].flatMap(({ code, label, aliases = [] }) => [
      ...new Set([code, label, ...aliases].map((name) => name.toLowerCase())),
    ]);
    assert.equal(new Set(names).size, names.length, 'Two levels share a name.');
  });

const validate = new Ajv2020({ strict: false }).compile(read('evidence-article.schema.json') as object);

for (const path of ['gut-skin-axis.json', ...filesIn('examples/good/')])
  test(`${path} reads without a problem, and is valid by the published schema`, () => {
    assert.deepEqual(readArticle(read(path), scales).problems, []);
    assert.ok(validate(read(path)), JSON.stringify(validate.errors, null, 2));
  });

test('the hostile example has a script in every kind of text, and reads as it was written', () => {
  const reading = readArticle(read('examples/good/hostile.json'));
  assert.ok(reading.article);
  assert.equal(reading.article.claims[0]!.text, 'claim <img src=x onerror=alert(1)>');
  assert.equal(reading.article.claims[1]!.text, '</script><script>alert(1)</script>');
});

/** What is expected of a bad example. */
interface Expected {
  pointer: string;
  /** Stands in the message. */
  matches: string;
  /** Told by the check of links, not by the reader. */
  links?: true;
  /** Not JSON at all; in this line it breaks off. */
  syntax?: true;
  line?: number;
}
const expectations = read('examples/bad/expected.json') as Record<string, Expected[]>;

test('every bad example says what is bad about it', () => {
  const files = filesIn('examples/bad/').filter((path) => !path.endsWith('/expected.json'));
  assert.deepEqual(
    files.sort(),
    Object.keys(expectations)
      .map((name) => `examples/bad/${name}`)
      .sort(),
  );
});

for (const [name, expected] of Object.entries(expectations)) {
  const path = `examples/bad/${name}`;
  if (expected[0]?.syntax)
    test(`${path} breaks off in line ${expected[0].line}`, () => {
      assert.throws(() => read(path), SyntaxError);
      assert.equal(textOf(path).trimEnd().split('\n').length, expected[0]!.line);
    });
  else
    test(`${path} has the problems that it is there for, and no others`, () => {
      const found = readArticle(read(path)).problems;
      const told = expected.filter(({ links }) => !links);
      assert.deepEqual(found.map(({ pointer }) => pointer).sort(), told.map(({ pointer }) => pointer).sort());
      for (const { pointer, matches } of told) {
        const { message } = found.find((problem) => problem.pointer === pointer)!;
        assert.ok(message.includes(matches), `${pointer}: ${message}`);
      }
      for (const { pointer, matches } of expected.filter(({ links }) => links))
        assert.ok(
          [...strings(read(path))].some(({ text, pointer: at }) => at === pointer && text === matches),
          `${pointer} is not "${matches}"`,
        );
    });
}
