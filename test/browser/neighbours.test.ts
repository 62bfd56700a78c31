/** Elements that lead to what others show: they are drawn again when that changes, and for nothing else. */
import { expect, fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/elements/claim-table/define.js';
import { EvidenceArticle } from '../../src/elements/evidence-article/evidence-article.js';
import { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';
import type { HonestElement } from '../../src/elements/honest-element.js';
// As on a page that has shown an article before.
import '../../src/sources/reader.js';
import { dataOf } from '../support/articles.js';
import { all } from '../support/reader.js';
import { nextFrame, ready } from '../support/waiting.js';

const first = await dataOf<{ claims: { id: string; text: string }[] }>('gut-skin-axis.json');
const other = { ...first, claims: first.claims.slice(0, 2) };

/** Tells how often it was drawn with its article and without, which nothing on the page shows when it is for nothing. */
class CountedFaq extends FaqAccordion {
  drawn = 0;
  waited = 0;

  protected override renderArticle(...given: Parameters<FaqAccordion['renderArticle']>): TemplateResult {
    this.drawn++;
    return super.renderArticle(...given);
  }

  protected override renderContent(): TemplateResult {
    this.waited++;
    return super.renderContent();
  }
}
customElements.define('counted-faq', CountedFaq);

class CountedArticle extends EvidenceArticle {
  drawn = 0;

  protected override renderArticle(...given: Parameters<EvidenceArticle['renderArticle']>): TemplateResult {
    this.drawn++;
    return super.renderArticle(...given);
  }
}
customElements.define('counted-article', CountedArticle);

describe('what has come', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  /** Once all that one change of the page brings about has been drawn. */
  async function settled(...elements: HonestElement[]): Promise<void> {
    await nextFrame();
    for (const element of elements) await element.updateComplete;
  }
  function add<E extends HonestElement>(room: Element, element: E, article: object): Promise<E> {
    element.article = article;
    room.append(element);
    return ready(element);
  }
  const table = () => document.createElement('claim-table');
  const links = (element: Element) => all<HTMLAnchorElement>(element, 'a.here').map(({ href }) => href);

  it('is drawn once, and nothing before it where it is at hand', async () => {
    const faq = await add(await fixture('<div></div>'), new CountedFaq(), first);
    await settled(faq);
    expect([faq.drawn, faq.waited]).to.deep.equal([1, 0]);
  });

  it('is drawn once, where it is a whole article', async () => {
    const article = await add(await fixture('<div></div>'), new CountedArticle(), first);
    await settled(article);
    expect(article.drawn).to.equal(1);
  });

  it('is drawn again when what it leads to has come, stands elsewhere or is gone, and for nothing else', async () => {
    const room = await fixture('<div></div>');
    const faq = await add(room, new CountedFaq(), first);
    await settled(faq);
    expect([faq.drawn, links(faq)]).to.deep.equal([1, []]);

    const one = await add(room, table(), first);
    await settled(faq, one);
    expect(faq.drawn).to.equal(2);
    expect(links(faq)).not.to.be.empty;

    const another = await add(room, table(), first);
    await add(room, table(), other);
    await settled(faq, one, another);
    expect(faq.drawn, 'the first table is still the one that is led to').to.equal(2);

    one.remove();
    await settled(faq, another);
    expect(faq.drawn).to.equal(3);
    another.remove();
    await settled(faq);
    expect([faq.drawn, links(faq)]).to.deep.equal([4, []]);
  });

  it('leads to what was taken away and has come back', async () => {
    const room = await fixture('<div></div>');
    const faq = await add(room, new CountedFaq(), first);
    const one = await add(room, table(), first);
    await settled(faq, one);
    const before = links(faq);
    expect(before).not.to.be.empty;
    one.remove();
    await settled(faq);
    expect(links(faq)).to.be.empty;
    room.append(one);
    await settled(faq, one);
    expect(links(faq)).to.deep.equal(before);
  });

  it('leads to where the page is, after that has got another address', async () => {
    const room = await fixture('<div></div>');
    const faq = await add(room, new CountedFaq(), first);
    const one = await add(room, table(), first);
    const extra = await add(room, table(), other);
    await settled(faq, one);
    history.replaceState(null, '', '?elsewhere');
    extra.remove();
    await settled(faq, one);
    expect(links(faq)).not.to.be.empty;
    for (const link of links(faq)) expect(link).to.contain('?elsewhere#');
  });
});
