/** "On this page" follows the reader, and leads to where a heading can be seen: also under a header that stays. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/elements/article-contents/define.js';
import '../../src/elements/article-section/define.js';
import '../../src/elements/evidence-article/define.js';
import type { HonestElement } from '../../src/elements/honest-element.js';
import { GUT_SKIN } from '../support/articles.js';
import { all, click, find, heard, seen } from '../support/reader.js';
import { nextFrame, ready, until } from '../support/waiting.js';

const CONTENTS = `<article-contents src="${GUT_SKIN}"></article-contents>`;
const HEADINGS = ['jar', 'trials', 'skin', 'end'] as const;
const OWN = HEADINGS.map((id) => `<h2 id="${id}">About the ${id}</h2><p style="height: 700px">It is so.</p>`).join('');
const OWN_CONTENTS = `<article-contents src="${GUT_SKIN}" headings="main h2"></article-contents>`;

const header = (style: string, name = 'A blog') => `<header style="background: #ddd; ${style}">${name}</header>`;
const FIXED = header('position: fixed; inset: 0 0 auto; height: 90px');

/** What a page may keep at the top of the window, and down to where, in pixels; none of them says how high that is. */
const HEADERS: Record<string, readonly [html: string, kept: number]> = {
  'no header': ['', 0],
  'a fixed header': [FIXED, 90],
  'a sticky header below a banner': [
    `<div style="height: 120px">A banner</div>${header('position: sticky; top: 0; height: 90px')}`,
    90,
  ],
  'a header that floats': [header('position: fixed; inset: 20px 20px auto; height: 60px'), 80],
  'two headers, one below the other': [
    header('position: sticky; top: 0; height: 60px') + header('position: sticky; top: 60px; height: 40px', 'Sections'),
    100,
  ],
  'a header in a shadow root of its own': ['<div data-header></div>', 90],
  'a header, and smooth scrolling': [`<style>html { scroll-behavior: smooth }</style>${FIXED}`, 90],
};

/** A post below a header; what stands in it are the contents and what they lead to. */
async function post(header: string, inMain: string): Promise<{ contents: HonestElement; widgets: HonestElement[] }> {
  const page = await fixture<HTMLElement>(`<div>${header}<main>${inMain}</main></div>`);
  const shadow = page.querySelector('[data-header]')?.attachShadow({ mode: 'open' });
  if (shadow) shadow.innerHTML = FIXED;
  const widgets = [...page.querySelectorAll<HonestElement>('article-contents, article-section, evidence-article')];
  for (const widget of widgets) await ready(widget);
  return { contents: page.querySelector('article-contents')!, widgets };
}

/** The entries of a list of contents that say: here is the reader. */
const current = (contents: Element): string[] => all(contents, 'a[aria-current="location"]').map(heard);
const entry = (contents: Element, words: string) => find(contents, 'nav a', words);

/** What is painted at a point, in whatever shadow root. */
function paintedAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot?.elementFromPoint(x, y)) {
    const within: Element = element.shadowRoot.elementFromPoint(x, y)!;
    if (within === element) break;
    element = within;
  }
  return element;
}

/** Whether the heading's line is in view from its upper edge on, and nothing lies over it. */
function isUncovered(heading: Element): boolean {
  const words = document.createRange();
  words.selectNodeContents(heading);
  const { left, top, bottom } = words.getBoundingClientRect();
  const points = [top + 1, (top + bottom) / 2, bottom - 1];
  return top >= 0 && bottom < innerHeight && points.every((y) => heading.contains(paintedAt(left + 40, y)));
}

/** Until something holds of the page once that has come to rest: for some pictures in a row, none of which was scrolled. */
async function untilPage(holds: () => boolean): Promise<void> {
  const start = performance.now();
  for (let still = 0, at = scrollY; still < 10;) {
    if (performance.now() - start > 8000) throw new Error(`Waited in vain for ${holds}, at ${scrollY} px`);
    await nextFrame();
    still = scrollY === at && holds() ? still + 1 : 0;
    at = scrollY;
  }
}

describe('the contents of a page', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('are its own headings, where they are asked for', async () => {
    const { contents } = await post('', OWN_CONTENTS + OWN);
    expect(all(contents, 'nav li').map(seen)).to.deep.equal(HEADINGS.map((id) => `About the ${id}`));
    expect(heard(contents)).to.include('On this page');
  });

  it('lead to the sections that another element shows, and only to those', async () => {
    const { contents } = await post(
      '',
      `${CONTENTS}<article-section src="${GUT_SKIN}" section="s-how"></article-section>`,
    );
    const here = all<HTMLAnchorElement>(contents, 'nav a').filter(({ href }) => href.startsWith(before));
    expect(here.map(heard)).to.deep.equal(['How could the gut actually affect the skin?']);
  });

  for (const [name, [header, kept]] of Object.entries(HEADERS)) {
    describe(`on a page with ${name}`, () => {
      it('mark the heading that is being read, and none above the first', async () => {
        const { contents } = await post(header, `${OWN_CONTENTS}<p style="height: 700px">A lede.</p>${OWN}`);
        expect(current(contents)).to.deep.equal([]);
        for (const id of ['jar', 'skin', 'trials'] as const) {
          // As a reader scrolls: until the heading stands at the top of what can be seen.
          const { top } = document.getElementById(id)!.getBoundingClientRect();
          scrollTo({ top: scrollY + top - kept - 40, behavior: 'instant' });
          await until(contents, () => current(contents).join() === `About the ${id}`);
        }
        scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
        await until(contents, () => current(contents).join() === 'About the end');
        scrollTo({ top: 0, behavior: 'instant' });
        await until(contents, () => current(contents).length === 0);
      });

      it('lead to a heading of the page, which can be seen then and is marked', async () => {
        const { contents } = await post(header, OWN_CONTENTS + OWN);
        for (const times of [1, 2]) {
          await click(entry(contents, 'About the trials'));
          await untilPage(() => isUncovered(document.getElementById('trials')!));
          expect(location.hash, `time ${times}`).to.equal('#trials');
          await until(contents, () => current(contents).join() === 'About the trials');
        }
      });

      it('lead to a section in the shadow root of another element', async () => {
        const { contents, widgets } = await post(
          header,
          `${CONTENTS}<p style="height: 1500px">A lede.</p><evidence-article src="${GUT_SKIN}"></evidence-article>`,
        );
        const heading = find(widgets[1]!, 'h2', 'How could the gut actually affect the skin?');
        await click(entry(contents, 'How could the gut actually affect the skin?'));
        await untilPage(() => isUncovered(heading));
        await until(contents, () => current(contents).join() === heard(heading));
      });
    });
  }

  it('stand where the page wants it that says how high its header is', async () => {
    const header = `<style>html { scroll-padding-top: 130px }</style>${FIXED}`;
    const { contents } = await post(header, OWN_CONTENTS + OWN);
    await click(entry(contents, 'About the skin'));
    await until(contents, () => current(contents).join() === 'About the skin');
    expect(document.getElementById('skin')!.getBoundingClientRect().top).to.be.closeTo(130, 1);
  });

  it('leave the page’s own links and headings as they are', async () => {
    const { contents } = await post(
      FIXED,
      `<p style="padding-top: 200px"><a href="#skin">to the skin</a></p>${OWN_CONTENTS}${OWN}`,
    );
    await click(contents.parentElement!.querySelector('p a')!);
    await until(contents, () => location.hash === '#skin' && current(contents).length === 1);
    const heading = document.getElementById('skin')!;
    expect(heading.getBoundingClientRect().top).to.be.closeTo(0, 1);
    await click(entry(contents, 'About the trials'));
    await untilPage(() => isUncovered(document.getElementById('trials')!));
    expect(document.getElementById('trials')!.getAttribute('style') || null).to.equal(null);
  });

  it('follow the article that is shown, not the static HTML that it has taken the place of', async () => {
    const wrapped = `<section id="s-how"><h3>How could the gut actually affect the skin?</h3></section>
      <section id="s-human"><h3>What do human studies show?</h3></section>`;
    const { contents, widgets } = await post(
      '',
      `${CONTENTS}<p style="height: 700px">A lede.</p><evidence-article src="${GUT_SKIN}">${wrapped}</evidence-article>`,
    );
    expect(current(contents)).to.deep.equal([]);
    find(widgets[1]!, 'h2', 'How could the gut actually affect the skin?').scrollIntoView();
    await until(contents, () => current(contents).join() === 'How could the gut actually affect the skin?');
  });
});
