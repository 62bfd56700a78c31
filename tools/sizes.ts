import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { COMPOSED, FIRST, ROOT } from './elements.js';

export interface Size {
  /** What a reader's browser loads: the script tag alone, or a page with these elements. */
  what: string;
  kilobytes: number;
  /** What it should be; some pages have no aim. */
  aim?: number;
  /** What it may not outgrow: a little above what it is. Lower it when it shrinks. */
  limit: number;
}

const CDN = join(ROOT, 'dist/cdn');

/** In bytes after Brotli at its strongest (Node's default, 11), as a CDN serves a file that never changes. */
const compressed = (file: string) => brotliCompressSync(readFileSync(join(CDN, file))).length;

/** Each file is compressed on its own, as it is sent. Needs a build. */
export function sizes(): Size[] {
  const parts = JSON.parse(readFileSync(join(ROOT, 'dist/parts.json'), 'utf8')) as Record<string, string[]>;
  const known = new Map<string, number>();
  /** Most files stand in many pages, and take long to be compressed. */
  const size = (file: string) => {
    const bytes = known.get(file) ?? compressed(file);
    known.set(file, bytes);
    return bytes;
  };
  const total = (...files: string[]) => [...new Set(files)].reduce((sum, file) => sum + size(file), 0) / 1000;
  const page = (...tags: string[]) => total('honest-read.js', ...tags.flatMap((tag) => parts[tag] ?? []));
  const pieces = Object.keys(parts).filter((tag) => !COMPOSED.includes(tag));
  /** What a piece adds to a page that has all the others. */
  const added = new Map(
    pieces.map((tag) => [tag, page(...pieces) - page(...pieces.filter((other) => other !== tag))] as const),
  );
  const adds = (tag: string) => added.get(tag)!;
  const further = pieces.filter((tag) => !FIRST.includes(tag));
  const others = further.filter((tag) => tag !== 'forest-plot').sort((a, b) => adds(b) - adds(a));
  return [
    { what: 'the script tag', kilobytes: total('honest-read.js'), aim: 1.3, limit: 1.45 },
    { what: 'the stylesheet for a first look', kilobytes: total('honest-read.css'), aim: 1, limit: 1 },
    { what: 'the stylesheet of every element', kilobytes: total('honest-read-article.css'), limit: 4.9 },
    { what: 'a page with only the FAQ', kilobytes: page('faq-accordion'), aim: 11, limit: 23.7 },
    { what: 'a page with only the claim table', kilobytes: page('claim-table'), aim: 13, limit: 29.65 },
    { what: 'a page with only badges, graded by hand', kilobytes: page('evidence-badge'), limit: 21.1 },
    {
      what: 'a page with all three',
      kilobytes: page('faq-accordion', 'claim-table', 'evidence-badge'),
      aim: 16,
      limit: 36.4,
    },
    { what: 'a page with the whole article', kilobytes: page('evidence-article'), limit: 63.6 },
    { what: 'everything', kilobytes: page(...Object.keys(parts)), aim: 36, limit: 71 },
    { what: 'what the forest plot adds', kilobytes: adds('forest-plot'), aim: 5, limit: 5.9 },
    { what: `what the largest other piece adds, ${others[0]}`, kilobytes: adds(others[0]!), aim: 3, limit: 5.6 },
    { what: `what the next largest adds, ${others[1]}`, kilobytes: adds(others[1]!), aim: 3, limit: 1.2 },
  ];
}

export function sizeLine({ what, kilobytes, aim, limit }: Size): string {
  return `${kilobytes.toFixed(2).padStart(7)} kB  ${what}${aim ? ` (aim: ${aim})` : ''}${kilobytes > limit ? ` is over its limit of ${limit} kB` : ''}`;
}

export function printSizes(): void {
  console.log('\nBrotli, Lit included:');
  for (const size of sizes()) console.log(sizeLine(size));
  console.log('\nBytes raw and with Brotli:');
  // Those in the folders of versions are the same.
  const isOnce = (file: string) => /\.\w+$/.test(file) && !/^v\d/.test(file);
  const files = readdirSync(CDN, { recursive: true, encoding: 'utf8' }).filter(isOnce);
  for (const file of files.sort()) {
    const raw = statSync(join(CDN, file)).size;
    console.log(`${String(raw).padStart(8)} ${String(compressed(file)).padStart(7)}  ${relative('', file)}`);
  }
}
