/** What a rule is: something that the format cannot say, and that an article should keep. */
import type { InferInput } from 'valibot';
import type { Article, RichText } from '../article.js';
import { checkBy, type Problem, UNUSABLE } from '../check.js';
import { WHOLE_FORMAT } from '../format.generated.js';
import { type Part, partsOf } from '../parts.js';
import type { DEFINITIONS } from '../schema.js';
import type { WarningCode } from '../vocabularies.js';

type DefinitionName = keyof typeof DEFINITIONS;
export type Defined<Name extends DefinitionName> = InferInput<(typeof DEFINITIONS)[Name]>;

/** An error makes an article say something that does not hold; a warning is what a careful editor would look at. */
export type Severity = 'error' | 'warning';

/** An error of honesty: `E1`. No article can except itself from one. */
export type ErrorCode = `E${number}`;

/** What a rule has found. */
export interface Breach extends Problem {
  /** How to mend it, where more can be said than the message does. */
  mend?: string;
  /** The text that was found, where it should have been one of `options`. */
  found?: string;
  options?: readonly string[];
}

/** What a rule knows besides the article. */
export interface Occasion {
  /** The day it is, as YYYY-MM-DD; what depends on it is not told without. */
  today?: string;
  /** The article as it was published before; what has changed is not told without. */
  since?: Article;
}

/** One rule, by its name. */
export interface Rule {
  name: string;
  severity: Severity;
  /** The code of a rule of honesty; what only holds an article together has none. */
  code?: ErrorCode | WarningCode;
  /** In a few sentences: what is wrong, and what it does to a reader. A rule with a code has it. */
  why?: string;
  find: (written: Written, occasion: Occasion) => Iterable<Breach>;
}

/** A rule of honesty. */
export type HonestyRule = Rule & Required<Pick<Rule, 'code' | 'why'>>;

/** The lists whose entries have ids, and what they are made of. */
const ENTRIES = {
  claims: 'Claim',
  findings: 'Finding',
  references: 'Reference',
  quotations: 'Quotation',
  glossary: 'Term',
  faq: 'Question',
  sections: 'Section',
  keyTakeaways: 'KeyTakeaway',
  relatedLinks: 'RelatedLink',
  corrections: 'Correction',
} as const satisfies Partial<Record<keyof Article, DefinitionName>>;
export type EntryList = keyof typeof ENTRIES;
export const ENTRY_LISTS = Object.keys(ENTRIES) as EntryList[];

/** An entry in its complete form, with where it stands in the file. */
export interface Placed<T> {
  entry: T;
  pointer: string;
}

const check = checkBy(WHOLE_FORMAT);

/** An article as it was written, beside what it was read as. Pointers are into what was written. */
export class Written {
  readonly parts: readonly Part[];

  constructor(
    readonly data: unknown,
    readonly article: Article,
  ) {
    this.parts = [...partsOf(data)];
  }

  /** The parts that are meant to be of a type. */
  of(name: DefinitionName): Part[] {
    return this.parts.filter(({ type }) => type === name);
  }

  /**
   * What can be used of the parts of a type; what is wrong in them by the format is left out and told elsewhere. Entries
   * of lists can have other places in a value than in the file.
   */
  *usable<Name extends DefinitionName>(name: Name): Generator<{ pointer: string; value: Defined<Name> }> {
    for (const { value, pointer } of this.of(name)) {
      const left = check(value, name, []);
      if (left !== UNUSABLE) yield { pointer, value: left as Defined<Name> };
    }
  }

  /** The entries of a list that could be read, which are those that can be used. */
  entries<List extends EntryList>(list: List): Placed<Article[List][number]>[] {
    const within = new RegExp(`^/${list}/\\d+$`);
    const pointers = [...this.usable(ENTRIES[list])].map(({ pointer }) => pointer).filter((at) => within.test(at));
    return this.article[list].map((entry, index) => ({ entry, pointer: pointers[index] ?? `/${list}` }));
  }

  /** The texts of a part of the article, as they can be read. */
  *texts(pointer: string): Generator<{ pointer: string; text: RichText }> {
    for (const { value, pointer: at } of this.usable('RichText')) {
      if (at === pointer || at.startsWith(`${pointer}/`)) yield { pointer: at, text: value };
    }
  }
}
