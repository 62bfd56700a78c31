/** The claims, quotations and terms of an article. */
import type { Article, Claim, Quotation, RichText, Term } from '../article.js';
import { resolveGrade } from '../scales.js';
import type { Identities, NodeReference } from './identities.js';
import { told } from './told.js';
import { wordsOf } from './words.js';
import { workIdentity } from './works.js';

/**
 * A claim (https://schema.org/Claim). It is somebody else's words, so what the article makes of it always stands with it.
 * schema.org has no grades of evidence for claims: what it calls `evidenceLevel` is of a guideline.
 */
export interface ClaimJsonLd {
  '@type': 'Claim';
  '@id': string;
  text: string;
  /** What exactly is meant. */
  disambiguatingDescription?: string;
  /** Its grade and the honest read: "Evidence maturity: Not supported. There is no …". */
  description: string;
  /** Where it was made. */
  appearance?: { '@type': 'CreativeWork'; url: string }[];
  creativeWorkStatus?: 'under-review' | 'withdrawn';
}

/** https://schema.org/Quotation */
export interface QuotationJsonLd {
  '@type': 'Quotation';
  '@id': string;
  text: string;
  isBasedOn?: NodeReference;
}

/** https://schema.org/DefinedTerm */
export interface DefinedTermJsonLd {
  '@type': 'DefinedTerm';
  '@id': string;
  name: string;
  alternateName?: string[];
  description?: string;
  url?: string;
}

/** https://schema.org/DefinedTermSet */
export interface DefinedTermSetJsonLd {
  '@type': 'DefinedTermSet';
  hasDefinedTerm: NodeReference[];
}

/** Languages that have a comma of their own. */
const OWN_COMMA = /^(ar|ckb|fa|ps|sd|ug|ur)\b/;

/** "GRADE certainty of evidence: Low, one small trial." Nothing of a claim that nobody has graded. */
function gradeWords({ grades: [grade] }: Claim, { scales, inLanguage = '' }: Article): string {
  if (!grade) return '';
  const { scale, label } = resolveGrade(grade, scales);
  const words = [label, grade.qualifier].filter(Boolean).join(OWN_COMMA.test(inLanguage) ? '، ' : ', ');
  return `${scale ? `${scale.name}: ` : ''}${words}. `;
}

export function claim(claim: Claim, article: Article, { of, address }: Identities): ClaimJsonLd {
  const { status } = claim;
  return told<ClaimJsonLd>({
    '@type': 'Claim',
    ...of(claim.id),
    text: claim.text,
    disambiguatingDescription: claim.clarification,
    description: gradeWords(claim, article) + wordsOf(claim.honestRead, article),
    appearance: (claim.appearances ?? []).flatMap((href) => {
      const url = address(href);
      return url ? { '@type': 'CreativeWork', url } : [];
    }),
    creativeWorkStatus: status === 'current' ? undefined : status,
  });
}

export function quotation({ id, text, reference }: Quotation, article: Article, names: Identities): QuotationJsonLd {
  const source = article.references.find((each) => each.id === reference);
  return told<QuotationJsonLd>({
    '@type': 'Quotation',
    ...names.of(id),
    text,
    isBasedOn: source && workIdentity(source, names),
  });
}

export function definedTerm(term: Term, article: Article, { of, address }: Identities): DefinedTermJsonLd {
  const { id, name, abbreviation, alternateName = [], description, url } = term;
  const words = (text: RichText | undefined) => text && wordsOf(text, article);
  return told<DefinedTermJsonLd>({
    '@type': 'DefinedTerm',
    ...of(id),
    name,
    alternateName: [...(abbreviation ? [abbreviation] : []), ...alternateName],
    description: words(description),
    url: address(url),
  });
}
