/** The same rows for everybody, as many as are wanted, of words as long as those of the first article. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/article/read-article.js';
import { gradeText } from '../../src/elements/templates/grade.js';
import { STATIC } from '../../src/elements/static.js';
import { gradeOf } from '../../src/article/scales.js';
import { staticHtml } from '../../src/cli/static-html.js';
import { plainText } from '../../src/article/plain-text.js';
import { FINDING_WORDS } from '../../src/locale/findings/languages.js';
import type { Data } from './contestants/contest.js';
import type { Job } from './contestants.js';

interface Authored {
  claims: { id: string; text: string }[];
  faq: { id: string; question: string }[];
}

const FIRST = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/gut-skin-axis.json'), 'utf8')) as Authored;

/** An entry again and again, each time with an id and a number of its own. */
const repeated = <T extends { id: string }>(
  entries: readonly T[],
  count: number,
  numbered: (entry: T, n: number) => T,
): T[] =>
  Array.from({ length: count }, (_, n) => {
    const entry = entries[n % entries.length]!;
    return n < entries.length ? entry : numbered({ ...entry, id: `${entry.id}-${n}` }, n);
  });

const TAGS: Readonly<Record<Job, string>> = { faq: 'faq-accordion', table: 'claim-table', badge: 'evidence-badge' };

export async function dataFor(job: Job, count: number): Promise<Data> {
  const authored = {
    ...FIRST,
    claims: repeated(FIRST.claims, job === 'table' ? count : FIRST.claims.length, (claim, n) => ({
      ...claim,
      text: `${claim.text} (${n})`,
    })),
    faq: repeated(FIRST.faq, job === 'faq' ? count : FIRST.faq.length, (entry, n) => ({
      ...entry,
      question: `${entry.question} (${n})`,
    })),
    // Tables of claims stand in sections, which would name claims that are not there.
    sections: [],
  };
  const { article } = readArticle(authored);
  if (!article) throw new Error('The first article cannot be read.');
  const words = await FINDING_WORDS.load('en');
  const view = { article, words, base: '' };
  const grade = (id: string) => gradeText(gradeOf(article, id), words);
  const rows =
    job === 'faq'
      ? article.faq.map(({ id, question, answer }) => ({ id, title: question, text: plainText(answer), grade: '' }))
      : article.claims.map(({ id, text, honestRead }) => ({
          id,
          title: text,
          text: plainText(honestRead),
          grade: grade(id),
        }));
  if (job === 'badge') {
    const badge = await staticHtml(TAGS.badge, {}, STATIC[TAGS.badge]!.template(view, { claim: rows[2]!.id }));
    const bare = badge.replace(/<\/?evidence-badge[^>]*>/g, '').trim();
    return {
      rows: repeated(rows, count, (row) => row),
      article: authored,
      html: `<p>So far: ${bare}.</p>`.repeat(count),
    };
  }
  // Inside a tag that nobody defines, so that the optional stylesheet looks after it as on a page without JavaScript.
  return { rows, article: authored, html: await staticHtml(TAGS[job], {}, STATIC[TAGS[job]]!.template(view, {})) };
}
