/** BibTeX (Patashnik O. BibTeXing, 1988), with the fields for the web that everybody adds: doi, url, urldate, eprint. */
import type { CslItem, CslName, Reference } from '../article.js';
import { dateOf } from './dates.js';
import { isForthcoming, kindOf, type PublicationKind } from './kinds.js';
import { textIn } from './parts.js';

const TYPES: Record<PublicationKind, string> = {
  article: 'article',
  preprint: 'misc',
  book: 'book',
  chapter: 'incollection',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'misc',
};

const ESCAPED: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // As commands, since BibTeX counts braces whatever stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What TeX would take for a command; letters of every script stay as they are. */
const tex = (value: string | number | undefined): string =>
  textIn(value).replace(/[\\{}~^]|[&%$#_]/g, (sign) => ESCAPED[sign] ?? `\\${sign}`);

/** Read by TeX word for word, so only what would end the field or begin a command is put otherwise. */
const verbatim = (value: string | undefined): string =>
  textIn(value).replace(/[\\{}%]/g, (sign) => (sign === '%' ? sign : encodeURIComponent(sign)));

/** "van Moorselaar, III, R. J."; in braces where an "and" or a comma would divide what is one name. */
function nameOf(name: CslName): string {
  const whole = (words: string) => (/,|\sand\s/i.test(words) ? `{${words}}` : words);
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].map(tex).filter(Boolean);
  const parts = [whole(family.join(' ')), whole(tex(name.suffix)), whole(tex(name.given))].filter(Boolean);
  return tex(name.literal) ? `{${tex(name.literal)}}` : parts.join(', ');
}

const namesOf = (names: readonly CslName[] | undefined) => (names ?? []).map(nameOf).filter(Boolean).join(' and ');

const isoDate = (date: CslItem['accessed']): string => {
  const { year, month, day } = dateOf(date) ?? {};
  return [year, month, day]
    .filter(Boolean)
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');
};

/** The key is the reference's id, which stays for ever; only what BibTeX cannot read in it goes. */
const keyOf = (id: string): string => id.replace(/[\s"#%'(),={}~\\]+/g, '-');

function entry({ csl }: Pick<Reference, 'csl'>, key: string): string {
  const kind = kindOf(csl);
  const within = tex(csl['container-title']);
  const publisher = tex(csl.publisher);
  const master = kind === 'thesis' && /master/i.test(csl.genre ?? '');
  const fields: [name: string, value: string][] = [
    ['author', namesOf(csl.author)],
    ['editor', namesOf(csl.editor)],
    // In braces of its own, so that no style takes its capitals away.
    ['title', tex(csl.title) && `{${tex(csl.title)}}`],
    [kind === 'article' ? 'journal' : kind === 'chapter' ? 'booktitle' : 'howpublished', within],
    ['year', tex(dateOf(csl.issued)?.year)],
    ['month', tex(dateOf(csl.issued)?.month)],
    ['volume', tex(csl.volume)],
    ['number', tex(csl.issue ?? csl.number)],
    ['pages', tex(csl.page).replace(/(?<=\w)\s*[–-]+\s*(?=\w)/g, '--')],
    ['edition', tex(csl.edition)],
    [kind === 'thesis' ? 'school' : kind === 'report' ? 'institution' : 'publisher', publisher],
    ['address', tex(csl['publisher-place'])],
    ['type', tex(csl.genre)],
    ['issn', tex(csl.ISSN)],
    ['isbn', tex(csl.ISBN)],
    ['doi', verbatim(csl.DOI)],
    ['pmid', tex(csl.PMID)],
    ['pmcid', tex(csl.PMCID)],
    ['url', verbatim(csl.URL)],
    ['urldate', tex(isoDate(csl.accessed))],
    ['note', isForthcoming(csl) ? 'Forthcoming' : kind === 'preprint' ? 'Preprint' : ''],
  ];
  const said = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${master ? 'mastersthesis' : TYPES[kind]}{${key},\n${said.join('')}}\n`;
}

/** References in BibTeX, each under a key of its own. */
export function bibtexOf(references: readonly Pick<Reference, 'id' | 'csl'>[]): string {
  const taken = new Set<string>();
  return references
    .map((reference) => {
      const wanted = keyOf(reference.id);
      let key = wanted;
      for (let n = 2; taken.has(key); n++) key = `${wanted}-${n}`;
      taken.add(key);
      return entry(reference, key);
    })
    .join('\n');
}
