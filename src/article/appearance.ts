/** In which order an article cites its references, under which numbers, and where: the way back from a source. */
import type { Article, Block, Claim, Finding, Inline, Reference, RichText } from './article.js';
import { evidenceOf } from './evidence.js';
import type { Relation } from './vocabularies.js';

/** Where an article cites. Those with an address of their own say which. */
export const PLACES = ['abstract', 'intro', 'takeaway', 'section', 'claim', 'finding', 'question'] as const;
export interface Place {
  kind: (typeof PLACES)[number];
  id?: string;
}

/** A claim that rests on a source, with how it does; several ways where several of its results say different things. */
export interface Dependent {
  claim: Claim;
  relations: Relation[];
}

/** A reference as it appears in an article. */
export interface Appearance {
  reference: Reference;
  /** From 1, in the order in which a reader meets them; what stands behind a text unseen comes after it, what is not cited last. */
  number: number;
  /** What rests on it. */
  claims: Dependent[];
  /** What was read in it. */
  findings: Finding[];
  /** Where it is cited, in reading order; empty where it is not. */
  places: Place[];
}

type Visit = (reference: string | undefined, place: Place, unseen?: 'unseen') => void;

/** Reads an article as a reader does and tells every citation. */
class Reader {
  readonly #findings: ReadonlyMap<string, Finding>;
  readonly #claims: ReadonlyMap<string, Claim>;
  readonly #quotations: ReadonlyMap<string, string | undefined>;
  /** A claim or a finding that is shown twice cites what it cites once. */
  readonly #seen = new Set<Claim | Finding>();

  constructor(
    readonly article: Article,
    readonly visit: Visit,
  ) {
    this.#findings = new Map(article.findings.map((finding) => [finding.id, finding]));
    this.#claims = new Map(article.claims.map((claim) => [claim.id, claim]));
    this.#quotations = new Map(article.quotations.map(({ id, reference }) => [id, reference]));
  }

  read() {
    const { abstract, intro, keyTakeaways, sections, claims, findings, faq } = this.article;
    this.#text(abstract, { kind: 'abstract' });
    this.#blocks(intro, { kind: 'intro' });
    for (const { id, text, ...links } of keyTakeaways) {
      this.#text(text, { kind: 'takeaway', id });
      this.#links(links, { kind: 'takeaway', id });
    }
    for (const { id, answer, body } of sections) {
      this.#text(answer, { kind: 'section', id });
      this.#blocks(body, { kind: 'section', id });
    }
    // What no section shows is shown by elements of its own.
    claims.forEach((claim) => this.#claim(claim));
    findings.forEach((finding) => this.#finding(finding));
    for (const { id, answer, ...links } of faq) {
      this.#text(answer, { kind: 'question', id });
      this.#links(links, { kind: 'question', id });
    }
  }

  #text(text: RichText | undefined, place: Place) {
    if (typeof text === 'object') for (const part of text) this.#inline(part, place);
  }

  #inline(part: Inline, place: Place) {
    if (typeof part === 'string') return;
    if ('cite' in part) for (const id of part.cite) this.visit(id, place);
    else if ('quote' in part) this.#quotation(part.of, place);
    else if ('finding' in part) this.#sourcesOf(this.#findings.get(part.finding), place);
  }

  #blocks(blocks: readonly Block[], place: Place) {
    for (const block of blocks) {
      if ('p' in block) this.#text(block.p, place);
      else if ('note' in block) this.#text(block.note, place);
      else if ('list' in block) for (const item of block.list) this.#text(item, place);
      else if ('claimTable' in block) for (const id of block.claimTable) this.#claim(this.#claims.get(id));
      else for (const id of block.findings) this.#finding(this.#findings.get(id));
    }
  }

  /** What a takeaway or an answer is said to speak of, and does not show. */
  #links({ findings, references }: { findings: string[]; references: string[] }, place: Place) {
    for (const id of findings) this.#sourcesOf(this.#findings.get(id), place, 'unseen');
    for (const id of references) this.visit(id, place, 'unseen');
  }

  #claim(claim: Claim | undefined) {
    if (!claim || this.#seen.has(claim)) return;
    this.#seen.add(claim);
    const place: Place = { kind: 'claim', id: claim.id };
    this.#text(claim.honestRead, place);
    for (const { rationale } of claim.grades) this.#text(rationale, place);
    for (const { link, finding, reference } of evidenceOf(this.article, claim)) {
      this.visit(reference?.id, place);
      this.#sourcesOf(finding, place);
      this.#text(link.note, place);
      this.#quotation(link.quotation, place);
    }
  }

  #finding(finding: Finding | undefined) {
    if (!finding || this.#seen.has(finding)) return;
    this.#seen.add(finding);
    const place: Place = { kind: 'finding', id: finding.id };
    this.#text(finding.summary, place);
    this.#sourcesOf(finding, place);
    for (const caveat of finding.caveats ?? []) this.#text(caveat, place);
    for (const { reference } of finding.studies ?? []) this.visit(reference, place);
  }

  /** The study itself, and where its result was read. */
  #sourcesOf(finding: Finding | undefined, place: Place, unseen?: 'unseen') {
    this.visit(finding?.reference, place, unseen);
    this.visit(finding?.reportedIn, place, unseen);
  }

  #quotation(id: string | undefined, place: Place) {
    if (id) this.visit(this.#quotations.get(id), place);
  }
}

/** How each claim rests on each reference, told from the evidence. */
function dependents(article: Article): Map<string, Dependent[]> {
  const all = new Map<string, Dependent[]>();
  for (const claim of article.claims) {
    const relations = new Map<string, Set<Relation>>();
    for (const { link, finding, reference } of evidenceOf(article, claim)) {
      for (const id of new Set([reference?.id, finding?.reportedIn])) {
        if (id) relations.set(id, (relations.get(id) ?? new Set()).add(link.relation));
      }
    }
    for (const [id, how] of relations) all.set(id, [...(all.get(id) ?? []), { claim, relations: [...how] }]);
  }
  return all;
}

/** A page may have a hundred citation marks, each of which asks for its number. */
const read = new WeakMap<Article, readonly Appearance[]>();

/** The references of an article, numbered in the order in which a reader meets them. */
export function appearances(article: Article): readonly Appearance[] {
  const all = read.get(article) ?? appear(article);
  read.set(article, all);
  return all;
}

function appear(article: Article): Appearance[] {
  const known = new Map(article.references.map((reference) => [reference.id, reference]));
  const places = new Map<string, Place[]>();
  const order = new Set<string>();
  new Reader(article, (id, place, unseen) => {
    if (!id || !known.has(id)) return;
    if (!unseen) order.add(id);
    const found = places.get(id) ?? [];
    if (!found.some(({ kind, id }) => kind === place.kind && id === place.id)) found.push(place);
    places.set(id, found);
  }).read();

  const claims = dependents(article);
  return [...new Set([...order, ...places.keys(), ...known.keys()])].map((id, n) => ({
    reference: known.get(id)!,
    number: n + 1,
    claims: claims.get(id) ?? [],
    findings: article.findings.filter(({ reference, reportedIn }) => reference === id || reportedIn === id),
    places: places.get(id) ?? [],
  }));
}
