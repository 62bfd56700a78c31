/** What is said of everybody who takes part. */

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
  /** Where that is served. */
  src: string;
  /** honest-read's static HTML of the same rows: the final DOM, for plain HTML as the limit. */
  staticHtml: string;
}

export interface Contestant {
  name: string;
  /**
   * What a page of its users imports: packages, and where code is needed a file of `peers/`, as its documentation says.
   * Plain HTML imports nothing, and honest-read is its script tag.
   */
  imports: readonly string[] | 'script tag';
  /** The tag that has to be defined; none where there is only a function. */
  tag?: string;
  /** What its users write into their page. Without it, the file of `peers/` has set `window.show`. */
  html?: (data: Data) => string;
  /** What is inserted in place of `html`, where a page would hold more. */
  inserted?: (data: Data) => string;
  /** Styles that its page holds, and paths of stylesheets that it links to. */
  styles?: string;
  links?: readonly string[];
  /** What a reader clicks to open the first row, to sort by grade, and to see only one grade, and where a search is typed. */
  opener?: string;
  sorter?: string;
  filter?: string;
  search?: string;
  /** From how many rows on it has a filter, and a search. */
  filterFrom?: number;
  searchFrom?: number;
  /** Whether it draws only the rows in sight. */
  isWindowed?: boolean;
  /** Where only one of the two is worth a line. */
  only?: 'page' | 'insert';
  /** Not minified, so that a profile names its functions. */
  isReadable?: boolean;
  /** A word on what it does differently. */
  note?: string;
}

/** Text as HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** What honest-read's snippet links to, for the time until its script has come. */
export const LINKS = ['/cdn/honest-read.css'] as const;

/** What a page says of a widget under whose link nothing is to move: its margins, and nearly its height. */
export const room = (height: string): string => `display: block; margin-block: 1.6em; min-block-size: ${height}`;

/** HTML of every row, within something. */
export const each =
  (row: (row: Row) => string, open = '', close = '') =>
  ({ rows }: Data): string =>
    open + rows.map((each) => row(escapedRow(each))).join('\n') + close;

const escapedRow = (row: Row): Row => ({
  id: escaped(row.id),
  title: escaped(row.title),
  text: escaped(row.text),
  grade: escaped(row.grade),
});
