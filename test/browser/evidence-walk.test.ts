/**
 * From every claim of the first article a reader reaches the study, its numbers and the source in two steps; and from every
 * result and every source the claims that rest on it. Walked with real clicks, in the whole article and in pieces of it.
 */
import { expect, fixture } from '@open-wc/testing';
import type { Article, Finding } from '../../src/article/article.js';
import { evidenceOf } from '../../src/article/evidence.js';
import { readArticle } from '../../src/article/read-article.js';
import { titleOf } from '../../src/article/references.js';
import type { HonestElement } from '../../src/elements/honest-element.js';
import '../../src/elements/claim-table/define.js';
import '../../src/elements/evidence-article/define.js';
import '../../src/elements/reference-list/define.js';
import '../../src/elements/study-finding/define.js';
import { dataOf, GUT_SKIN } from '../support/articles.js';
import { all, click, focused, seen } from '../support/reader.js';
import { nextFrame, ready } from '../support/waiting.js';

const article = readArticle(await dataOf('gut-skin-axis.json')).article as Article;
const { claims, findings, references } = article;

const src = `src="${GUT_SKIN}"`;
const PAGES = {
  'the whole article': `<evidence-article ${src}></evidence-article>`,
  'a page with a table, results and references apart': `<claim-table ${src}></claim-table>
    ${['f-oral-ad', 'f-topical-ad', 'f-healthy-scoping', 'f-synbiotic-wrinkle']
      .map((id) => `<study-finding ${src} finding="${id}"></study-finding>`)
      .join('')}
    <reference-list ${src}></reference-list>`,
};

/** The numbers that the article reports of a result, as a reader sees them. */
function numbersOf({ sample, effect, change, heterogeneity, timepoint }: Finding): string[] {
  const found = [sample?.studies, sample?.participants, effect?.p?.value, timepoint?.value].filter(
    (number) => number !== undefined,
  );
  return [
    ...found.map(String),
    ...(effect ? [`${effect.estimate}`.replace('-', '−')] : []),
    ...(change ? [`${Math.abs(change.value)}%`] : []),
    ...(heterogeneity?.i2 === undefined ? [] : [`${heterogeneity.i2}%`]),
  ];
}

/** Until a click has led somewhere. */
async function reached(there: () => boolean, what: string): Promise<void> {
  const giveUp = performance.now() + 5000;
  while (!there()) {
    if (performance.now() > giveUp)
      throw new Error(`In vain: ${what}. The keyboard is at ${focused()?.outerHTML.slice(0, 200)}`);
    await nextFrame();
  }
}

for (const [name, html] of Object.entries(PAGES))
  describe(`in ${name}`, () => {
    const before = location.href;
    let page: HTMLElement;
    beforeEach(async () => {
      page = await fixture<HTMLElement>(`<main>${html}</main>`);
      const elements = [...page.children].filter((child): child is HonestElement => child.localName.includes('-'));
      for (const element of elements) await ready(element);
      // Drawn again, once they know of each other.
      for (const element of elements) await element.updateComplete;
    });
    afterEach(() => {
      history.replaceState(null, '', before);
      scrollTo(0, 0);
    });

    const placeOf = (id: string): HTMLElement => {
      const [place] = all(page, `[id="${id}"]`);
      if (!place) throw new Error(`Nothing shows ${id}.`);
      return place;
    };

    /** Clicks on a link and waits until the keyboard is at the thing that it leads to, which has to be in view. */
    async function follow(within: Element, id: string, words: string): Promise<HTMLElement> {
      const link = all<HTMLAnchorElement>(within, 'a').find(
        (a) => a.hash === `#${id}` && a.checkVisibility() && a.textContent.includes(words),
      );
      if (!link) throw new Error(`No link “${words}” leads to ${id} in: ${seen(within)}`);
      await click(link);
      await reached(() => placeOf(id).contains(focused()), `${id} from “${words}”`);
      const { top } = placeOf(id).getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight);
      return placeOf(id);
    }

    async function open(id: string): Promise<HTMLElement> {
      const details = placeOf(id).querySelector('details')!;
      if (!details.open) await click(details.querySelector('summary')!);
      await reached(() => details.open, `what opens ${id}`);
      return details;
    }

    /** Whether where this is said, a reader is also told where it was read. */
    const namesSource = (text: string, finding: Finding) => {
      const source = references.find(({ id }) => id === finding.reference);
      expect(text).to.include(source ? titleOf(source) : 'not cited');
    };

    for (const claim of claims) {
      const evidence = evidenceOf(article, claim);
      it(`the claim “${claim.text}” leads to all that it rests on`, async () => {
        if (!evidence.length) {
          expect(seen(await open(claim.id))).to.include(claim.noEvidenceReason);
          return;
        }
        for (const { finding, reference } of evidence) {
          // The first step opens the evidence, and says what was found and where.
          const said = seen(await open(claim.id));
          if (finding) {
            expect(said).to.include(finding.label);
            for (const number of numbersOf(finding)) expect(said).to.include(number);
            namesSource(said, finding);
            // The second leads to all that is said of it.
            const place = await follow(await open(claim.id), finding.id, finding.label);
            const card = seen(place.closest('.finding')!);
            for (const number of numbersOf(finding)) expect(card).to.include(number);
          }
          if (reference) {
            const entry = await follow(await open(claim.id), reference.id, 'in the references');
            expect(seen(entry)).to.include(reference.csl.title);
          }
        }
      });
    }

    for (const finding of findings) {
      const resting = claims.filter((claim) => evidenceOf(article, claim).some((entry) => entry.finding === finding));
      it(`the result “${finding.label}” leads back to its claims, and on to its source`, async () => {
        expect(resting).not.to.be.empty;
        for (const { id, text } of resting) {
          const claim = await follow(placeOf(finding.id), id, text);
          expect(claim.querySelector('details')!.open).to.be.true;
        }
        const study = placeOf(finding.id).closest('.finding')!;
        namesSource(seen(study), finding);
        if (finding.reference) await follow(study, finding.reference, 'in the references');
      });
    }

    for (const reference of references) {
      const resting = claims.filter((claim) =>
        evidenceOf(article, claim).some((entry) => entry.reference?.id === reference.id),
      );
      it(`the source “${titleOf(reference)}” leads back to its claims`, async () => {
        expect(resting).not.to.be.empty;
        for (const { id, text } of resting) {
          const claim = await follow(await open(reference.id), id, text);
          expect(claim.querySelector('details')!.open).to.be.true;
        }
      });
    }
  });
