/** A grade in a line of prose: what a reader sees of it, and how they open and close what it means. */
import { expect, fixture } from '@open-wc/testing';
import type { EvidenceBadge } from '../../src/elements/evidence-badge/evidence-badge.js';
import '../../src/elements/evidence-badge/define.js';
import { dataOf, GUT_SKIN } from '../support/articles.js';
import { BY_HAND, frameOf, inWindow, isOpen, open, opener, panel } from '../support/badge.js';
import { drawn } from '../support/pips.js';
import { all, click, find, expectFocus, focused, heard, press, seen, tabTo } from '../support/reader.js';
import { failed, hearConsole, nextFrame, nextReady, ready } from '../support/waiting.js';

const byHand = (attributes: string) => fixture<EvidenceBadge>(`<evidence-badge ${attributes}>by hand</evidence-badge>`);

const live = async (claim: string, src = GUT_SKIN) =>
  ready(await fixture<EvidenceBadge>(`<evidence-badge claim="${claim}" src="${src}">evidence</evidence-badge>`));

const withArticle = async (article: unknown) => {
  const badge = await fixture<EvidenceBadge>('<evidence-badge claim="c-1">evidence</evidence-badge>');
  badge.article = article;
  return ready(badge);
};

/** An article that says everything there is to say of a grade. */
const GRADED = {
  url: 'https://publisher.example/water',
  policies: { gradingMethod: 'https://publisher.example/grading' },
  scales: ['grade'],
  claims: [
    {
      id: 'c-1',
      text: 'Water helps',
      grade: {
        level: 'low',
        by: ['Ada', 'Grace'],
        date: '2026-05',
        outcome: 'Headache days a month',
        rationale: 'Two small trials.',
      },
      honestRead: 'An example.',
    },
  ],
};

describe('a badge', () => {
  hearConsole();

  it('by hand shows the level in words, with what narrows it', async () => {
    const badge = await byHand('level="emerging" qualifier="mixed"');
    expect(seen(badge)).to.equal('Emerging, mixed');
    expect(heard(badge)).to.equal('Evidence: Emerging, mixed, level 3 of 5');
  });

  it('by hand says what the level means, where it stands, and that this page gave it', async () => {
    const low = await open(await byHand('level="low" scale="grade"'));
    expect(seen(low)).to.equal(
      [
        'Low',
        'The true effect may be substantially different from the estimate.',
        'GRADE certainty of evidence, from the strongest High Moderate Low Very low',
        'Graded by this page How GRADE certainty of evidence',
      ].join(' '),
    );
    expect(heard(low)).to.include('High Moderate Low (this grade) Very low');
  });

  it('by hand does not invent what a level means', async () => {
    const emerging = await open(await byHand('level="emerging"'));
    expect(seen(emerging)).to.include('What this level means is not stated.');
  });

  it('by hand takes a level by its name, and leaves a word it does not know as it is', async () => {
    expect(heard(await byHand('level="Early-stage"'))).to.equal('Evidence: Early-stage, level 2 of 5');
    expect(heard(await byHand('level="not-assessed"'))).to.equal('Evidence: Not assessed');
    expect(heard(await byHand('level="rather good"'))).to.equal('Evidence: rather good');
    expect(heard(await byHand('level="early" scale="of my own"'))).to.equal('Evidence: early');
  });

  it('by hand follows its attributes', async () => {
    const badge = await byHand('level="emerging" qualifier="mixed" scale="grade"');
    expect(seen(badge)).to.equal('emerging, mixed');
    badge.removeAttribute('scale');
    await badge.updateComplete;
    expect(seen(badge)).to.equal('Emerging, mixed');
    badge.level = 'early';
    badge.qualifier = undefined;
    await badge.updateComplete;
    expect(seen(badge)).to.equal('Early-stage');
    badge.removeAttribute('level');
    await badge.updateComplete;
    expect(seen(badge)).to.equal('by hand');
  });

  it('by hand may be on a scale of the article', async () => {
    const badge = await byHand('level="sure" scale="bread"');
    const { scales } = await dataOf<{ scales: unknown[] }>('examples/good/own-scale.json');
    const came = nextReady(badge);
    badge.article = { scales };
    await came;
    const [scale] = badge.article!.scales;
    badge.scale = scale!.id;
    badge.level = scale!.levels[0]!.code;
    await badge.updateComplete;
    expect(heard(badge)).to.equal(`Evidence: ${scale!.levels[0]!.label}, level 3 of 3`);
    expect(seen(await open(badge))).to.include('Graded by this page');
  });

  it('by hand is no less so where the article cannot be had', async () => {
    const badge = await failed(await byHand('level="emerging" src="#nowhere"'));
    expect(seen(badge)).to.equal('Emerging');
    expect(seen(await open(badge))).to.include('Graded by this page');
  });

  it('with a claim shows the grade of that claim, and names the claim to a screen reader', async () => {
    const badge = await live('c-healthy');
    expect(seen(badge)).to.equal('Early-stage, thin');
    expect(heard(badge)).to.equal(
      'Evidence for “Probiotics improve hydration / fine lines in healthy skin”: Early-stage, thin, level 2 of 5',
    );
  });

  it('with a claim says the claim, the grade, the honest read and what it rests on', async () => {
    expect(seen(await open(await live('c-detox')))).to.equal(
      [
        '“A gut cleanse / detox clears your skin”',
        'Not supported',
        'Marketing ahead of the data: no good evidence for it, which is not evidence against it.',
        'Evidence maturity, from the strongest Established concept Plausible Emerging Early-stage Not supported',
        'No good evidence; “detox” is a marketing word, not a mechanism',
        'No study cited',
        'Graded by not stated When not stated How not stated',
      ].join(' '),
    );
  });

  it('with a claim says who graded it, when, how and why, and leads to the evidence', async () => {
    const opened = await open(await withArticle(GRADED));
    expect(seen(opened)).to.include(
      [
        'No study cited · See the evidence',
        'Outcome Headache days a month Why Two small trials. Graded by Ada, Grace When May 2026',
        'How How claims are graded, GRADE certainty of evidence',
      ].join(' '),
    );
    const leadsTo = (words: string) => (find(opened, 'a', words) as HTMLAnchorElement).href;
    expect(leadsTo('See the evidence')).to.equal('https://publisher.example/water#c-1');
    expect(leadsTo('How claims are graded')).to.equal('https://publisher.example/grading');
    expect(leadsTo('GRADE certainty')).to.match(/^https:\/\/gdt.gradepro.org/);
  });

  it('with a claim that nobody graded says so', async () => {
    const badge = await withArticle({ claims: [{ id: 'c-1', text: 'Water helps', honestRead: 'An example.' }] });
    expect(heard(badge)).to.equal('Evidence for “Water helps”: Not graded');
    expect(seen(await open(badge))).to.equal('“Water helps” Not graded An example. No study cited');
  });

  it('with a claim follows the article when it is corrected', async () => {
    const badge = await live('c-healthy');
    const data = await dataOf<{ claims: { id: string; grade: unknown }[] }>('gut-skin-axis.json');
    data.claims.find(({ id }) => id === 'c-healthy')!.grade = 'plausible';
    const corrected = nextReady(badge);
    badge.article = data;
    await corrected;
    expect(seen(badge)).to.equal('Plausible');
    badge.claim = 'c-detox';
    await badge.updateComplete;
    expect(seen(badge)).to.equal('Not supported');
  });

  it('draws the grade for the eye only, as circles of which the first are full, and the lowest level as dashes', async () => {
    for (const [level, pips] of [
      ['established', '●●●●'],
      ['emerging', '●●○○'],
      ['not-supported', '––––'],
    ] as const) {
      const [grade] = all(await byHand(`level="${level}"`), '.grade');
      expect(grade!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      expect(drawn(grade!)).to.equal(pips);
    }
    expect(all(await byHand('level="not-assessed"'), 'svg')).to.deep.equal([]);
  });
});

describe('what a badge means', () => {
  it('opens and closes by a click', async () => {
    const badge = await live('c-healthy');
    expect(await isOpen(badge)).to.be.false;
    await click(opener(badge));
    expect(await isOpen(badge)).to.be.true;
    await click(opener(badge));
    expect(await isOpen(badge)).to.be.false;
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
    it(`opens and closes by ${name}`, async () => {
      const badge = await live('c-healthy');
      await tabTo(opener(badge));
      await press(key);
      expect(await isOpen(badge)).to.be.true;
      await press(key);
      expect(await isOpen(badge)).to.be.false;
      expectFocus(opener(badge));
    });
  }

  it('closes by Escape, from inside, too, and the keyboard is back at the badge', async () => {
    const badge = await withArticle(GRADED);
    await tabTo(opener(badge));
    await press('Enter');
    await badge.updateComplete;
    await press('Tab');
    expect(seen(focused()!)).to.equal('See the evidence');
    await press('Escape');
    expect(await isOpen(badge)).to.be.false;
    expectFocus(opener(badge));
  });

  it('closes by a click elsewhere, and not by one on it', async () => {
    const page = await fixture(`<div><h2>Elsewhere</h2><p>So far: ${BY_HAND}.</p></div>`);
    const badge = page.querySelector('evidence-badge')!;
    const opened = await open(badge);
    await click(find(opened, 'dl', 'Graded by this page'));
    expect(await isOpen(badge)).to.be.true;
    await click(page.querySelector('h2')!);
    expect(await isOpen(badge)).to.be.false;
  });

  it('closes when the reader opens another one', async () => {
    const page = await fixture(
      `<div><p>${BY_HAND} and, far away,</p><p style="padding-block: 250px">${BY_HAND}</p></div>`,
    );
    const [first, second] = page.querySelectorAll('evidence-badge');
    await click(opener(first!));
    await click(opener(second!));
    expect(await isOpen(first!)).to.be.false;
    expect(await isOpen(second!)).to.be.true;
  });

  it('closes when the keyboard goes on, so that it covers nothing', async () => {
    const page = await fixture(`<div><p>${BY_HAND}</p><p><a href="#next">Next</a></p></div>`);
    const badge = page.querySelector('evidence-badge')!;
    await tabTo(opener(badge));
    await press('Enter');
    expect(await isOpen(badge)).to.be.true;
    await press('Tab');
    expectFocus(page.querySelector('a'));
    expect(await isOpen(badge)).to.be.false;
  });

  it('is made only when it is opened', async () => {
    const page = await fixture(`<div>${BY_HAND.repeat(200)}</div>`);
    const badges = [...page.querySelectorAll('evidence-badge')];
    await Promise.all(badges.map((badge) => badge.updateComplete));
    expect(badges.flatMap((badge) => panel(badge) ?? [])).to.deep.equal([]);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`opens and closes in ${mode} shadow roots as well`, async () => {
      const page = await fixture('<div><h2>Elsewhere</h2><section></section></div>');
      const root = page.querySelector('section')!.attachShadow({ mode });
      root.innerHTML = `<p>So far: ${BY_HAND}.</p>`;
      const badge = root.querySelector('evidence-badge')!;
      const opened = await open(badge);
      expect(await isOpen(badge)).to.be.true;
      await click(find(opened, 'dl', 'Graded by this page'));
      expect(await isOpen(badge)).to.be.true;
      await click(opener(badge));
      expect(await isOpen(badge)).to.be.false;
      await click(opener(badge));
      await click(page.querySelector('h2')!);
      expect(await isOpen(badge)).to.be.false;
    });
  }

  it('closes in another document, too', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      '<iframe title="Another document" width="600" height="400"></iframe>',
    );
    const page = frame.contentDocument!;
    const badge = await byHand('level="emerging"');
    page.body.append(badge);
    await badge.updateComplete;
    for (const close of [
      () => {
        for (const type of ['pointerdown', 'pointerup'])
          page.body.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      },
      () => page.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true })),
    ]) {
      opener(badge).click();
      expect(await isOpen(badge)).to.be.true;
      close();
      expect(await isOpen(badge)).to.be.false;
    }
  });
});

describe('what a badge means stands', () => {
  const GAP = 8;

  const under = ({ panel, opener }: { panel: DOMRect; opener: DOMRect }) => {
    expect(panel.top - opener.bottom).to.be.within(0, GAP);
    expect(panel.left).to.be.closeTo(opener.left, 1);
  };

  it('under it', async () => {
    under(await inWindow(await fixture(`<p>So far: ${BY_HAND}.</p>`)));
  });

  it('above it at the end of the window', async () => {
    const page = await fixture(`<p style="position: fixed; inset-block-end: 0">So far: ${BY_HAND}.</p>`);
    const { panel, opener } = await inWindow(page);
    expect(opener.top - panel.bottom).to.be.within(0, GAP);
  });

  it('in a window of 320 px, wherever the badge is', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="A phone" width="320" height="560"></iframe>');
    const page = await frameOf(frame);
    for (const style of [
      '',
      'text-align: end',
      'position: fixed; inset: auto 0 0 auto',
      'padding-block-start: 250px',
    ]) {
      page.body.innerHTML = `<p style="${style}">So far: ${BY_HAND}.</p>`;
      await inWindow(page.body);
    }
  });

  it('at the right side of a page that is read from there', async () => {
    const page = await fixture(`<p dir="rtl">عند: ${BY_HAND}.</p>`);
    const { panel, opener } = await inWindow(page);
    expect(panel.right).to.be.closeTo(opener.right, 1);
    expect(panel.top - opener.bottom).to.be.within(0, GAP);
  });

  for (const [where, style] of [
    ['a transformed element', 'transform: translate(40px, 30px) rotate(0.01deg)'],
    ['an element with a filter', 'filter: grayscale(1)'],
    ['an element that contains its paint', 'contain: strict; inline-size: 300px; block-size: 60px'],
    ['an element that hides what runs over', 'overflow: hidden; inline-size: 200px; block-size: 2em'],
    ['a container', 'container-type: inline-size; inline-size: 250px'],
  ] as const) {
    it(`under it in ${where}`, async () => {
      const { panel, opener } = await inWindow(await fixture(`<div style="${style}"><p>${BY_HAND}</p></div>`));
      expect(panel.top - opener.bottom).to.be.within(-1, GAP);
      expect(panel.left).to.be.closeTo(opener.left, 1);
    });
  }

  it('under it in an element that is scrolled, and goes along', async () => {
    const page = await fixture(`<div style="block-size: 200px; inline-size: 300px; overflow: auto">
      <p style="padding-block: 150px 600px">${BY_HAND}</p></div>`);
    page.scrollTop = 60;
    under(await inWindow(page));
    const badge = page.querySelector('evidence-badge')!;
    const before = panel(badge)!.getBoundingClientRect().top;
    page.scrollTop = 90;
    await nextFrame();
    expect(panel(badge)!.getBoundingClientRect().top).to.be.closeTo(before - 30, 1);
  });

  it('over everything else of the page', async () => {
    const page = await fixture(`<div>
      <p>${BY_HAND}</p>
      <div style="position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: #eee8"></div>
    </div>`);
    await inWindow(page);
  });
});

describe('in a line of prose', () => {
  it('a badge does not move the lines', async () => {
    const line = (html: string) => fixture(`<p style="inline-size: 300px; font: 16px/1.3 serif">One ${html} two</p>`);
    const plain = await line('<b>Emerging, mixed</b>');
    const page = await line(BY_HAND);
    await page.querySelector('evidence-badge')!.updateComplete;
    expect(page.getBoundingClientRect().height).to.equal(plain.getBoundingClientRect().height);
  });

  it('a badge is large enough for a finger', async () => {
    const page = await fixture(`<p style="font: 12px/1.2 serif">One ${BY_HAND} two</p>`);
    const badge = page.querySelector('evidence-badge')!;
    await badge.updateComplete;
    const { height, width } = opener(badge).getBoundingClientRect();
    expect(height).to.be.at.least(24);
    expect(width).to.be.at.least(24);
  });

  it('a badge wraps with the line', async () => {
    const page = await fixture(`<p style="inline-size: 110px; font: 16px/1.3 serif">In one word: ${BY_HAND}.</p>`);
    const badge = page.querySelector('evidence-badge')!;
    await badge.updateComplete;
    expect(page.scrollWidth).to.equal(page.clientWidth);
    await click(opener(badge));
    expect(await isOpen(badge)).to.be.true;
  });

  it('a badge stands in the font of the line', async () => {
    const page = await fixture(`<p style="font: italic 21px monospace">${BY_HAND}</p>`);
    const badge = page.querySelector('evidence-badge')!;
    await badge.updateComplete;
    const { fontFamily, fontSize } = getComputedStyle(opener(badge));
    expect([fontFamily, fontSize]).to.deep.equal(['monospace', '21px']);
  });

  it('a badge can be told from the words around by its line', async () => {
    const badge = await byHand('level="emerging"');
    expect(getComputedStyle(all(badge, 'b')[0]!).textDecorationLine).to.equal('underline');
  });
});
