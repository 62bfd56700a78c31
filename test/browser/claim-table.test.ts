/** What a reader sees of the claims of an article, and how they get to what these rest on. */
import { expect, fixture } from '@open-wc/testing';
import type { ClaimTable } from '../../src/elements/claim-table/claim-table.js';
import '../../src/elements/claim-table/define.js';
import { addressOf, dataOf, GUT_SKIN } from '../support/articles.js';
import { drawn } from '../support/pips.js';
import { all, click, find, expectFocus, heard, press, seen, tabTo } from '../support/reader.js';
import { nextReady, openAll, ready } from '../support/waiting.js';

const table = async (attributes = '', src = GUT_SKIN) =>
  ready(await fixture<ClaimTable>(`<claim-table src="${src}" ${attributes}></claim-table>`));

/** An article as its author writes it. */
async function showing(article: object): Promise<ClaimTable> {
  const element = await fixture<ClaimTable>('<claim-table></claim-table>');
  element.article = article;
  return ready(element);
}

const claim = (more: object = {}) => ({ text: 'Water helps', grade: 'early', honestRead: 'An example.', ...more });

/** What stands under each claim when its evidence is closed. */
const countsIn = (element: Element) => all(element, 'tr.evidence').map(seen);

/** What a reader sees of a claim's evidence once it is open. */
async function evidenceOf(element: ClaimTable, words: string): Promise<string> {
  const summary = find(find(element, 'tbody', words), 'summary');
  await click(summary);
  return seen(summary.closest('details')!);
}

describe('the claim table', () => {
  it('shows every claim in quotation marks, with its grade in words and the honest read of it', async () => {
    const rows = all(await table(), 'tbody').map((body) => all(body.querySelector('tr')!, 'th, td').map(seen));
    expect(rows).to.deep.equal([
      [
        '“The gut and skin are linked” (the axis exists)',
        'Established concept',
        'Well-described in reviews via immune, barrier and metabolite pathways',
      ],
      [
        '“Gut bacteria make anti-inflammatory compounds (SCFAs)”',
        'Plausible, partly shown',
        'Real biochemistry; the skin-specific effect in humans is less proven',
      ],
      [
        '“Microbiome approaches help inflammatory skin conditions”',
        'Emerging, mixed',
        'Some positive trials, high variability, topical results often null — a clinical question for a doctor',
      ],
      [
        '“Probiotics improve hydration / fine lines in healthy skin”',
        'Early-stage, thin',
        'Few small trials since 2022; promising but far from settled',
      ],
      [
        '“A gut cleanse / detox clears your skin”',
        'Not supported',
        'No good evidence; “detox” is a marketing word, not a mechanism',
      ],
      [
        '“One supplement fixes skin from within”',
        'Not supported',
        'Skin reflects many inputs — diet, sleep, sun, genetics — not a single pill',
      ],
    ]);
  });

  it('puts the claim in quotation marks and regular weight, and the grade in bold', async () => {
    const element = await table();
    const quoted = find(element, 'th q', 'A gut cleanse');
    expect(getComputedStyle(quoted, '::before').content).to.equal('open-quote');
    expect(getComputedStyle(quoted).fontWeight).to.equal('400');
    const grade = find(find(element, 'tbody', 'A gut cleanse'), '.grade b');
    expect(seen(grade)).to.equal('Not supported');
    expect(Number(getComputedStyle(grade).fontWeight)).to.be.at.least(600);
    expect(getComputedStyle(find(element, '.qualifier', 'mixed')).fontWeight).to.equal('400');
  });

  it('draws the grades for the eye only', async () => {
    const grades = all(await table(), '.grade');
    expect(grades.map(drawn)).to.deep.equal(['●●●●', '●●●○', '●●○○', '●○○○', '––––', '––––']);
    for (const drawing of grades.flatMap((grade) => all(grade, 'svg'))) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('says to a screen reader where on the scale a grade stands', async () => {
    expect(all(await table(), '.grade').map(heard)).to.deep.equal([
      'Established concept (level 5 of 5)',
      'Plausible, partly shown (level 4 of 5)',
      'Emerging, mixed (level 3 of 5)',
      'Early-stage, thin (level 2 of 5)',
      'Not supported (level 1 of 5)',
      'Not supported (level 1 of 5)',
    ]);
  });

  it('is a table with a name, heads of columns and a head in each row', async () => {
    const element = await table();
    expect(all(element, 'caption').map(seen)).to.deep.equal([
      'The main gut–skin claims and their current evidence maturity',
    ]);
    expect(all(element, 'th[scope="col"]').map(seen)).to.deep.equal([
      'The claim',
      'Evidence maturity',
      'The honest read',
    ]);
    expect(all(element, 'tbody th[scope="row"]')).to.have.length(6);
  });

  it('takes another caption from the page', async () => {
    const element = await table('caption="What I looked up"');
    expect(all(element, 'caption').map(seen)).to.deep.equal(['What I looked up']);
  });

  it('names itself where neither the page nor the article does', async () => {
    const element = await showing({ claims: [claim()] });
    expect(all(element, 'caption').map(seen)).to.deep.equal(['Claims, and how good the evidence for them is']);
  });

  it('heads the grades with the scale they are all on, and otherwise with what they are', async () => {
    const scales = ['maturity-5', 'grade'];
    const low = claim({ text: 'Water heals', grade: { scale: 'grade', level: 'low' } });
    const second = (element: ClaimTable) => seen(all(element, 'th[scope="col"]')[1]!);
    expect(second(await showing({ scales, claims: [low] }))).to.equal('GRADE certainty of evidence');
    expect(second(await showing({ scales, claims: [low, claim()] }))).to.equal('Grade');
  });

  it('says where the claims come from and how old they are', async () => {
    const element = await table();
    expect(seen(all(element, '.footer')[0]!)).to.equal(
      'From Wellspring · last review not stated How claims are graded: not stated',
    );
    const dated = await showing({
      headline: 'Water',
      url: 'https://example.org/water',
      publisher: { name: 'Wellspring', url: 'https://example.org/' },
      lastReviewed: '2026-05-31',
      policies: { gradingMethod: 'https://example.org/grading' },
      claims: [claim()],
    });
    expect(seen(all(dated, '.footer')[0]!)).to.equal(
      'From Water, Wellspring · last review May 31, 2026 How claims are graded',
    );
    expect(all<HTMLAnchorElement>(dated, 'a').map((link) => [seen(link), link.href])).to.deep.equal([
      ['Water', 'https://example.org/water'],
      ['Wellspring', 'https://example.org/'],
      ['How claims are graded', 'https://example.org/grading'],
    ]);
  });
});

describe('a claim in the table', () => {
  it('says how many studies of which kind it rests on', async () => {
    expect(countsIn(await table())).to.deep.equal([
      '1 review, 1 editorial',
      '1 review',
      '2 meta-analyses',
      '1 review, 1 uncited study',
      'No study cited',
      'No study cited',
    ]);
  });

  it('opens what it rests on, and closes it again, by the keyboard', async () => {
    const element = await table();
    const summary = find(element, 'summary', '2 meta-analyses');
    const evidence = summary.closest('details')!;
    await tabTo(summary);
    await press('Enter');
    expect(seen(evidence)).to.include('Supports · meta-analysis, 2022');
    expectFocus(summary);
    await press('Enter');
    expect(seen(evidence)).to.equal('2 meta-analyses');
  });

  it('opens what it rests on by a click, and leaves the others closed', async () => {
    const element = await table();
    await click(find(element, 'summary', '1 review, 1 editorial'));
    expect(countsIn(element).slice(1)).to.deep.equal([
      '1 review',
      '2 meta-analyses',
      '1 review, 1 uncited study',
      'No study cited',
      'No study cited',
    ]);
    await click(find(element, 'summary', '2 meta-analyses'));
    expect(all(element, 'details[open]')).to.have.length(2);
  });

  it('shows of each study how it bears on the claim, what it found in figures, its limits and its source', async () => {
    expect(await evidenceOf(await table(), 'inflammatory skin conditions')).to.equal(
      [
        '2 meta-analyses',
        'Supports · meta-analysis, 2022 · in adults with one common inflammatory skin condition',
        'Oral probiotics in adult atopic dermatitis',
        'a statistically significant improvement in a standard severity score — but with very high variability between studies',
        '6 randomised controlled trials · 241 participants · I² = 96%',
        'The article does not report the size of the improvement.',
        'The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)',
        'Inconclusive · meta-analysis, 2024',
        'Topical probiotics and atopic dermatitis severity, four weeks',
        'While individual studies looked promising, pooling the trials showed no statistically significant benefit at four weeks',
        'effect −0.29 · measure not reported · interval not reported · p = 0.35 · after 4 weeks',
        'The article does not report how many trials or people were pooled.',
        'Topical Probiotics and Atopic Dermatitis Severity: a meta-analysis of double-blind RCTs (2024) Share',
      ].join(' '),
    );
  });

  it('says what is not reported, and puts together what one study says', async () => {
    const evidence = await evidenceOf(await table(), 'fine lines');
    expect(evidence).to.include(
      [
        'Inconclusive · design not reported, not cited · one synbiotic study',
        'One synbiotic study: wrinkle depth',
        'wrinkle depth down about 15%',
        'about −15% · compared with what is not reported · after 56 days',
        'One synbiotic study: skin moisturisation',
        'skin moisturisation up about 16.5% at 56 days',
        'about +16.5% · compared with what is not reported · after 56 days',
      ].join(' '),
    );
    expect(evidence).to.include('11 human experimental studies · since 2022');
  });

  it('quotes its sources in quotation marks', async () => {
    const evidence = await evidenceOf(await table(), 'anti-inflammatory compounds');
    expect(evidence).to.include('Qualifies · review, 2022 “mainly based on theory”');
  });

  it('says why there is no study', async () => {
    const evidence = await evidenceOf(await table(), 'A gut cleanse');
    expect(evidence).to.equal('No study cited The article cites no study for or against this claim. Share');
  });

  it('has nothing to open where there is nothing to say', async () => {
    const element = await showing({ claims: [claim()] });
    expect(countsIn(element)).to.deep.equal(['No study cited Share']);
    expect(all(element, 'details')).to.deep.equal([]);
  });

  it('leads to its sources by links whose text is the title', async () => {
    const element = await table();
    await click(find(element, 'summary', '1 review, 1 editorial'));
    const { references } = await dataOf<{
      references: { displayTitle: string; csl: { DOI?: string; URL?: string } }[];
    }>('gut-skin-axis.json');
    const links = all<HTMLAnchorElement>(element, '.trail a');
    expect(links).not.to.be.empty;
    for (const link of links) {
      const reference = references.find(({ displayTitle }) => displayTitle === seen(link));
      expect(reference, seen(link)).to.exist;
      expect(link.href).to.equal(reference!.csl.URL ?? `https://doi.org/${reference!.csl.DOI}`);
    }
  });

  it('says all figures of a result in words', async () => {
    const finding = (more: object) => ({ id: 'f', label: 'A result', ...more });
    const figuresOf = async (more: object) => {
      const evidence = [{ finding: 'f', relation: 'supports' }];
      const element = await showing({ claims: [claim({ evidence })], findings: [finding(more)] });
      return seen(all(element, 'details')[0]!.querySelector('.figures') ?? document.createElement('p'));
    };
    expect(await figuresOf({})).to.equal('');
    expect(
      await figuresOf({
        sample: { studies: 1, studyDesign: 'rct', participants: 1200 },
        effect: {
          measure: 'SMD',
          estimate: -0.5,
          ci: { level: 90, lower: -1, upper: 0 },
          p: { value: 0.001, operator: '<' },
        },
      }),
    ).to.equal(
      '1 randomised controlled trial · 1,200 participants · standardised mean difference −0.5 · 90% interval −1 to 0 · p < 0.001',
    );
    expect(
      await figuresOf({
        sample: { studies: 3, studyDesign: 'cohort' },
        effect: { measure: 'MD', estimate: 1.25, unit: 'kg' },
        timepoint: { value: 1, unit: 'year' },
      }),
    ).to.equal('3 studies · mean difference 1.25 kg · interval not reported · after 1 year');
    expect(await figuresOf({ change: { value: -12, basis: 'within-group' } })).to.equal('−12% · compared with before');
    expect(await figuresOf({ change: { value: 0, basis: 'between-group' } })).to.equal(
      '0% · compared with the other group',
    );
  });

  it('that nobody graded says so, and one whose level is not on its scale keeps the author’s word', async () => {
    const element = await showing({
      claims: [
        { text: 'Not graded', honestRead: 'An example.' },
        claim({ text: 'Off', grade: 'not-assessed' }),
        claim({ text: 'Own', grade: 'rather good' }),
      ],
    });
    expect(all(element, '.grade').map(heard)).to.deep.equal(['Not graded', 'Not assessed', 'rather good']);
    expect(all(element, '.grade').map(drawn)).to.deep.equal(['', '', '']);
  });

  it('on another scale is drawn on that one', async () => {
    const element = await table('', addressOf('examples/good/own-scale.json'));
    const grades = all(element, '.grade');
    expect(grades.map((grade) => [heard(grade), drawn(grade)])).to.deep.equal([
      ['A matter of taste', ''],
      ['Doubtful (level 1 of 3)', '––'],
      ['Leaning towards yes, five loaves (level 2 of 3)', '●○'],
      ['Sure (level 3 of 3)', '●●'],
    ]);
  });

  it('is there a hundred times as well', async () => {
    const element = await table('', addressOf('examples/good/many-claims.json'));
    expect(all(element, 'tbody')).to.have.length(element.article!.claims.length);
  });

  it('keeps its evidence open when the article is corrected', async () => {
    const element = await table();
    await click(find(element, 'summary', '2 meta-analyses'));
    const data = await dataOf<{ claims: { id: string; honestRead: string }[] }>('gut-skin-axis.json');
    data.claims.reverse();
    data.claims.find(({ id }) => id === 'c-conditions')!.honestRead = 'Corrected.';
    const corrected = nextReady(element);
    element.article = data;
    await corrected;
    const open = all(element, 'tbody').filter((body) => body.querySelector('details[open]'));
    expect(open).to.have.length(1);
    expect(seen(open[0]!)).to.include('Corrected.').and.to.include('Supports · meta-analysis, 2022');
  });
});

describe('on paper', () => {
  it('the evidence of every claim is open, and afterwards as the reader had it', async () => {
    const element = await table();
    await click(find(element, 'summary', '1 review, 1 editorial'));
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, 'details:not([open])')).to.deep.equal([]);
    expect(seen(element)).to.include('The article cites no study for or against this claim.');
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, 'details[open] > summary').map(seen)).to.deep.equal(['1 review, 1 editorial']);
  });
});

describe('in little room', () => {
  const narrow = async () => {
    const page = await fixture(`<div style="inline-size: 280px"><claim-table src="${GUT_SKIN}"></claim-table></div>`);
    return { page, element: await ready(page.querySelector('claim-table')!) };
  };

  it('a claim is a card, and nothing runs out of it', async () => {
    const { page, element } = await narrow();
    await openAll(element);
    const { right } = page.getBoundingClientRect();
    for (const each of all(element, 'tbody *')) {
      if (!each.closest('.unseen')) {
        expect(each.getBoundingClientRect().right, seen(each)).to.be.at.most(right + 1);
      }
    }
    const [head, grade] = all(find(element, 'tbody', 'A gut cleanse'), 'th, td');
    expect(grade!.getBoundingClientRect().top).to.be.at.least(head!.getBoundingClientRect().bottom - 1);
    expect(page.scrollWidth).to.equal(page.clientWidth);
  });

  it('it is still a table to a screen reader', async () => {
    const { element } = await narrow();
    expect(all(element, 'th[scope="col"]').map(heard)).to.deep.equal([
      'The claim',
      'Evidence maturity',
      'The honest read',
    ]);
    // Written out, since Firefox and WebKit forget them where a table is laid out as blocks.
    const ROLES = {
      table: 'table',
      'thead, tbody': 'rowgroup',
      tr: 'row',
      'thead th': 'columnheader',
      'tbody th': 'rowheader',
      td: 'cell',
    };
    for (const [selector, role] of Object.entries(ROLES)) {
      expect(new Set(all(element, selector).map((each) => each.getAttribute('role')))).to.deep.equal(new Set([role]));
    }
  });
});
