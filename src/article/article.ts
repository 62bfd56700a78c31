/**
 * The complete form of an article, on which everything outside `article/` works: every list is there, every thing that
 * has an address has its id, every grade names its scale. The types follow the definition in `schema.ts`.
 */
import type { InferInput } from 'valibot';
import type * as schema from './schema.js';

/** What an author may write: short, most of it optional. */
export type AuthoredArticle = InferInput<typeof schema.Article>;

/** `T` with `Keys` present. */
type Filled<T, Keys extends keyof T> = Omit<T, Keys> & { [K in Keys]-?: Exclude<T[K], undefined> };

export type RichText = InferInput<typeof schema.RichText>;
export type Inline = InferInput<typeof schema.Inline>;
export type Block = InferInput<typeof schema.Block>;
export type Agent = InferInput<typeof schema.Agent>;
export type Level = InferInput<typeof schema.Level>;
export type Scale = InferInput<typeof schema.Scale>;
export type AuthoredGrade = InferInput<typeof schema.Grade>;
export type Grade = Filled<AuthoredGrade, 'scale'>;
export type EvidenceLink = InferInput<typeof schema.EvidenceLink>;
export type Claim = Omit<Filled<InferInput<typeof schema.Claim>, 'id' | 'evidence'>, 'grade' | 'grades'> & {
  /** The first is the one that is shown, sorted and filtered by; none where nobody graded the claim. */
  grades: Grade[];
};
export type Finding = Filled<InferInput<typeof schema.Finding>, 'id'>;
export type Quotation = InferInput<typeof schema.Quotation>;
export type Term = Filled<InferInput<typeof schema.Term>, 'id'>;
export type Question = Filled<InferInput<typeof schema.Question>, 'id' | 'claims' | 'findings' | 'references'>;
export type KeyTakeaway = Filled<InferInput<typeof schema.KeyTakeaway>, 'id' | 'claims' | 'findings' | 'references'>;
export type Section = Filled<InferInput<typeof schema.Section>, 'id' | 'body'>;
export type CslItem = InferInput<typeof schema.CslItem>;
export type Reference = Omit<InferInput<typeof schema.Reference>, 'id'> & { id: string };
export type RelatedLink = InferInput<typeof schema.RelatedLink>;

/** Of an article, what the elements show, in its complete form. */
export type ShownArticle = Pick<
  AuthoredArticle,
  'id' | 'schemaVersion' | 'inLanguage' | 'url' | 'headline' | 'lastReviewed' | 'policies'
> & {
  publisher?: Agent;
  /** At least one. The first is the default. */
  scales: Scale[];
  claims: Claim[];
  findings: Finding[];
  references: Reference[];
  quotations: Quotation[];
  relatedLinks: RelatedLink[];
  faq: Question[];
  sections: Section[];
  glossary: Term[];
};

type Aside = 'intro' | 'funding' | 'corrections' | 'versions';

/** An article in its complete form. */
export type Article = ShownArticle &
  Omit<Filled<AuthoredArticle, Aside>, keyof ShownArticle | 'author' | 'reviewedBy' | 'keyTakeaways'> & {
    author: Agent[];
    reviewedBy: Agent[];
    keyTakeaways: KeyTakeaway[];
  };
