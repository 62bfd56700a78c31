/**
 * The first article as its author wrote it, found in `<evidence-article>` as a reader finds it: every sentence, number,
 * quotation and link, in the order of each part. What our elements add (citation marks, grades, dates) stands between.
 */
import { expect } from '@open-wc/testing';
import type { EvidenceArticle } from '../../src/elements/evidence-article/evidence-article.js';
import '../../src/elements/evidence-article/define.js';
import { addressOf, GUT_SKIN } from '../support/articles.js';
import { all, seen } from '../support/reader.js';
import { openAll, ready } from '../support/waiting.js';

const lines = (await (await fetch(addressOf('source/gut-skin-axis.txt'))).text()).trimEnd().split('\n');

/**
 * The parts of the source: how many of its lines each is, and where a reader finds these. Together they are all of it.
 * `entry` where the order is ours: references stand in the order in which a reader meets them, since they are numbered.
 */
const PARTS: { name: string; lines: number; where: string; entry?: string }[] = [
  { name: 'list of its sections', lines: 1, where: 'nav' },
  { name: 'direct answer', lines: 1, where: '.abstract' },
  { name: 'introduction', lines: 2, where: 'section:not([id])' },
  { name: 'takeaways', lines: 5, where: '.takeaways' },
  { name: 'section on what it is', lines: 4, where: '#s-what' },
  { name: 'section on how it could work', lines: 4, where: '#s-how' },
  { name: 'section on human evidence', lines: 4, where: '#s-human' },
  { name: 'section with the table of claims', lines: 11, where: '#s-which-claims' },
  { name: 'section on probiotics', lines: 4, where: '#s-should-i' },
  { name: 'questions', lines: 13, where: '.faq' },
  { name: 'heading of the references', lines: 1, where: 'h2', entry: 'h2' },
  { name: 'references', lines: 5, where: '.references', entry: '.references > li' },
];

/** All of the source that is not words, and so is not looked for; whatever else is not found fails. */
const NO_WORDS: [pattern: RegExp, why: string][] = [
  [/^\|(---\|)+$/, 'the line under the head of a table is drawn'],
  [/^- /, 'the sign of a list is the list’s own'],
  [/(^| )\|( |$)/, 'the line between two cells of a table is a column'],
];

/** Links of the source are bare words in it; these are what our data takes for links. */
const LINKS = [
  'skin and vitality from within',
  'why am I always tired?',
  'the microbiome in plain language',
  'postbiotics explained',
  'what the collagen evidence really says',
];

/** What a line says, piece by piece: the cells of a row, the sentences of a paragraph. */
function piecesOf(line: string): string[] {
  const cells = NO_WORDS.reduce((text, [pattern]) => text.replaceAll(new RegExp(pattern, 'g'), '\n'), line);
  return cells
    .split('\n')
    .flatMap((cell) => cell.split(/(?<=[.?!]"?) (?=["\p{Lu}])/u))
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** Quotation marks are the language's own on the page, and straight in the source. */
const straight = (text: string) => text.replace(/[“”]/g, '"');

describe('the source of the first article', () => {
  let element: EvidenceArticle;
  before(async () => {
    element = document.createElement('evidence-article');
    element.src = GUT_SKIN;
    document.body.append(element);
    await ready(element);
    await openAll(element);
    await element.updateComplete;
    // Added by us, and no words of the author's.
    for (const added of all(element, '[part="mark"], ins')) added.style.display = 'none';
  });
  after(() => element.remove());

  const placesOf = (where: string) => all(element, where).map((place) => straight(seen(place)));

  it('is in parts that are all of it', () => {
    expect(PARTS.reduce((sum, part) => sum + part.lines, 0)).to.equal(lines.length);
  });

  let from = 0;
  for (const { name, lines: count, where, entry } of PARTS) {
    const own = lines.slice(from, (from += count));

    it(`has its ${name}, word for word and in order`, () => {
      let at = 0;
      for (const line of own) {
        const text = entry ? placesOf(entry).find((each) => each.includes(piecesOf(line)[0]!)) : placesOf(where)[0];
        if (entry) at = 0;
        for (const piece of piecesOf(line)) {
          const found = text?.indexOf(piece, at) ?? -1;
          expect(found, `“${piece}” after “${text?.slice(Math.max(0, at - 40), at)}”`).to.be.at.least(0);
          at = found + piece.length;
        }
      }
    });

    it(`has the numbers and the quotations of its ${name}`, () => {
      const texts = placesOf(where).join(' ');
      for (const [number] of own.join(' ').matchAll(/−?\d+(\.\d+)?%?/g)) expect(texts).to.include(number);
      const quoted = all(element, `${where} q`).map((q) => q.textContent?.replace(/\s+/g, ' ').trim());
      for (const [, words] of own.join('\n').matchAll(/"([^"\n]+)"/g)) expect(quoted).to.include(words);
    });
  }

  it('lists its sections under “On this page”, by their questions', () => {
    const questions = PARTS.flatMap(({ where }, n) =>
      where.startsWith('#') ? [lines[PARTS.slice(0, n).reduce((sum, part) => sum + part.lines, 0)]] : [],
    );
    expect(all(element, 'nav li').map(seen)).to.deep.equal(questions);
  });

  it('has its links where they stand in the text, and together at the end', () => {
    const related = all(element, '.related li').map(seen);
    for (const words of LINKS) {
      expect(lines.join('\n')).to.include(words);
      expect(
        all(element, 'section p').some((paragraph) => seen(paragraph).includes(words)),
        words,
      ).to.be.true;
      expect(
        related.some((entry) => entry.startsWith(words)),
        words,
      ).to.be.true;
    }
    expect(related).to.have.length(LINKS.length);
  });

  it('has its table as a table: each row under the heads of its columns', () => {
    const rows = lines.filter((line) => line.startsWith('|') && !line.startsWith('|-')).map(piecesOf);
    const table = all(element, '#s-which-claims table')[0]!;
    expect(all(table, 'thead th').map(seen)).to.deep.equal(rows[0]);
    expect(
      all(table, 'tbody > tr:first-child').map((row) => [...row.children].map((cell) => straight(seen(cell)))),
    ).to.deep.equal(rows.slice(1));
  });
});
