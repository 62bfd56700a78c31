/** Where an article uses an abbreviation before it has said what it stands for. */
import type { Article, Block, Inline, RichText, Term } from './article.js';
import { plainText } from './plain-text.js';

/** What is read in one go, in its order: a section, an answer with its question, the takeaways. */
type Stretch = readonly (RichText | undefined)[];

function textsIn(block: Block): Stretch {
  if ('p' in block) return [block.p];
  if ('note' in block) return [block.note];
  return 'list' in block ? block.list : [];
}

const stretchesOf = ({ abstract, intro, keyTakeaways, sections, faq }: Article): Stretch[] => [
  [abstract, ...intro.flatMap(textsIn)],
  keyTakeaways.flatMap(({ label, text }) => [label, text]),
  ...sections.map(({ heading, answer, body }) => [heading, answer, ...body.flatMap(textsIn)]),
  ...faq.map(({ question, answer }) => [question, answer]),
];

/** Of one of several things, as English has it, too: "RCTs". */
const isAbbreviation = (text: string | undefined, { abbreviation }: Term): boolean =>
  !!abbreviation && (text === abbreviation || text === `${abbreviation}s`);

const known = new WeakMap<Article, ReadonlyMap<Inline, string>>();

/**
 * The uses of abbreviations that should be spelled out, with the words for it: the first one in a stretch of text in which the
 * author has not done so, before it or in the same paragraph.
 */
export function spelledOut(article: Article): ReadonlyMap<Inline, string> {
  const found = known.get(article) ?? search(article);
  known.set(article, found);
  return found;
}

function search(article: Article): ReadonlyMap<Inline, string> {
  const terms = new Map(article.glossary.map((term) => [term.id, term]));
  const uses = new Map<Inline, string>();
  for (const stretch of stretchesOf(article)) {
    let read = '';
    const told = new Set<Term>();
    for (const text of stretch) {
      if (text === undefined) continue;
      read += `${plainText(text)}\n`.toLowerCase();
      if (typeof text === 'string') continue;
      for (const part of text) {
        const term = typeof part === 'object' && 'term' in part ? terms.get(part.term) : undefined;
        if (!term || told.has(term) || !isAbbreviation((part as { text?: string }).text, term)) continue;
        told.add(term);
        if (!read.includes(term.name.toLowerCase())) uses.set(part, term.name);
      }
    }
  }
  return uses;
}
