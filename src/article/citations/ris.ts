/**
 * RIS, which reference managers read (Research Information Systems' format specification of 2011): a tag and a value a line,
 * `TY` first and `ER` last.
 */
import type { CslItem, CslName, Reference } from '../article.js';
import { dateOf } from './dates.js';
import { isForthcoming, kindOf, type PublicationKind } from './kinds.js';
import { textIn } from './parts.js';

const TYPES: Record<PublicationKind, string> = {
  article: 'JOUR',
  // No type of its own; managers read it as unpublished work, which it is to a journal.
  preprint: 'UNPB',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
};

function typeOf(item: CslItem): string {
  const kind = kindOf(item);
  if (kind === 'article' && isForthcoming(item)) return 'INPR';
  return kind === 'book' && !item.author?.length && item.editor?.length ? 'EDBOOK' : TYPES[kind];
}

/** "Family, Given, Suffix", as the specification has it. */
function nameOf(name: CslName): string {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].map(textIn);
  const parts = [family.filter(Boolean).join(' '), textIn(name.given), textIn(name.suffix)].filter(Boolean);
  return textIn(name.literal) || parts.join(', ');
}

/** "2022/07/22/"; what is not known stays empty between its slashes. */
function dateIn(date: CslItem['issued']): string {
  const { year, month, day } = dateOf(date) ?? {};
  const two = (part: number | undefined) => (part ? `${part}`.padStart(2, '0') : '');
  return year && month ? `${year}/${two(month)}/${two(day)}/` : '';
}

/** One reference in RIS, with the line ends that the specification asks for. */
export function risOf({ id, csl }: Pick<Reference, 'id' | 'csl'>): string {
  const kind = kindOf(csl);
  const within = textIn(csl['container-title']);
  const [, first = textIn(csl.page), last = ''] = /^([^\s,–-]+)\s*[–-]+\s*([^\s,–-]+)$/.exec(textIn(csl.page)) ?? [];
  const fields: [tag: string, value: string | number | undefined][] = [
    ['TY', typeOf(csl)],
    ['ID', id],
    ...(csl.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ...(csl.editor ?? []).map((name): [string, string] => [kind === 'chapter' ? 'A2' : 'ED', nameOf(name)]),
    ['TI', csl.title],
    ['T2', within],
    ['J2', csl['container-title-short']],
    ['PY', dateOf(csl.issued)?.year],
    ['DA', dateIn(csl.issued)],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', first],
    ['EP', last],
    ['M1', csl.number],
    ['ET', csl.edition ?? csl.version],
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['SN', csl.ISSN ?? csl.ISBN],
    ['M3', csl.genre],
    ['DB', csl.archive],
    ['DO', csl.DOI],
    ['AN', csl.PMID],
    ['C2', csl.PMCID],
    ['UR', csl.URL],
    ['Y2', dateIn(csl.accessed)],
  ];
  const lines = fields.map(([tag, value]) => [tag, textIn(value)]).filter(([, value]) => value);
  return [...lines, ['ER', '']].map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
