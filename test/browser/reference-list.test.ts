/** The list of references: what a reader sees of each, how it leads back, and what can be taken along. */
import { expect, fixture } from '@open-wc/testing';
import type { ReferenceList } from '../../src/elements/reference-list/reference-list.js';
import '../../src/elements/reference-list/define.js';
import '../../src/elements/claim-table/define.js';
import { GUT_SKIN } from '../support/articles.js';
import { all, click, find, focused, press, seen, tabTo } from '../support/reader.js';
import { hearClipboard, hearDownloads, openShare } from '../support/sharing.js';
import { hearConsole, ready, until } from '../support/waiting.js';

const list = async (attributes = '') =>
  ready(await fixture<ReferenceList>(`<reference-list src="${GUT_SKIN}" ${attributes}></reference-list>`));

/** An article as its author writes it. */
async function showing(article: object, attributes = ''): Promise<ReferenceList> {
  const element = await fixture<ReferenceList>(`<reference-list ${attributes}></reference-list>`);
  element.article = article;
  return ready(element);
}

const TRIAL = {
  id: 'r-trial',
  csl: {
    type: 'article-journal',
    title: 'A trial of examples',
    author: [{ family: 'Doe', given: 'Jane' }],
    'container-title': 'Journal of Examples',
    issued: { 'date-parts': [[2019]] },
    DOI: '10.1000/trial',
  },
};

const references = (element: ReferenceList) => all(element, 'ol > li');
const citations = (element: ReferenceList) => all(element, '.citation').map(seen);
const behind = (element: ReferenceList, words: string) => find(element, 'summary', words);

describe('the references', () => {
  hearConsole();

  it('stand in the order in which a reader meets them, as medical journals print them', async () => {
    const element = await list();
    expect(all(element, 'h2').map(seen)).to.deep.equal(['References']);
    expect(citations(element).map((text) => text.slice(0, 12))).to.deep.equal([
      'Mahmud MR, A',
      'Editorial: T',
      'Umborowati M',
      'Flint E, Ahm',
      'Probiotics, ',
    ]);
    expect(citations(element)[3]).to.equal(
      'Flint E, Ahmad N, Rowland K, Hildebolt C, Raskin D. Topical Probiotics Reduce Atopic Dermatitis Severity: A Systematic Review and Meta-Analysis of Double-Blind, Randomized, Placebo-Controlled Trials. Cureus. 2024 Sep 23;16(9):e70001. doi: 10.7759/cureus.70001. PubMed PMID: 39445279.',
    );
  });

  it('are printed in the style that the page asks for', async () => {
    const element = await list('citation-style="apa"');
    expect(citations(element)[3]).to.match(
      /^Flint, E\., Ahmad, N\., .* & Raskin, D\. \(2024\)\..* Cureus, 16\(9\), Article e70001\./,
    );
    expect(all(element, 'i').map(seen)).to.include('Cureus, 16');
    element.setAttribute('citation-style', 'of their own');
    await element.updateComplete;
    expect(citations(element)[3]).to.match(/^Flint E, Ahmad N/);
  });

  it('lead to where they can be read, by DOI and in PubMed', async () => {
    const links = all<HTMLAnchorElement>(await list(), '.citation a').map(({ href }) => href);
    expect(links).to.include.members([
      'https://doi.org/10.7759/cureus.70001',
      'https://pubmed.ncbi.nlm.nih.gov/39445279/',
      'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9386980/',
    ]);
  });

  it('say what the article says of them, who paid, and what binds their authors', async () => {
    expect(seen(references(await list())[2]!)).to.include(
      '6 RCTs, 241 participants; significant SCORAD improvement but very high heterogeneity (I² = 96%). ' +
        'meta-analysis · Funding: Universitas Airlangga (grant)',
    );
    const element = await showing({
      references: [{ ...TRIAL, competingInterests: 'Jane Doe sells examples.' }],
    });
    expect(seen(references(element)[0]!)).to.include('Competing interests: Jane Doe sells examples.');
  });

  it('lead back to the claims that rest on them, each with how and with its grade', async () => {
    const element = await list();
    const summary = behind(element, 'Behind 2 claims');
    await click(summary);
    const opened = summary.closest('details')!;
    expect(seen(opened)).to.match(
      /^Behind 2 claims Describes · Qualifies “The gut and skin are linked” Established concept Describes · Qualifies “Gut bacteria make anti-inflammatory compounds \(SCFAs\)” Plausible, partly shown Cited in /,
    );
    expect(seen(opened)).to.include('Is the gut–skin axis scientifically real or just marketing?');
  });

  it('link to these claims where the page shows them', async () => {
    const page = await fixture<HTMLElement>(
      `<main><claim-table src="${GUT_SKIN}"></claim-table><reference-list src="${GUT_SKIN}"></reference-list></main>`,
    );
    const table = await ready(page.querySelector('claim-table')!);
    const element = await ready(page.querySelector('reference-list')!);
    element.requestUpdate();
    await element.updateComplete;
    await click(behind(element, 'Behind 2 claims'));
    const link = find(element, 'details[open] a', 'The gut and skin are linked') as HTMLAnchorElement;
    expect(new URL(link.href).hash).to.equal('#c-axis');
    const before = location.href;
    link.focus();
    await press('Enter');
    await until(table, () => !!all(table, '#c-axis details[open]').length);
    history.replaceState(null, '', before);
  });

  it('that nobody cites say so', async () => {
    expect(seen(references(await showing({ references: [TRIAL] }))[0]!)).to.include('Not cited in the text');
  });

  it('have addresses', async () => {
    const element = await list();
    expect(element.shows('ref-oral-ad-2022')).to.equal(true);
    await element.reveal('ref-oral-ad-2022');
    expect(all(element, 'details[open]').map((details) => details.closest('li')!.id)).to.deep.equal([
      'ref-oral-ad-2022',
    ]);
  });
});

describe('what has become of a publication', () => {
  hearConsole();

  const noticed = async (editorialStatus: object) =>
    seen(references(await showing({ references: [{ ...TRIAL, editorialStatus }] }))[0]!);

  it('is the first thing that is said of it, in words', async () => {
    expect(
      await noticed({
        status: 'retracted',
        date: '2023-03',
        source: 'retraction-watch',
        checkedAt: '2026',
        noticeDoi: '10.1000/notice',
      }),
    ).to.match(
      /^Retracted\. Its journal has taken it back: what it says is not to be relied on\. \(March 2023, according to Retraction Watch, checked 2026\) Read the notice Doe J\. A trial of examples\./,
    );
    expect(await noticed({ status: 'withdrawn' })).to.match(/^Withdrawn\. /);
    expect(await noticed({ status: 'expression-of-concern' })).to.match(/^Expression of concern\. /);
    expect(await noticed({ status: 'corrected' })).to.match(/^Corrected\. /);
    expect(await noticed({ status: 'preprint' })).to.match(/^Preprint\. /);
  });

  it('is not made up', async () => {
    expect(await noticed({ status: 'current' })).to.match(/^Doe J\./);
    expect(await noticed({ status: 'unknown' })).to.match(/^Doe J\./);
  });

  it('leads to the notice', async () => {
    const element = await showing({
      references: [{ ...TRIAL, editorialStatus: { status: 'retracted', noticeDoi: '10.1000/notice' } }],
    });
    const link = find(element, 'a', 'Read the notice') as HTMLAnchorElement;
    expect(link.href).to.equal('https://doi.org/10.1000/notice');
  });
});

describe('a citation', () => {
  hearConsole();
  const clipboard = hearClipboard();

  it('can be copied, in the style in which it is shown', async () => {
    const element = await list('citation-style="apa"');
    const button = find(references(element)[0]!, '[part="share"]');
    await tabTo(button);
    await press('Enter');
    await until(element, () => !!all(element, '.ways').length);
    await tabTo(find(element, 'button', /^Copy citation$/));
    await press('Enter');
    await until(element, () => seen(element).includes('Citation copied'));
    expect(clipboard.copied).to.deep.equal([citations(element)[0]]);
    await press('Tab');
    await until(element, () => !seen(element).includes('Citation copied'));
  });

  it('is selected where a page may not write to the clipboard', async () => {
    clipboard.allowed = false;
    const element = await list();
    const panel = await openShare(element, references(element)[3]);
    await click(find(panel, 'button', 'Copy citation'));
    await until(element, () => focused()?.localName === 'textarea');
    expect((focused() as HTMLTextAreaElement).value).to.equal(citations(element)[3]);
    expect(getSelection()!.toString()).to.equal(citations(element)[3]);
  });
});

describe('some of the references', () => {
  hearConsole();

  it('are shown where the page asks for them, under the numbers that they have in the article', async () => {
    const element = await list('reference="ref-topical-ad-2024 ref-oral-ad-2022"');
    expect(citations(element).map((text) => text.slice(0, 12))).to.deep.equal(['Umborowati M', 'Flint E, Ahm']);
    expect(references(element).map((item) => (item as HTMLLIElement).value)).to.deep.equal([3, 4]);
    expect(element.shows('ref-oral-ad-2022')).to.equal(true);
    expect(element.shows(element.article!.references[0]!.id)).to.equal(false);
  });

  it('are told to be missing where the article does not have them', async () => {
    const element = await list('reference="ref-oral-ad-2022 r-none"');
    expect(seen(element)).to.include('the article has nothing with the id “r-none”.');
  });
});

describe('the references as a file', () => {
  hearConsole();
  const downloads = hearDownloads();

  for (const [format, name, type, words] of [
    ['RIS', 'gut-skin-axis-references.ris', 'application/x-research-info-systems', 'AU  - Flint, E'],
    ['BibTeX', 'gut-skin-axis-references.bib', 'application/x-bibtex', '@article{ref-oral-ad-2022,'],
    ['CSL-JSON', 'gut-skin-axis-references.json', 'application/vnd.citationstyles.csl+json', '"family": "Flint"'],
  ] as const) {
    it(`is made in the browser: ${format}`, async () => {
      const element = await list();
      const made = downloads.next();
      await click(find(element, '[part="download"]', new RegExp(`^${format}$`)));
      const [blob, called] = await made;
      expect(called).to.equal(name);
      expect(blob.type).to.contain(type);
      expect(await blob.text()).to.include(words);
    });
  }
});
