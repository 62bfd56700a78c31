/** What we say in JSON-LD, held to schema.org's own vocabulary by the compiler: every name, and what may stand there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as schema from 'schema-dts';
import type * as ours from '../../src/index.js';

/** Names that schema.org does not have for this, or values that it does not take there. */
type Wrong<Ours, Theirs> =
  | Exclude<Ours extends unknown ? keyof Ours : never, Theirs extends unknown ? keyof Theirs : never>
  | (Ours extends Theirs ? never : 'a value');

/** Of the types of a publication, what each allows. */
interface Publications {
  Article: schema.ArticleLeaf;
  BlogPosting: schema.BlogPostingLeaf;
  Book: schema.BookLeaf;
  Chapter: schema.ChapterLeaf;
  CreativeWork: schema.CreativeWorkLeaf;
  Dataset: schema.DatasetLeaf;
  MedicalScholarlyArticle: schema.MedicalScholarlyArticleLeaf;
  NewsArticle: schema.NewsArticleLeaf;
  Report: schema.ReportLeaf;
  ScholarlyArticle: schema.ScholarlyArticleLeaf;
  Thesis: schema.ThesisLeaf;
  WebPage: schema.WebPageLeaf;
}

/** What only stands on some publications; `json-ld-article.test.ts` says that it stands on no others. */
type Bound = 'pagination' | 'bookEdition' | 'isbn';
type Paged = 'Article' | 'MedicalScholarlyArticle' | 'NewsArticle' | 'Report' | 'ScholarlyArticle' | 'Chapter';
type WorkOf<T extends ours.WorkType> = Omit<ours.WorkJsonLd, Bound | '@type'> & { '@type': T } & (T extends Paged
    ? Pick<ours.WorkJsonLd, 'pagination'>
    : unknown) &
  (T extends 'Book' ? Pick<ours.WorkJsonLd, 'bookEdition' | 'isbn'> : unknown);

type Container<T> = Omit<ours.ContainerJsonLd, 'isbn' | '@type'> & { '@type': T };

/** `never`, each of them, or the compiler says what is wrong. */
interface Faults {
  page: Wrong<ours.MedicalWebPageJsonLd, schema.MedicalWebPageLeaf>;
  claim: Wrong<ours.ClaimJsonLd, schema.ClaimLeaf>;
  quotation: Wrong<ours.QuotationJsonLd, schema.QuotationLeaf>;
  term: Wrong<ours.DefinedTermJsonLd, schema.DefinedTermLeaf>;
  terms: Wrong<ours.DefinedTermSetJsonLd, schema.DefinedTermSetLeaf>;
  correction: Wrong<ours.CorrectionJsonLd, schema.CorrectionCommentLeaf>;
  faqPage: Wrong<ours.FaqPageNode, schema.FAQPageLeaf>;
  question: Wrong<ours.QuestionJsonLd, schema.QuestionLeaf>;
  answer: Wrong<ours.QuestionJsonLd['acceptedAnswer'], schema.AnswerLeaf>;
  person: Wrong<ours.PersonJsonLd, schema.PersonLeaf>;
  organization: Wrong<ours.OrganizationJsonLd, schema.OrganizationLeaf>;
  name: Wrong<ours.NameJsonLd, schema.PersonLeaf>;
  body: Wrong<ours.BodyJsonLd, schema.OrganizationLeaf>;
  identifier: Wrong<ours.IdentifierJsonLd, schema.PropertyValueLeaf>;
  periodical: Wrong<ours.PeriodicalJsonLd, schema.PeriodicalLeaf>;
  volume: Wrong<ours.VolumeJsonLd, schema.PublicationVolumeLeaf>;
  issue: Wrong<ours.IssueJsonLd, schema.PublicationIssueLeaf>;
  book: Wrong<Container<'Book'> & Pick<ours.ContainerJsonLd, 'isbn'>, schema.BookLeaf>;
  site: Wrong<Container<'WebSite'>, schema.WebSiteLeaf>;
  collection: Wrong<Container<'CreativeWork'>, schema.CreativeWorkLeaf>;
  works: { [T in ours.WorkType]: Wrong<WorkOf<T>, Publications[T]> }[ours.WorkType];
}

test('every name that we use is schema.org’s, and stands where schema.org has it', () => {
  const faults: { [Node in keyof Faults]: [Faults[Node]] extends [never] ? 'none' : Faults[Node] } = {
    page: 'none',
    claim: 'none',
    quotation: 'none',
    term: 'none',
    terms: 'none',
    correction: 'none',
    faqPage: 'none',
    question: 'none',
    answer: 'none',
    person: 'none',
    organization: 'none',
    name: 'none',
    body: 'none',
    identifier: 'none',
    periodical: 'none',
    volume: 'none',
    issue: 'none',
    book: 'none',
    site: 'none',
    collection: 'none',
    works: 'none',
  };
  assert.deepEqual(new Set(Object.values(faults)), new Set(['none']));
});
