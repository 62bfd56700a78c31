/** What a word or a mark in a long text opens floats over that text, and is gone when the reader goes on in it. */
import { expect, fixture } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { HonestElement } from '../../src/elements/honest-element.js';
import '../../src/elements/article-section/define.js';
import '../../src/elements/evidence-article/define.js';
import { GUT_SKIN } from '../support/articles.js';
import { all, click, expectFocus, find, press, seen } from '../support/reader.js';
import { hearConsole, inSight, ready, until } from '../support/waiting.js';

const PLACES = {
  'a section': '<article-section section="s-human"></article-section>',
  'the whole article': '<evidence-article></evidence-article>',
};

const panels = (element: HonestElement) => all(element, '[part="panel"]');

for (const [place, html] of Object.entries(PLACES)) {
  describe(`what a word opens in ${place}`, () => {
    hearConsole();
    afterEach(() => scrollTo(0, 0));

    /** The place, with what "standard severity score" means open in it. */
    async function opened(): Promise<{ element: HonestElement; opener: HTMLElement; panel: HTMLElement }> {
      const page = await fixture<HTMLElement>(`<main data-honest-article="${GUT_SKIN}">${html}</main>`);
      const element = await ready(page.firstElementChild as HonestElement);
      const opener = find(element, '[role="button"]', 'standard severity score');
      await click(opener);
      await until(element, () => panels(element).length === 1 && !all(element, '.waiting').length);
      return { element, opener, panel: panels(element)[0]! };
    }

    it('is gone when they click elsewhere in the same text', async () => {
      const { element, opener } = await opened();
      // On the same line, which the panel never covers.
      const { top, left, height } = opener.getBoundingClientRect();
      const { left: start, right: end } = opener.closest('p')!.getBoundingClientRect();
      const x = left - start > end - left ? start + 2 : end - 2;
      await sendMouse({ type: 'click', position: [Math.round(x), Math.round(top + height / 2)] });
      await until(element, () => !panels(element).length);
    });

    it('stays when they press on what it says', async () => {
      const { element, panel } = await opened();
      await click(find(panel, 'b', 'SCORAD'));
      await element.updateComplete;
      expect(panels(element)).to.deep.equal([panel]);
    });

    it('is gone when its word is scrolled out of sight, though the text is not', async () => {
      const { element, opener } = await opened();
      await inSight(opener);
      scrollBy(0, opener.getBoundingClientRect().bottom + 100);
      await until(element, () => !panels(element).length);
      const { top, bottom } = element.getBoundingClientRect();
      expect(top < innerHeight && bottom > 0, 'the text is in sight').to.be.true;
    });

    it('makes way for what another word opens', async () => {
      const { element } = await opened();
      const other = find(element, '[role="button"]', 'heterogeneity measure');
      await press('Tab');
      expectFocus(other);
      await until(element, () => !panels(element).length);
      await press('Enter');
      await until(element, () => panels(element).length === 1 && other.getAttribute('aria-expanded') === 'true');
      expect(seen(panels(element)[0]!)).to.match(/^I²/);
    });
  });
}
