/** The same rows for everybody, as many as are wanted, of words as long as those of the first article. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.js';
import { plainText } from '../../src/article/plain-text.js';
import { readArticle } from '../../src/article/read-article.js';
import { gradeOf } from '../../src/article/scales.js';
import { staticHtml } from '../../src/cli/static-html.js';
import { STATIC } from '../../src/elements/static.js';
import { gradeText } from '../../src/elements/templates/grade.js';
import { FINDING_WORDS } from '../../src/locale/findings/languages.js';
import { ROOT } from '../../tools/elements.js';
import type { Job } from './contestants/all.js';
import type { Data, Row } from './contestants/contestant.js';

const FIRST = JSON.parse(readFileSync(join(ROOT, 'data/gut-skin-axis.json'), 'utf8')) as {
  claims: { id: string; text: string }[];
};

const articleOf = (data: unknown): Article => {
  const { article } = readArticle(data);
  if (!article) throw new Error('An article of the bench cannot be read.');
  return article;
};
const COMPLETE = articleOf(FIRST);
const WORDS = await FINDING_WORDS.load('en');

/** An entry again and again, and a number with it, so that none is like another. */
function repeated<T, U>(entries: readonly T[], count: number, numbered: (entry: T, n: number) => U): U[] {
  return Array.from({ length: count }, (_, n) => numbered(entries[n % entries.length]!, n));
}

const gradeIn = (article: Article, id: string) => gradeText(gradeOf(article, id), WORDS);

/** What an author writes for a table or a FAQ and nothing else, which is what all contestants can show. */
const AUTHORED: Readonly<Record<Job, (count: number) => object>> = {
  faq: (count) => ({
    faq: repeated(COMPLETE.faq, count, ({ question, answer }, n) => ({
      question: `${question} (${String(n)})`,
      answer: plainText(answer),
    })),
  }),
  table: (count) => ({
    claims: repeated(COMPLETE.claims, count, ({ text, grades, honestRead }, n) => ({
      text: `${text} (${String(n)})`,
      grade: { level: grades[0]?.level, qualifier: grades[0]?.qualifier },
      honestRead: plainText(honestRead),
    })),
  }),
  // With what each claim rests on, as the first article has it. Sections would name claims that are not there.
  evidence: (count) => ({
    ...FIRST,
    sections: [],
    claims: repeated(FIRST.claims, count, (claim, n) => ({
      ...claim,
      id: n < FIRST.claims.length ? claim.id : `${claim.id}-${String(n)}`,
      text: `${claim.text} (${String(n)})`,
    })),
  }),
  badge: () => FIRST,
  article: () => FIRST,
};

const TAGS = {
  faq: 'faq-accordion',
  table: 'claim-table',
  evidence: 'claim-table',
  badge: 'evidence-badge',
  article: 'evidence-article',
} as const;

function rowsOf(job: Job, article: Article, count: number): Row[] {
  if (job === 'faq')
    return article.faq.map(({ id, question, answer }) => ({ id, title: question, text: plainText(answer), grade: '' }));
  const rows = article.claims.map(({ id, text, honestRead }) => ({
    id,
    title: text,
    text: plainText(honestRead),
    grade: gradeIn(article, id),
  }));
  // As many badges as are wanted, all of the same grade.
  return job === 'badge' ? repeated(rows.slice(2, 3), count, (row) => row) : rows;
}

export async function dataFor(job: Job, count: number): Promise<Data> {
  const authored = AUTHORED[job](count);
  const article = articleOf(authored);
  const rows = rowsOf(job, article, count);
  const tag = TAGS[job];
  const view = { article, words: WORDS, base: '' };
  const html = await staticHtml(tag, {}, STATIC[tag]!.template(view, job === 'badge' ? { claim: rows[0]!.id } : {}));
  return {
    rows,
    article: authored,
    src: `/article/${job}-${String(count)}.json`,
    // What stands in the tag.
    staticHtml: html.replace(/^\s*<[^>]*>|<[^>]*>\s*$/g, '').trim(),
  };
}
