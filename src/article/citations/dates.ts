/** Dates of CSL-JSON in the words of the styles, which are English. */
import type { CslDate } from '../article.js';
import { textIn } from './parts.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface PublicationDate {
  /** Or whatever stands in its place: "c2000-01". */
  year: string;
  /** From 1. */
  month?: number;
  day?: number;
}

/** What is known of a date; nothing where nothing is. */
export function dateOf(date: CslDate | undefined): PublicationDate | undefined {
  const raw = textIn(date?.raw);
  const iso = /^(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?(?!\d)/.exec(raw)?.slice(1);
  const [year, month, day] = date?.['date-parts']?.[0] ?? iso ?? [];
  const words = textIn(year) || textIn(date?.literal) || raw;
  if (!words) return undefined;
  const known = MONTHS[Number(month) - 1] !== undefined;
  return {
    year: words,
    ...(known && { month: Number(month) }),
    ...(known && Number(day) >= 1 && Number(day) <= 31 && { day: Number(day) }),
  };
}

/** "2002 Jul 25" (Citing Medicine, chapter 1). */
export function vancouverDate(date: CslDate | undefined): string {
  const { year = '', month, day = '' } = dateOf(date) ?? {};
  return month ? `${year} ${MONTHS[month - 1]!.slice(0, 3)} ${day}`.trim() : year;
}

/** "2018, May 24" (Publication Manual, section 9.14). */
export function apaDate(date: CslDate | undefined): string {
  const { year = '', month, day = '' } = dateOf(date) ?? {};
  return month ? `${year}, ${MONTHS[month - 1]} ${day}`.trim() : year;
}

/** "January 9, 2020", as a date of retrieval. */
export function apaRetrieved(date: CslDate | undefined): string {
  const { year = '', month, day } = dateOf(date) ?? {};
  return month ? `${MONTHS[month - 1]}${day ? ` ${day}` : ''}, ${year}` : year;
}
