/** What a rule of honesty is: something that the format cannot say, and that an article should keep. */
import type { InferInput } from 'valibot';
import type { Article } from '../article.js';
import { checkBy, type Problem, UNUSABLE } from '../check.js';
import { WHOLE_FORMAT } from '../format.generated.js';
import { type Part, partsOf } from '../parts.js';
import type { DEFINITIONS } from '../schema.js';

type DefinitionName = keyof typeof DEFINITIONS;
export type Defined<Name extends DefinitionName> = InferInput<(typeof DEFINITIONS)[Name]>;

/** An error makes an article say something that does not hold; a warning is what a careful editor would look at. */
export type Severity = 'error' | 'warning';

/** What a rule has found. */
export interface Breach extends Problem {
  /** How to mend it, where more can be said than the message does. */
  mend?: string;
  /** The text that was found, where it should have been one of `options`. */
  found?: string;
  options?: readonly string[];
}

/** One rule, by its name. */
export interface Rule {
  name: string;
  severity: Severity;
  find(written: Written): Iterable<Breach>;
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
      const left = check(value, name, pointer, []);
      if (left !== UNUSABLE) yield { pointer, value: left as Defined<Name> };
    }
  }
}
