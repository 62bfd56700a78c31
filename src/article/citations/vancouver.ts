/**
 * Vancouver style: that of the U.S. National Library of Medicine, which the ICMJE recommends to medical journals (Patrias K.
 * Citing Medicine, 2nd ed., https://www.ncbi.nlm.nih.gov/books/NBK7256/; samples:
 * https://www.nlm.nih.gov/bsd/uniform_requirements.html).
 */
import type { CslItem } from '../article.js';
import { doiAddress } from '../references.js';
import { vancouverDate } from './dates.js';
import { isForthcoming, kindOf } from './kinds.js';
import { namesIn, vancouverNames } from './names.js';
import { vancouverPages } from './pages.js';
import { type Citation, type CitationPart, editionOf, inARow, sentence, textIn } from './parts.js';

const joined = (mark: string, ...words: readonly string[]) => words.filter(Boolean).join(mark);

/** "Kesharwani P, editor" */
function editors(item: CslItem): string {
  const names = namesIn(item.editor);
  return names.length ? `${vancouverNames(names)}, editor${names.length > 1 ? 's' : ''}` : '';
}

/** Read on the web, and by an address that may change: a DOI needs neither medium nor day. */
const onlineAddress = ({ DOI, URL }: CslItem) => (DOI ? '' : textIn(URL));

const medium = (item: CslItem) => (onlineAddress(item) ? ' [Internet]' : '');

/** "2002 [cited 2002 Jul 9]" */
function dated(item: CslItem): string {
  const date = vancouverDate(item.issued);
  const cited = vancouverDate(item.accessed);
  const online = onlineAddress(item) || kindOf(item) === 'preprint';
  const known = isForthcoming(item) ? joined(' ', 'Forthcoming', date) : date || '[date unknown]';
  return online && cited ? `${known} [cited ${cited}]` : known;
}

/** "St. Louis: Mosby; 2002" */
function imprint(item: CslItem): string {
  const publisher = textIn(item.publisher) || (kindOf(item) === 'webpage' ? textIn(item['container-title']) : '');
  return joined('; ', joined(': ', textIn(item['publisher-place']), publisher), dated(item));
}

/** "N Engl J Med. 2002 Jul 25;347(4):284-7." */
function inJournal(item: CslItem): Citation[] {
  const journal = textIn(item['container-title-short']) || textIn(item['container-title']);
  const issue = textIn(item.issue);
  const place = textIn(item.volume) + (issue && `(${issue})`);
  const pages = vancouverPages(item) || textIn(item.number);
  return [
    sentence(journal && journal + medium(item)),
    sentence(dated(item) + (place && `;${place}`) + (pages && `:${pages}`)),
  ];
}

function onServer(item: CslItem): Citation[] {
  const server = joined(' ', textIn(item['container-title']) || textIn(item.publisher), textIn(item.number));
  return [sentence(joined(' ', server, '[Preprint]')), sentence(dated(item))];
}

function inBook(item: CslItem): Citation[] {
  const pages = vancouverPages(item);
  const book = textIn(item['container-title']);
  const by = editors(item);
  return [
    sentence((by || book) && `In: ${by || book + medium(item)}`),
    sentence(by && book && book + medium(item)),
    sentence(editionOf(item)),
    sentence(imprint(item)),
    sentence(pages && `p. ${pages}`),
  ];
}

/** What stands by itself, from after its title. */
function byItself(item: CslItem): Citation[] {
  const number = textIn(item.number);
  const version = textIn(item.version);
  return [
    sentence(editionOf(item)),
    sentence(version && `Version ${version}`),
    sentence(item.author?.length ? editors(item) : ''),
    sentence(imprint(item)),
    sentence(number && `Report No.: ${number}`),
  ];
}

function titled(item: CslItem): string {
  const title = textIn(item.title);
  const kind = kindOf(item);
  if (kind === 'thesis') {
    const degree = /master/i.test(item.genre ?? '') ? "master's thesis" : 'dissertation';
    return joined(' ', title, `[${degree}${onlineAddress(item) && ' on the Internet'}]`);
  }
  return kind === 'book' || kind === 'report' || kind === 'webpage' ? title && title + medium(item) : title;
}

/** A number of an archive, linked where it is one. */
const numbered = (text: string, form: RegExp, href: string): CitationPart => (form.test(text) ? { text, href } : text);

/** Where it is found: by DOI, in PubMed, else by address, which ends with a full stop only after a slash. */
function found(item: CslItem): Citation[] {
  const { DOI } = item;
  const pmid = textIn(item.PMID);
  const pmcid = textIn(item.PMCID);
  const url = onlineAddress(item);
  const archives: Citation[] = [];
  if (pmid) archives.push(['PubMed PMID: ', numbered(pmid, /^\d+$/, `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`)]);
  if (pmcid) {
    const address = `https://www.ncbi.nlm.nih.gov/pmc/articles/${pmcid}/`;
    archives.push(['PubMed Central PMCID: ', numbered(pmcid, /^PMC\d+$/, address)]);
  }
  return [
    DOI ? ['doi: ', { text: DOI, href: doiAddress(DOI) }, '.'] : [],
    archives.length ? [...archives.flatMap((archive, n) => (n ? ['; ', ...archive] : archive)), '.'] : [],
    url ? ['Available from: ', { text: url, href: url }, url.endsWith('/') ? '.' : ''] : [],
  ];
}

const SOURCES = {
  article: inJournal,
  preprint: onServer,
  chapter: inBook,
  book: byItself,
  report: byItself,
  thesis: byItself,
  webpage: byItself,
};

/** A reference in Vancouver style. Titles keep the capitals that they are given. */
export function vancouver(item: CslItem): Citation {
  const kind = kindOf(item);
  const people = vancouverNames(namesIn(item.author)) || (kind === 'chapter' ? '' : editors(item));
  return inARow(sentence(people), sentence(titled(item)), ...SOURCES[kind](item), ...found(item));
}
