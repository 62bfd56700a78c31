/**
 * The complete form of an article, on which everything outside `article/` works: every list is there, every thing that
 * has an address has its id, every grade names its scale. `npm run generate` makes the author's types from
 * `schema.ts`.
 */
import type * as authored from './authored.generated.js';

/** What an author may write: short, most of it optional. */
export type AuthoredArticle = authored.Article;

/** `T` with `Keys` present. */
type Filled<T, Keys extends keyof T> = Omit<T, Keys> & { [K in Keys]-?: Exclude<T[K], undefined> };

export type RichText = authored.RichText;
export type Inline = authored.Inline;
export type Block = authored.Block;
export type ClaimTableBlock = authored.ClaimTableBlock;
export type FindingsBlock = authored.FindingsBlock;
export type Agent = authored.Agent;
export type Level = authored.Level;
export type Scale = authored.Scale;
export type AuthoredGrade = authored.Grade;
export type Grade = Filled<AuthoredGrade, 'scale'>;
export type EvidenceLink = authored.EvidenceLink;
export type Claim = Omit<Filled<authored.Claim, 'id' | 'evidence'>, 'grade' | 'grades'> & {
  /** The first is the one that is shown, sorted and filtered by; none where nobody graded the claim. */
  grades: Grade[];
};
export type GradeChange = authored.GradeChange;
export type Finding = Filled<authored.Finding, 'id'>;
export type Quotation = authored.Quotation;
export type Term = Filled<authored.Term, 'id'>;
export type Question = Filled<authored.Question, 'id' | 'claims' | 'findings' | 'references'>;
export type KeyTakeaway = Filled<authored.KeyTakeaway, 'id' | 'claims' | 'findings' | 'references'>;
export type Section = Filled<authored.Section, 'id' | 'body'>;
export type CslDate = authored.CslDate;
export type CslItem = authored.CslItem;
export type CslName = authored.CslName;
export type Reference = Omit<authored.Reference, 'id'> & { id: string };
export type RelatedLink = authored.RelatedLink;

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
