/**
 * APA style (Publication Manual of the American Psychological Association, 7th ed., chapters 9 and 10; examples:
 * https://apastyle.apa.org/style-grammar-guidelines/references/examples).
 */
import type { CslItem } from '../article.js';
import { doiAddress } from '../references.js';
import { apaDate, apaRetrieved, dateOf } from './dates.js';
import { isForthcoming, kindOf } from './kinds.js';
import { apaEditors, apaNames, namesIn } from './names.js';
import { apaPages } from './pages.js';
import { type Citation, type CitationPart, editionOf, inARow, sentence, textIn } from './parts.js';

const inBrackets = (open: string, words: readonly string[], close: string) => {
  const said = words.filter(Boolean).join(', ');
  return said && ` ${open}${said}${close}`;
};

/** Who wrote it, or edited it where that is what is known. */
function people(item: CslItem): string {
  const authors = apaNames(namesIn(item.author));
  const editors = kindOf(item) === 'chapter' ? [] : namesIn(item.editor);
  if (authors || !editors.length) return authors;
  return `${apaNames(editors)} (Ed${editors.length > 1 ? 's' : ''}.)`;
}

/** Papers are dated by the year; what appears daily, by the day (section 9.14). */
function date(item: CslItem): string {
  if (isForthcoming(item)) return '(in press)';
  const daily = kindOf(item) === 'webpage' || /magazine|newspaper/.test(item.type ?? '');
  return `(${(daily ? apaDate(item.issued) : dateOf(item.issued)?.year) || 'n.d.'})`;
}

/** Its number in a series: "NIH Publication No. 18-2059", "Publication No. 10169573". */
function numbered(item: CslItem): string {
  const number = textIn(item.number);
  const kind = kindOf(item);
  if (!number || (kind !== 'report' && kind !== 'thesis')) return '';
  if (/\bno\.?\s/i.test(number)) return number;
  return `${kind === 'thesis' ? 'Publication' : textIn(item.genre) || 'Report'} No. ${number}`;
}

/** A thesis that neither an archive nor an address holds has not been published. */
const isPublished = (item: CslItem) => !!(item.archive ?? item.URL ?? item.DOI);

/** What it is, where its readers would not know (section 9.21). */
function described(item: CslItem): string {
  const genre = textIn(item.genre);
  if (kindOf(item) === 'thesis') {
    const degree = genre || 'Thesis';
    return isPublished(item)
      ? inBrackets('[', [degree, textIn(item.publisher)], ']')
      : ` [Unpublished ${degree[0]!.toLowerCase()}${degree.slice(1)}]`;
  }
  return kindOf(item) === 'report' && !numbered(item) ? inBrackets('[', [genre], ']') : '';
}

function title(item: CslItem): CitationPart[] {
  const kind = kindOf(item);
  const words = textIn(item.title);
  if (kind === 'article' || kind === 'chapter') return [words];
  const edition = editionOf(item);
  const volume = textIn(item.volume);
  const version = textIn(item.version);
  const particulars = [
    edition && `${edition}.`,
    kind === 'book' && volume ? `Vol. ${volume}` : '',
    numbered(item),
    version && `Version ${version}`,
  ];
  const more = inBrackets('(', particulars, ')') + described(item);
  return words ? [{ italic: words }, more] : [more.trim()];
}

function inJournal(item: CslItem): Citation {
  const [journal, volume, issue] = [item['container-title'], item.volume, item.issue].map(textIn) as [
    string,
    string,
    string,
  ];
  // Journal and volume stand in one slant.
  const source = [journal, volume].filter(Boolean).join(', ');
  const number = issue && `${volume ? '' : ', '}(${issue})`;
  const pages = apaPages(item);
  const rest = number + (pages && `, ${pages}`);
  return source ? sentence({ italic: source }, rest) : sentence(rest.replace(/^, /, ''));
}

function inBook(item: CslItem): Citation[] {
  const editors = namesIn(item.editor);
  const book = textIn(item['container-title']);
  const edition = editionOf(item);
  const pages = textIn(item.page) && apaPages(item);
  const range = /[–,]/.test(pages) ? 'pp.' : 'p.';
  const more = inBrackets('(', [edition && `${edition}.`, pages && `${range} ${pages}`], ')');
  const by = editors.length ? `${apaEditors(editors)} (Ed${editors.length > 1 ? 's' : ''}.)` : '';
  return [
    by || book ? sentence(`In ${by}${by && book ? ', ' : ''}`, { italic: book }, more) : [],
    sentence(textIn(item.publisher)),
  ];
}

/** Who brought it out; not said again where that is the author (section 9.29). */
function publisher(item: CslItem, author: string): string {
  const [from, within, archive] = [item.publisher, item['container-title'], item.archive].map(textIn) as [
    string,
    string,
    string,
  ];
  const kind = kindOf(item);
  const named =
    kind === 'thesis' && isPublished(item)
      ? archive
      : kind === 'webpage' || kind === 'preprint'
        ? within || from
        : from || within;
  return named === author ? '' : named;
}

/** Its DOI, else its address; a day of retrieval only for what may change unmarked (section 9.16). */
function address(item: CslItem): Citation {
  const { DOI } = item;
  if (DOI) return [{ text: `https://doi.org/${DOI}`, href: doiAddress(DOI) }];
  const url = textIn(item.URL);
  if (!url) return [];
  const retrieved = kindOf(item) === 'webpage' && !dateOf(item.issued) ? apaRetrieved(item.accessed) : '';
  return [retrieved && `Retrieved ${retrieved}, from `, { text: url, href: url }];
}

/** A reference in APA style. Titles keep the capitals that they are given. */
export function apa(item: CslItem): Citation {
  const kind = kindOf(item);
  const author = people(item);
  const head = [sentence(author), sentence(...title(item))];
  // Where nobody is named, the title comes first (section 9.12).
  head.splice(author ? 1 : 2, 0, sentence(date(item)));
  const source =
    kind === 'article' ? [inJournal(item)] : kind === 'chapter' ? inBook(item) : [sentence(publisher(item, author))];
  return inARow(...head, ...source, address(item));
}
