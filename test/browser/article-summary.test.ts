/** An article in short: what it says, who answers for it, and that a review which is due has not been done. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/article-summary/define.js';
import type { ArticleSummary } from '../../src/elements/article-summary/article-summary.js';
import { all, find, seen } from '../support/reader.js';
import { ready } from '../support/waiting.js';

const ARTICLE = {
  headline: 'Does honey soothe a cough?',
  alternativeHeadline: 'What trials in children say',
  abstract: ['Probably, ', { em: 'a little' }, '; not for babies under one.'],
  inLanguage: 'en',
  author: [
    {
      name: 'Ada Moreno',
      credentials: 'MD',
      role: 'paediatrician',
      url: 'https://example.org/moreno',
      competingInterests: 'Keeps bees.',
    },
    'Jo Lind',
  ],
  reviewedBy: [{ name: 'Kai Sato', credentials: 'PhD' }],
  publisher: { name: 'Wellspring', kind: 'Organization', url: 'https://example.org/' },
  datePublished: '2024-03-09',
  dateModified: '2025-02',
  version: '2.1',
  lastReviewed: '2025',
  nextReviewDue: '2999-12-31',
  funding: [
    { funder: 'A Research Council', kind: 'grant', note: 'no. 7' },
    { funder: 'A Beekeepers’ Union', kind: 'in-kind' },
  ],
  competingInterests: 'The publisher sells no honey.',
};

/** What each language says of it: the terms, dates, and kinds of funding. The article's own words stay what they are. */
const FACTS = {
  en: [
    ['Author', 'Ada Moreno, MD (paediatrician); Jo Lind'],
    ['Reviewer', 'Kai Sato, PhD'],
    ['Publisher', 'Wellspring'],
    ['Published', 'March 9, 2024'],
    ['Last changed', 'February 2025'],
    ['Version', '2.1'],
    ['Last review', '2025'],
    ['Next review due', 'December 31, 2999'],
    ['Funding', 'A Research Council (grant, no. 7); A Beekeepers’ Union (in kind)'],
    ['Competing interests', 'The publisher sells no honey. Ada Moreno: Keeps bees.'],
  ],
  de: [
    ['Verfasst von', 'Ada Moreno, MD (paediatrician); Jo Lind'],
    ['Fachlich geprüft von', 'Kai Sato, PhD'],
    ['Herausgeber', 'Wellspring'],
    ['Erschienen', '9. März 2024'],
    ['Zuletzt geändert', 'Februar 2025'],
    ['Fassung', '2.1'],
    ['Letzte Prüfung', '2025'],
    ['Nächste Prüfung fällig', '31. Dezember 2999'],
    ['Finanzierung', 'A Research Council (Förderung, no. 7); A Beekeepers’ Union (Sachleistung)'],
    ['Interessenkonflikte', 'The publisher sells no honey. Ada Moreno: Keeps bees.'],
  ],
  ar: [
    ['الكاتب', 'Ada Moreno, MD (paediatrician); Jo Lind'],
    ['المراجع', 'Kai Sato, PhD'],
    ['الناشر', 'Wellspring'],
    ['نُشر', '9 مارس 2024'],
    ['آخر تعديل', 'فبراير 2025'],
    ['الإصدار', '2.1'],
    ['آخر مراجعة', '2025'],
    ['المراجعة القادمة', '31 ديسمبر 2999'],
    ['التمويل', 'A Research Council (منحة, no. 7); A Beekeepers’ Union (دعم عيني)'],
    ['تضارب المصالح', 'The publisher sells no honey. Ada Moreno: Keeps bees.'],
  ],
} as const;

type Language = keyof typeof FACTS;
const LANGUAGES = Object.keys(FACTS) as Language[];

async function show(article: object, lang: Language = 'en'): Promise<ArticleSummary> {
  const page = await fixture<HTMLElement>(
    `<div lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><article-summary src=""></article-summary></div>`,
  );
  const element = page.firstElementChild as ArticleSummary;
  element.article = article;
  return ready(element);
}

/** Some engines write numbers in Arabic with the digits of the Arab East, some with those of the West. */
const western = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

const facts = (element: Element) =>
  all(element, 'dl > div').map((fact) => [...fact.children].map((part) => western(seen(part))));

/** A day so many days from today, by the reader's calendar, as the format writes it. */
function day(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}
const YEAR = Number(day(0).slice(0, 4));

/** A date as it is said in a language, in the digits that all numbers here have, which an older engine asks for in Arabic. */
const said = (date: string, lang: Language) =>
  new Intl.DateTimeFormat(`${lang}-u-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const OVERDUE: Record<Language, (date: string) => string> = {
  en: (date) => `The review that was due by ${date} has not been done: newer studies may say otherwise.`,
  de: (date) => `Die Prüfung, die bis ${date} fällig war, steht aus: Neuere Studien können anderes ergeben.`,
  ar: (date) => `لم تُجرَ المراجعة المستحقة في ${date}: وقد تفيد دراسات أحدث بغير هذا.`,
};

describe('the summary of an article', () => {
  it('has its headline, what it says in short, and then who answers for it', async () => {
    const element = await show(ARTICLE);
    expect(all(element, 'h2').map(seen)).to.deep.equal(['Does honey soothe a cough?']);
    expect(seen(element)).to.match(
      /^Does honey soothe a cough\? What trials in children say Probably, a little; not for babies under one\. Author /,
    );
    expect(find(element, 'dd a', 'Ada Moreno').getAttribute('href')).to.equal('https://example.org/moreno');
    expect(find(element, 'dd a', 'Wellspring').getAttribute('href')).to.equal('https://example.org/');
  });

  for (const lang of LANGUAGES) {
    it(`says who wrote, reviewed, published and paid for it, when, and with which interests (${lang})`, async () => {
      expect(facts(await show(ARTICLE, lang))).to.deep.equal(FACTS[lang]);
    });

    it(`says in a plain sentence that a review is overdue since yesterday (${lang})`, async () => {
      const due = day(-1);
      const element = await show({ ...ARTICLE, nextReviewDue: due }, lang);
      const sentence = OVERDUE[lang](said(due, lang));
      expect(all(element, 'p').map(seen)).to.include(sentence);
      expect(seen(element).indexOf(sentence), 'before the small type').to.be.below(
        seen(element).indexOf(FACTS[lang][0][0]),
      );
    });

    it(`says nothing of the sort on the day itself, or before (${lang})`, async () => {
      const quiet = (await show(ARTICLE, lang)).shadowRoot!.querySelectorAll('p').length;
      for (const due of [day(0), day(1), `${YEAR}`, `${YEAR}-12`]) {
        const element = await show({ ...ARTICLE, nextReviewDue: due }, lang);
        expect(all(element, 'p').map(seen), due).to.have.length(quiet);
      }
    });
  }

  it('knows a review to be overdue by the year or the month alone', async () => {
    const before = await show({ ...ARTICLE, lastReviewed: '2019', nextReviewDue: `${YEAR - 1}` });
    expect(seen(before)).to.include(OVERDUE.en(`${YEAR - 1}`));
    const month = await show({ ...ARTICLE, lastReviewed: '2019', nextReviewDue: `${YEAR - 1}-11` });
    expect(seen(month)).to.include(OVERDUE.en(`November ${YEAR - 1}`));
  });

  it('does not say that a review was not done which was done late', async () => {
    const due = day(-30);
    for (const lastReviewed of [day(-29), due, due.slice(0, 4)])
      expect(seen(await show({ ...ARTICLE, lastReviewed, nextReviewDue: due })), lastReviewed).not.to.include(
        'has not been',
      );
    for (const lastReviewed of [day(-31), undefined])
      expect(seen(await show({ ...ARTICLE, lastReviewed, nextReviewDue: due }))).to.include('has not been');
  });

  it('says that an author and a review are not stated, and passes over what else is not', async () => {
    const element = await show({ abstract: 'Nobody knows.' });
    expect(facts(element)).to.deep.equal([
      ['Author', 'not stated'],
      ['Last review', 'not stated'],
    ]);
    expect(all(element, 'h2')).to.have.length(0);
  });
});
