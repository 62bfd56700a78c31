/** The words of the pieces that show a whole article, besides those of claims with what they rest on. */
import type { Reference } from '../../article/article.js';
import type { ClaimStatus, CorrectionKind, FundingKind, LinkRel } from '../../article/vocabularies.js';
import type { ClaimWords } from '../claims/claim-words.js';

export interface ArticleWords extends ClaimWords {
  readonly keyTakeaways: string;
  /** Stands where a source would. */
  readonly sourceNotCited: string;
  /** Who wrote, reviewed and published the article, and when: each stands before its value. */
  readonly by: string;
  readonly reviewedBy: string;
  readonly publisher: string;
  readonly published: string;
  readonly changed: string;
  readonly version: string;
  readonly lastReviewed: string;
  readonly nextReview: string;
  readonly funding: string;
  readonly interests: string;
  /** Heads the related articles. */
  readonly readOn: string;
  readonly history: string;
  readonly noHistory: string;
  readonly correctionsPolicy: string;
  readonly gradeChanged: string;
  /** Said between two grades to those who do not see the arrow. */
  readonly changedTo: string;
  /** Before the studies that made somebody grade again. */
  readonly because: string;
  /** Of a quotation. */
  readonly elided: string;
  readonly verified: string;
  readonly supersededBy: string;
  readonly scaleDefined: string;
  readonly questions: string;
  /** Head the claims, and the results, that no section of an article shows. */
  readonly claimsApart: string;
  readonly resultsApart: string;
  readonly onThisPage: string;
  readonly overdue: (date: string) => string;
  readonly gradesBefore: (count: number) => string;
  readonly fundingKinds: Readonly<Record<FundingKind, string>>;
  readonly correctionKinds: Readonly<Record<CorrectionKind, string>>;
  readonly claimStatuses: Readonly<Record<Exclude<ClaimStatus, 'current'>, string>>;
  /** What a related article is to this one. */
  readonly rels: Readonly<Record<LinkRel, string>>;

  /** Names of the panels that a mention in the text opens: of a term, of a finding. */
  readonly definition: string;
  readonly studyResult: string;

  readonly references: string;
  /** The name of a citation mark and of what it opens: "Reference 3: Gut microbes". */
  readonly reference: (number: string, title: string) => string;
  readonly behindClaims: (count: number) => string;
  /** Before how the article names a reference, where that is not its title. */
  readonly namedHere: string;
  /** Before the parts of the article that cite a reference. */
  readonly citedIn: string;
  readonly notCited: string;
  /** Parts of an article that have no heading of their own. */
  readonly abstract: string;
  readonly intro: string;
  readonly seeInArticle: string;

  readonly noticeSources: Readonly<Record<NoticeSource, string>>;
  readonly checkedOn: (date: string) => string;
  readonly readNotice: string;

  /** Before the formats in which the references can be had. */
  readonly download: string;
}

type NoticeSource = NonNullable<NonNullable<Reference['editorialStatus']>['source']>;
