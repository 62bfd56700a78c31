/** Articles that are too large or too deep, and the largest that are allowed, with how long each takes. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { readArticle } from '../../src/article/read-article.js';
import { readShown } from '../../src/article/read-shown.js';
import { ROOT } from '../../tools/elements.js';
import { openSite } from '../support/pages.js';
import { faultOf, type Outcome } from './command-line.js';
import { elementsFor, openElements, within } from './elements.js';
import { type Seen, showAll, type Way } from './in-page.js';
import { TAGS } from './options.js';

const MB = 1_000_000;

/** JSON of an article that is as long as asked, made of one entry again and again. */
function filled(list: string, entry: object, length: number): string {
  const one = JSON.stringify(entry);
  return `{"${list}":[${Array.from({ length: Math.floor(length / (one.length + 1)) }, () => one).join()}]}`;
}

const levels = (count: number, open: string, inside: string, close: string) =>
  open.repeat(count) + inside + close.repeat(count);
const claim = { text: 'A claim that is told again and again', grade: 'early, thin', honestRead: 'Nobody knows.' };
const withRead = (read: string) => `{"claims":[{"text":"It works","grade":"early","honestRead":${read}}]}`;
const numbered = <T>(count: number, entry: (n: number) => T) => Array.from({ length: count }, (_, n) => entry(n));

/** None of the data itself: what is refused is the text, where there is one. */
const SPACES = '20 MB of spaces';

/** Texts of articles. Those that may be shown are, and all others are refused. */
export const SIZES: Readonly<Record<string, { refused: boolean; text: () => string }>> = {
  '20 MB of claims': { refused: true, text: () => filled('claims', claim, 20 * MB) },
  '20 MB of nothing': { refused: true, text: () => `{"claims":[${'null,'.repeat(4 * MB)}null]}` },
  '20 MB of pieces of a text': { refused: true, text: () => withRead(`["a"${',"a"'.repeat(5 * MB)}]`) },
  '20 MB of one text': { refused: true, text: () => withRead(`"${'word '.repeat(4 * MB)}"`) },
  '20 MB of one id': { refused: true, text: () => `{"claims":[],"id":"${'-'.repeat(20 * MB)}"}` },
  '20 MB of names that nobody knows': {
    refused: true,
    text: () =>
      `{${numbered(1.3 * MB, (n) => n)
        .map((n) => `"x${n}":0`)
        .join()}}`,
  },
  [SPACES]: { refused: true, text: () => `${' '.repeat(20 * MB)}${JSON.stringify({ claims: [claim] })}` },
  '20 MB of brackets': { refused: true, text: () => '['.repeat(20 * MB) },
  '10 000 levels': { refused: true, text: () => levels(10_000, '[', '', ']') },
  '10 000 levels in a field that nobody knows': {
    refused: true,
    text: () => `{"claims":[${JSON.stringify(claim)}],"x":${levels(10_000, '{"x":[', '0', ']}')}}`,
  },
  '10 000 levels of a text': { refused: true, text: () => withRead(levels(10_000, '[{"em":', '"a"', '}]')) },
  '10 000 levels of a section': {
    refused: true,
    text: () => `{"sections":[{"heading":"Deep","body":[${levels(10_000, '{"list":[', '"a"', ']}')}]}]}`,
  },
  '10 000 claims': {
    refused: false,
    text: () => JSON.stringify({ claims: numbered(10_000, (n) => ({ ...claim, text: `${claim.text}, ${n}` })) }),
  },
  '10 000 claims that are the same': {
    refused: false,
    text: () => JSON.stringify({ claims: numbered(10_000, () => claim) }),
  },
  '10 000 questions': {
    refused: false,
    text: () =>
      JSON.stringify({ faq: numbered(10_000, (n) => ({ question: `Question ${n}`, answer: 'Nobody knows.' })) }),
  },
  '10 000 references': {
    refused: false,
    text: () =>
      JSON.stringify({
        references: numbered(10_000, (n) => ({ csl: { title: `Study ${n}`, author: [{ family: 'A' }] } })),
      }),
  },
  '3000 claims on 3000 findings in a section': {
    refused: false,
    text: () =>
      JSON.stringify({
        references: [{ id: 'r', csl: { title: 'The study' } }],
        findings: numbered(3000, (n) => ({ id: `f${n}`, label: `Finding ${n}`, reference: 'r' })),
        claims: numbered(3000, (n) => ({
          ...claim,
          id: `c${n}`,
          evidence: [{ finding: `f${n}`, relation: 'supports' }],
        })),
        sections: [{ heading: 'All', body: [{ claimTable: numbered(3000, (n) => `c${n}`) }] }],
      }),
  },
  '30 000 pieces of a text': {
    refused: false,
    text: () =>
      withRead(
        `[${numbered(30_000, () => ({ em: 'a' }))
          .map((piece) => JSON.stringify(piece))
          .join()}]`,
      ),
  },
  '4.9 MB of one text': { refused: false, text: () => withRead(`"${'word '.repeat(0.98 * MB)}"`) },
  '4.9 MB of one word': { refused: false, text: () => withRead(`"${'w'.repeat(4.9 * MB)}"`) },
};

export interface Timing {
  /** Who took it: a reader, an element, a command. */
  what: string;
  /** Which of the sizes. */
  size: string;
  ms: number;
  /** What is wrong with what came of it. */
  fault?: string;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The reader's times, of data that has been parsed. */
export function* readerTimes(): Generator<Timing> {
  for (const [size, { refused, text }] of Object.entries(SIZES)) {
    const data = parsed(text());
    for (const [who, read] of [
      ['readArticle', readArticle],
      ['readShown', readShown],
    ] as const) {
      const start = performance.now();
      const { article, problems } = read(data);
      const ms = performance.now() - start;
      const isRead = !refused || size === SPACES;
      const fault =
        isRead === !!article && (isRead || problems.length === 1)
          ? undefined
          : `It should ${isRead ? '' : 'not '}have been read.`;
      yield { what: who, size, ms, ...(fault && { fault }) };
    }
  }
}

/** How long an element may take on a loaded machine. Generous, since what it has to catch never ends. */
const PATIENCE_MS = 120_000;

/** How a size comes to an element. What comes otherwise than from code is the same for all of them, and tried with one. */
const WAYS: readonly { way: Way; only?: string }[] = [
  { way: 'property' },
  { way: 'src', only: 'claim-table' },
  { way: 'inside', only: 'claim-table' },
];

/** The times of elements on a page, until what came of it has been laid out; each element on its own. */
export async function* elementTimes(
  tags: readonly string[] = TAGS,
  sizes: readonly string[] = Object.keys(SIZES),
): AsyncGenerator<Timing> {
  const site = await openSite();
  try {
    for (const size of sizes) {
      const { refused, text } = SIZES[size]!;
      const given = text();
      const data = parsed(given);
      const elements = elementsFor(refused ? {} : data, { at: 0, strange: undefined, all: false, level: 2 });
      const page = await openElements(site);
      await hand(page, given);
      for (const { way, only } of WAYS) {
        if (way === 'property' && data === undefined) continue;
        for (const element of elements) {
          const [tag] = element;
          if (!tags.includes(tag) || tag !== (only ?? tag)) continue;
          const { ms, faults, ends } = await within(PATIENCE_MS, shown(page, way, element));
          const isRefused = refused && !(size === SPACES && way === 'property');
          const all = [...faults, ...ends[tag]!.faults];
          if (isRefused && ends[tag]!.shown) all.push('It should have been refused.');
          yield { what: `<${tag}> by ${way}`, size, ms, ...(all.length && { fault: all.join('\n') }) };
        }
      }
      await page.close();
    }
  } finally {
    await site.close();
  }
}

/** Hands a text to a page, in pieces that its protocol can carry. */
async function hand(page: Page, text: string): Promise<void> {
  await page.evaluate(() => void Object.assign(window, { given: '' }));
  for (let at = 0; at < text.length; at += MB)
    await page.evaluate(
      (piece) => void ((window as unknown as { given: string }).given += piece),
      text.slice(at, at + MB),
    );
}

const shown = async (page: Page, way: Way, element: [string, [string, string][]]): Promise<Seen> =>
  page.evaluate(
    `(${showAll.toString()})({ text: window.given, way: ${JSON.stringify(way)}, elements: [${JSON.stringify(element)}], lang: 'en', open: false })`,
  ) as Promise<Seen>;

/** A command in a process of its own, as it was built. */
export function inProcess(args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['dist/cli/honest-read.js', ...args], { cwd: ROOT, timeout: 120_000 });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

const COMMANDS: readonly string[][] = [
  ['validate'],
  ['lint'],
  ['render', '--element=claim-table'],
  ['render', '--document', '--title=Large'],
];

/** The times of commands, with the start of their process. */
export async function* commandTimes(commands = COMMANDS): AsyncGenerator<Timing> {
  const folder = mkdtempSync(join(tmpdir(), 'honest-read-sizes-'));
  const file = join(folder, 'article.json');
  try {
    for (const [size, { refused, text }] of Object.entries(SIZES)) {
      writeFileSync(file, text());
      for (const [command, ...options] of commands) {
        const args = [command!, file, ...options];
        const start = performance.now();
        const outcome = await inProcess(args);
        const ms = performance.now() - start;
        const fault =
          faultOf(outcome, args) ?? (refused && outcome.code === 0 ? 'It should have been refused.' : undefined);
        yield {
          what: [command, ...options].join(' '),
          size,
          ms,
          ...(fault && { fault: fault.slice(0, 2000) }),
        };
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
