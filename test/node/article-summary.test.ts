/** The static HTML of a summary says what the element does, also that a review is overdue. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { renderHtml } from '../../src/cli/render.js';

const folder = mkdtempSync(join(tmpdir(), 'honest-read-summary-'));
after(() => rmSync(folder, { recursive: true }));

async function rendered(article: object, lang: string): Promise<string> {
  const [path, out] = [join(folder, 'article.json'), join(folder, 'summary.html')];
  writeFileSync(path, JSON.stringify(article));
  assert.equal(await renderHtml(path, { element: 'article-summary', src: '/article.json', lang, out }), 0);
  return readFileSync(out, 'utf8');
}

const ARTICLE = {
  headline: 'Does honey soothe a cough?',
  claims: [{ text: 'Honey soothes a cough', grade: 'emerging', honestRead: 'A little.' }],
  author: ['Ada Moreno'],
  reviewedBy: ['Kai Sato'],
  publisher: 'Wellspring',
  datePublished: '2019-03-09',
  lastReviewed: '2020-01',
  funding: [{ funder: 'A Research Council', kind: 'grant' }],
  competingInterests: 'None.',
};
const LATER = new Date().getFullYear() + 1;

for (const [lang, sentence] of Object.entries({
  en: 'The review that was due by January 31, 2021 has not been done: newer studies may say otherwise.',
  de: 'Die Prüfung, die bis 31. Januar 2021 fällig war, steht aus: Neuere Studien können anderes ergeben.',
  ar: 'لم تُجرَ المراجعة المستحقة في 31 يناير 2021: وقد تفيد دراسات أحدث بغير هذا.',
})) {
  test(`a review that is overdue is said to be in the static HTML (${lang})`, async () => {
    const html = await rendered({ ...ARTICLE, nextReviewDue: '2021-01-31' }, lang);
    assert.ok(html.includes(`<p class="overdue"><strong>${sentence}</strong></p>`), html);
    assert.doesNotMatch(await rendered({ ...ARTICLE, nextReviewDue: `${LATER}-01-31` }, lang), /class="overdue"/);
  });
}

test('who wrote, reviewed, published and paid for it stands in the static HTML, with the dates', async () => {
  const html = await rendered({ ...ARTICLE, nextReviewDue: `${LATER}` }, 'en');
  assert.deepEqual(
    [...html.matchAll(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/g)].map(([, term, value]) => [
      term,
      value!.replace(/<[^>]+>/g, ''),
    ]),
    [
      ['Author', 'Ada Moreno'],
      ['Reviewer', 'Kai Sato'],
      ['Publisher', 'Wellspring'],
      ['Published', 'March 9, 2019'],
      ['Last review', 'January 2020'],
      ['Next review due', `${LATER}`],
      ['Funding', 'A Research Council (grant)'],
      ['Competing interests', 'None.'],
    ],
  );
});
