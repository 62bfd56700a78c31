/** Which claims are shown, in which order: what the page asks for, and what the reader makes of it. */
import type { Claim } from '../../article/article.js';
import type { View } from '../templates/view.js';
import { type Choice, choicesOf, codesIn, levelCode } from './filter.js';
import { matcher } from './search.js';
import { SORT_KEYS, sortClaims, type SortKey, type SortOrder } from './sort.js';

/** From how many claims on a filter, and a search, are worth their room. */
const FILTER_FROM = 8;
const SEARCH_FROM = 12;

/** What an arrangement is told and tells: properties of its element, null where an attribute was taken away. */
export interface Wanted {
  sort?: string | null | undefined;
  order?: string | null | undefined;
  filter?: string | null | undefined;
  search?: string | null | undefined;
}

/** The claims as they are shown. */
export interface Arranged {
  claims: readonly Claim[];
  /** By which the claims are sorted; none for their author's order. */
  sort?: SortKey;
  order?: SortOrder;
  /** The levels to choose from; none where there is nothing to choose. */
  choices?: Choice[];
  /** What is searched for, the empty text as well; missing where there is no search. */
  search?: string;
  /** Whether not all claims are shown, or not in their author's order. */
  touched: boolean;
}

const isSortKey = (name: string): name is SortKey => Object.hasOwn(SORT_KEYS, name);

/** Sorts and chooses. What is asked for and means nothing is passed over. */
export function arrange({ article, words }: View, { sort, order, filter, search }: Wanted): Arranged {
  const { claims } = article;
  const searched = search ?? (claims.length < SEARCH_FROM ? undefined : '');
  const matches = matcher(article, searched ?? '');
  const all = choicesOf(article, words, codesIn(filter ?? ''), searched ? claims.filter(matches) : claims);
  const chosen = all.flatMap(({ code, chosen }) => (chosen ? code : []));

  const by = sort && isSortKey(sort) ? sort : undefined;
  const direction = by && (order === 'ascending' || order === 'descending' ? order : SORT_KEYS[by]);
  const sorted = by && direction ? sortClaims(article, by, direction, article.inLanguage ?? words.lang) : claims;
  return {
    claims: sorted.filter(
      (claim) => (!chosen.length || chosen.includes(levelCode(claim))) && (!searched || matches(claim)),
    ),
    ...(by && direction && { sort: by, order: direction }),
    ...((filter != null || (claims.length >= FILTER_FROM && all.length > 1)) && { choices: all }),
    ...(searched !== undefined && { search: searched }),
    touched: !!(by || chosen.length || searched?.trim()),
  };
}

/** Lets a reader sort, filter and search one table of claims. */
export class Arrangement {
  readonly #wanted: Wanted;
  readonly #changed: () => void;

  /**
   * @param wanted Where it stands what the reader wants.
   * @param changed Called when that is something else than before.
   * @param captionId Of the caption, which names the table.
   */
  constructor(
    wanted: Wanted,
    changed: () => void,
    readonly captionId = '_caption',
  ) {
    this.#wanted = wanted;
    this.#changed = changed;
  }

  /** The claims of an article as they are to be shown now. */
  of(view: View): Arranged {
    return arrange(view, this.#wanted);
  }

  /** The next of three: the direction a reader wants first, the other one, their author's order. */
  turn(key: SortKey, { sort, order }: Arranged): void {
    const first = SORT_KEYS[key];
    if (sort !== key) this.#set({ sort: key, order: first });
    else if (order === first) this.#set({ sort: key, order: first === 'ascending' ? 'descending' : 'ascending' });
    else this.#set({ sort: undefined, order: undefined });
  }

  /** Chooses a level, or no longer. */
  toggle(code: string, { choices = [] }: Arranged): void {
    const chosen = choices.filter((choice) => choice.chosen !== (choice.code === code));
    this.#set({ filter: chosen.map((choice) => choice.code).join(' ') });
  }

  seek(words: string): void {
    this.#set({ search: words });
  }

  /**
   * Back to all claims in their author's order.
   * @param button What was pressed for it: it goes, so the focus goes to the first control.
   */
  clear(button: Element): void {
    button.closest('.tools')?.querySelector<HTMLElement>(':is(button, input)')?.focus();
    this.#set({ sort: undefined, order: undefined, filter: '', search: '' });
  }

  /** Ends what hides a claim. */
  unhide(id: string, view: View): void {
    for (const name of ['filter', 'search'] as const) {
      const hides = !arrange(view, { [name]: this.#wanted[name] }).claims.some((claim) => claim.id === id);
      if (hides && view.article.claims.some((claim) => claim.id === id)) this.#set({ [name]: '' });
    }
  }

  #set(changes: Wanted): void {
    Object.assign(this.#wanted, changes);
    this.#changed();
  }
}
