/** Rules of ids and of the links that name them. */
import type { Article } from '../article.js';
import { isFields, pointerTo } from '../check.js';
import { entryOf, type Part } from '../parts.js';
import type { DEFINITIONS } from '../schema.js';
import type { Defined, Rule, Written } from './rule.js';

type List =
  | 'claims'
  | 'findings'
  | 'references'
  | 'quotations'
  | 'glossary'
  | 'relatedLinks'
  | 'sections'
  | 'scales'
  | 'faq'
  | 'keyTakeaways';
type DefinitionName = keyof typeof DEFINITIONS;
type FieldOf<T> = T extends unknown ? keyof T : never;

/** Which fields of which objects hold ids, and of which lists. */
const LINKS: { [Name in DefinitionName]?: { [Field in FieldOf<Defined<Name>>]?: readonly List[] } } = {
  LinkTo: { link: ['relatedLinks'] },
  TermUse: { term: ['glossary'] },
  Citation: { cite: ['references'] },
  Quote: { of: ['quotations'] },
  ClaimMention: { claim: ['claims'] },
  FindingMention: { finding: ['findings'] },
  ClaimTableBlock: { claimTable: ['claims'] },
  FindingsBlock: { findings: ['findings'] },
  Grade: { scale: ['scales'] },
  FindingLink: { finding: ['findings'], quotation: ['quotations'] },
  ReferenceLink: { reference: ['references'], quotation: ['quotations'] },
  GradeChange: { scale: ['scales'], triggeredBy: ['references', 'findings'] },
  Claim: { section: ['sections'], supersededBy: ['claims'] },
  Finding: { reference: ['references'], reportedIn: ['references'] },
  StudyRow: { reference: ['references'] },
  Quotation: { reference: ['references'] },
  Question: { claims: ['claims'], findings: ['findings'], references: ['references'] },
  KeyTakeaway: { claims: ['claims'], findings: ['findings'], references: ['references'] },
  Correction: {
    affects: ['claims', 'findings', 'references', 'quotations', 'sections', 'faq', 'keyTakeaways', 'glossary'],
  },
};

interface Link {
  id: string;
  pointer: string;
  lists: readonly List[];
}

/** Every link as it was written. */
export function* linksIn({ parts }: Written): Generator<Link> {
  for (const part of parts) {
    if (part.type !== 'id' || typeof part.value !== 'string') continue;
    const field = part.within && entryOf(part.within.type) ? part.within : part;
    const links = LINKS[field.within?.type as DefinitionName] as Record<string, readonly List[]> | undefined;
    const lists = links?.[field.pointer.slice(field.pointer.lastIndexOf('/') + 1)];
    if (lists) yield { id: part.value, pointer: part.pointer, lists };
  }
}

const idsOf = (article: Article, list: List): string[] => article[list].map(({ id }) => id);

/** The entries of the article's lists, as they were written. */
const entries = ({ parts }: Written, lists: readonly string[]): Part[] =>
  parts.filter(({ type, within }) => {
    const isEntry = within && entryOf(within.type) === type;
    return isEntry && lists.some((list) => within.pointer === `/${list}`);
  });

/** Ids that stand in the file: whoever links to an entry that was left out for a fault of its own has made no mistake. */
const writtenIds = (written: Written, lists: readonly List[]): string[] =>
  entries(written, lists).flatMap(({ value }) =>
    typeof value === 'string' ? value : isFields(value) && typeof value.id === 'string' ? value.id : [],
  );

const links: Rule = {
  code: 'E1',
  name: 'links-lead-somewhere',
  severity: 'error',
  why: 'An id is named that no entry has. A reader who follows the link gets nowhere, and a claim loses the evidence it was said to rest on.',
  *find(written) {
    for (const { id, pointer, lists } of linksIn(written)) {
      const options = lists.flatMap((list) => idsOf(written.article, list));
      if (options.includes(id) || writtenIds(written, lists).includes(id)) continue;
      const where = lists.length > 3 ? 'the article' : lists.join(' or ');
      yield {
        pointer,
        message: `Expected the id of an entry of ${where}, found ${JSON.stringify(id)}.`,
        found: id,
        options,
        ...(lists.includes('scales')
          ? { mend: 'Name the scale in "scales", too.' }
          : !options.length && { mend: `The article has no ${lists.join(' or ')}.` }),
      };
    }
  },
};

// All others get their ids, and are told apart, when they are read.
const WITH_WRITTEN_IDS = ['scales', 'quotations', 'relatedLinks', 'corrections'];

const ownIds: Rule = {
  name: 'ids-are-their-own',
  severity: 'error',
  *find(written) {
    for (const list of WITH_WRITTEN_IDS) {
      const taken = new Set<unknown>();
      for (const { value, pointer } of entries(written, [list])) {
        const id = isFields(value) ? value.id : value;
        if (typeof id === 'string' && taken.has(id)) {
          yield {
            pointer: isFields(value) ? pointerTo(pointer, 'id') : pointer,
            message: `Expected an id of its own, found ${JSON.stringify(id)} a second time.`,
          };
        }
        taken.add(id);
      }
    }
  },
};

/** Lists whose entries can be linked to from outside, by `#id`. */
const ADDRESSABLE = ['claims', 'findings', 'references', 'faq', 'sections', 'keyTakeaways', 'glossary'] as const;

const ownAddresses: Rule = {
  name: 'addresses-are-their-own',
  severity: 'warning',
  *find(written) {
    const taken = new Map<string, string>();
    for (const list of ADDRESSABLE) {
      for (const { value, pointer } of entries(written, [list])) {
        if (!isFields(value) || typeof value.id !== 'string') continue;
        const other = taken.get(value.id) ?? list;
        if (other !== list) {
          yield {
            pointer: pointerTo(pointer, 'id'),
            message: `Expected an address of its own, found "${value.id}", which is also the id of an entry of ${other}: #${value.id} leads to only one of them.`,
          };
        }
        taken.set(value.id, other);
      }
    }
  },
};

export const RULES_OF_LINKS: readonly Rule[] = [links, ownIds, ownAddresses];
