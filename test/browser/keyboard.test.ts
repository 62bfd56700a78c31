/** The pieces of a whole article for a reader who has no mouse: the Tab key, Enter, Space and Escape. */
import { expect, fixture } from '@open-wc/testing';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { addressOf, GUT_SKIN } from '../support/articles.js';
// All are registered there.
import { ELEMENTS } from '../support/elements.js';
import { all, expectFocus, find, focused, heard, press, seen, tabTo } from '../support/reader.js';
import { hearClipboard, hearDownloads } from '../support/sharing.js';
import { hearConsole, ready, until } from '../support/waiting.js';

const BCG = addressOf('examples/good/bcg-vaccine.json');

const ORAL = 'The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)';
const CONDITIONS = 'Microbiome approaches help inflammatory skin conditions';
const REVIEW = 'Reference 1: Impact of gut microbiome on skin health: the gut–skin axis (Gut Microbes, 2022)';

/** Buttons of the page before and after an element; the Tab key leads from one to the other. */
interface Way {
  element: HonestElement;
  before: HTMLElement;
  after: HTMLElement;
}

async function show(tag: string, attributes = '', src = GUT_SKIN): Promise<Way> {
  const page = await fixture<HTMLElement>(`<main>
    <button>Before</button><p>So: <${tag} src="${src}" ${attributes}></${tag}></p><button>After</button>
  </main>`);
  const [before, after] = page.querySelectorAll('button');
  return { element: await ready(page.querySelector<HonestElement>(tag)!), before: before!, after: after! };
}

const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? (element ? heard(element) : 'nothing');

/** Where the Tab key stops in the element, by what a screen reader says there. */
async function stops({ before, after }: Way): Promise<string[]> {
  before.focus();
  const names: string[] = [];
  for (let n = 0; n < 100; n++) {
    await press('Tab');
    if (focused() === after) return names;
    names.push(nameOf(focused()));
  }
  throw new Error(`The Tab key does not lead out again: ${names.join(' | ')}`);
}

/** Walks with the Tab key from before an element, however much stands in it. */
async function walkTo({ before }: Way, element: HTMLElement): Promise<void> {
  before.focus();
  for (let steps = 0; steps < 120; steps++) {
    await press('Tab');
    if (focused() === element) return;
  }
  throw new Error(`The Tab key does not lead to ${nameOf(element)}.`);
}

describe('the Tab key', () => {
  hearConsole();

  const PIECES: [tag: string, attributes: string, src: string, stops: string[]][] = [
    ['article-summary', '', GUT_SKIN, ['gut microbiome']],
    // Nothing on this page is what they name, nor does the article say where it can be read.
    ['article-contents', '', GUT_SKIN, []],
    ['article-disclaimer', '', GUT_SKIN, []],
    ['article-history', '', GUT_SKIN, []],
    ['related-articles', '', GUT_SKIN, []],
    ['evidence-scale', '', GUT_SKIN, []],
    ['key-takeaways', '', GUT_SKIN, ['gut–skin axis', 'gut microbiome', REVIEW]],
    ['article-section', 'section="s-how"', GUT_SKIN, [REVIEW, REVIEW, 'short-chain fatty acids', REVIEW]],
    ['source-quote', 'quotation="quote-barrier"', GUT_SKIN, [REVIEW.slice('Reference 1: '.length)]],
    ['glossary-term', 'term="t-scfa"', GUT_SKIN, ['Short-chain fatty acids']],
    ['cite-ref', 'reference="ref-oral-ad-2022"', GUT_SKIN, [`Reference 3: ${ORAL}`]],
    [
      'claim-card',
      'claim="c-conditions"',
      GUT_SKIN,
      [`2 meta-analyses on the claim “${CONDITIONS}”`, `Share: “${CONDITIONS}”`],
    ],
    ['study-finding', 'finding="f-oral-ad"', GUT_SKIN, [ORAL, 'Share: “Oral probiotics in adult atopic dermatitis”']],
    [
      'forest-plot',
      'findings="f-bcg"',
      BCG,
      [
        'Efficacy of BCG Vaccine in the Prevention of Tuberculosis: Meta-analysis of the Published Literature',
        'risk ratio',
        'Share: “BCG vaccine and tuberculosis”',
      ],
    ],
    [
      'reference-list',
      'reference="ref-oral-ad-2022"',
      GUT_SKIN,
      [
        '10.1186/s41043-022-00318-6',
        '35978397',
        'PMC9386980',
        'SCORAD',
        'I²',
        'Behind 1 claim (3)',
        `Share: “${ORAL}”`,
        'RIS',
        'BibTeX',
        'CSL-JSON',
      ],
    ],
  ];

  for (const [tag, attributes, src, expected] of PIECES) {
    it(`stops in <${tag}> at what can be opened or followed, and at nothing else`, async () => {
      expect(await stops(await show(tag, attributes, src))).to.deep.equal(expected);
    });
  }

  it('has a test above for each piece of an article', () => {
    const deeper = ['claim-table', 'evidence-badge', 'faq-accordion', 'evidence-article'];
    expect([...PIECES.map(([tag]) => tag), ...deeper].sort()).to.deep.equal(ELEMENTS.map(({ tag }) => tag).sort());
  });

  it('goes through a whole article in the order in which it is read, and leaves nothing out', async () => {
    const way = await show('evidence-article');
    const readingOrder = all(way.element, 'a[href], button, summary, [tabindex="0"]')
      .filter((each) => each.checkVisibility())
      .map(nameOf);
    expect(readingOrder.length).to.be.above(80);
    expect(await stops(way)).to.deep.equal(readingOrder);
  });

  it('goes on into what has been opened, and out of it again', async () => {
    const way = await show('claim-card', 'claim="c-conditions"');
    await tabTo(find(way.element, 'summary'));
    await press('Enter');
    await until(way.element, () => all<HTMLDetailsElement>(way.element, 'details')[0]!.open);
    expect(await stops(way)).to.deep.equal([
      `2 meta-analyses on the claim “${CONDITIONS}”`,
      ORAL,
      'Topical Probiotics and Atopic Dermatitis Severity: a meta-analysis of double-blind RCTs (2024)',
      `Share: “${CONDITIONS}”`,
    ]);
  });
});

describe('what floats over the text', () => {
  hearConsole();

  /** What opens it, the beginning of what it says, and the first thing in it that can be followed. */
  const FLOATING: [tag: string, attributes: string, src: string, opener: string, says: string, link?: string][] = [
    [
      'cite-ref',
      'reference="ref-oral-ad-2022"',
      GUT_SKIN,
      `Reference 3: ${ORAL}`,
      'Umborowati MA,',
      '10.1186/s41043-022-00318-6',
    ],
    ['glossary-term', 'term="t-scfa"', GUT_SKIN, 'Short-chain fatty acids', 'Short-chain fatty acids (SCFAs)'],
    ['article-summary', '', GUT_SKIN, 'gut microbiome', 'Gut microbiome The community of'],
    ['key-takeaways', '', GUT_SKIN, 'gut microbiome', 'Gut microbiome The community of'],
    [
      'article-section',
      'section="s-human"',
      GUT_SKIN,
      `Reference 3: ${ORAL}`,
      'Umborowati MA,',
      '10.1186/s41043-022-00318-6',
    ],
    ['forest-plot', 'findings="f-bcg"', BCG, 'risk ratio', 'risk ratio The risk in one group'],
    ['reference-list', 'reference="ref-oral-ad-2022"', GUT_SKIN, 'SCORAD', 'SCORAD'],
    ['evidence-article', '', GUT_SKIN, 'standard severity score', 'SCORAD'],
  ];

  for (const [tag, attributes, src, opener, says, link] of FLOATING) {
    describe(`in <${tag}>`, () => {
      async function opened(key: string): Promise<Way & { button: HTMLElement; panel: () => HTMLElement | undefined }> {
        const way = await show(tag, attributes, src);
        const { element } = way;
        const button = all(element, '[role="button"]').find((each) => nameOf(each) === opener)!;
        await walkTo(way, button);
        await press(key);
        const panel = () => all(element, '[part="panel"]')[0];
        await until(element, () => !!panel() && !all(element, '.waiting').length);
        return { ...way, button, panel };
      }

      it('is opened by Enter, and by Escape closed, which leads back to the button', async () => {
        const { element, button, panel } = await opened('Enter');
        expect(seen(panel()!).slice(0, says.length)).to.equal(says);
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        expectFocus(button);
        if (link) {
          await press('Tab');
          // In some engines what can be scrolled is a stop of its own.
          if (focused() === panel()) await press('Tab');
          expectFocus(find(panel()!, 'a', link));
        }
        await press('Escape');
        await until(element, () => !panel());
        expectFocus(button);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
      });

      it('is opened by Space, which does not scroll, and closes when the reader goes on', async () => {
        const { element, button, panel } = await opened(' ');
        const at = scrollY;
        await press(' ');
        await until(element, () => !panel());
        expect(scrollY).to.equal(at);
        await press(' ');
        await until(element, () => !!panel());
        const within = () => !!panel()?.contains(focused()) || focused() === button;
        while (within()) await press('Tab');
        await until(element, () => !panel());
      });
    });
  }
});

describe('what opens in its place', () => {
  hearConsole();

  /** What its button says, and what then can be read. */
  const OPENING: [tag: string, attributes: string, summary: RegExp, says: string][] = [
    ['claim-card', 'claim="c-conditions"', /^2 meta-analyses/, 'Oral probiotics in adult atopic dermatitis'],
    ['reference-list', 'reference="ref-oral-ad-2022"', /^Behind 1 claim/, 'Cited in What does the human evidence'],
    ['article-section', 'section="s-which-claims"', /^2 meta-analyses/, 'Oral probiotics in adult atopic dermatitis'],
    ['evidence-article', '', /^Behind 2 claims/, 'Cited in Mechanisms are plausible'],
  ];

  for (const [tag, attributes, words, says] of OPENING) {
    it(`is opened by Enter and closed by Space: <${tag}>`, async () => {
      const way = await show(tag, attributes);
      const { element } = way;
      const summary = find(element, 'summary', words);
      await walkTo(way, summary);
      expect(seen(element)).not.to.include(says);
      await press('Enter');
      await until(element, () => seen(element).includes(says));
      expectFocus(summary);
      await press(' ');
      await until(element, () => !seen(element).includes(says));
      expectFocus(summary);
    });
  }
});

describe('what a reader takes along', () => {
  hearConsole();
  const clipboard = hearClipboard();
  const downloads = hearDownloads();

  const SHARED: [tag: string, attributes: string, src: string, name: string][] = [
    ['claim-card', 'claim="c-conditions"', GUT_SKIN, CONDITIONS],
    ['study-finding', 'finding="f-oral-ad"', GUT_SKIN, 'Oral probiotics in adult atopic dermatitis'],
    ['forest-plot', 'findings="f-bcg"', BCG, 'BCG vaccine and tuberculosis'],
    ['reference-list', 'reference="ref-oral-ad-2022"', GUT_SKIN, ORAL],
    ['article-section', 'section="s-human"', GUT_SKIN, 'Oral probiotics in adult atopic dermatitis'],
    ['evidence-article', '', GUT_SKIN, ORAL],
  ];

  for (const [tag, attributes, src, name] of SHARED) {
    it(`is reached, copied and left again: <${tag}>`, async () => {
      const way = await show(tag, attributes, src);
      const { element } = way;
      const button = find(element, '[part="share"]', name);
      await walkTo(way, button);
      await press(' ');
      await until(element, () => !!all(element, '.ways').length);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const ways: string[] = [];
      for (let n = 0; n < 4; n++) {
        await press('Tab');
        ways.push(nameOf(focused()));
        if (ways.at(-1) !== 'Copy citation') continue;
        await press('Enter');
        await until(element, () => heard(element).includes('Citation copied'));
      }
      expect(ways).to.deep.equal(['Copy link', 'Copy citation', 'Copy code to embed this', 'Download the data (JSON)']);
      expect(clipboard.copied).to.have.length(1);
      await press('Escape');
      await until(element, () => !all(element, '.ways').length);
      expectFocus(button);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });
  }

  for (const [key, format, file] of [
    ['Enter', 'RIS', 'gut-skin-axis-references.ris'],
    [' ', 'BibTeX', 'gut-skin-axis-references.bib'],
  ] as const) {
    it(`is downloaded by ${key === ' ' ? 'Space' : key}: ${format}`, async () => {
      const way = await show('reference-list');
      const made = downloads.next();
      await walkTo(way, find(way.element, '[part="download"]', format));
      await press(key);
      expect((await made)[1]).to.equal(file);
    });
  }
});

describe('an entry of the contents', () => {
  hearConsole();
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
    scrollTo(0, 0);
  });

  const SECTION = 'How could the gut actually affect the skin?';

  /** Follows the entry, and expects to be in the section that it names, on the way to what can be pressed there. */
  async function follow(contents: HonestElement, shown: HonestElement): Promise<void> {
    const entry = find(contents, 'nav a', SECTION);
    await tabTo(entry);
    await press('Enter');
    await until(shown, () => !!all(shown, '[part="way-back"]').length);
    const section = focused()!;
    expect(seen(section).includes(SECTION), `the keyboard is in the section: ${seen(section).slice(0, 60)}`).to.be.true;
    expect(section.getBoundingClientRect().top).to.be.within(-1, innerHeight / 2);
    await until(contents, () => entry.getAttribute('aria-current') === 'location');

    await press('Tab');
    expect(nameOf(focused())).to.equal('Back to where I was');
    expect(section.contains(focused()), 'the way back is in the section').to.be.true;
    await press('Enter');
    while (focused() !== entry) await new Promise(requestAnimationFrame);
  }

  it('leads to its section in a whole article, marks it, and the keyboard goes on from there and back', async () => {
    const { element } = await show('evidence-article');
    await follow(element, element);
  });

  it('leads to a section that stands elsewhere on the page', async () => {
    const page = await fixture<HTMLElement>(`<main>
      <article-contents src="${GUT_SKIN}"></article-contents><div style="height: 2000px"></div>
      <article-section src="${GUT_SKIN}" section="s-how"></article-section><div style="height: 2000px"></div>
    </main>`);
    const [contents, section] = [...page.querySelectorAll<HonestElement>('[src]')] as [HonestElement, HonestElement];
    await ready(contents);
    await ready(section);
    await until(contents, () => all(contents, 'a').length === 1);
    await follow(contents, section);
  });

  it('leads to a heading of the page itself', async () => {
    const page = await fixture<HTMLElement>(`<main>
      <article-contents src="${GUT_SKIN}" headings="h3"></article-contents><div style="height: 2000px"></div>
      <h3 id="own-method">How I cook</h3><a href="#nowhere">Next</a><div style="height: 2000px"></div>
    </main>`);
    const contents = await ready(page.querySelector<HonestElement>('article-contents')!);
    const entry = find(contents, 'a', 'How I cook');
    await tabTo(entry);
    await press('Enter');
    await until(contents, () => entry.getAttribute('aria-current') === 'location');
    await press('Tab');
    expectFocus(page.querySelector('main > a'));
  });
});
