/**
 * What the WAI-ARIA Authoring Practices Guide requires of a table, of a sortable one, and of what opens in it: one test a
 * requirement, read from Chromium's accessibility tree.
 *
 * https://www.w3.org/WAI/ARIA/apg/patterns/table/
 * https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/
 * https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../tools/elements.js';
import { type Told, toldOf } from '../support/accessibility.js';
import { IN_CHROMIUM } from '../support/chromium.js';
import { withClaims } from '../support/long-article.js';
import { htmlPage, openSite, ready, scriptTag, type Site } from '../support/pages.js';

const first = JSON.parse(readFileSync(join(ROOT, 'data/gut-skin-axis.json'), 'utf8')) as { claims: object[] };
const LONG = `<script type="application/json" id="long">${JSON.stringify(withClaims(first, 12))}</script>`;
const CAPTION = 'The main gut–skin claims and their current evidence maturity';

const roleIs =
  (...roles: string[]) =>
  ({ role }: Told) =>
    roles.includes(role);
const names = (told: Told[]) => told.map(({ name }) => name);
/** The nearest of these roles around something. */
const around = (told: Told, ...roles: string[]): Told | undefined =>
  told.within && (roles.includes(told.within.role) ? told.within : around(told.within, ...roles));

describe('The claim table keeps to', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Shows the table, reads what is told of it, and goes. */
  async function shown(
    attributes: string,
    read: (page: Page, tell: () => Promise<Told[]>) => Promise<unknown>,
    width = 800,
  ): Promise<void> {
    const body = `<h1>A post</h1>${LONG}<claim-table ${attributes}></claim-table>`;
    const page = await site.open(htmlPage({ body, head: scriptTag(site) }), { width });
    await ready(page);
    await read(page, () => toldOf(page, '.honest'));
    await page.close();
  }
  const button = (page: Page, words: string) => page.locator(`>>> th ::-p-text(${words})`);
  const headsOf = (told: Told[]) => told.filter(roleIs('columnheader'));
  const focusedText = (page: Page) =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.textContent?.trim();
    });
  async function tabTo(page: Page, words: string): Promise<void> {
    for (let steps = 0; steps < 40; steps++) {
      await page.keyboard.press('Tab');
      if ((await focusedText(page))?.startsWith(words)) return;
    }
    assert.fail(`The Tab key does not lead to ${words}.`);
  }

  for (const [layout, width] of [
    ['as a table', 800],
    ['as cards', 320],
  ] as const) {
    describe(`APG Table, laid out ${layout}:`, () => {
      const table = (attributes: string, read: Parameters<typeof shown>[1]) => shown(attributes, read, width);

      it('the container of the rows is a table', () =>
        table('', async (page, tell) => {
          const [block, ...more] = (await tell()).filter(roleIs('table'));
          assert.ok(block && !more.length);
          const display = await page.$eval('>>> tbody', (body) => getComputedStyle(body).display);
          assert.equal(display, width > 400 ? 'table-row-group' : 'block');
        }));

      it('each row is a row, in the table or in a group of rows in it', () =>
        table('', async (_, tell) => {
          const rows = (await tell()).filter(roleIs('row'));
          assert.equal(rows.length, 1 + 2 * 6);
          for (const row of rows) assert.ok(around(row, 'table'));
        }));

      it('each cell is in a row and is a column header, a row header or a cell', () =>
        table('', async (_, tell) => {
          const rows = (await tell()).filter(roleIs('row'));
          const rolesIn = (row: Told) => row.children.map(({ role }) => role);
          assert.deepEqual(rolesIn(rows[0]!), ['columnheader', 'columnheader', 'columnheader']);
          for (let n = 1; n < rows.length; n += 2) {
            assert.deepEqual(rolesIn(rows[n]!), ['rowheader', 'cell', 'cell']);
            assert.deepEqual(rolesIn(rows[n + 1]!), ['cell']);
          }
        }));

      it('the table is labelled by its caption', () =>
        table('', async (_, tell) => {
          const told = await tell();
          assert.deepEqual(names(told.filter(roleIs('table'))), [CAPTION]);
          assert.equal(told.filter(roleIs('caption')).length, 1);
        }));

      it('the table is labelled by its caption, and not by the controls beside that', () =>
        table('src="#long"', async (_, tell) => {
          assert.deepEqual(names((await tell()).filter(roleIs('table'))), [CAPTION]);
        }));

      it('while rows are hidden it tells how many there are, and each row which one it is', () =>
        table('src="#long" filter="emerging"', async (page, tell) => {
          const told = await tell();
          const rows = told.filter(roleIs('row')).slice(1);
          assert.equal(told.find(roleIs('table'))?.attributes['aria-rowcount'], String(1 + 2 * 12));
          // The third claim and the eleventh.
          assert.deepEqual(
            rows.map(({ attributes }) => attributes['aria-rowindex']),
            ['6', '7', '22', '23'],
          );
          await page.locator('>>> .clear').click();
          const all = await tell();
          assert.equal(all.find(roleIs('table'))?.attributes['aria-rowcount'], undefined);
          assert.equal(all.filter(({ attributes }) => 'aria-rowindex' in attributes).length, 0);
        }));

      it('a cell that takes the place of three says so', () =>
        table('', async (_, tell) => {
          const wide = (await tell()).filter(({ attributes }) => 'colspan' in attributes);
          assert.equal(wide.length, 6);
          for (const { role, attributes } of wide) assert.deepEqual([role, attributes.colspan], ['cell', '3']);
        }));

      it('its cells cannot be focused, and each widget in it is a stop of its own', () =>
        table('', async (page, tell) => {
          for (const cell of (await tell()).filter(roleIs('table', 'row', 'columnheader', 'rowheader', 'cell'))) {
            assert.equal(cell.states.focusable, undefined, cell.name);
          }
          await tabTo(page, 'The claim');
          const stops: (string | undefined)[] = [];
          for (let n = 0; n < 3; n++) {
            await page.keyboard.press('Tab');
            stops.push((await focusedText(page))?.replace(/ on the claim.*/, ''));
          }
          assert.deepEqual(stops, ['Evidence maturity', '1 review, 1 editorial', '1 review']);
        }));

      it('there is nothing twice', () =>
        table('src="#long"', async (_, tell) => {
          const buttons = names((await tell()).filter(roleIs('button', 'searchbox')));
          assert.deepEqual(buttons, [...new Set(buttons)]);
          assert.ok(buttons.includes('Evidence maturity') && buttons.includes('Search'));
        }));
    });

    describe(`APG Sortable Table, laid out ${layout}:`, () => {
      const table = (attributes: string, read: Parameters<typeof shown>[1]) => shown(attributes, read, width);

      it('the header text of each column that can be sorted is in a button', () =>
        table('', async (_, tell) => {
          const heads = headsOf(await tell());
          assert.deepEqual(
            heads.map(({ children }) => children.map(({ role, name }) => `${role} ${name}`)),
            [['button The claim'], ['button Evidence maturity'], []],
          );
        }));

      it('the header of the sorted column has aria-sort, and only that', () =>
        table('', async (page, tell) => {
          const sorts = async () => headsOf(await tell()).map(({ attributes }) => attributes['aria-sort']);
          assert.deepEqual(await sorts(), [undefined, undefined, undefined]);
          await button(page, 'The claim').click();
          assert.deepEqual(await sorts(), ['ascending', undefined, undefined]);
          await button(page, 'Evidence maturity').click();
          assert.deepEqual(await sorts(), [undefined, 'descending', undefined]);
          await button(page, 'Evidence maturity').click();
          assert.deepEqual(await sorts(), [undefined, 'ascending', undefined]);
          await button(page, 'Evidence maturity').click();
          assert.deepEqual(await sorts(), [undefined, undefined, undefined]);
        }));

      it('the rows stand in the order that aria-sort tells', () =>
        table('', async (page, tell) => {
          const rowHeads = async () => names((await tell()).filter(roleIs('rowheader')));
          await button(page, 'The claim').click();
          const ascending = await rowHeads();
          assert.match(ascending[0]!, /^“A gut cleanse/);
          assert.match(ascending.at(-1)!, /^“The gut and skin/);
          await button(page, 'The claim').click();
          assert.deepEqual(await rowHeads(), ascending.reverse());
        }));

      it('it is sorted with Enter and with Space, and the focus stays', () =>
        table('', async (page, tell) => {
          await tabTo(page, 'Evidence maturity');
          for (const [key, sort] of [
            ['Enter', 'descending'],
            ['Space', 'ascending'],
          ] as const) {
            await page.keyboard.press(key);
            const head = headsOf(await tell())[1]!;
            assert.equal(head.attributes['aria-sort'], sort);
            assert.equal(head.children[0]!.states.focused, true);
          }
        }));

      it('what shows the order to the eye is not told', () =>
        table('sort="claim"', async (page, tell) => {
          assert.equal((await page.$$('>>> th svg')).length, 2);
          for (const head of headsOf(await tell()).slice(0, 2)) {
            assert.deepEqual(names(head.children), [head.name]);
            assert.deepEqual(head.children[0]!.children, []);
          }
        }));

      it('a column that is not sorted shows another sign than those of the two directions', () =>
        table('', async (page) => {
          const sign = () =>
            page.$eval('>>> th svg', (svg) =>
              [...svg.children].map((path) => (getComputedStyle(path).display === 'none' ? '-' : 'x')).join(''),
            );
          const signs = [await sign()];
          for (let n = 0; n < 2; n++) {
            await button(page, 'The claim').click();
            signs.push(await sign());
          }
          assert.deepEqual(signs, ['xx', 'x-', '-x']);
        }));

      it('the sign keeps to the text’s colour where colours are forced', () =>
        table('', async (page) => {
          const client = await page.createCDPSession();
          const features = [{ name: 'forced-colors', value: 'active' }];
          await client.send('Emulation.setEmulatedMedia', { features });
          const [sign, text] = await page.$eval('>>> th svg', (svg) => [
            getComputedStyle(svg.firstElementChild!).stroke,
            getComputedStyle(svg.parentElement!).color,
          ]);
          assert.equal(sign, text);
        }));
    });
  }

  describe('APG Disclosure:', () => {
    const disclosures = (told: Told[]) => told.filter(roleIs('disclosure'));

    it('what shows and hides the evidence is a control that says which claim it is about', () =>
      shown('', async (_, tell) => {
        const controls = names(disclosures(await tell()));
        assert.equal(controls.length, 6);
        assert.deepEqual(controls, [...new Set(controls)]);
        assert.equal(controls[4], 'No study cited on the claim “A gut cleanse / detox clears your skin”');
      }));

    it('it tells that what it controls is hidden, and nothing of that', () =>
      shown('', async (_, tell) => {
        const told = await tell();
        for (const { states } of disclosures(told)) assert.equal(states.expanded, false);
        assert.deepEqual(names(told.filter(roleIs('link', 'list'))), []);
      }));

    for (const key of ['Enter', 'Space'] as const) {
      it(`${key} shows what it controls, and hides it again`, () =>
        shown('', async (page, tell) => {
          await tabTo(page, '2 meta-analyses');
          await page.keyboard.press(key);
          const open = await tell();
          assert.deepEqual(
            disclosures(open).map(({ states }) => states.expanded),
            [false, false, true, false, false, false],
          );
          assert.ok(
            names(open.filter(roleIs('link'))).includes(
              'The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)',
            ),
          );
          await page.keyboard.press(key);
          assert.deepEqual(names((await tell()).filter(roleIs('link'))), []);
        }));
    }

    it('it tells that what it controls is shown also after sorting', () =>
      shown('', async (page, tell) => {
        await page.locator('>>> #c-conditions summary').click();
        await button(page, 'The claim').click();
        const [open, ...more] = disclosures(await tell()).filter(({ states }) => states.expanded);
        assert.match(open!.name, /^2 meta-analyses on the claim “Microbiome/);
        assert.deepEqual(more, []);
      }));
  });

  describe('APG Button:', () => {
    it('a grade that can be chosen is pressed or not, and its name stays', () =>
      shown('src="#long"', async (page, tell) => {
        const group = async () => {
          const choices = (await tell()).find(({ role, name }) => role === 'group' && name === 'Show only');
          return choices!.children.map(({ name, states }) => [name, states.pressed]);
        };
        const before = await group();
        assert.deepEqual(before[2], ['Emerging 2', 'false']);
        await page.locator('>>> .choice:nth-of-type(3)').click();
        assert.deepEqual(
          await group(),
          before.map(([name], n) => [name, n === 2 ? 'true' : 'false']),
        );
      }));

    it('how many claims are shown is a status that is told politely', () =>
      shown('src="#long"', async (page, tell) => {
        const status = (await tell()).filter(roleIs('status'));
        assert.deepEqual(
          status.map(({ states }) => states.live),
          ['polite'],
        );
        await page.locator('>>> input').fill('kefir');
        assert.equal(await page.$eval('>>> .tools [role=status]', ({ textContent }) => textContent), '1 of 12 claims');
      }));
  });
});
