/** What a screen reader is told: the accessibility tree of each element, open and closed, as text. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { IN_CHROMIUM } from '../support/chromium.js';
import { failed, htmlPage, openSite, ready, scriptTag, type Site } from '../support/pages.js';
import { text, tree } from '../support/tree.js';

describe('A screen reader is told', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function openWith(body: string, width = 800): Promise<Page> {
    const page = await site.open(htmlPage({ body, head: scriptTag(site) }), { width });
    await ready(page);
    return page;
  }

  it('a table: its name, its columns, and each claim with its grade, level and honest read', async () => {
    const page = await openWith('<claim-table></claim-table>');
    assert.equal(
      await tree(page, '.honest'),
      text(`
        table "The main gut–skin claims and their current evidence maturity"
          caption "The main gut–skin claims and their current evidence maturity"
          row
            columnheader
              button "The claim"
            columnheader
              button "Evidence maturity"
            columnheader "The honest read"
          row
            rowheader "“The gut and skin are linked” (the axis exists)"
            cell "Established concept (level 5 of 5)"
            cell "Well-described in reviews via immune, barrier and metabolite pathways"
          row
            cell
              disclosure "1 review, 1 editorial on the claim “The gut and skin are linked”" collapsed
          row
            rowheader "“Gut bacteria make anti-inflammatory compounds (SCFAs)”"
            cell "Plausible, partly shown (level 4 of 5)"
            cell "Real biochemistry; the skin-specific effect in humans is less proven"
          row
            cell
              disclosure "1 review on the claim “Gut bacteria make anti-inflammatory compounds (SCFAs)”" collapsed
          row
            rowheader "“Microbiome approaches help inflammatory skin conditions”"
            cell "Emerging, mixed (level 3 of 5)"
            cell "Some positive trials, high variability, topical results often null — a clinical question for a doctor"
          row
            cell
              disclosure "2 meta-analyses on the claim “Microbiome approaches help inflammatory skin conditions”" collapsed
          row
            rowheader "“Probiotics improve hydration / fine lines in healthy skin”"
            cell "Early-stage, thin (level 2 of 5)"
            cell "Few small trials since 2022; promising but far from settled"
          row
            cell
              disclosure "1 review, 1 uncited study on the claim “Probiotics improve hydration / fine lines in healthy skin”" collapsed
          row
            rowheader "“A gut cleanse / detox clears your skin”"
            cell "Not supported (level 1 of 5)"
            cell "No good evidence; “detox” is a marketing word, not a mechanism"
          row
            cell
              disclosure "No study cited on the claim “A gut cleanse / detox clears your skin”" collapsed
          row
            rowheader "“One supplement fixes skin from within”"
            cell "Not supported (level 1 of 5)"
            cell "Skin reflects many inputs — diet, sleep, sun, genetics — not a single pill"
          row
            cell
              disclosure "No study cited on the claim “One supplement fixes skin from within”" collapsed
        paragraph "From Wellspring · last review not stated"
        paragraph "How claims are graded: not stated"`),
    );
    await page.close();
  });

  it('the same table where it is laid out as cards', async () => {
    const [wide, narrow] = [
      await openWith('<claim-table></claim-table>'),
      await openWith('<claim-table></claim-table>', 320),
    ];
    assert.equal(await narrow.$eval('>>> td', (cell) => getComputedStyle(cell).display), 'block');
    assert.equal(await tree(narrow, '.honest'), await tree(wide, '.honest'));
    await wide.close();
    await narrow.close();
  });

  it('what a claim rests on, once that is open: how each study bears on it, what it found, its limits, its source', async () => {
    const page = await openWith('<claim-table></claim-table>');
    await page.locator('>>> #c-conditions summary').click();
    await page.locator('>>> #c-detox summary').click();
    assert.equal(
      await tree(page, '#c-conditions .evidence'),
      text(`
        row
          cell
            disclosure "2 meta-analyses on the claim “Microbiome approaches help inflammatory skin conditions”" expanded
            list
              listitem
                paragraph "Supports · meta-analysis, 2022 · in adults with one common inflammatory skin condition"
                paragraph "Oral probiotics in adult atopic dermatitis"
                paragraph "A statistically significant improvement in a standard severity score — but with very high variability between studies"
                paragraph "6 randomised controlled trials · 241 participants · I² = 96%"
                paragraph "The article does not report the size of the improvement."
                paragraph
                  link "The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)"
              listitem
                paragraph "Inconclusive · meta-analysis, 2024"
                paragraph "Topical probiotics and atopic dermatitis severity, four weeks"
                paragraph "While individual studies looked promising, pooling the trials showed no statistically significant benefit at four weeks"
                paragraph "effect −0.29 · measure not reported · interval not reported · p = 0.35 · after 4 weeks"
                paragraph "The article does not report how many trials or people were pooled."
                paragraph
                  link "Topical Probiotics and Atopic Dermatitis Severity: a meta-analysis of double-blind RCTs (2024)"
            button "Share: “Microbiome approaches help inflammatory skin conditions”" collapsed`),
    );
    assert.equal(
      await tree(page, '#c-detox .evidence'),
      text(`
        row
          cell
            disclosure "No study cited on the claim “A gut cleanse / detox clears your skin”" expanded
            paragraph "The article cites no study for or against this claim."
            button "Share: “A gut cleanse / detox clears your skin”" collapsed`),
    );
    await page.close();
  });

  it('questions as headings that open, and under an answer the grades of the claims it speaks to', async () => {
    const page = await openWith('<faq-accordion></faq-accordion>');
    const closed = [
      'What is the gut–skin axis in simple terms?',
      'Is the gut–skin axis scientifically real or just marketing?',
      'Can probiotics improve how my skin looks?',
      'Do short-chain fatty acids (SCFAs) really matter for skin?',
      'Will a gut cleanse or detox clear my skin?',
      'I have a skin condition — should I treat it through my gut?',
    ].map((question) => `disclosure "${question}" collapsed\n  heading "${question}" level 3`);
    assert.equal(await tree(page, '.honest'), ['button "Open all answers"', ...closed].join('\n'));

    await page.locator('>>> details:nth-of-type(5) summary').click();
    assert.equal(
      await tree(page, 'details:nth-of-type(5)'),
      text(`
        disclosure "Will a gut cleanse or detox clear my skin?" expanded
          heading "Will a gut cleanse or detox clear my skin?" level 3
        paragraph "There is no good evidence for that. “Detox” is a marketing term rather than a described mechanism, and a healthy gut and liver already handle clearance. Supporting your gut with fibre, variety, water and sleep is sensible; paying for a cleanse to fix your skin is not supported by the science."
        list
          listitem "On the claim “A gut cleanse / detox clears your skin”: Not supported (level 1 of 5)"
        button "Share: “Will a gut cleanse or detox clear my skin?”" collapsed`),
    );
    await page.close();
  });

  /** Asked anew each frame, since puppeteer's own selectors hear of the document's changes and of no shadow root's. */
  const panelFilled = (page: Page) =>
    page.waitForFunction(
      () => document.querySelector('evidence-badge')!.shadowRoot!.querySelector('.panel:not(:has(.waiting))') !== null,
      { polling: 'raf' },
    );

  it('a badge by its whole name, and what it means once it is open', async () => {
    const page = await openWith('<p>Wrinkles? <evidence-badge claim="c-healthy"></evidence-badge></p>');
    const name =
      'Evidence for “Probiotics improve hydration / fine lines in healthy skin”: Early-stage, thin, level 2 of 5';
    assert.equal(await tree(page, '.honest'), `button "${name}" collapsed`);

    await page.locator('>>> [role="button"]').click();
    await panelFilled(page);
    assert.equal(
      await tree(page, '.honest'),
      text(`
        button "${name}" expanded
        group "What this grade means"
          paragraph "“Probiotics improve hydration / fine lines in healthy skin”"
          paragraph "Early-stage, thin (level 2 of 5)"
          paragraph "What this level means is not stated."
          list "Evidence maturity, from the strongest"
            listitem "Established concept"
            listitem "Plausible"
            listitem "Emerging"
            listitem "Early-stage (this grade)"
            listitem "Not supported"
          paragraph "Few small trials since 2022; promising but far from settled"
          paragraph "1 review, 1 uncited study"
          definitions
            term "Graded by"
            definition "not stated"
            term "When"
            definition "not stated"
            term "How"
            definition "not stated"`),
    );
    await page.close();
  });

  it('a badge by hand with its grade, and that this page gave it', async () => {
    const page = await openWith('<evidence-badge level="emerging" qualifier="mixed"></evidence-badge>');
    assert.equal(await tree(page, '.honest'), 'button "Evidence: Emerging, mixed, level 3 of 5" collapsed');
    await page.locator('>>> [role="button"]').click();
    await panelFilled(page);
    assert.match(await tree(page, '.honest'), /term "Graded by"\n +definition "this page"$/);
    await page.close();
  });

  it('what went wrong, and the way to try again', async () => {
    const page = await site.open(
      htmlPage({
        head: scriptTag(site, 'missing.json'),
        body: '<claim-table><a href="/elsewhere">The claims</a></claim-table>',
      }),
    );
    await failed(page);
    assert.equal(
      await tree(page, '[part~="notice"]'),
      text(`
        status
          text "The evidence could not be loaded: ${new URL(site.publisher).host} answered with error 404."
          button "Try again"`),
    );
    await page.close();
  });
});
