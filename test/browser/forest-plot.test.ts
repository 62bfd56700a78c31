/** What a reader sees in a forest plot, and what of it is text. */
import { expect, fixture } from '@open-wc/testing';
import type { ForestPlot } from '../../src/elements/forest-plot/forest-plot.js';
import '../../src/elements/forest-plot/define.js';
import { addressOf, dataOf, GUT_SKIN } from '../support/articles.js';
import { all, find, heard, seen } from '../support/reader.js';
import { hearConsole, ready } from '../support/waiting.js';

const BCG = addressOf('examples/good/bcg-vaccine.json');

interface Place {
  attributes?: string;
  width?: string;
  lang?: string;
  dir?: string;
}

async function show(src: string, { attributes = '', width = '60rem', lang = 'en', dir = 'ltr' }: Place = {}) {
  const page = await fixture<HTMLElement>(
    `<div lang="${lang}" dir="${dir}" style="inline-size: ${width}; font-size: 16px">
      <forest-plot src="${src}" ${attributes}>x</forest-plot>
    </div>`,
  );
  return ready(page.firstElementChild as ForestPlot);
}

/** An article as its author writes it. */
async function showing(findings: object[], attributes = ''): Promise<ForestPlot> {
  const element = await fixture<ForestPlot>(`<forest-plot ${attributes}></forest-plot>`);
  element.article = { findings };
  return ready(element);
}

const zinc = (effect: object, more: object = {}) => ({
  id: 'f-zinc',
  label: 'Zinc for a cold',
  outcome: { name: 'recovery', better: 'higher' },
  pico: { intervention: 'zinc', comparator: 'placebo' },
  effect: { measure: 'RD', estimate: 17, ...effect },
  ...more,
});

const box = (element: Element) => element.getBoundingClientRect();
const middle = (element: Element) => (box(element).left + box(element).right) / 2;
const rowOf = (element: Element, words: string) => find(element, 'tbody tr', words);

describe('a forest plot', () => {
  hearConsole();

  it('is a table of the studies, with people, weight, estimate and interval', async () => {
    const element = await show(BCG);
    const [table] = all(element, 'table');
    expect(seen(find(table!, 'caption'))).to.equal('Tuberculosis: risk ratio');
    expect(all(table!, 'th[scope="col"]').map(seen)).to.deep.equal([
      'Study',
      'People',
      'Weight',
      'Risk ratio (95% interval)',
    ]);
    expect(all(table!, 'tbody th[scope="row"]')).to.have.length(14);
    expect(all(rowOf(table!, 'Hart'), 'th, td:not([aria-hidden])').map(heard)).to.deep.equal([
      'Hart and Sutherland 1977',
      '26,465',
      '9.7%',
      '0.24 (0.18 to 0.31)',
    ]);
    expect(all(table!, 'tbody tr').map(heard).at(-1)).to.equal(
      'BCG vaccine and tuberculosis Between studies: I² = 92.22%: considerable differences 357,347 0.49 (0.34 to 0.70)',
    );
  });

  it('says in a sentence what it shows, and on which claim it bears', async () => {
    const element = await show(BCG);
    expect(seen(all(element, '.figure')[0]!)).to.include(
      'BCG vaccine and tuberculosis: risk ratio 0.49, 95% interval 0.34 to 0.70. All of the interval favours BCG vaccine.',
    );
    expect(all(element, '.claims').map(seen)[0]).to.include('The BCG vaccine protects against tuberculosis');
  });

  it('says which side favours whom, to the eye and to the ear', async () => {
    const element = await show(BCG);
    const sides = all(element, '.sides')[0]!;
    expect(seen(sides)).to.equal('Favours BCG vaccine Favours no vaccine');
    expect(heard(sides)).to.equal('Below 1: Favours BCG vaccine Above 1: Favours no vaccine');
  });

  it('draws squares as large in area as the studies weigh', async () => {
    const element = await show(BCG);
    const area = (words: string) => box(rowOf(element, words).querySelector('.square')!).width ** 2;
    expect(area('Comstock and Webster') / area('TPT Madras')).to.be.closeTo(3.82 / 10.19, 0.02);
  });

  it('draws estimates and intervals where the axis has their numbers', async () => {
    const element = await show(BCG);
    const [table] = all(element, 'table');
    const tick = (label: string) =>
      middle([...table!.querySelectorAll('text')].find((text) => text.textContent === label)!);
    const unit = tick('1') - tick('0.1');
    const placeOf = (value: number) => tick('1') + unit * Math.log10(value);
    for (const [study, estimate, lower, upper] of [
      ['Aronson 1948', 0.41, 0.13, 1.26],
      ['Comstock and Webster', 1.56, 0.37, 6.53],
    ] as const) {
      const row = rowOf(table!, study);
      expect(middle(row.querySelector('.square')!), study).to.be.closeTo(placeOf(estimate), 2);
      const whisker = box(row.querySelector('.whisker')!);
      expect(whisker.left, study).to.be.closeTo(placeOf(lower), 2);
      expect(whisker.right, study).to.be.closeTo(placeOf(upper), 2);
      expect(middle(row.querySelector('.no-effect')!)).to.be.closeTo(tick('1'), 1.5);
    }
    const diamond = box(table!.querySelector('.pooled .diamond')!);
    expect(diamond.left).to.be.closeTo(placeOf(0.34), 2);
    expect(diamond.right).to.be.closeTo(placeOf(0.7), 2);
  });

  it('keeps the size of its text in a narrow place, scrolls nowhere, and is still a table', async () => {
    const size = (element: Element, selector: string) =>
      getComputedStyle(element.shadowRoot!.querySelector(selector)!).fontSize;
    const wide = await show(BCG);
    const narrow = await show(BCG, { width: '18rem' });
    for (const selector of ['tbody th', 'tbody .estimate', 'text']) {
      expect(size(narrow, selector), selector).to.equal(size(wide, selector));
    }
    expect(narrow.scrollWidth).to.be.at.most(Math.ceil(box(narrow).width));
    for (const cell of all(narrow, '.number')) expect(box(cell).right).to.be.at.most(box(narrow).right + 1);
    expect(seen(rowOf(narrow, 'Hart'))).to.equal(
      'Hart and Sutherland 1977 People 26,465 Weight 9.7% 0.24 (0.18 to 0.31)',
    );
    expect(all(narrow, 'table')[0]!.getAttribute('role')).to.equal('table');
  });

  it('never puts results of different outcomes on one axis', async () => {
    const element = await show(BCG);
    expect(all(element, 'caption').map(seen)).to.deep.equal([
      'Tuberculosis: risk ratio',
      'Death from tuberculosis: risk ratio',
    ]);
  });

  it('shows only the findings that are asked for, in their order', async () => {
    const element = await show(BCG, { attributes: 'findings="f-bcg-deaths"' });
    expect(all(element, 'caption').map(seen)).to.deep.equal(['Death from tuberculosis: risk ratio']);
    element.findings = 'f-bcg-deaths f-bcg';
    await element.updateComplete;
    expect(all(element, 'caption').map(seen)[1]).to.equal('Tuberculosis: risk ratio');
  });

  it('draws nothing of the first article, and says of each finding why', async () => {
    const element = await show(GUT_SKIN);
    expect(all(element, 'table')).to.deep.equal([]);
    const { findings } = await dataOf<{ findings: unknown[] }>('gut-skin-axis.json');
    const reasons = all(element, 'li[id] > .note')
      .map(seen)
      .filter((note) => note.startsWith('Not drawn'));
    expect(reasons).to.have.length(findings.length);
    expect(reasons[1]).to.equal(
      'Not drawn as a plot: the measure is not reported, which side is better is not reported.',
    );
  });

  it('shows a result that contradicts itself as a card', async () => {
    const element = await showing([zinc({ ci: { lower: 20, upper: 30 } })]);
    expect(seen(element)).to.include('Not drawn as a plot: the interval does not hold the estimate.');
  });

  it('is a point where no interval is reported, and says so', async () => {
    const element = await showing([zinc({ p: { value: 0.032 } })]);
    expect(all(element, '.point')).to.have.length(1);
    expect(all(element, '.whisker')).to.deep.equal([]);
    expect(seen(find(element, '.estimate', '17'))).to.equal('17 interval not reported');
  });

  it('works an interval out from p only when asked to, draws it open and dashed, and names it', async () => {
    const element = await showing([zinc({ p: { value: 0.032 } })], 'derive-ci');
    expect(seen(find(element, '.estimate', '17'))).to.equal('17 (about 1.4 to 32.6) worked out from p, not reported');
    const { strokeDasharray } = getComputedStyle(all(element, '.whisker')[0]!);
    expect(strokeDasharray).not.to.equal('none');
    expect(getComputedStyle(all(element, '.square')[0]!).fill).to.equal('none');
  });

  it('says why no interval was worked out', async () => {
    const element = await showing([zinc({ p: { value: 0.05, operator: '<' } })], 'derive-ci');
    expect(seen(find(element, '.estimate', '17'))).to.include('No interval worked out: p is not given exactly.');
  });

  it('cuts an interval that is much wider than the others with an arrowhead', async () => {
    const others = [1, 2, 3].map((n) => zinc({ estimate: n, ci: { lower: n - 5, upper: n + 5 } }, { id: `f-${n}` }));
    const element = await showing([...others, zinc({ estimate: 4, ci: { lower: -3, upper: 400 } })]);
    expect(all(element, '.head')).to.have.length(1);
    expect(seen(element)).to.include('4 (−3 to 400)');
  });

  it('says no more than that no effect is possible where neither side is better', async () => {
    const element = await showing([
      zinc({ ci: { lower: -3, upper: 40 } }, { outcome: { name: 'body water', better: 'n/a' } }),
    ]);
    expect(seen(element)).to.include('The interval holds 0, no effect.');
    expect(all(element, '.sides')).to.deep.equal([]);
  });

  it('never rounds a small effect to none', async () => {
    const element = await showing([zinc({ estimate: 0.00012, ci: { lower: -0.00003, upper: 0.0003 } })]);
    expect(seen(find(element, '.estimate', '0.00012'))).to.equal('0.00012 (−0.00003 to 0.0003)');
  });

  it('keeps lower values on the left where text runs from right to left', async () => {
    const element = await show(addressOf('examples/good/arabic.json'), { lang: 'ar', dir: 'rtl' });
    const [table] = all(element, 'table');
    // In the digits of the language, which are not the same in every browser.
    const ticks = [...table!.querySelectorAll('text')].map(middle);
    expect(ticks).to.deep.equal([...ticks].sort((a, b) => a - b));
    expect(middle(table!.querySelector('.no-effect')!)).to.be.closeTo(ticks.at(-1)!, 1.5);
    const [first] = all(table!, 'tbody tr');
    expect(box(first!.querySelector('th')!).left).to.be.greaterThan(box(first!.querySelector('.estimate')!).left);
  });

  it('shows a finding where its address leads', async () => {
    const element = await show(BCG);
    expect(element.shows('f-bcg')).to.equal(true);
    expect(element.shows('f-none')).to.equal(false);
  });
});
