/** What has been taken back is said to be, wherever an element names it, counts it or rests on it. */
import { expect, fixture } from '@open-wc/testing';
import type { HonestElement } from '../../src/elements/honest-element.js';
import '../../src/elements/article-section/define.js';
import '../../src/elements/claim-card/define.js';
import '../../src/elements/claim-table/define.js';
import '../../src/elements/evidence-article/define.js';
import '../../src/elements/evidence-badge/define.js';
import '../../src/elements/faq-accordion/define.js';
import '../../src/elements/forest-plot/define.js';
import '../../src/elements/source-quote/define.js';
import '../../src/elements/study-finding/define.js';
import { addressOf } from '../support/articles.js';
import { all, click, find, heard, seen } from '../support/reader.js';
import { ready, until } from '../support/waiting.js';

const RETRACTED = 'Retracted. Its journal has taken it back: what it says is not to be relied on.';

const shown = async (tag: string, attributes = '') =>
  ready(
    await fixture<HonestElement>(`<${tag} src="${addressOf('examples/good/retracted.json')}" ${attributes}></${tag}>`),
  );

/** What opens the evidence of a claim, closed. */
const count = (element: HonestElement, id: string) =>
  seen(find(all(element, `[id="${id}"]`)[0]!, '[part="evidence-summary"]'));

for (const [tag, attributes] of [
  ['claim-table', ''],
  ['evidence-article', ''],
  ['claim-card', 'claim="c-review"'],
] as const)
  describe(`a claim in <${tag}>`, () => {
    it('that rests on a retracted study says so where its studies are counted, and in words beside the study', async () => {
      const element = await shown(tag, attributes);
      expect(count(element, 'c-review')).to.equal('1 review, retracted');
      const claim = all(element, '#c-review')[0]!;
      await click(find(claim, '[part="evidence-summary"]'));
      await element.updateComplete;
      expect(seen(find(claim, '.trail li'))).to.match(new RegExp(`^${RETRACTED} Supports · review, 2019`));
      expect(seen(find(claim, '.trail li'))).to.include('Evenroot: a review (Retracted)');
    });
  });

describe('claims with several studies', () => {
  it('say how many of them are not to be relied on, and why', async () => {
    const element = await shown('claim-table');
    expect(count(element, 'c-trials')).to.equal('3 trials, 1 of them retracted, 1 of them withdrawn');
    expect(count(element, 'c-concern')).to.equal('2 observational studies, 1 of them under an expression of concern');
    await click(find(all(element, '#c-concern')[0]!, 'summary'));
    await element.updateComplete;
    const studies = all(element, '#c-concern .trail li').map(seen);
    expect(studies[0]).to.match(/^Expression of concern\. Its journal doubts/);
    expect(studies[1]).to.match(/^Corrected\. Something in it was put right/);
  });

  it('say so to who hears them, and stand out to who sees them', async () => {
    const element = await shown('claim-table');
    const summary = find(all(element, '#c-review')[0]!, 'summary');
    expect(heard(summary)).to.equal('1 review, retracted on the claim “Evenroot heals”');
    expect(getComputedStyle(find(summary, '.warned')).fontWeight).to.equal('700');
  });
});

describe('text that names a retracted study', () => {
  it('says so in the honest read of a claim', async () => {
    expect(seen(await shown('claim-table'))).to.include('All of it came from one review (Retracted), which');
  });

  it('says so in an answer, and beside its sources', async () => {
    const element = await shown('faq-accordion');
    await click(find(element, 'summary'));
    await element.updateComplete;
    const answer = seen(find(element, '.answer'));
    expect(answer).to.include('No. A review (Retracted) that said so');
    expect(answer)
      .to.include('Evenroot: a review (Retracted)')
      .and.include('Evenroot and colds (Expression of concern)');
  });

  it('says so beside its citation marks', async () => {
    const element = await shown('article-section', 'section="s-trials"');
    expect(seen(find(element, 'section > p'))).to.match(/A trial of Evenroot ?\d \(Retracted\)/);
  });
});

describe('a result of a retracted study', () => {
  it('says so first, and beside its source', async () => {
    const element = await shown('study-finding', 'finding="f-retracted"');
    expect(seen(element)).to.match(new RegExp(`^${RETRACTED}`));
    expect(seen(element)).to.include('Source Evenroot and calm (Retracted)');
  });

  it('says so where it is drawn', async () => {
    for (const element of [await shown('forest-plot'), await shown('article-section', 'section="s-trials"')]) {
      expect(seen(find(element, 'tbody tr', 'second trial'))).to.match(
        /^Evenroot and calm: second trial \(Withdrawn\)/,
      );
      expect(seen(find(element, '[part="plot"]'))).to.include('Withdrawn. It has been taken back');
    }
  });

  it('says so where it is a card', async () => {
    const element = await shown('forest-plot');
    expect(seen(find(element, '[part="card"]', 'first trial'))).to.match(new RegExp(`^${RETRACTED}`));
  });
});

it('a quotation from a retracted study says so', async () => {
  expect(seen(await shown('source-quote', 'quotation="quote-calm"'))).to.include('Evenroot and calm (Retracted)');
});

it('a badge says so where it counts the studies behind its grade', async () => {
  const element = await shown('evidence-badge', 'claim="c-review"');
  await click(find(element, '[role="button"]'));
  await until(element, () => seen(element).includes('1 review, retracted'));
});
