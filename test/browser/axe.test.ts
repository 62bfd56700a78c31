/** No state of an element has what axe finds to be a barrier, on light pages and dark ones. */
import { expect, fixture } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
// It comes as a script, and leaves itself on the window.
import 'axe-core/axe.min.js';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { addressOf, GUT_SKIN, heldAddress } from '../support/articles.js';
import { ELEMENTS, type Known, written } from '../support/elements.js';
import { all } from '../support/reader.js';
import { failed, hearConsole, openAll, ready, rested } from '../support/waiting.js';

const { axe } = window as unknown as { axe: { run: (page: Element, options: RunOptions) => Promise<AxeResults> } };

const PAGES = { light: ['#1d1d1b', '#fff'], dark: ['#e8e6e1', '#121212'] } as const;

/** Every state that an element can be in, and how it gets there. */
const STATES: Record<string, { src?: string; reach: (element: HonestElement) => Promise<unknown> }> = {
  'with its own content': { src: '', reach: (element) => element.updateComplete },
  'while its article is loading': { src: heldAddress(), reach: (element) => element.updateComplete },
  'with its article': { src: GUT_SKIN, reach: ready },
  'with all of its article open': {
    src: GUT_SKIN,
    reach: async (element) => {
      await ready(element);
      await openAll(element);
      for (const button of all(element, '[aria-expanded=false]')) button.click();
      await rested(element);
    },
  },
  'with an Arabic article': { src: addressOf('examples/good/arabic.json'), reach: ready },
  'when its article cannot be had': {
    src: addressOf('missing.json'),
    reach: async (element) => {
      await failed(element);
      for (const button of all(element, '[aria-expanded=false]')) button.click();
      await element.updateComplete;
    },
  },
};

/** The Arabic article has claims of its own. */
const ARABIC: Record<string, string> = { claim: 'c-prevents', finding: 'f-exertion' };
const needs = ({ needs }: Known, src = '') =>
  src.includes('arabic') ? Object.fromEntries(Object.keys(needs).map((name) => [name, ARABIC[name]!])) : needs;

async function barriers(page: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(page, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join()} ${failureSummary}`),
  );
}

describe('axe finds no barrier', () => {
  hearConsole();

  for (const [name, [color, background]] of Object.entries(PAGES)) {
    for (const known of ELEMENTS) {
      for (const [state, { src, reach }] of Object.entries(STATES)) {
        it(`in <${known.tag}> ${state}, on a ${name} page`, async () => {
          const page = await fixture<HTMLElement>(
            `<main style="color: ${color}; background: ${background}; padding: 1em">
              <h1>A post</h1><h2>Its subject</h2>
              ${written({ ...known, needs: needs(known, src) }, { src: src ?? '' })}
            </main>`,
          );
          await reach(page.querySelector<HonestElement>(known.tag)!);
          expect(await barriers(page)).to.deep.equal([]);
        });
      }
    }
  }
});
