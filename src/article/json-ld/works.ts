/** What an article cites: its references. */
import type { CslItem, CslName, Reference } from '../article.js';
import { dateOf } from '../citations/dates.js';
import { kindOf, type PublicationKind } from '../citations/kinds.js';
import { namesIn } from '../citations/names.js';
import { textIn } from '../citations/parts.js';
import { noticeOf } from '../editorial-notice.js';
import { addressOf, doiAddress, titleOf } from '../references.js';
import { type AgentJsonLd, funding, type OrganizationJsonLd } from './agents.js';
import type { Identities } from './identities.js';
import { told } from './told.js';

/** Somebody who wrote or edited what is cited. */
export interface NameJsonLd {
  '@type': 'Person';
  name: string;
  familyName?: string;
  givenName?: string;
}
/** An organisation in their place. */
export type BodyJsonLd = Pick<OrganizationJsonLd, '@type' | 'name'>;

/** https://schema.org/PropertyValue */
export interface IdentifierJsonLd {
  '@type': 'PropertyValue';
  propertyID: 'DOI' | 'PMID' | 'PMCID';
  value: string;
}

/** https://schema.org/Periodical */
export interface PeriodicalJsonLd {
  '@type': 'Periodical';
  name: string;
  issn?: string;
}
/** https://schema.org/PublicationVolume */
export interface VolumeJsonLd {
  '@type': 'PublicationVolume';
  volumeNumber: string;
  isPartOf?: PeriodicalJsonLd;
}
/** https://schema.org/PublicationIssue */
export interface IssueJsonLd {
  '@type': 'PublicationIssue';
  issueNumber: string;
  isPartOf?: VolumeJsonLd | PeriodicalJsonLd;
}
/** What a chapter, an entry or a page stands in. */
export interface ContainerJsonLd {
  '@type': 'Book' | 'WebSite' | 'CreativeWork';
  name: string;
  editor?: NameJsonLd[];
  isbn?: string;
}

/** What schema.org calls a publication, as far as CSL tells. */
export type WorkType =
  | 'Article'
  | 'BlogPosting'
  | 'Book'
  | 'Chapter'
  | 'CreativeWork'
  | 'Dataset'
  | 'MedicalScholarlyArticle'
  | 'NewsArticle'
  | 'Report'
  | 'ScholarlyArticle'
  | 'Thesis'
  | 'WebPage';

/** A publication (https://schema.org/ScholarlyArticle, Book and so on). */
export interface WorkJsonLd {
  '@type': WorkType;
  '@id': string;
  name: string;
  /** How the article names it. */
  alternateName?: string;
  author?: (NameJsonLd | BodyJsonLd)[];
  editor?: NameJsonLd[];
  /** ISO 8601: a year, a month or a day. */
  datePublished?: string;
  isPartOf?: PeriodicalJsonLd | VolumeJsonLd | IssueJsonLd | ContainerJsonLd;
  /** Of what has pages: articles and chapters. */
  pagination?: string;
  /** Of books. */
  bookEdition?: string;
  isbn?: string;
  publisher?: BodyJsonLd;
  identifier?: IdentifierJsonLd[];
  url?: string;
  /** The same in other records. */
  sameAs?: string[];
  isAccessibleForFree?: boolean;
  /** What has become of it: retracted, withdrawn, corrected, in the words of the format. */
  creativeWorkStatus?: string;
  /** Where its correction or retraction can be read. */
  correction?: string;
  funder?: AgentJsonLd[];
  sponsor?: AgentJsonLd[];
}

const NAMED_TYPES: readonly (readonly [type: WorkType, csl: RegExp])[] = [
  ['NewsArticle', /^article-newspaper$/],
  ['Article', /^article-magazine$/],
  ['BlogPosting', /^post-weblog$/],
  ['Dataset', /^dataset$/],
  ['ScholarlyArticle', /^(paper-conference|proceedings-article)$/],
];

const TYPES: Record<PublicationKind, WorkType> = {
  article: 'ScholarlyArticle',
  preprint: 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** What PubMed knows is of medicine. What no style knows is only taken for a publication. */
function typeOf(csl: CslItem): WorkType {
  const given = textIn(csl.type);
  const kind = kindOf(csl);
  const type =
    NAMED_TYPES.find(([, known]) => known.test(given))?.[0] ??
    (kind === 'report' && !/report|standard/.test(given) ? 'CreativeWork' : TYPES[kind]);
  return type === 'ScholarlyArticle' && (textIn(csl.PMID) || textIn(csl.PMCID)) ? 'MedicalScholarlyArticle' : type;
}

/** Scripts in which the family name comes first, with no space after it. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function names(all: readonly CslName[] | undefined): (NameJsonLd | BodyJsonLd)[] {
  return namesIn(all).map(({ family, given, after, suffix, organisation }) => {
    if (organisation) return { '@type': 'Organization', name: family };
    const words = FAMILY_FIRST.test(family) ? [family + given] : [given, after, family, suffix];
    return told<NameJsonLd>({
      '@type': 'Person',
      name: words.filter(Boolean).join(' '),
      familyName: given ? [after, family].filter(Boolean).join(' ') : undefined,
      givenName: given || undefined,
    });
  });
}

/** Only people edit, says schema.org. */
const editors = ({ editor }: CslItem) => names(editor).filter((name) => name['@type'] === 'Person');

function published(csl: CslItem): string | undefined {
  const { year, month, day } = dateOf(csl.issued) ?? {};
  if (!year || !/^\d{4}$/.test(year)) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** A text of CSL-JSON; none where it says nothing. */
const text = (value: string | number | undefined): string | undefined => textIn(value) || undefined;

/** Issue, volume and journal, each in the next; the book, site or whatever else something stands in. */
function container(csl: CslItem, type: WorkType): WorkJsonLd['isPartOf'] {
  const name = text(csl['container-title']);
  if (/Article$/.test(type)) {
    const [volume, issue] = [text(csl.volume), text(csl.issue)];
    const journal = name && told<PeriodicalJsonLd>({ '@type': 'Periodical', name, issn: text(csl.ISSN) });
    const inJournal = journal ? { isPartOf: journal } : {};
    const bound =
      volume && ({ '@type': 'PublicationVolume', volumeNumber: volume, ...inJournal } satisfies VolumeJsonLd);
    const inVolume = bound ? { isPartOf: bound } : inJournal;
    return issue ? { '@type': 'PublicationIssue', issueNumber: issue, ...inVolume } : bound || journal || undefined;
  }
  if (!name) return undefined;
  if (type === 'Chapter')
    return told<ContainerJsonLd>({ '@type': 'Book', name, editor: editors(csl), isbn: text(csl.ISBN) });
  return { '@type': type === 'WebPage' || type === 'BlogPosting' ? 'WebSite' : 'CreativeWork', name };
}

function identifiers({ DOI, PMID, PMCID }: CslItem): IdentifierJsonLd[] {
  return Object.entries({ DOI, PMID, PMCID }).flatMap(([propertyID, given]) => {
    const value = textIn(given);
    return value ? { '@type': 'PropertyValue', propertyID: propertyID as IdentifierJsonLd['propertyID'], value } : [];
  });
}

/** The name of a reference: that of the publication itself, so that articles which cite the same speak of the same. */
export const workIdentity = ({ csl, id }: Reference, { of }: Identities) =>
  csl.DOI ? { '@id': doiAddress(csl.DOI) } : of(id);

/** A reference as the publication that it is. */
export function work(reference: Reference, identities: Identities): WorkJsonLd {
  const { csl, displayTitle, openAccess } = reference;
  const type = typeOf(csl);
  const title = text(csl.title);
  const name = title ?? titleOf(reference);
  const pmid = text(csl.PMID);
  const hasPages = /Article$|^(Report|Chapter)$/.test(type);
  const publisher = text(csl.publisher);
  const notice = noticeOf(reference);
  return told<WorkJsonLd>({
    '@type': type,
    ...workIdentity(reference, identities),
    name,
    alternateName: displayTitle === name ? undefined : displayTitle,
    author: names(csl.author),
    editor: type === 'Chapter' ? undefined : editors(csl),
    datePublished: published(csl),
    isPartOf: container(csl, type),
    pagination: hasPages ? text(csl.page) : undefined,
    bookEdition: type === 'Book' ? text(csl.edition) : undefined,
    isbn: type === 'Book' ? text(csl.ISBN) : undefined,
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
    identifier: identifiers(csl),
    url: identities.address(addressOf(reference)),
    sameAs: pmid && /^\d+$/.test(pmid) ? [`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`] : undefined,
    isAccessibleForFree: openAccess,
    creativeWorkStatus: notice?.kind,
    correction: notice?.address,
    ...funding(reference.funding),
  });
}
