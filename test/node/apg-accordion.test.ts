/**
 * What the WAI-ARIA Authoring Practices Guide requires of a disclosure, and of an accordion's headings and keys: one test a
 * requirement, read from Chromium's accessibility tree.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/
 * https://www.w3.org/WAI/ARIA/apg/patterns/accordion/
 *
 * In one thing it is another way round: the guide has the button in the heading, `<summary>` has the heading in the button.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Told, toldOf } from '../support/accessibility.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openSite, type Site } from '../support/pages.js';

const QUESTIONS = ['Does a detox help?', 'Is it real?', 'Then what?'];
const ANSWERS = ['There is no evidence for it.', 'The idea is.', 'Sleep.'];

const ARTICLE = JSON.stringify({ faq: QUESTIONS.map((question, n) => ({ question, answer: ANSWERS[n] })) });
const HEADINGS = QUESTIONS.map((question, n) => `<h2>${question}</h2><p>${ANSWERS[n]}</p>`).join('');

/** An article's questions, and the page's own, which say their level themselves. */
const WAYS: Record<string, (attributes: string) => string> = {
  'of an article': (attributes) =>
    `<faq-accordion heading-level="2" ${attributes}><script type="application/json">${ARTICLE}</script></faq-accordion>`,
  'of headings with their answers': (attributes) => `<faq-accordion src="" ${attributes}>${HEADINGS}</faq-accordion>`,
};

const controlsOf = (told: Told[]) => told.filter(({ role }) => role === 'disclosure');
const headingsOf = (told: Told[]) => told.filter(({ role }) => role === 'heading');
const isTold = (told: Told[], words: string) => told.some(({ name }) => name === words);

describe('The FAQ keeps to', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [way, written] of Object.entries(WAYS)) {
    /** Shows the questions, for something to be done and read, and goes. */
    async function shown(read: (page: Page, tell: () => Promise<Told[]>) => Promise<unknown>, attributes = '') {
      const page = await site.open(
        htmlPage({
          head: `<script async src="${site.cdn}/honest-read.js"></script>`,
          body: `<main><h1>A post</h1><a href="#">before</a>${written(attributes)}<a href="#">after</a></main>`,
        }),
      );
      await page.waitForFunction(() =>
        document.querySelector('faq-accordion')?.shadowRoot?.querySelector('details:nth-of-type(3)'),
      );
      await read(page, () => toldOf(page, 'main'));
      await page.close();
    }

    const summary = (page: Page, n: number) => page.locator(`>>> details:nth-of-type(${n + 1}) summary`);
    const focusedText = (page: Page) =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        const [heading] = active?.querySelector('slot')?.assignedNodes() ?? [];
        return (heading ?? active)?.textContent?.trim();
      });
    async function tabTo(page: Page, words: string): Promise<void> {
      for (let steps = 0; steps < 10; steps++) {
        await page.keyboard.press('Tab');
        if ((await focusedText(page)) === words) return;
      }
      assert.fail(`The Tab key does not lead to ${words}.`);
    }

    describe(`the Disclosure pattern, with questions ${way}:`, () => {
      it('the element that shows and hides the content has role button', () =>
        // What Chromium calls a disclosure triangle is, to each platform's screen readers, a button that expands.
        shown(async (_, tell) => {
          assert.deepEqual(
            controlsOf(await tell()).map(({ name }) => name),
            QUESTIONS,
          );
        }));

      it('when the content is visible, that has aria-expanded true', () =>
        shown(async (page, tell) => {
          await summary(page, 1).click();
          const told = await tell();
          assert.deepEqual(
            controlsOf(told).map(({ states }) => states.expanded),
            [false, true, false],
          );
          assert.match(await wordsOf(page), /The idea is\./);
        }));

      it('when the content is hidden, that has aria-expanded false, and the content is not told', () =>
        shown(async (page, tell) => {
          await summary(page, 1).click();
          await summary(page, 1).click();
          const told = await tell();
          assert.ok(controlsOf(told).every(({ states }) => states.expanded === false));
          for (const answer of ANSWERS) {
            assert.ok(!isTold(told, answer));
            assert.ok(!(await wordsOf(page)).includes(answer));
          }
        }));

      for (const [name, key] of [
        ['Enter', 'Enter'],
        ['Space', 'Space'],
      ] as const) {
        it(`${name} activates it and toggles the visibility of the content`, () =>
          shown(async (page, tell) => {
            await tabTo(page, QUESTIONS[0]!);
            for (const expanded of [true, false, true]) {
              await page.keyboard.press(key);
              assert.equal(controlsOf(await tell())[0]!.states.expanded, expanded);
              assert.equal((await wordsOf(page)).includes(ANSWERS[0]!), expanded);
            }
          }));
      }
    });

    describe(`the Accordion pattern, with questions ${way}:`, () => {
      it('the title of each panel is in an element with role heading, of the level that the page needs', () =>
        shown(async (_, tell) => {
          const told = await tell();
          assert.deepEqual(
            headingsOf(told).map(({ name, states: { level } }) => [name, level]),
            [['A post', 1], ...QUESTIONS.map((question) => [question, 2])],
          );
        }));

      it('button and heading hold each other and nothing else', () =>
        shown(async (_, tell) => {
          for (const control of controlsOf(await tell())) {
            assert.deepEqual(
              control.children.map(({ role, name }) => [role, name]),
              [['heading', control.name]],
            );
          }
        }));

      it('Enter on the header of a collapsed panel expands it, and where only one may be, collapses the other', () =>
        shown(async (page, tell) => {
          await tabTo(page, QUESTIONS[0]!);
          await page.keyboard.press('Enter');
          await tabTo(page, QUESTIONS[2]!);
          await page.keyboard.press('Enter');
          assert.deepEqual(
            controlsOf(await tell()).map(({ states }) => states.expanded),
            [false, false, true],
          );
        }, 'exclusive'));

      it('Tab moves to the next focusable element; all in the accordion are in the page’s Tab sequence', () =>
        shown(async (page) => {
          await page.focus('a');
          const passed = await passing(page, 'Tab', 5);
          assert.deepEqual(passed, ['Open all answers', ...QUESTIONS, 'after']);
        }));

      it('Shift + Tab moves to the previous one', () =>
        shown(async (page) => {
          await page.focus('a:last-of-type');
          await page.keyboard.down('Shift');
          const passed = await passing(page, 'Tab', 5);
          await page.keyboard.up('Shift');
          assert.deepEqual(passed, [...QUESTIONS].reverse().concat('Open all answers', 'before'));
        }));
    });

    async function passing(page: Page, key: 'Tab', steps: number): Promise<(string | undefined)[]> {
      const passed: (string | undefined)[] = [];
      for (let step = 0; step < steps; step++) {
        await page.keyboard.press(key);
        passed.push(await focusedText(page));
      }
      return passed;
    }
  }
});

/** All words that a screen reader is told. */
async function wordsOf(page: Page): Promise<string> {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value))
    .join(' ');
}
