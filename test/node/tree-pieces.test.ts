/** What a screen reader is told of a whole article, piece by piece: the accessibility tree of each element, as text. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { IN_CHROMIUM } from '../support/chromium.js';
import { htmlPage, openAll, openSite, ready, scriptTag, type Site } from '../support/pages.js';
import { written } from '../support/pieces.js';
import { text, tree } from '../support/tree.js';

const BCG = 'examples/good/bcg-vaccine.json';

/** What the references of the first article have in common, so that each test can say it in a line. */
const ORAL = text(`
  paragraph
    text "Umborowati MA, Damayanti D, Anggraeni S, Endaryanto A, Surono IS, Effendy I, et al. The role of probiotics in the treatment of adult atopic dermatitis: a meta-analysis of randomized controlled trials. Journal of Health, Population and Nutrition. 2022 Aug 17;41(1):37. doi: "
    link "10.1186/s41043-022-00318-6"
    text ". PubMed PMID: "
    link "35978397"
    text "; PubMed Central PMCID: "
    link "PMC9386980"
    text "."`);

describe('Of a whole article a screen reader is told', IN_CHROMIUM, () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function openWith(body: string, article?: string): Promise<Page> {
    const page = await site.open(htmlPage({ body, head: scriptTag(site, article) }));
    await ready(page);
    return page;
  }

  async function saysAll(page: Page, expected: string, selector = '.honest'): Promise<void> {
    assert.equal(await tree(page, selector), text(expected));
    await page.close();
  }

  it('the direct answer, what a term in it means once that is open, and who answers for it', async () => {
    const page = await openWith(written('article-summary'));
    await openAll(page);
    await saysAll(
      page,
      `
        paragraph
          text "The gut–skin axis is the proposed two-way relationship between your "
          button "gut microbiome" expanded
          group "What this word means"
            paragraph "Gut microbiome"
            paragraph "The community of trillions of microbes living mainly in your large intestine."
          text " and your skin, linked through the immune system, the integrity of the gut lining, and the metabolites gut bacteria make. The broad idea has real support, but much of the detail is still early-stage and a lot of “beauty from within” marketing runs ahead of the science."
        definitions
          term "Author"
          definition "not stated"
          term "Publisher"
          definition "Wellspring"
          term "Last review"
          definition "not stated"`,
    );
  });

  it('what there is to read, and where each entry leads', async () => {
    const page = await openWith(`${written('article-contents')}${written('evidence-article')}`);
    await saysAll(
      page,
      `
        navigation "On this page"
          heading "On this page" level 2
          list
            listitem
              link "What is the gut–skin axis, in plain terms?"
            listitem
              link "How could the gut actually affect the skin?"
            listitem
              link "What does the human evidence actually show?"
            listitem
              link "Which gut–skin claims hold up, and which don't?"
            listitem
              link "Should I take a probiotic for my skin?"`,
    );
  });

  it('takeaways, each with the grades of the claims it speaks to', async () => {
    const page = await openWith(written('key-takeaways'));
    await saysAll(
      page,
      `
        heading "Key takeaways" level 2
        list
          listitem
            paragraph
              text "It is a real concept. The "
              button "gut–skin axis" collapsed
              text " describes a two-way link between the "
              button "gut microbiome" collapsed
              text " and skin, via the immune system, the gut barrier and microbial metabolites."
            list
              listitem "On the claim “The gut and skin are linked”: Established concept (level 5 of 5)"
          listitem
            paragraph
              text "Mechanisms are plausible, not fully proven. Researchers describe several pathways, but reviews call much of it “mainly based on theory”"
              superscript
                button "Reference 1: Impact of gut microbiome on skin health: the gut–skin axis (Gut Microbes, 2022)" collapsed
              text " and say causation is unresolved."
          listitem
            paragraph "Most evidence is in skin conditions. The strongest signals come from studies of inflammatory skin conditions, not from “glow-up” promises for healthy skin."
            list
              listitem "On the claim “Microbiome approaches help inflammatory skin conditions”: Emerging, mixed (level 3 of 5)"
          listitem
            paragraph "The healthy-skin evidence is thin. Trials in healthy adults on hydration and wrinkles exist but are few, small and mixed."
            list
              listitem "On the claim “Probiotics improve hydration / fine lines in healthy skin”: Early-stage, thin (level 2 of 5)"
          listitem
            paragraph "Be sceptical of single-fix products. No supplement “detoxes” your gut into clear skin; the honest answer depends on you."
            list
              listitem "On the claim “A gut cleanse / detox clears your skin”: Not supported (level 1 of 5)"
              listitem "On the claim “One supplement fixes skin from within”: Not supported (level 1 of 5)"`,
    );
  });

  it('a section: its question, its answer, its quotations, and the source that a mark opens in the middle of it', async () => {
    const page = await openWith(written('article-section', { attributes: { section: 's-how' } }));
    await openAll(page);
    const mark = 'Reference 1: Impact of gut microbiome on skin health: the gut–skin axis (Gut Microbes, 2022)';
    await saysAll(
      page,
      `
        heading "How could the gut actually affect the skin?" level 2
        paragraph "The gut may affect the skin through a handful of plausible, partly-evidenced routes: a leaky or intact gut barrier, immune-system signalling, and short-chain fatty acids (SCFAs) — anti-inflammatory compounds that gut bacteria make when they ferment fibre. These travel through the bloodstream and can influence inflammation and barrier function elsewhere in the body, including the skin."
        paragraph
          text "A detailed review of the gut–skin axis"
          superscript
            button "${mark}" expanded
          group "References"
            list
              listitem
                paragraph
                  text "Mahmud MR, Akter S, Tamanna SK, Mazumder L, Esti IZ, Banerjee S, et al. Impact of gut microbiome on skin health: gut-skin axis observed through the lenses of therapeutics and skin diseases. Gut Microbes. 2022 Jul 22;14(1):2096995. doi: "
                  link "10.1080/19490976.2022.2096995"
                  text ". PubMed PMID: "
                  link "35866234"
                  text "; PubMed Central PMCID: "
                  link "PMC9311318"
                  text "."
                paragraph "Proposed mechanisms (gut barrier, immune signalling, SCFAs/metabolites) and the explicit caveat that much remains “mainly based on theory.”"
                paragraph "Behind 2 claims"
          text " describes the first route as barrier integrity: “the integrity of the intestinal barrier along with the action of mucus, immune cells, IgA, and antimicrobial peptides ... prevents the entrance of gut bacteria into the bloodstream, ultimately maintaining skin homeostasis.” When that barrier is compromised, the theory goes, low-grade inflammation can spill over systemically. The same review"
          superscript
            button "${mark}" collapsed
          text " flags "
          button "short-chain fatty acids" collapsed
          text " as a second route — SCFAs help regulate immune cells and inflammation — and a third involving immune signalling and even microbe-made neurotransmitters."
        paragraph
          text "Here is the crucial caveat the same authors"
          superscript
            button "${mark}" collapsed
          text " make plainly: “the link between skin health and immunological responses caused by the gut microbiome is still largely unclear and requires further research,” and many of these mechanisms remain “mainly based on theory.” In other words, the plumbing makes sense, but it has not all been measured in humans. That gap between a tidy diagram and proven cause-and-effect is exactly where wellness marketing tends to overreach."`,
    );
  });

  it('in a section the same table as where that stands alone, and what an abbreviation stands for', async () => {
    const page = await openWith(`${written('article-section')}${written('claim-table')}`);
    assert.equal(await tree(page, 'table'), await tree(page, 'claim-table >>> table'));
    const about = await tree(page, '.honest');
    assert.match(about, /button "SCFAs" collapsed\n +insertion "\[Short-chain fatty acids\]"\n +text " naturally, /);
    await page.close();
  });

  it('a claim, its grade, what it rests on, and the ways to take it along', async () => {
    const page = await openWith(written('claim-card'));
    await openAll(page);
    await page.locator('>>> [part="share"]').click();
    // Asked anew each frame, since puppeteer's own selectors hear of the document's changes and of no shadow root's.
    await page.waitForFunction(
      () => document.querySelector('claim-card')!.shadowRoot!.querySelector('.ways button') !== null,
      { polling: 'raf' },
    );
    const share = 'Share: “Probiotics improve hydration / fine lines in healthy skin”';
    await saysAll(
      page,
      `
        paragraph "“Probiotics improve hydration / fine lines in healthy skin”"
        paragraph "Early-stage, thin (level 2 of 5)"
        paragraph "Few small trials since 2022; promising but far from settled"
        disclosure "1 review, 1 uncited study on the claim “Probiotics improve hydration / fine lines in healthy skin”" expanded
        list
          listitem
            paragraph "Inconclusive · scoping review, 2026"
            paragraph "Oral probiotics, prebiotics or synbiotics in healthy populations"
            paragraph
              text "The evidence remains sparse and mixed, with “limited evidence in other areas of skin health.”"
              superscript
                button "Reference 5: Probiotics, Prebiotics and Synbiotics as Oral Supplements for Skin Health: a scoping review (Nutrition Reviews, 2026)" collapsed
            paragraph "11 human experimental studies · since 2022"
            paragraph "Probiotics, Prebiotics and Synbiotics as Oral Supplements for Skin Health: a scoping review (Nutrition Reviews, 2026)"
          listitem
            paragraph "Inconclusive · design not reported, not cited · one synbiotic study"
            paragraph "One synbiotic study: wrinkle depth"
            paragraph "Wrinkle depth down about 15%"
            paragraph "about −15% · compared with what is not reported · after 56 days"
            paragraph "One synbiotic study: skin moisturisation"
            paragraph "Skin moisturisation up about 16.5% at 56 days"
            paragraph "about +16.5% · compared with what is not reported · after 56 days"
        button "${share}" expanded
        group "${share}"
          button "Copy link"
          button "Copy citation"
          button "Copy code to embed this"
          button "Download the data (JSON)"
          status
        paragraph "From Wellspring · last review not stated"
        paragraph "How claims are graded: not stated"`,
    );
  });

  it('every level of a scale, what it means, and the claims on it', async () => {
    const page = await openWith(written('evidence-scale'));
    await saysAll(
      page,
      `
        heading "Evidence maturity" level 2
        list
          listitem
            paragraph "Established concept (level 5 of 5)"
            paragraph "A reasonably well-supported concept. This grades the idea, not the size of any effect."
            list
              listitem "“The gut and skin are linked”"
          listitem
            paragraph "Plausible (level 4 of 5)"
            paragraph "What this level means is not stated."
            list
              listitem "“Gut bacteria make anti-inflammatory compounds (SCFAs)” partly shown"
          listitem
            paragraph "Emerging (level 3 of 5)"
            paragraph "What this level means is not stated."
            list
              listitem "“Microbiome approaches help inflammatory skin conditions” mixed"
          listitem
            paragraph "Early-stage (level 2 of 5)"
            paragraph "What this level means is not stated."
            list
              listitem "“Probiotics improve hydration / fine lines in healthy skin” thin"
          listitem
            paragraph "Not supported (level 1 of 5)"
            paragraph "Marketing ahead of the data: no good evidence for it, which is not evidence against it."
            list
              listitem "“A gut cleanse / detox clears your skin”"
              listitem "“One supplement fixes skin from within”"`,
    );
  });

  it('what a study found, each figure by its name, and on which claim it bears', async () => {
    const page = await openWith(written('study-finding'));
    await saysAll(
      page,
      `
        paragraph "Oral probiotics in adult atopic dermatitis"
        paragraph "A statistically significant improvement in a standard severity score — but with very high variability between studies"
        definitions
          term "Result"
          definition "not reported"
          term "Between studies"
          definition "I² = 96%: considerable differences"
          term "Design"
          definition "meta-analysis · 6 randomised controlled trials"
          term "People"
          definition "241 · adults with one common inflammatory skin condition"
          term "Compared with"
          definition "not reported"
          term "Harms"
          definition "not reported"
          term "Numbers from"
          definition "a secondary source · Read in the article, not in the study."
          term "Funding"
          definition "Universitas Airlangga"
          term "Source"
          definition
            link "The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)"
        paragraph "The article does not report the size of the improvement."
        list
          listitem "On the claim “Microbiome approaches help inflammatory skin conditions”: Emerging, mixed (level 3 of 5)"
        button "Share: “Oral probiotics in adult atopic dermatitis”" collapsed`,
    );
  });

  it('a forest plot as a table of its numbers, which side favours whom, and a sentence; nothing of the drawing', async () => {
    const page = await openWith(written('forest-plot', { attributes: { findings: 'f-bcg' } }), BCG);
    await openAll(page);
    await saysAll(
      page,
      `
        table "Tuberculosis: risk ratio"
          caption "Tuberculosis: risk ratio"
          row
            columnheader "Study"
            columnheader "People"
            columnheader "Weight"
            columnheader "Risk ratio (95% interval)"
          ${STUDIES.map(
            ([study, people, weight, estimate]) => `row
            rowheader "${study}"
            cell "${people}"
            cell "${weight}"
            cell "${estimate}"`,
          ).join('\n          ')}
          row
            rowheader "BCG vaccine and tuberculosis Between studies: I² = 92.22%: considerable differences"
            cell "357,347"
            cell
            cell "0.49 (0.34 to 0.70)"
          row
            cell "Below 1: Favours BCG vaccine Above 1: Favours no vaccine"
        paragraph "BCG vaccine and tuberculosis: risk ratio 0.49, 95% interval 0.34 to 0.70. All of the interval favours BCG vaccine."
        definitions
          term "Design"
          definition "meta-analysis · 13 studies"
          term "Compared with"
          definition "no vaccine"
          term "Harms"
          definition "not reported"
          term "Numbers from"
          definition "a secondary source · Cases and people of each trial after Colditz and colleagues, as in the data set dat.bcg of the R package metadat; risk ratios, intervals and weights as in the documentation of the R package metafor (random effects, restricted maximum likelihood)."
          term "Source"
          definition
            link "Efficacy of BCG Vaccine in the Prevention of Tuberculosis: Meta-analysis of the Published Literature"
            text ", 1994"
        paragraph "The trials disagreed a lot. Much of that goes with latitude: the further from the equator, the better the vaccine did."
        paragraph
          text "A "
          button "risk ratio" expanded
          group "What this word means"
            paragraph "risk ratio"
            paragraph "The risk in one group divided by the risk in the other; 1 means no difference, 0.5 half the risk."
          text " of 0.49 is an average over very different places."
        list
          listitem "On the claim “The BCG vaccine protects against tuberculosis”: Not assessed"
        button "Share: “BCG vaccine and tuberculosis”" collapsed`,
    );
  });

  it('why a result is not drawn, where it says too little for that', async () => {
    const page = await openWith(written('forest-plot', { attributes: { findings: 'f-topical-ad' } }));
    await saysAll(
      page,
      `
        list
          listitem
            paragraph "Topical probiotics and atopic dermatitis severity, four weeks"
            paragraph "While individual studies looked promising, pooling the trials showed no statistically significant benefit at four weeks"
            definitions
              term "Result"
              definition "effect −0.29 · measure not reported · interval not reported · p = 0.35"
              term "Design"
              definition "meta-analysis · double-blind RCTs"
              term "Source"
              definition
                link "Topical Probiotics and Atopic Dermatitis Severity: a meta-analysis of double-blind RCTs (2024)"
            paragraph "Not drawn as a plot: the measure is not reported, which side is better is not reported."
            paragraph "The article does not report how many trials or people were pooled."
            list
              listitem "On the claim “Microbiome approaches help inflammatory skin conditions”: Emerging, mixed (level 3 of 5)"
            button "Share: “Topical probiotics and atopic dermatitis severity, four weeks”" collapsed`,
    );
  });

  it('a quotation, that it is shortened, and where it stands', async () => {
    const page = await openWith(written('source-quote'));
    await saysAll(
      page,
      `
        figure
          blockquote "“the integrity of the intestinal barrier along with the action of mucus, immune cells, IgA, and antimicrobial peptides ... prevents the entrance of gut bacteria into the bloodstream, ultimately maintaining skin homeostasis”"
          figcaption
            link "Impact of gut microbiome on skin health: the gut–skin axis (Gut Microbes, 2022)"
            text " · shortened"`,
    );
  });

  it('a word in a line, and what it means once that is open', async () => {
    const page = await openWith(`<p>Ferment ${written('glossary-term')} yourself.</p>`);
    assert.equal(await tree(page, '.honest'), 'button "Short-chain fatty acids" collapsed');
    await openAll(page);
    await saysAll(
      page,
      `
        button "Short-chain fatty acids" expanded
        group "What this word means"
          paragraph "Short-chain fatty acids (SCFAs)"
          paragraph "Anti-inflammatory compounds that gut bacteria make when they ferment fibre."`,
    );
  });

  it('a mark by its source, and all of that once it is open', async () => {
    const page = await openWith(`<p>Some say so.${written('cite-ref')}</p>`);
    const name = 'Reference 3: The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)';
    assert.equal(await tree(page, '.honest'), `superscript\n  button "${name}" collapsed`);
    await openAll(page);
    await saysAll(
      page,
      `
        superscript
          button "${name}" expanded
        group "References"
          list
            listitem
              ${ORAL.replaceAll('\n', '\n              ')}
              paragraph "6 RCTs, 241 participants; significant SCORAD improvement but very high heterogeneity (I² = 96%)."
              paragraph "Behind 1 claim"`,
    );
  });

  it('a reference by its number, all of it, what rests on it, where it is cited, and the files to download', async () => {
    const page = await openWith(written('reference-list', { attributes: { reference: 'ref-oral-ad-2022' } }));
    await page.locator('>>> summary').click();
    await saysAll(
      page,
      `
        heading "References" level 2
        list
          listitem
            marker "3. "
            ${ORAL.replaceAll('\n', '\n            ')}
            paragraph
              text "In this article: The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022) — 6 RCTs, 241 participants; significant "
              button "SCORAD" collapsed
              text " improvement but very high heterogeneity ("
              button "I²" collapsed
              text " = 96%)."
            paragraph "Meta-analysis · Funding: Universitas Airlangga (grant)"
            disclosure "Behind 1 claim (3)" expanded
            list
              listitem
                paragraph "Supports"
                paragraph "“Microbiome approaches help inflammatory skin conditions” Emerging, mixed (level 3 of 5)"
            paragraph "Cited in"
            list
              listitem "What does the human evidence actually show?"
              listitem "Oral probiotics in adult atopic dermatitis"
            button "Share: “The role of probiotics in adult atopic dermatitis: a meta-analysis of RCTs (2022)”" collapsed
        group "Download as"
          text "Download as"
          button "RIS"
          button "BibTeX"
          button "CSL-JSON"`,
    );
  });

  it('where the article leads on to, and what that is to this one', async () => {
    const page = await openWith(written('related-articles'));
    await saysAll(
      page,
      `
        heading "Read on" level 2
        list
          listitem "skin and vitality from within part of this"
          listitem "why am I always tired? the wider question"
          listitem "the microbiome in plain language glossary"
          listitem "postbiotics explained goes with this one"
          listitem "what the collagen evidence really says goes with this one"`,
    );
  });

  it('what the article is not', async () => {
    const page = await openWith(written('article-disclaimer'));
    await saysAll(
      page,
      `
        note
          paragraph "Wellspring is education, not diagnosis or treatment."`,
    );
  });

  it('that nothing has been corrected, or what has, and how a grade changed, in words where the eye has an arrow', async () => {
    const first = await openWith(written('article-history'));
    await saysAll(
      first,
      `
        heading "Corrections and changes" level 2
        paragraph "No corrections, new versions or changes of a grade are recorded."`,
    );
    const gradeHistory = [{ date: '2025-02-01', from: 'early', to: 'emerging', reason: 'A new trial.' }];
    const article = {
      claims: [{ id: 'c-water', text: 'Water cures', grade: 'emerging', honestRead: 'An example.', gradeHistory }],
      corrections: [
        { id: 'x-dose', date: '2025-03-01', kind: 'correction', text: 'The dose was wrong.', affects: ['c-water'] },
      ],
      versions: [{ version: '2.0', date: '2025-03-02', note: 'All read again.' }],
    };
    const own = `<script type="application/json" id="own">${JSON.stringify(article)}</script>`;
    await saysAll(
      await openWith(`${own}<article-history src="#own"></article-history>`),
      `
        heading "Corrections and changes" level 2
        list
          listitem
            paragraph "March 2, 2025 Version 2.0"
            paragraph "All read again."
          listitem
            paragraph "March 1, 2025 Correction"
            paragraph "The dose was wrong."
            paragraph "Water cures"
          listitem
            paragraph "February 1, 2025 Grade changed"
            paragraph "“Water cures”"
            paragraph "Early-stage changed to Emerging"
            paragraph "A new trial."`,
    );
  });

  it('the whole of it as one article, whose parts can be gone through by headings and landmarks', async () => {
    const page = await openWith(written('evidence-article'));
    const outline = (await tree(page, '.honest')).split('\n').filter((line) => OUTLINE.test(line));
    assert.equal(
      outline.join('\n'),
      text(`
        article
          navigation "On this page"
            heading "On this page" level 2
          heading "Key takeaways" level 2
          heading "What is the gut–skin axis, in plain terms?" level 2
          heading "How could the gut actually affect the skin?" level 2
          heading "What does the human evidence actually show?" level 2
          heading "Which gut–skin claims hold up, and which don't?" level 2
          table "The main gut–skin claims and their current evidence maturity"
          heading "Should I take a probiotic for my skin?" level 2
          heading "Evidence maturity" level 2
          heading "Frequently asked questions" level 2
            heading "What is the gut–skin axis in simple terms?" level 3
            heading "Is the gut–skin axis scientifically real or just marketing?" level 3
            heading "Can probiotics improve how my skin looks?" level 3
            heading "Do short-chain fatty acids (SCFAs) really matter for skin?" level 3
            heading "Will a gut cleanse or detox clear my skin?" level 3
            heading "I have a skin condition — should I treat it through my gut?" level 3
          heading "References" level 2
          heading "Read on" level 2
          note
          heading "Corrections and changes" level 2`),
    );
    await page.close();
  });
});

const OUTLINE = /^ *(article|navigation|heading|table|note)\b/;

/** The trials of the BCG vaccine, as the example has them. */
const STUDIES = [
  ['Aronson 1948', '262', '5.1%', '0.41 (0.13 to 1.26)'],
  ['Ferguson and Simes 1949', '609', '6.4%', '0.20 (0.09 to 0.49)'],
  ['Rosenthal et al 1960', '451', '4.4%', '0.26 (0.07 to 0.92)'],
  ['Hart and Sutherland 1977', '26,465', '9.7%', '0.24 (0.18 to 0.31)'],
  ['Frimodt-Møller et al 1973', '10,877', '8.9%', '0.80 (0.52 to 1.25)'],
  ['Stein and Aronson 1953', '2,992', '10.1%', '0.46 (0.39 to 0.54)'],
  ['Vandiviere et al 1973', '3,174', '6.0%', '0.20 (0.08 to 0.50)'],
  ['TPT Madras 1980', '176,782', '10.2%', '1.01 (0.89 to 1.14)'],
  ['Coetzee and Berjak 1968', '14,776', '8.7%', '0.63 (0.39 to 1.00)'],
  ['Rosenthal et al 1961', '3,381', '8.4%', '0.25 (0.15 to 0.43)'],
  ['Comstock et al 1974', '77,972', '9.9%', '0.71 (0.57 to 0.89)'],
  ['Comstock and Webster 1969', '4,839', '3.8%', '1.56 (0.37 to 6.53)'],
  ['Comstock et al 1976', '34,767', '8.4%', '0.98 (0.58 to 1.66)'],
] as const;
