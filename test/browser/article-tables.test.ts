/** What stands in the text of an article works there as it does alone: tables of claims, results, references. */
import { expect, fixture } from '@open-wc/testing';
import type { HonestElement } from '../../src/elements/honest-element.js';
import '../../src/elements/article-section/define.js';
import '../../src/elements/evidence-article/define.js';
import { addressOf, dataOf } from '../support/articles.js';
import { withLongTables } from '../support/long-article.js';
import { all, click, expectFocus, find, heard, press, seen, tabTo } from '../support/reader.js';
import { hearClipboard, openShare } from '../support/sharing.js';
import { hearConsole, ready, until } from '../support/waiting.js';

type Article = Parameters<typeof withLongTables>[0];

const ELEMENTS = {
  'article-section': 'section="s-which-claims"',
  'evidence-article': '',
};

const rows = (table: Element) => all(table, 'tbody th').map((cell) => seen(cell).replace(/[“”]| \(.*/g, ''));

for (const [tag, attributes] of Object.entries(ELEMENTS))
  describe(`tables of claims in <${tag}>`, () => {
    hearConsole();

    /** Shows the first article with two tables of more claims. */
    async function shown(): Promise<{ element: HonestElement; first: HTMLElement; second: HTMLElement }> {
      const element = await fixture<HonestElement>(`<${tag} ${attributes}></${tag}>`);
      element.article = withLongTables(await dataOf<Article>('gut-skin-axis.json'));
      await ready(element);
      const [first, second] = all(element, '#s-which-claims .claim-table');
      return { element, first: first!, second: second! };
    }

    it('are sorted by their heads, each by itself', async () => {
      const { element, first, second } = await shown();
      const [before, other] = [rows(first), rows(second)];
      const head = find(first, 'thead button', 'The claim');
      head.focus();
      await press('Enter');
      await element.updateComplete;
      expect(rows(first)).to.deep.equal([...before].sort((a, b) => a.localeCompare(b, 'en')));
      expect(head.closest('th')!.getAttribute('aria-sort')).to.equal('ascending');
      expectFocus(head);
      expect(rows(second)).to.deep.equal(other);
      await press('Enter', 'Enter');
      await element.updateComplete;
      expect(rows(first)).to.deep.equal(before);
      expect(head.closest('th')!.hasAttribute('aria-sort')).to.be.false;
    });

    it('can be filtered by grade and searched, and be shown whole again', async () => {
      const { element, first, second } = await shown();
      const count = rows(first).length;
      await click(find(first, '.choice', /^Not supported/));
      await element.updateComplete;
      expect(rows(first)).to.have.length(3);
      expect(heard(find(first, '[role="status"]', 'claims'))).to.equal(`3 of ${count} claims`);
      const field = all<HTMLInputElement>(first, 'input')[0]!;
      await tabTo(field);
      await press('z', 'i', 'n', 'c');
      await element.updateComplete;
      expect(rows(first)).to.deep.equal(['Zinc heals overnight']);
      expect(rows(second)).to.have.length(count);
      await click(find(first, 'button', 'Reset'));
      await element.updateComplete;
      expect(rows(first)).to.have.length(count);
      expectFocus(all(first, '.tools button')[0]);
    });

    it('show a claim again to which an address leads', async () => {
      const { element, first } = await shown();
      await click(find(first, '.choice', /^Established/));
      await element.updateComplete;
      expect(rows(first)).not.to.include('A gut cleanse / detox clears your skin');
      await element.reveal('c-detox');
      expect(rows(first)).to.include('A gut cleanse / detox clears your skin');
      expectFocus(all(first, '#c-detox summary')[0]);
    });

    it('have each its own name', async () => {
      const { element } = await shown();
      const names = all(element, '[role="table"]').map((table) =>
        element.shadowRoot!.getElementById(table.getAttribute('aria-labelledby')!)!.textContent.trim(),
      );
      expect(names.slice(0, 2)).to.deep.equal([
        'The main gut–skin claims and their current evidence maturity',
        'Claims, and how good the evidence for them is',
      ]);
    });
  });

describe('<evidence-article>', () => {
  hearConsole();
  const clipboard = hearClipboard();

  it('shows the claims and results that none of its sections shows', async () => {
    const element = await fixture<HonestElement>('<evidence-article></evidence-article>');
    element.src = addressOf('examples/good/arabic.json');
    await ready(element);
    for (const { id } of element.article!.claims) expect(all(element, `tbody#${id}`), id).to.have.length(1);
    for (const { id } of element.article!.findings) expect(all(element, `[id="${id}"]`), id).to.have.length(1);
    expect(all(element, 'section h3').map(seen)).to.include.members(['Claims', 'Results of studies']);
  });

  it('has one place for every claim and result of the first article', async () => {
    const element = await fixture<HonestElement>('<evidence-article></evidence-article>');
    element.article = await dataOf('gut-skin-axis.json');
    await ready(element);
    for (const { id } of [...element.article!.claims, ...element.article!.findings])
      expect(all(element, `[id="${id}"]`), id).to.have.length(1);
  });

  it('lets a reader copy a citation and download the references', async () => {
    const element = await fixture<HonestElement>('<evidence-article></evidence-article>');
    element.article = await dataOf('gut-skin-axis.json');
    await ready(element);
    const [first] = all(element, '.references > li');
    await click(find(await openShare(element, first), 'button', 'Copy citation'));
    await until(element, () => seen(first!).includes('Citation copied'));
    expect(clipboard.copied[0]).to.match(/^Mahmud MR, /);
    expect(all(element, '[part="download"]').map(seen)).to.deep.equal(['RIS', 'BibTeX', 'CSL-JSON']);
  });
});

describe('results in the text of an article', () => {
  hearConsole();

  /** A section with a result that can be drawn, one that cannot, and one of the same study as that. */
  const ARTICLE = {
    sections: [{ id: 's-1', heading: 'What was found?', body: [{ findings: ['f-drawn', 'f-card'] }] }],
    claims: [
      {
        id: 'c-1',
        text: 'It helps',
        grade: 'emerging',
        honestRead: 'Perhaps.',
        evidence: [
          { finding: 'f-drawn', relation: 'supports' },
          { finding: 'f-card', relation: 'inconclusive' },
        ],
      },
    ],
    findings: [
      {
        id: 'f-drawn',
        label: 'A trial of examples',
        reference: 'r-1',
        design: 'rct',
        pico: { comparator: 'placebo' },
        outcome: { name: 'pain', better: 'lower' },
        effect: { measure: 'MD', estimate: -2, ci: { lower: -3, upper: -1 } },
      },
      { id: 'f-card', label: 'Another trial: sleep', study: 'another', design: 'rct' },
      { id: 'f-twin', label: 'Another trial: mood', study: 'another', design: 'rct' },
    ],
    references: [{ id: 'r-1', csl: { type: 'article-journal', title: 'Examples, tried' }, design: 'rct' }],
  };

  for (const [tag, attributes] of Object.entries({ 'article-section': 'section="s-1"', 'evidence-article': '' })) {
    it(`are drawn in <${tag}> where they can be, and are cards where not`, async () => {
      const element = await fixture<HonestElement>(`<${tag} ${attributes}></${tag}>`);
      element.article = ARTICLE;
      await ready(element);
      const plot = find(element, '.forest', 'Pain');
      expect(seen(find(plot, 'tbody tr', 'A trial of examples'))).to.include('−2 (−3 to −1)');
      expect(all(plot, '.square')).to.have.length(1);
      expect(seen(plot)).to.include('Compared with placebo').and.include('Examples, tried').and.include('“It helps”');
      expect(all(element, '.finding').map(seen).join()).to.match(/^2 results of one study Another trial: sleep/);
    });

    it(`have addresses in <${tag}>, also those that stand with another of their study`, async () => {
      const element = await fixture<HonestElement>(`<${tag} ${attributes}></${tag}>`);
      element.article = ARTICLE;
      await ready(element);
      for (const id of ['f-drawn', 'f-card', 'f-twin']) {
        expect(element.shows(id), id).to.be.true;
        await element.reveal(id);
        expectFocus(all(element, `[id="${id}"]`)[0]);
      }
    });
  }
});

describe('an abbreviation', () => {
  hearConsole();

  it('is spelled out where its section has not done so, as an addition that is not copied', async () => {
    const element = await fixture<HonestElement>('<article-section section="s-which-claims"></article-section>');
    element.article = await dataOf('gut-skin-axis.json');
    await ready(element);
    const paragraph = find(element, 'section > p', 'produce SCFAs');
    expect(seen(paragraph)).to.include('produce SCFAs [Short-chain fatty acids] naturally');
    expect(all(paragraph, 'ins').map(seen)).to.deep.equal(['[Short-chain fatty acids]']);
    const selection = getSelection()!;
    selection.selectAllChildren(paragraph);
    expect(selection.toString()).to.include('SCFAs').and.not.include('[Short-chain');
    selection.removeAllRanges();
  });

  it('is left as it is where the author has spelled it out', async () => {
    const element = await fixture<HonestElement>('<article-section section="s-how"></article-section>');
    element.article = await dataOf('gut-skin-axis.json');
    await ready(element);
    expect(all(element, 'ins')).to.be.empty;
  });
});
