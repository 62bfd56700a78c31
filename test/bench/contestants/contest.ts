/** What every contestant tells the page that measures it. */

/** Plain data, as every library takes it; honest-read is given an article made of the same. */
export interface Row {
  id: string;
  /** A question, or a claim. */
  title: string;
  /** An answer, or the honest read of a claim. */
  text: string;
  /** A grade in words, for tables and badges. */
  grade: string;
}

export interface Data {
  rows: Row[];
  /** The article from which honest-read makes the same rows. */
  article: object;
  /** honest-read's static HTML of the same rows, for plain HTML as the limit. */
  html: string;
}

export interface Contestant {
  /** Shows the rows in an empty element. */
  mount: (host: HTMLElement, data: Data) => unknown;
  /** What a reader clicks to open the first row. */
  opener?: (host: HTMLElement) => Element | null | undefined;
  /** What a reader clicks to sort by grade. */
  sorter?: (host: HTMLElement) => Element | null | undefined;
  /** Where a reader types to search. */
  search?: (host: HTMLElement) => HTMLInputElement | null | undefined;
}

declare global {
  interface Window {
    contestant?: Contestant;
  }
}

export const contest = (contestant: Contestant): void => {
  window.contestant = contestant;
};

/** Text as HTML, for those that are filled with HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
