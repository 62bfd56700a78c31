/** From a claim to what it rests on: its links, resolved, and how many studies of which kind they come to. */
import type { Claim, EvidenceLink, Finding, Quotation, Reference, ShownArticle } from './article.js';
import { type GraveKind, isGrave, NOTICE_KINDS, statusOf } from './editorial-status.js';
import type { Design } from './vocabularies.js';

/** One link of a claim with what it leads to. */
export interface Evidence {
  link: EvidenceLink;
  finding?: Finding;
  /** The study itself; missing where the article cites none. */
  reference?: Reference;
  quotation?: Quotation;
  design: Design;
  /** Tells one study from another. */
  study: string;
}

/** What a claim rests on, in the author's order. A link that leads nowhere is passed over; the checker tells it. */
export function evidenceOf(article: ShownArticle, claim: Claim): Evidence[] {
  const by = <T extends { id: string }>(list: readonly T[], id: string | undefined) =>
    list.find((entry) => entry.id === id);
  return claim.evidence.flatMap((link): Evidence[] => {
    const finding = 'finding' in link ? by(article.findings, link.finding) : undefined;
    const reference = by(article.references, 'finding' in link ? finding?.reference : link.reference);
    const quotation = by(article.quotations, link.quotation);
    const study = finding?.study ?? reference?.id ?? finding?.id;
    if (!study) return [];
    return [
      {
        link,
        ...(finding && { finding }),
        ...(reference && { reference }),
        ...(quotation && { quotation }),
        design: finding?.design ?? reference?.design ?? 'not-reported',
        study,
      },
    ];
  });
}

/** The links study by study: what one study says to a claim stands together. */
export function byStudy(evidence: readonly Evidence[]): Evidence[][] {
  const studies = new Map<string, Evidence[]>();
  for (const entry of evidence) studies.set(entry.study, [...(studies.get(entry.study) ?? []), entry]);
  return [...studies.values()];
}

/** The kinds in which studies are counted for readers, weightiest first. */
export const STUDY_KINDS = [
  'meta-analysis',
  'review',
  'trial',
  'observation',
  'laboratory',
  'editorial',
  'study',
  'uncited',
] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];

const KIND_OF: Partial<Record<Design, StudyKind>> = {
  'meta-analysis': 'meta-analysis',
  'systematic-review': 'review',
  'scoping-review': 'review',
  'narrative-review': 'review',
  review: 'review',
  rct: 'trial',
  'non-randomised-trial': 'trial',
  cohort: 'observation',
  'case-control': 'observation',
  'cross-sectional': 'observation',
  'case-series': 'observation',
  animal: 'laboratory',
  'in-vitro': 'laboratory',
  editorial: 'editorial',
};

/** How many of each kind there are, in the order of the kinds, without those of which there is none. */
const tally = <Kind>(kinds: readonly Kind[], all: readonly unknown[]): [Kind, number][] =>
  kinds.map((kind): [Kind, number] => [kind, all.filter((each) => each === kind).length]).filter(([, count]) => count);

/** Counts distinct studies by kind; two outcomes of one study are one study. */
export function countStudies(evidence: readonly Evidence[]): [StudyKind, number][] {
  const kinds = new Map(
    evidence.map(({ study, reference, design }) => [study, reference ? (KIND_OF[design] ?? 'study') : 'uncited']),
  );
  return tally(STUDY_KINDS, [...kinds.values()]);
}

/** How many distinct studies there are, and how many of these must not be relied on, the gravest first. */
export function countGrave(evidence: readonly Evidence[]): { all: number; grave: [GraveKind, number][] } {
  const studies = new Map(evidence.map(({ study, reference }) => [study, reference && statusOf(reference)]));
  return { all: studies.size, grave: tally(NOTICE_KINDS.filter(isGrave), [...studies.values()]) };
}
