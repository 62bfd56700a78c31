/** A citation mark in a line of prose: its numbers, and how they lead to what they stand for. */
import { expect, fixture } from '@open-wc/testing';
import type { CiteRef } from '../../src/elements/cite-ref/cite-ref.js';
import '../../src/elements/cite-ref/define.js';
import '../../src/elements/reference-list/define.js';
import { GUT_SKIN } from '../support/articles.js';
import { all, click, expectFocus, focused, heard, press, seen, tabTo } from '../support/reader.js';
import { failed, hearConsole, ready, until } from '../support/waiting.js';

const mark = async (attributes: string) =>
  ready(await fixture<CiteRef>(`<cite-ref src="${GUT_SKIN}" ${attributes}>(2022)</cite-ref>`));

const opener = (element: CiteRef) => all(element, '[role="button"]')[0]!;
const panel = (element: CiteRef) => all(element, '[part="panel"]')[0];

async function withArticle(article: object, reference: string): Promise<CiteRef> {
  const element = await fixture<CiteRef>(`<cite-ref reference="${reference}">(2022)</cite-ref>`);
  element.article = article;
  return ready(element);
}

const book = (id: string, more: object = {}) => ({ id, csl: { type: 'book', title: `Book ${id}` }, ...more });

describe('a citation mark', () => {
  hearConsole();

  it('is the number of its reference, and to a screen reader its title, too', async () => {
    const element = await mark('reference="ref-oral-ad-2022"');
    expect(seen(element)).to.equal('3');
    expect(heard(element)).to.equal(
      'Reference 3: The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)',
    );
  });

  it('is several numbers in their order, and a range where they follow each other', async () => {
    expect(seen(await mark('reference="ref-topical-ad-2024 ref-gutmicrobes-2022"'))).to.equal('1,4');
    const element = await mark('reference="ref-topical-ad-2024 ref-scoping-2026 ref-oral-ad-2022"');
    expect(seen(element)).to.equal('3–5');
    expect(heard(element)).to.match(/^Reference 3–5: The role of probiotics in adult atopic dermatitis/);
  });

  it('says where in the source', async () => {
    expect(seen(await mark('reference="ref-oral-ad-2022" locator="p. 4"'))).to.equal('3(p. 4)');
  });

  it('opens its reference where the page has no list', async () => {
    const element = await mark('reference="ref-oral-ad-2022"');
    await tabTo(opener(element));
    await press('Enter');
    await until(element, () => !!panel(element) && !all(element, '.waiting').length);
    expect(seen(panel(element)!)).to.match(
      /^Umborowati MA, Damayanti D, .* PMC9386980\. 6 RCTs, 241 participants; .* Behind 1 claim$/,
    );
    await press('Escape');
    await element.updateComplete;
    expect(panel(element)).to.equal(undefined);
    expectFocus(opener(element));
  });

  it('opens it in the style that the page asks for', async () => {
    const element = await mark('reference="ref-oral-ad-2022" citation-style="apa"');
    await click(opener(element));
    await element.updateComplete;
    expect(seen(panel(element)!)).to.match(/^Umborowati, M\. A\., Damayanti, D\., /);
  });

  it('leads to its reference where the page lists it', async () => {
    const before = location.href;
    const page = await fixture<HTMLElement>(`<main>
      <p>Some say so.<cite-ref src="${GUT_SKIN}" reference="ref-oral-ad-2022">(2022)</cite-ref></p>
      <reference-list src="${GUT_SKIN}"></reference-list>
    </main>`);
    const list = await ready(page.querySelector('reference-list')!);
    const element = await ready(page.querySelector('cite-ref')!);
    element.requestUpdate();
    await element.updateComplete;
    const [link] = all<HTMLAnchorElement>(element, 'a');
    expect(new URL(link!.href).hash).to.equal('#ref-oral-ad-2022');
    await click(link!);
    await until(list, () => !!focused()?.closest('#ref-oral-ad-2022'));
    history.replaceState(null, '', before);
  });

  it('does not lend its weight to what has been taken back', async () => {
    const references = [book('a'), book('b', { editorialStatus: { status: 'retracted' } })];
    const element = await withArticle({ references }, 'a b');
    expect(seen(element)).to.equal('1,2 (Retracted)');
    await click(opener(element));
    await element.updateComplete;
    expect(seen(panel(element)!)).to.include('Retracted. Its journal has taken it back');
  });

  it('moves no line', async () => {
    const text = 'A sentence that goes on for a while, so that it takes some lines in a narrow place. ';
    const paragraph = (middle: string) => `<p style="width: 12em; line-height: 1.2">${text}${middle}${text}</p>`;
    const page = await fixture<HTMLElement>(
      `<div>${paragraph('')}${paragraph(`<cite-ref src="${GUT_SKIN}" reference="ref-oral-ad-2022"></cite-ref>`)}</div>`,
    );
    await ready(page.querySelector('cite-ref')!);
    const [without, withMark] = page.querySelectorAll('p');
    expect(withMark!.offsetHeight).to.equal(without!.offsetHeight);
  });

  it('of a reference that the article does not have keeps what is wrapped, and says so', async () => {
    const element = await fixture<CiteRef>(`<cite-ref src="${GUT_SKIN}" reference="r-lost">(2022)</cite-ref>`);
    await ready(element);
    expect(seen(element)).to.equal('(2022) (not loaded)');
    await click(opener(element));
    await element.updateComplete;
    expect(seen(panel(element)!)).to.include('the article has nothing with the id “r-lost”');
  });

  it('whose article cannot be had keeps what is wrapped, and offers to try again', async () => {
    const element = await failed(await fixture<CiteRef>('<cite-ref src="#nowhere" reference="a">(2022)</cite-ref>'));
    expect(seen(element)).to.equal('(2022) (not loaded)');
    await click(opener(element));
    await element.updateComplete;
    expect(seen(panel(element)!)).to.match(/Try again$/);
  });
});
