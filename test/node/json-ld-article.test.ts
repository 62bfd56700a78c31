/** A whole article in the words of schema.org: what it says, how its parts are called, and what it must not say. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readArticle } from '../../src/article/read-article.js';
import { articleJsonLd, type ArticleJsonLdOptions, jsonLdScript, type MedicalWebPageJsonLd } from '../../src/index.js';
import { NAMED_SCALES } from '../../src/cli/named-scales.js';
import { ROOT } from '../../tools/elements.js';

type Fields = Record<string, unknown>;

function graph(data: unknown, options?: ArticleJsonLdOptions): Fields[] {
  const { article } = readArticle(data, NAMED_SCALES);
  assert.ok(article);
  return articleJsonLd(article, options)['@graph'] as unknown as Fields[];
}
const dataOf = (file: string) => JSON.parse(readFileSync(join(ROOT, 'data', file), 'utf8')) as Fields;
const ofType = (nodes: Fields[], type: string) => nodes.filter((node) => node['@type'] === type);
const page = (data: unknown, options?: ArticleJsonLdOptions) =>
  graph(data, options)[0] as unknown as MedicalWebPageJsonLd & Fields;
const work = (csl: Fields, more: Fields = {}) => graph({ references: [{ id: 'r', csl, ...more }] })[1]!;

/** Every object within, at any depth. */
function objects(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(objects);
  return Array.isArray(value) ? within : [value as Fields, ...within];
}

const FILES = [
  'gut-skin-axis.json',
  ...readdirSync(join(ROOT, 'data/examples/good')).map((file) => `examples/good/${file}`),
];

describe('The graph of an article', () => {
  for (const file of FILES) {
    it(`has one name a node, and no name that leads nowhere: ${file}`, () => {
      const nodes = graph(dataOf(file));
      const names = nodes.flatMap(({ '@id': name }) => (typeof name === 'string' ? name : []));
      assert.equal(new Set(names).size, names.length);
      for (const object of objects(nodes)) {
        if (Object.keys(object).join() === '@id')
          assert.ok(names.includes(String(object['@id'])), String(object['@id']));
        for (const [name, value] of Object.entries(object)) {
          assert.ok(value !== undefined && value !== null && value !== '', name);
          assert.ok(!Array.isArray(value) || value.length, name);
        }
      }
    });

    it(`says what only some publications have of no others: ${file}`, () => {
      for (const { '@type': type, ...fields } of objects(graph(dataOf(file)))) {
        if ('pagination' in fields) assert.match(String(type), /Article$|^(Report|Chapter)$/);
        if ('isbn' in fields || 'bookEdition' in fields) assert.equal(type, 'Book');
      }
    });
  }

  it('has every claim with its grade and the honest read, never bare', () => {
    const claims = ofType(graph(dataOf('gut-skin-axis.json')), 'Claim');
    assert.equal(claims.length, 6);
    assert.deepEqual(claims[4], {
      '@type': 'Claim',
      '@id': '#c-detox',
      text: 'A gut cleanse / detox clears your skin',
      description: 'Evidence maturity: Not supported. No good evidence; “detox” is a marketing word, not a mechanism',
    });
  });

  it('says where a claim was made only where the article says so, and never reviews or grades it in schema.org’s terms', () => {
    const appearances = ['https://example.org/ad', '/own'];
    const claim = { id: 'c', text: 'It works', honestRead: 'No.', appearances, status: 'under-review' };
    const [, told] = graph({ claims: [claim] }, { base: 'https://example.com/a.json' });
    assert.deepEqual(told, {
      '@type': 'Claim',
      '@id': '#c',
      text: 'It works',
      description: 'No.',
      appearance: [
        { '@type': 'CreativeWork', url: 'https://example.org/ad' },
        { '@type': 'CreativeWork', url: 'https://example.com/own' },
      ],
      creativeWorkStatus: 'under-review',
    });
    for (const file of FILES)
      assert.doesNotMatch(JSON.stringify(graph(dataOf(file))), /evidenceLevel|ClaimReview|reviewRating/);
  });

  it('joins a grade in Arabic as Arabic does', () => {
    const claims = ofType(
      graph({ inLanguage: 'ar', claims: [{ text: 'أ', grade: 'emerging، متباين', honestRead: 'ب' }] }),
      'Claim',
    );
    assert.match(String(claims[0]!.description), /Emerging، متباين\. ب$/);
  });

  it('has the article’s own facts, where they belong', () => {
    const told = page(
      {
        id: 'water',
        version: '2.1',
        inLanguage: 'en',
        url: 'https://example.org/water#top',
        headline: 'Water',
        alternativeHeadline: 'Is it wet?',
        abstract: ['It is ', { em: 'wet' }, '.'],
        datePublished: '2026-01',
        dateModified: '2026-03-02',
        lastReviewed: '2026-03-01',
        nextReviewDue: '2027',
        author: [
          'The Water Group',
          { name: 'Ada Wet', credentials: 'MD', url: '/ada', identifier: 'https://orcid.org/0000-0002-1825-0097' },
        ],
        reviewedBy: [{ name: 'Dry Society', kind: 'Organization' }],
        publisher: 'Wellspring',
        funding: [
          { funder: 'A trust', kind: 'grant' },
          { funder: 'A brewery', kind: 'in-kind' },
          { funder: 'Nobody', kind: 'none-declared' },
        ],
        license: 'https://creativecommons.org/licenses/by/4.0/',
        policies: { correctionsPolicy: '/corrections', publishingPrinciples: '/principles' },
        corrections: [
          { id: 'k-1', date: '2026-02-01', kind: 'correction', text: 'It was said to be dry.' },
          { id: 'k-2', date: '2026-03-02', kind: 'update', text: 'A new study.' },
        ],
        relatedLinks: [
          { id: 'l-1', rel: 'hub', text: 'Liquids', url: 'https://example.org/liquids' },
          { id: 'l-2', rel: 'companion', text: 'Ice' },
        ],
      },
      { base: 'https://example.org/data/water.json' },
    );
    assert.deepEqual(told, {
      '@type': 'MedicalWebPage',
      '@id': 'https://example.org/water',
      url: 'https://example.org/water#top',
      inLanguage: 'en',
      headline: 'Water',
      alternativeHeadline: 'Is it wet?',
      abstract: 'It is wet.',
      author: [
        'The Water Group',
        {
          '@type': 'Person',
          name: 'Ada Wet',
          url: 'https://example.org/ada',
          identifier: 'https://orcid.org/0000-0002-1825-0097',
          honorificSuffix: 'MD',
        },
      ],
      reviewedBy: [{ '@type': 'Organization', name: 'Dry Society' }],
      publisher: {
        '@type': 'Organization',
        name: 'Wellspring',
        correctionsPolicy: 'https://example.org/corrections',
      },
      datePublished: '2026-01',
      dateModified: '2026-03-02',
      lastReviewed: '2026-03-01',
      version: '2.1',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      funder: ['A trust'],
      sponsor: ['A brewery'],
      publishingPrinciples: 'https://example.org/principles',
      correction: [
        {
          '@type': 'CorrectionComment',
          '@id': 'https://example.org/water#k-1',
          datePublished: '2026-02-01',
          text: 'It was said to be dry.',
        },
      ],
      relatedLink: ['https://example.org/liquids'],
    });
  });

  it('calls what has no address by its id, and what has none by its headline', () => {
    assert.equal(page({ id: 'water', headline: 'Water' })['@id'], '#water');
    assert.equal(page({ headline: 'Water' })['@id'], '#article-water');
    const [question] = ofType(graph({ url: '/ه', faq: [{ id: 'q-ماء', question: 'a', answer: 'b' }] }), 'FAQPage')[0]!
      .mainEntity as Fields[];
    assert.equal(question!['@id'], `/ه#${encodeURIComponent('q-ماء')}`);
  });

  it('does not change the article', () => {
    const { article } = readArticle(dataOf('gut-skin-axis.json'));
    const before = structuredClone(article);
    articleJsonLd(article!);
    assert.deepEqual(article, before);
  });

  it('cannot end the script in which it stands', () => {
    const { article } = readArticle(dataOf('examples/good/hostile.json'));
    const told = articleJsonLd(article!);
    const text = jsonLdScript(told);
    assert.doesNotMatch(text, /[<>&]/);
    assert.deepEqual(JSON.parse(text), told);
  });
});

describe('A publication in the graph', () => {
  const TYPES: [csl: Fields, type: string][] = [
    [{ type: 'article-journal', PMID: 1 }, 'MedicalScholarlyArticle'],
    [{ type: 'article-journal' }, 'ScholarlyArticle'],
    [{ type: 'paper-conference' }, 'ScholarlyArticle'],
    [{ type: 'article' }, 'ScholarlyArticle'],
    [{ type: 'article-newspaper' }, 'NewsArticle'],
    [{ type: 'article-magazine' }, 'Article'],
    [{ type: 'book' }, 'Book'],
    [{ type: 'chapter' }, 'Chapter'],
    [{ type: 'report' }, 'Report'],
    [{ type: 'thesis' }, 'Thesis'],
    [{ type: 'webpage' }, 'WebPage'],
    [{ type: 'post-weblog' }, 'BlogPosting'],
    [{ type: 'dataset' }, 'Dataset'],
    [{ type: 'sculpture' }, 'CreativeWork'],
  ];
  for (const [csl, type] of TYPES) {
    it(`of CSL’s type ${csl.type as string}${csl.PMID ? ' that PubMed has' : ''} is a ${type}`, () =>
      assert.equal(work({ title: 'A', ...csl })['@type'], type));
  }

  it('in a journal says all that its record does', () => {
    const csl = {
      type: 'article-journal',
      title: 'On <i>Lactobacillus</i>.',
      author: [{ family: 'Gogh', 'non-dropping-particle': 'van', given: 'Ada' }, { literal: 'The Group' }],
      'container-title': 'Gut',
      ISSN: '0017-5749',
      volume: 41,
      issue: '2',
      page: '37-9',
      issued: { 'date-parts': [[2022, 8]] },
      DOI: '10.1000/a(1)#b',
      PMID: 35978397,
      PMCID: 'PMC9386980',
    };
    const editorialStatus = { status: 'retracted', noticeDoi: '10.1000/notice' };
    assert.deepEqual(work(csl, { displayTitle: 'Lactobacillus', openAccess: true, editorialStatus }), {
      '@type': 'MedicalScholarlyArticle',
      '@id': 'https://doi.org/10.1000/a(1)%23b',
      name: 'On Lactobacillus',
      alternateName: 'Lactobacillus',
      author: [
        { '@type': 'Person', name: 'Ada van Gogh', familyName: 'van Gogh', givenName: 'Ada' },
        { '@type': 'Organization', name: 'The Group' },
      ],
      datePublished: '2022-08',
      isPartOf: {
        '@type': 'PublicationIssue',
        issueNumber: '2',
        isPartOf: {
          '@type': 'PublicationVolume',
          volumeNumber: '41',
          isPartOf: { '@type': 'Periodical', name: 'Gut', issn: '0017-5749' },
        },
      },
      pagination: '37-9',
      identifier: [
        { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/a(1)#b' },
        { '@type': 'PropertyValue', propertyID: 'PMID', value: '35978397' },
        { '@type': 'PropertyValue', propertyID: 'PMCID', value: 'PMC9386980' },
      ],
      url: 'https://doi.org/10.1000/a(1)%23b',
      sameAs: ['https://pubmed.ncbi.nlm.nih.gov/35978397/'],
      isAccessibleForFree: true,
      creativeWorkStatus: 'retracted',
      correction: 'https://doi.org/10.1000/notice',
    });
  });

  it('in a book has the book around it, with its editors and its ISBN', () => {
    const csl = { type: 'chapter', title: 'A', 'container-title': 'B', ISBN: '1', editor: [{ family: 'E' }] };
    assert.deepEqual(work(csl).isPartOf, {
      '@type': 'Book',
      name: 'B',
      editor: [{ '@type': 'Person', name: 'E' }],
      isbn: '1',
    });
  });

  it('names people as their scripts do', () => {
    const author = [
      { family: '山田', given: '太郎' },
      { family: 'المصري', given: 'علي' },
    ];
    assert.deepEqual(
      (work({ title: 'A', author }).author as Fields[]).map(({ name }) => name),
      ['山田太郎', 'علي المصري'],
    );
  });

  it('that two entries cite by one DOI is there once', () => {
    const csl = { title: 'A', DOI: '10.1000/a' };
    assert.equal(
      graph({
        references: [
          { id: 'a', csl },
          { id: 'b', csl },
        ],
      }).length,
      2,
    );
  });
});
