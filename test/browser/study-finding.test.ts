/** What a reader is told of a study's result. */
import { expect, fixture } from '@open-wc/testing';
import type { StudyFinding } from '../../src/elements/study-finding/study-finding.js';
import '../../src/elements/study-finding/define.js';
import { addressOf, GUT_SKIN } from '../support/articles.js';
import { all, find, seen } from '../support/reader.js';
import { hearConsole, ready, until } from '../support/waiting.js';

const show = async (finding: string, src = GUT_SKIN, lang = 'en') => {
  const page = await fixture<HTMLElement>(
    `<div lang="${lang}"><study-finding src="${src}" finding="${finding}">x</study-finding></div>`,
  );
  return ready(page.firstElementChild as StudyFinding);
};

/** An article as its author writes it. */
async function showing(finding: object): Promise<StudyFinding> {
  const element = await fixture<StudyFinding>('<study-finding finding="f"></study-finding>');
  element.article = { findings: [{ id: 'f', label: 'A trial', ...finding }] };
  return ready(element);
}

/** Names and values, as they are read. */
const figuresIn = (element: Element) =>
  Object.fromEntries(all(element, 'dl > div').map((row) => [...row.children].map(seen) as [string, string]));

describe('the result of a study', () => {
  hearConsole();

  it('is a sentence, and figures in which nothing is left out that is not reported', async () => {
    const element = await show('f-topical-ad');
    expect(seen(find(element, '.sentence'))).to.equal(
      'While individual studies looked promising, pooling the trials showed no statistically significant benefit at four weeks',
    );
    expect(figuresIn(element)).to.deep.equal({
      Result: 'effect −0.29 · measure not reported · interval not reported · p = 0.35',
      Measured: 'after 4 weeks',
      Design: 'meta-analysis · double-blind RCTs',
      People: 'not reported',
      'Compared with': 'not reported',
      Harms: 'not reported',
      'Numbers from': 'a secondary source · Read in the article, not in the study.',
      Source: 'Topical Probiotics and Atopic Dermatitis Severity: a meta-analysis of double-blind RCTs (2024)',
    });
    expect(seen(element)).to.include('The article does not report how many trials or people were pooled.');
  });

  it('says how much the trials differed in the words of the Cochrane Handbook, and who paid', async () => {
    const figures = figuresIn(await show('f-oral-ad'));
    expect(figures['Between studies']).to.equal('I² = 96%: considerable differences');
    expect(figures.Design).to.equal('meta-analysis · 6 randomised controlled trials');
    expect(figures.People).to.equal('241 · adults with one common inflammatory skin condition');
    expect(figures.Funding).to.equal('Universitas Airlangga');
  });

  it('stands with the other results of its study, and what holds for all of them is said once', async () => {
    for (const finding of ['f-synbiotic-wrinkle', 'f-synbiotic-moist']) {
      const element = await show(finding);
      expect(seen(element)).to.include('2 results of one study');
      expect(all(element, '.sentence').map(seen)).to.deep.equal([
        'wrinkle depth down about 15%',
        'skin moisturisation up about 16.5% at 56 days',
      ]);
      expect(all(element, 'dt').map(seen)).to.deep.equal([
        'Result',
        'Result',
        'Measured',
        'Design',
        'People',
        'Compared with',
        'Harms',
        'Numbers from',
        'Source',
      ]);
    }
  });

  it('leads back to the claims that rest on it, with their grades', async () => {
    const element = await show('f-topical-ad');
    expect(all(element, '.claims li').map(seen)).to.deep.equal([
      'On the claim “Microbiome approaches help inflammatory skin conditions”: Emerging, mixed',
    ]);
  });

  it('is put into words where its author gives none, by its outcome and direction', async () => {
    const element = await showing({
      outcome: { name: 'Itch', better: 'lower' },
      direction: 'no-clear-difference',
      pico: { intervention: 'the cream', comparator: 'a cream without it' },
      effect: { measure: 'MD', estimate: -0.4, ci: { lower: -1.1, upper: 0.3 } },
    });
    expect(seen(find(element, '.sentence'))).to.equal(
      'Itch: no clear difference between the cream and a cream without it.',
    );
    expect(figuresIn(element).Result).to.equal('mean difference −0.4 · 95% interval −1.1 to 0.3 · lower is better');
  });

  it('that contradicts itself is shown as published, and that is said', async () => {
    const outside = await showing({ effect: { measure: 'MD', estimate: -7.9, ci: { lower: -7.25, upper: -6.92 } } });
    expect(seen(outside)).to.include('As published: the interval does not hold the estimate.');
    const flips = await showing({
      effect: { measure: 'MD', estimate: 1, ci: { lower: -1, upper: 3 }, p: { value: 0.01 } },
    });
    expect(seen(flips)).to.include('As published: the interval and p contradict each other.');
  });

  it('speaks the language of the page, and keeps the words of the article', async () => {
    const element = await show('f-topical-ad', GUT_SKIN, 'de');
    expect(figuresIn(element)['Schäden']).to.equal('nicht berichtet');
    expect(find(element, '.sentence').lang).to.equal('en-GB');
  });

  it('that the article does not have is said to be missing', async () => {
    const page = await fixture<HTMLElement>(
      `<div lang="en"><study-finding src="${GUT_SKIN}" finding="f-nowhere">What is wrapped</study-finding></div>`,
    );
    const element = page.firstElementChild as StudyFinding;
    await ready(element);
    expect(seen(element)).to.equal(
      'What is wrapped The evidence could not be found: the article has no study result “f-nowhere”.',
    );
  });

  it('opens what a term in it means', async () => {
    const element = await show('f-bcg', addressOf('examples/good/bcg-vaccine.json'));
    find(element, '[aria-expanded]', 'risk ratio').click();
    await until(element, () => seen(element).includes('1 means no difference'));
  });
});
