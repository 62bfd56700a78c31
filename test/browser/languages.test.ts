/** The interface speaks the page's language; the article keeps its own. */
import { expect, fixture } from '@open-wc/testing';
import { STUDY_KINDS } from '../../src/article/evidence.js';
import { CHANGE_BASES, DESIGNS, MEASURES, RELATIONS } from '../../src/article/vocabularies.js';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { FINDING_WORDS } from '../../src/locale/findings/languages.js';
import { LANGUAGES } from '../../src/locale/languages.js';
import { FAILURES } from '../../src/sources/failures.js';
import { addressOf, GUT_SKIN, heldAddress } from '../support/articles.js';
import { ELEMENTS } from '../support/elements.js';
import { all, find, seen } from '../support/reader.js';
import { failed, hearConsole, openAll, ready, until } from '../support/waiting.js';

// Elements register themselves when the list of them is made.
ELEMENTS;

async function show(html: string, lang: string): Promise<HonestElement> {
  const page = await fixture<HTMLElement>(`<div lang="${lang}">${html}</div>`);
  return ready(page.firstElementChild as HonestElement);
}

const table = (lang: string, src = GUT_SKIN) => show(`<claim-table src="${src}">x</claim-table>`, lang);
const headings = (element: Element) => all(element, 'thead th').map(seen);

/** The language and direction in which a browser takes an element's text to be. */
const tongue = (element: Element) => [
  element.closest('[lang]')?.getAttribute('lang') ?? 'of the page',
  getComputedStyle(element).direction,
];

describe('the interface', () => {
  hearConsole();

  it('speaks English on an English page', async () => {
    expect(headings(await table('en-GB'))).to.deep.equal(['The claim', 'Evidence maturity', 'The honest read']);
  });

  it('speaks German on a German page, and counts in German', async () => {
    const element = await table('de-AT');
    expect(headings(element)).to.deep.equal(['Die Behauptung', 'Evidence maturity', 'Ehrlich gesagt']);
    expect(all(element, 'summary').map(seen)).to.deep.equal([
      '1 Übersichtsarbeit, 1 Editorial',
      '1 Übersichtsarbeit',
      '2 Metaanalysen',
      '1 Übersichtsarbeit, 1 Studie ohne Quellenangabe',
      'Keine Studie angegeben',
      'Keine Studie angegeben',
    ]);
  });

  it('speaks Arabic on an Arabic page', async () => {
    const element = await table('ar', addressOf('examples/good/arabic.json'));
    expect(headings(element)[0]).to.equal('الادعاء');
    expect(all(element, 'summary').map(seen)).to.include('تحليلان تلويان');
  });

  it('speaks the language of the page while the article is still on its way', async () => {
    const page = await fixture<HTMLElement>(`<div lang="de"><claim-table src="${heldAddress()}"></claim-table></div>`);
    const element = page.firstElementChild as HonestElement;
    await until(element, () => seen(element) === 'Die Evidenz wird geladen …');
  });

  it('speaks English where it does not know the language of the page, and says that it does', async () => {
    const element = await table('fr');
    expect(headings(element)[0]).to.equal('The claim');
    expect(tongue(all(element, 'thead th')[0]!)).to.deep.equal(['en', 'ltr']);
  });

  for (const lang of ['constructor', 'valueOf', '__proto__', 'x', '-', 'not a language', '🇬🇧']) {
    it(`speaks English where the page says that it is in "${lang}"`, async () => {
      expect(headings(await table(lang))[0]).to.equal('The claim');
    });
  }

  it('says in a language that is named what went wrong on a page of another one', async () => {
    for (const { tag, needs } of ELEMENTS) {
      const attributes = Object.entries(needs).map(([name, value]) => `${name}="${value}"`);
      const page = await fixture<HTMLElement>(
        `<div lang="he" dir="rtl"><${tag} ${attributes.join(' ')} src="#nowhere">x</${tag}></div>`,
      );
      const element = await failed(page.firstElementChild as HonestElement);
      for (const opener of all(element, '[aria-expanded]')) opener.click();
      await element.updateComplete;
      expect(tongue(find(element, '[role="status"]', 'this page has nothing at #nowhere'))).to.deep.equal([
        'en',
        'ltr',
      ]);
    }
  });

  it('speaks the language that is nearest, through shadow roots', async () => {
    const page = await fixture<HTMLElement>('<div lang="en"><section lang="de"><p></p></section></div>');
    const root = page.querySelector('p')!.attachShadow({ mode: 'open' });
    root.innerHTML = `<claim-table src="${GUT_SKIN}">x</claim-table>`;
    expect(headings(await ready(root.firstElementChild as HonestElement))[0]).to.equal('Die Behauptung');
  });

  it('says in the language of the page what a badge is about', async () => {
    const badge = await show(`<evidence-badge src="${GUT_SKIN}" claim="c-healthy">x</evidence-badge>`, 'de');
    expect(all(badge, '[role="button"]')[0]!.getAttribute('aria-label')).to.equal(
      'Evidenz für „Probiotics improve hydration / fine lines in healthy skin“: Early-stage, thin, Stufe 2 von 5',
    );
  });
});

/** What a panel says comes with the first one that is opened, in each language. */
describe('the panel of a badge', () => {
  for (const [lang, title, words] of [
    ['en', 'What this grade means', 'Graded by'],
    ['de', 'Was diese Bewertung bedeutet', 'Bewertet von'],
    ['ar', 'معنى هذا التقدير', 'صاحب التقدير'],
  ] as const)
    it(`speaks the language of its part of the page: ${lang}`, async () => {
      for (const html of [
        `<evidence-badge src="${GUT_SKIN}" claim="c-healthy">x</evidence-badge>`,
        '<evidence-badge level="early">x</evidence-badge>',
      ]) {
        const page = await fixture<HTMLElement>(`<div lang="${lang}">${html}</div>`);
        const badge = page.firstElementChild as HonestElement;
        await until(badge, () => all(badge, '[role="button"]').length > 0);
        all(badge, '[role="button"]')[0]!.click();
        await until(badge, () => all(badge, 'dt').length > 0);
        expect(find(badge, '.panel', '').getAttribute('aria-label')).to.equal(title);
        expect(seen(all(badge, 'dt')[0]!)).to.equal(words);
      }
    });
});

describe('an article', () => {
  it('keeps its language and its direction on a page of another', async () => {
    const element = await table('en', addressOf('examples/good/arabic.json'));
    expect(tongue(all(element, 'tbody th q')[0]!)).to.deep.equal(['ar', 'rtl']);
    expect(tongue(all(element, 'thead th')[0]!)).to.deep.equal(['of the page', 'ltr']);
  });

  it('keeps them on a page that is written the other way', async () => {
    const page = await fixture<HTMLElement>(
      `<div lang="ar" dir="rtl"><claim-table src="${GUT_SKIN}">x</claim-table></div>`,
    );
    const element = await ready(page.firstElementChild as HonestElement);
    expect(tongue(all(element, 'tbody th q')[0]!)).to.deep.equal(['en-GB', 'ltr']);
    expect(tongue(all(element, 'thead th')[0]!)).to.deep.equal(['of the page', 'rtl']);
    expect(seen(find(element, 'summary', 'تحليلان تلويان'))).to.equal('تحليلان تلويان');
  });

  for (const { tag, needs } of ELEMENTS.filter(({ promises }) =>
    promises.cssParts?.some(({ name }) => name === 'grade'),
  )) {
    it(`is graded in its own words, while ${tag} says in the page's where a grade stands`, async () => {
      const attributes = Object.entries(needs).map(([name, value]) => `${name}="${value}"`);
      const element = await show(`<${tag} src="${GUT_SKIN}" ${attributes.join(' ')}>x</${tag}>`, 'de');
      await openAll(element);
      for (const opener of all(element, '[aria-expanded]')) opener.click();
      await element.updateComplete;
      const grades = all(element, '.grade');
      expect(grades).not.to.be.empty;
      for (const grade of grades) {
        const [level, ...more] = all(grade, 'b, .qualifier');
        for (const own of [level!, ...more]) expect(tongue(own)[0], seen(own)).to.equal('en-GB');
        // In a button it is the button's name that says it.
        const button = grade.closest('[role="button"][aria-label*="Stufe"]');
        if (button) expect(tongue(button)[0]).to.equal('of the page');
        else expect(tongue(find(grade, '.unseen', 'Stufe'))[0]).to.equal('de');
      }
    });
  }

  it('that does not grade a claim leaves it to the page to say so', async () => {
    const element = await fixture('<div lang="de"><claim-table></claim-table></div>').then((page) =>
      page.querySelector('claim-table')!,
    );
    element.article = { inLanguage: 'en', claims: [{ text: 'Water helps', honestRead: 'An example.' }] };
    await ready(element);
    expect(tongue(find(element, '.grade', 'Nicht bewertet'))[0]).to.equal('of the page');
  });

  it('needs no mark where the page is in its language', async () => {
    const element = await table('en-US');
    expect(all(element, '[lang], [dir=rtl]')).to.deep.equal([]);
  });
});

describe('the dictionaries', () => {
  for (const lang of LANGUAGES) {
    it(`have a word for everything in ${lang}`, async () => {
      const words = await FINDING_WORDS.load(lang);
      expect(words.lang).to.equal(lang);
      const said = [
        ...RELATIONS.map((relation) => words.relations[relation]),
        ...DESIGNS.map((design) => words.designs[design]),
        ...MEASURES.map((measure) => words.measures[measure]),
        ...CHANGE_BASES.map((basis) => words.bases[basis]),
        ...FAILURES.map((kind) => words.failures[kind]('example.org', '404')),
      ];
      for (const word of said) expect(word).to.be.a('string').that.is.not.empty;
    });

    it(`count from nothing to a hundred in ${lang}`, async () => {
      const words = await FINDING_WORDS.load(lang);
      for (const kind of STUDY_KINDS) {
        for (const count of [0, 1, 2, 3, 10, 11, 99, 100, 102]) {
          const said = words.studies(kind, count);
          expect(said, `${count} ${kind}`).not.to.match(/#|undefined/);
          // Arabic says one and two without a numeral.
          if (!(lang === 'ar' && (count === 1 || count === 2))) expect(said).to.match(/\d|[٠-٩]/);
        }
      }
    });
  }

  it('name a study in the form that its number asks for', async () => {
    const counted = async (lang: string, ...counts: number[]) => {
      const { studies } = await FINDING_WORDS.load(lang);
      return counts.map((count) => studies('review', count));
    };
    expect(await counted('en', 0, 1, 2)).to.deep.equal(['0 reviews', '1 review', '2 reviews']);
    expect(await counted('de', 1, 2, 1000)).to.deep.equal([
      '1 Übersichtsarbeit',
      '2 Übersichtsarbeiten',
      '1.000 Übersichtsarbeiten',
    ]);
    expect((await counted('ar', 1, 2, 3, 11, 100)).map((said) => said.replace(/[\d٠-٩]+/, '#'))).to.deep.equal([
      'مراجعة واحدة',
      'مراجعتان',
      '# مراجعات',
      '# مراجعة',
      '# مراجعة',
    ]);
  });
});
