/** What a badge opens, on pages that make it hard: a reader opens it, reads all of it, and closes it, and only it. */
import { expect, fixture } from '@open-wc/testing';
import type { EvidenceBadge } from '../../src/elements/evidence-badge/evidence-badge.js';
import '../../src/elements/evidence-badge/define.js';
import { BY_HAND, frameOf, inWindow, isOpen, open, opener, panel, whole } from '../support/badge.js';
import { all, click, expectFocus, find, press, seen, tabTo } from '../support/reader.js';
import { spyOnPage } from '../support/spies.js';
import { hearConsole, inSight, nextFrame, nextReady, ready } from '../support/waiting.js';

const badgeIn = (page: ParentNode) => page.querySelector('evidence-badge')!;

/** A claim, which has a link to its evidence. */
const claimed = (grade: string, url = 'https://publisher.example/water') => ({
  url,
  claims: [{ id: 'c-1', text: 'Water helps', grade, honestRead: 'An example.' }],
});

const WITH_CLAIM = '<evidence-badge claim="c-1">evidence</evidence-badge>';

/** A page with a badge that is about a claim. */
async function withClaim(html: string, grade = 'early'): Promise<{ page: Element; badge: EvidenceBadge }> {
  const page = await fixture(html.replace('BADGE', WITH_CLAIM));
  const badge = badgeIn(page);
  badge.article = claimed(grade);
  return { page, badge: await ready(badge) };
}

/** Until something holds, frame by frame, as after a scroll; the test's own patience is the limit. */
async function untilFrame(holds: () => boolean): Promise<void> {
  while (!holds()) await nextFrame();
}

describe('in a dialog, what a badge opens', () => {
  const dialog = async () => {
    const page = await fixture<HTMLDialogElement>(
      `<dialog aria-label="A story" style="inline-size: 300px; block-size: 90px; overflow: hidden">
        <p>So far: ${BY_HAND}.</p>
      </dialog>`,
    );
    page.showModal();
    return page;
  };

  it('stands above it, and beyond its edge', async () => {
    const page = await dialog();
    const { panel } = await inWindow(page);
    expect(panel.bottom).to.be.above(page.getBoundingClientRect().bottom);
  });

  it('is closed by Escape, and the dialog only by the next one', async () => {
    const page = await dialog();
    const badge = badgeIn(page);
    await badge.updateComplete;
    await tabTo(opener(badge));
    await press('Enter');
    expect(await isOpen(badge)).to.be.true;
    await press('Escape');
    expect(await isOpen(badge)).to.be.false;
    expect(page.open).to.be.true;
    expectFocus(opener(badge));
    await press('Escape');
    expect(page.open).to.be.false;
  });
});

describe('in a browser without popovers, what a badge opens', () => {
  const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover')!;
  beforeEach(() => {
    delete (HTMLElement.prototype as Partial<HTMLElement>).showPopover;
  });
  afterEach(() => {
    Object.defineProperty(HTMLElement.prototype, 'showPopover', popover);
  });

  for (const [where, style] of [
    ['a page', ''],
    ['a page, above what is fixed', 'position: relative; z-index: 5'],
    ['a transformed element', 'transform: translate(40px, 30px)'],
    ['an element twice its size', 'inline-size: 200px; transform: scale(2); transform-origin: 0 0'],
    ['an element with a filter', 'filter: grayscale(1)'],
  ] as const) {
    it(`stands under it in ${where}`, async () => {
      const { panel, opener } = await inWindow(await fixture(`<div style="${style}"><p>${BY_HAND}</p></div>`));
      expect(panel.top - opener.bottom).to.be.within(0, 8);
      expect(panel.left).to.be.closeTo(opener.left, 1);
    });
  }

  it('opens and closes all the same', async () => {
    const page = await fixture(`<div><h2>Elsewhere</h2><p>So far: ${BY_HAND}.</p></div>`);
    const badge = badgeIn(page);
    await open(badge);
    expect(await isOpen(badge)).to.be.true;
    await press('Escape');
    expect(await isOpen(badge)).to.be.false;
    expectFocus(opener(badge));
    await open(badge);
    await click(page.querySelector('h2')!);
    expect(await isOpen(badge)).to.be.false;
  });
});

/** Whether the engine says where something magnified is on the page, and not where it would be otherwise. */
function measuresZoom(): boolean {
  const box = document.createElement('div');
  box.style.cssText = 'zoom: 2; inline-size: 10px';
  document.body.append(box);
  const { width } = box.getBoundingClientRect();
  box.remove();
  return width === 20;
}

describe('on a page that is magnified by its own style, what a badge opens', () => {
  for (const [how, style] of [
    ['as a whole', 'zoom: 2'],
    ['in part', 'zoom: 1.5; margin: 30px; inline-size: 200px'],
    ['by a transform', 'transform: scale(1.5); transform-origin: 0 0; inline-size: 200px'],
  ] as const) {
    it(`stands under it, and whole in the window: ${how}`, async function () {
      // Older engines measure what is magnified as if it were not, and tell of nothing that it is.
      if (style.startsWith('zoom') && !measuresZoom()) this.skip();
      const { panel, opener } = await inWindow(await fixture(`<div style="${style}"><p>${BY_HAND}</p></div>`));
      expect(panel.top - opener.bottom).to.be.within(0, 16);
      expect(panel.left).to.be.closeTo(opener.left, 1);
    });
  }
});

describe('in a small window, what a badge opens', () => {
  const frame = async (width: number, height: number, html: string) => {
    const page = await frameOf(
      await fixture<HTMLIFrameElement>(`<iframe title="A small window" width="${width}" height="${height}"></iframe>`),
    );
    page.body.innerHTML = html;
    await badgeIn(page).updateComplete;
    return page;
  };

  for (const [window, width, height] of [
    ['of 320 px', 320, 480],
    ['that is 1280 px wide at 400 %', 320, 256],
    ['in which the page is at 200 %', 400, 300],
  ] as const) {
    for (const at of ['start', 'middle', 'end'] as const) {
      it(`${window} stands whole in it, the badge at its ${at}`, async () => {
        const room = { start: '', middle: 'padding-block-start: 120px', end: 'position: fixed; inset: auto 0 0 auto' };
        const page = await frame(width, height, `<p style="${room[at]}">So far: ${BY_HAND}.</p>`);
        await inWindow(page.body);
      });
    }
  }

  it('that is lower than itself can be scrolled by keyboard', async () => {
    const page = await frame(320, 170, `<p>So far: ${BY_HAND}.</p>`);
    const badge = badgeIn(page);
    page.defaultView!.focus();
    opener(badge).focus();
    await press('Enter');
    const opened = await whole(badge);
    await untilFrame(() => opened.tabIndex === 0);
    await press('Tab', 'ArrowDown');
    await untilFrame(() => opened.scrollTop > 0);
    await press('End');
    await untilFrame(() => opened.scrollTop + opened.clientHeight > opened.scrollHeight - 2);
    expect(page.defaultView!.scrollY).to.equal(0);
  });
});

describe('while it is open, what a badge opens', () => {
  const console = hearConsole();

  it('closes when the badge is scrolled out of sight', async () => {
    const page = await fixture(`<div><p>So far: ${BY_HAND}.</p><div style="block-size: 3000px"></div></div>`);
    const badge = badgeIn(page);
    await open(badge);
    await inSight(badge);
    scrollTo(0, 2000);
    await untilFrame(() => !panel(badge));
    expect(await isOpen(badge)).to.be.false;
    scrollTo(0, 0);
  });

  it('closes when the badge is scrolled out of sight in an element', async () => {
    const page = await fixture(`<div style="block-size: 150px; overflow: auto">
      <p>So far: ${BY_HAND}.</p><div style="block-size: 900px"></div></div>`);
    const badge = badgeIn(page);
    await open(badge);
    await inSight(badge);
    page.scrollTop = 500;
    await untilFrame(() => !panel(badge));
    expect(await isOpen(badge)).to.be.false;
  });

  it('goes along when something comes late above', async () => {
    const page = await fixture(`<div><p>So far: ${BY_HAND}.</p></div>`);
    const badge = badgeIn(page);
    const opened = await open(badge);
    const distance = () => opened.getBoundingClientRect().top - opener(badge).getBoundingClientRect().bottom;
    const before = distance();
    page.insertAdjacentHTML('afterbegin', '<div style="block-size: 50px"></div>');
    expect(distance()).not.to.be.closeTo(before, 1);
    await nextFrame();
    await nextFrame();
    expect(distance()).to.be.closeTo(before, 1);
  });

  it('shows the new grade when the article is corrected, as the badge does, and the keyboard stays where it is', async () => {
    const { badge } = await withClaim('<p>Water? BADGE</p>');
    await tabTo(opener(badge));
    await press('Enter', 'Tab');
    const link = find(panel(badge)!, 'a', 'See the evidence');
    expectFocus(link);
    const corrected = nextReady(badge);
    badge.article = claimed('plausible');
    await corrected;
    expect(await isOpen(badge)).to.be.true;
    expect(seen(opener(badge))).to.equal('Plausible');
    expect(seen(panel(badge)!)).to.match(/^“Water helps” Plausible/);
    expect(seen(find(panel(badge)!, 'li', 'this grade'))).to.equal('Plausible');
    expectFocus(link);
  });

  it('closes when the article has the claim no more, and the badge says so', async () => {
    const { badge } = await withClaim('<p>Water? BADGE</p>');
    await open(badge);
    const told = new Promise((resolve) => badge.addEventListener('honest-error', resolve, { once: true }));
    badge.article = { claims: [{ id: 'c-2', text: 'Bread helps', honestRead: 'An example.' }] };
    await told;
    await badge.updateComplete;
    expect(seen(badge)).not.to.include('Water helps');
  });

  it('closes when the badge is moved, and opens in its new place', async () => {
    const page = await fixture(`<div><p>So far: ${BY_HAND}.</p><p style="padding-block: 60px">And here:</p></div>`);
    const badge = badgeIn(page);
    await open(badge);
    page.lastElementChild!.append(badge);
    expect(await isOpen(badge)).to.be.false;
    const { panel, opener } = await inWindow(page);
    expect(panel.top - opener.bottom).to.be.within(0, 8);
  });

  it('is gone with the badge, throws nothing, and leaves nothing on the page', async () => {
    const thrown: string[] = [];
    const hear = ({ message }: ErrorEvent) => void thrown.push(message);
    addEventListener('error', hear);
    const page = await fixture(`<div><h2>Elsewhere</h2><p>So far: </p></div>`);
    const spy = spyOnPage();
    try {
      page.querySelector('p')!.innerHTML = BY_HAND;
      const badge = badgeIn(page);
      const opened = await open(badge);
      badge.remove();
      expect(opened.checkVisibility()).to.be.false;
      await nextFrame();
      expect(spy.left()).to.deep.equal([]);
      await press('Escape');
      await click(page.querySelector('h2')!);
      await nextFrame();
      expect(thrown).to.deep.equal([]);
      // Elsewhere it is as good as new.
      page.append(badge);
      expect(await isOpen(badge)).to.be.false;
      await open(badge);
      expect(await isOpen(badge)).to.be.true;
    } finally {
      spy.end();
      removeEventListener('error', hear);
    }
  });

  it('says in words that a level by hand is none of its scale, and the console says it once', async () => {
    const badge = await fixture<EvidenceBadge>('<evidence-badge level="rather good">so-so</evidence-badge>');
    const opened = await open(badge);
    expect(seen(opened)).to.equal(
      'rather good “rather good” is not a level of the scale “Evidence maturity”. Graded by this page',
    );
    badge.qualifier = 'for adults';
    await badge.updateComplete;
    expect(console.said).to.have.length(1);
    expect(console.said[0]).to.match(
      /level="rather good" is no level of the scale maturity-5\. Write one of: established, /,
    );
  });
});

describe('in something of the page that a click or a key does something to, a badge', () => {
  /** What the page's own has done, in words. */
  let done: string[] = [];
  const PLACES: Record<string, { html: string; watch: (page: HTMLElement) => void }> = {
    'a summary': {
      html: '<details><summary>Water? </summary>More.</details>',
      watch: (page) => page.addEventListener('toggle', () => done.push('toggled')),
    },
    'a label': {
      html: '<div><label>Water?  <input type="checkbox" /></label></div>',
      watch: (page) => page.addEventListener('change', () => done.push('ticked')),
    },
    'a link': {
      html: '<div><a href="#elsewhere">Water? </a></div>',
      watch: (page) => page.addEventListener('click', () => done.push('clicked')),
    },
    'a button': {
      html: '<div></div>',
      watch: (page) => page.addEventListener('click', () => done.push('pressed')),
    },
  };
  const before = location.href;

  for (const [place, { html, watch }] of Object.entries(PLACES)) {
    describe(`in ${place}`, () => {
      let badge: EvidenceBadge;
      beforeEach(async () => {
        const { page, badge: made } = await withClaim(`<main>${html}<p>BADGE</p></main>`);
        badge = made;
        const inner = page.firstElementChild as HTMLElement;
        if (place === 'a button') inner.append(document.createElement('button'));
        // By script, since HTML has no button in a button, and so that all are put together in one way.
        (inner.querySelector('summary, label, a, button') ?? inner).append(badge);
        await badge.updateComplete;
        done = [];
        watch(inner);
      });
      afterEach(() => {
        expect(done).to.deep.equal([]);
        expect(location.href).to.equal(before);
      });

      // Nothing in a button takes the mouse, in some engines.
      if (place !== 'a button') {
        it('opens and closes only its panel by a click', async () => {
          await open(badge);
          expect(await isOpen(badge)).to.be.true;
          await click(all(panel(badge)!, 'li')[0]!);
          expect(await isOpen(badge)).to.be.true;
          await click(opener(badge));
          expect(await isOpen(badge)).to.be.false;
        });
      }

      for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
        it(`opens and closes only its panel by ${name}`, async () => {
          await tabTo(opener(badge));
          await press(key);
          expect(await isOpen(badge)).to.be.true;
          await press(key);
          expect(await isOpen(badge)).to.be.false;
        });
      }

      it('has links in its panel that lead where they say, and do nothing else', async () => {
        await tabTo(opener(badge));
        await press('Enter', 'Tab');
        const link = find(panel(badge)!, 'a', 'See the evidence');
        expectFocus(link);
        let followed = '';
        link.addEventListener('click', (event) => {
          followed = (event.currentTarget as HTMLAnchorElement).href;
          event.preventDefault();
        });
        await press('Enter');
        expect(followed).to.equal('https://publisher.example/water#c-1');
      });
    });
  }
});
