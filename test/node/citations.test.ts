/** Citations: two styles against their own published examples, files for reference managers, and where an article cites what. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { appearances } from '../../src/article/appearance.js';
import type { Article, CslDate, CslItem, CslName } from '../../src/article/article.js';
import { citeArticle } from '../../src/article/citations/cite-article.js';
import { REFERENCE_FORMATS, referenceFile } from '../../src/article/citations/files.js';
import { plainCitation } from '../../src/article/citations/parts.js';
import { CITATION_STYLES } from '../../src/article/citations/style-names.js';
import { cite } from '../../src/article/citations/styles.js';
import { noticeOf } from '../../src/article/editorial-notice.js';
import { readArticle } from '../../src/article/read-article.js';
import { EDITORIAL_STATUSES } from '../../src/article/vocabularies.js';
import { anyArticle } from './arbitrary-article.js';

/** "Halpern, Scott D." → a name of CSL; what has no comma is not divided. */
const names = (...all: string[]): CslName[] =>
  all.map((name) => {
    const [family, given, suffix] = name.split(', ');
    return given ? { family: family!, given, ...(suffix && { suffix }) } : { literal: name };
  });
const on = (...date: number[]) => ({ 'date-parts': [date] });

/** ICMJE, Recommendations: samples of formatted references, kept by the National Library of Medicine. */
const ICMJE = 'https://www.nlm.nih.gov/bsd/uniform_requirements.html';
const APA = 'https://apastyle.apa.org/style-grammar-guidelines/references/examples';
const MANUAL = 'Publication Manual of the American Psychological Association, 7th ed.';

/*
 * Compared with copies of that page, since the page itself was not at hand: Halpern, Rose, Diabetes Prevention Program,
 * Vallancien (medpdfnews.com/h/homepage.ntu.edu.tw1.html); the last two and "21st century heart solution" in other
 * punctuation of the year (kmuj.kmu.edu.pk, References style); Murray, Meltzer and Borkowski in templates and guides of
 * journals. No copy was found of Banit, Zhang, Tian (only "In press 2002", as the page had it before), Gilstrap, Breedlove,
 * Foley and Cancer-Pain.org: these are as they were typed in.
 */
const VANCOUVER_EXAMPLES: [kind: string, source: string, expected: string, item: CslItem][] = [
  [
    'a journal article',
    `${ICMJE}, 1`,
    'Halpern SD, Ubel PA, Caplan AL. Solid-organ transplantation in HIV-infected patients. N Engl J Med. 2002 Jul 25;347(4):284-7.',
    {
      type: 'article-journal',
      author: names('Halpern, Scott D.', 'Ubel, Peter A.', 'Caplan, Arthur L.'),
      title: 'Solid-organ transplantation in HIV-infected patients',
      'container-title': 'New England Journal of Medicine',
      'container-title-short': 'N Engl J Med',
      issued: on(2002, 7, 25),
      volume: 347,
      issue: 4,
      page: '284-287',
    },
  ],
  [
    'more than six authors',
    `${ICMJE}, 1`,
    'Rose ME, Huerbin MB, Melick J, Marion DW, Palmer AM, Schiding JK, et al. Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury. Brain Res. 2002;935(1-2):40-6.',
    {
      type: 'article-journal',
      author: names(
        'Rose, ME',
        'Huerbin, MB',
        'Melick, J',
        'Marion, DW',
        'Palmer, AM',
        'Schiding, JK',
        'Kochanek, PM',
        'Graham, SH',
      ),
      title: 'Regulation of interstitial excitatory amino acid concentrations after cortical contusion injury.',
      'container-title-short': 'Brain Res',
      issued: on(2002),
      volume: '935',
      issue: '1-2',
      page: '40–46',
    },
  ],
  [
    'an organisation as author',
    `${ICMJE}, 2`,
    'Diabetes Prevention Program Research Group. Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance. Hypertension. 2002;40(5):679-86.',
    {
      type: 'article-journal',
      author: names('Diabetes Prevention Program Research Group'),
      title: 'Hypertension, insulin, and proinsulin in participants with impaired glucose tolerance',
      'container-title': 'Hypertension',
      issued: on(2002),
      volume: '40',
      issue: '5',
      page: '679-86',
    },
  ],
  [
    'people and an organisation',
    `${ICMJE}, 3`,
    'Vallancien G, Emberton M, Harving N, van Moorselaar RJ; Alf-One Study Group. Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms. J Urol. 2003;169(6):2257-61.',
    {
      type: 'article-journal',
      author: [
        ...names('Vallancien, G', 'Emberton, M', 'Harving, N'),
        { family: 'Moorselaar', 'non-dropping-particle': 'van', given: 'R. Jeroen A.' },
        ...names('Alf-One Study Group'),
      ],
      title: 'Sexual dysfunction in 1,274 European men suffering from lower urinary tract symptoms',
      'container-title-short': 'J Urol',
      issued: on(2003),
      volume: '169',
      issue: '6',
      page: '2257-2261',
    },
  ],
  [
    'no author',
    `${ICMJE}, 4`,
    '21st century heart solution may have a sting in the tail. BMJ. 2002;325(7357):184.',
    {
      type: 'article-journal',
      title: '21st century heart solution may have a sting in the tail',
      'container-title': 'BMJ',
      issued: on(2002),
      volume: '325',
      issue: '7357',
      page: '184',
    },
  ],
  [
    'an issue without a volume',
    `${ICMJE}, 10`,
    'Banit DM, Kaufer H, Hartford JM. Intraoperative frozen section analysis in revision total joint arthroplasty. Clin Orthop Relat Res. 2002;(401):230-8.',
    {
      type: 'article-journal',
      author: names('Banit, DM', 'Kaufer, H', 'Hartford, JM'),
      title: 'Intraoperative frozen section analysis in revision total joint arthroplasty',
      'container-title-short': 'Clin Orthop Relat Res',
      issued: on(2002),
      issue: '401',
      page: '230-238',
    },
  ],
  [
    'an article known by DOI and in PubMed',
    `${ICMJE}, 36`,
    'Zhang M, Holman CD, Price SD, Sanfilippo FM, Preen DB, Bulsara MK. Comorbidity and repeat admission to hospital for adverse drug reactions in older adults: retrospective cohort study. BMJ. 2009 Jan 7;338:a2752. doi: 10.1136/bmj.a2752. PubMed PMID: 19129307; PubMed Central PMCID: PMC2615549.',
    {
      type: 'journal-article',
      author: names(
        'Zhang, Min',
        "Holman, C. D'Arcy J.",
        'Price, Sylvie D.',
        'Sanfilippo, Frank M.',
        'Preen, David B.',
        'Bulsara, Max K.',
      ),
      title:
        'Comorbidity and repeat admission to hospital for adverse drug reactions in older adults: retrospective cohort study',
      'container-title': 'BMJ',
      issued: on(2009, 1, 7),
      volume: '338',
      page: 'a2752',
      DOI: '10.1136/bmj.a2752',
      PMID: '19129307',
      PMCID: 'PMC2615549',
    },
  ],
  [
    'forthcoming',
    `${ICMJE}, 35`,
    'Tian D, Araki H, Stahl E, Bergelson J, Kreitman M. Signature of balancing selection in Arabidopsis. Proc Natl Acad Sci U S A. Forthcoming 2002.',
    {
      type: 'article-journal',
      status: 'in press',
      author: names('Tian, D', 'Araki, H', 'Stahl, E', 'Bergelson, J', 'Kreitman, M'),
      title: 'Signature of balancing selection in Arabidopsis',
      'container-title-short': 'Proc Natl Acad Sci U S A',
      issued: on(2002),
    },
  ],
  [
    'a book',
    `${ICMJE}, 19`,
    'Murray PR, Rosenthal KS, Kobayashi GS, Pfaller MA. Medical microbiology. 4th ed. St. Louis: Mosby; 2002.',
    {
      type: 'book',
      author: names('Murray, PR', 'Rosenthal, KS', 'Kobayashi, GS', 'Pfaller, MA'),
      title: 'Medical microbiology',
      edition: 4,
      'publisher-place': 'St. Louis',
      publisher: 'Mosby',
      issued: on(2002),
    },
  ],
  [
    'an edited book',
    `${ICMJE}, 20`,
    'Gilstrap LC 3rd, Cunningham FG, VanDorsten JP, editors. Operative obstetrics. 2nd ed. New York: McGraw-Hill; 2002.',
    {
      type: 'book',
      editor: names('Gilstrap, Larry C., III', 'Cunningham, F. Gary', 'VanDorsten, J. Peter'),
      title: 'Operative obstetrics',
      edition: '2nd ed.',
      'publisher-place': 'New York',
      publisher: 'McGraw-Hill',
      issued: on(2002),
    },
  ],
  [
    'a book with authors and an editor',
    `${ICMJE}, 21`,
    'Breedlove GK, Schorfheide AM. Adolescent pregnancy. 2nd ed. Wieczorek RR, editor. White Plains (NY): March of Dimes Education Services; 2001.',
    {
      type: 'book',
      author: names('Breedlove, GK', 'Schorfheide, AM'),
      editor: names('Wieczorek, RR'),
      title: 'Adolescent pregnancy',
      edition: '2nd',
      'publisher-place': 'White Plains (NY)',
      publisher: 'March of Dimes Education Services',
      issued: on(2001),
    },
  ],
  [
    'a chapter',
    `${ICMJE}, 23`,
    'Meltzer PS, Kallioniemi A, Trent JM. Chromosome alterations in human solid tumors. In: Vogelstein B, Kinzler KW, editors. The genetic basis of human cancer. New York: McGraw-Hill; 2002. p. 93-113.',
    {
      type: 'chapter',
      author: names('Meltzer, PS', 'Kallioniemi, A', 'Trent, JM'),
      title: 'Chromosome alterations in human solid tumors',
      editor: names('Vogelstein, B', 'Kinzler, KW'),
      'container-title': 'The genetic basis of human cancer',
      'publisher-place': 'New York',
      publisher: 'McGraw-Hill',
      issued: on(2002),
      page: '93-113',
    },
  ],
  [
    'a thesis',
    `${ICMJE}, 27`,
    'Borkowski MM. Infant sleep and feeding: a telephone survey of Hispanic Americans [dissertation]. Mount Pleasant (MI): Central Michigan University; 2002.',
    {
      type: 'thesis',
      genre: 'Doctoral dissertation',
      author: names('Borkowski, Mary M.'),
      title: 'Infant sleep and feeding: a telephone survey of Hispanic Americans',
      'publisher-place': 'Mount Pleasant (MI)',
      publisher: 'Central Michigan University',
      issued: on(2002),
    },
  ],
  [
    'a book on the web',
    `${ICMJE}, 38`,
    'Foley KM, Gelband H, editors. Improving palliative care for cancer [Internet]. Washington: National Academy Press; 2001 [cited 2002 Jul 9]. Available from: http://www.nap.edu/books/0309074029/html/.',
    {
      type: 'book',
      editor: names('Foley, KM', 'Gelband, H'),
      title: 'Improving palliative care for cancer',
      'publisher-place': 'Washington',
      publisher: 'National Academy Press',
      issued: on(2001),
      accessed: on(2002, 7, 9),
      URL: 'http://www.nap.edu/books/0309074029/html/',
    },
  ],
  [
    // The page also has "updated 2002 May 16" in the brackets, for which CSL has no field.
    'a web page',
    `${ICMJE}, 39`,
    'Cancer-Pain.org [Internet]. New York: Association of Cancer Online Resources, Inc.; c2000-01 [cited 2002 Jul 9]. Available from: http://www.cancer-pain.org/.',
    {
      type: 'webpage',
      title: 'Cancer-Pain.org',
      'publisher-place': 'New York',
      publisher: 'Association of Cancer Online Resources, Inc.',
      issued: { literal: 'c2000-01' },
      accessed: on(2002, 7, 9),
      URL: 'http://www.cancer-pain.org/',
    },
  ],
];

/*
 * Compared with copies, since the pages and the manual themselves were not at hand: Grady (Springer, Affective Science
 * reference style); Aron and Dillard (libguides.daemen.edu, which names its page of APA Style); Pachur, Harris, Kalnay,
 * World Health Organization and U.S. Census Bureau in lists of examples that others test their citations against. These
 * differ on Kalnay's last page, 471 or 472, and on when the clock was retrieved, July 3, 2019 in the manual's; and print
 * Jerrentrup's “Dr. House” with its full stop outside. No copy was found of Hampton, Jackson, Kesharwani, Torino, National
 * Cancer Institute's "Taking time" and Kabir's entry: these are as they were typed in.
 */
const APA_EXAMPLES: typeof VANCOUVER_EXAMPLES = [
  [
    'a journal article',
    `${APA}/journal-article-references`,
    'Grady, J. S., Her, M., Moreno, G., Perez, C., & Yelinek, J. (2019). Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States. Psychology of Popular Media Culture, 8(3), 207–217. https://doi.org/10.1037/ppm0000185',
    {
      type: 'article-journal',
      author: names('Grady, Jessica S.', 'Her, Malena', 'Moreno, Geena', 'Perez, Catherine', 'Yelinek, Jelinne'),
      title:
        'Emotions in storybooks: A comparison of storybooks that represent ethnic and racial groups in the United States',
      'container-title': 'Psychology of Popular Media Culture',
      issued: on(2019, 7),
      volume: '8',
      issue: '3',
      page: '207-17',
      DOI: '10.1037/ppm0000185',
    },
  ],
  [
    'an article with a number instead of pages',
    `${APA}/journal-article-references`,
    'Jerrentrup, A., Mueller, T., Glowalla, U., Herder, M., Henrichs, N., Neubauer, A., & Schaefer, J. R. (2018). Teaching medicine with the help of “Dr. House.” PLoS ONE, 13(3), Article e0193972. https://doi.org/10.1371/journal.pone.0193972',
    {
      type: 'article-journal',
      author: names(
        'Jerrentrup, A.',
        'Mueller, T.',
        'Glowalla, U.',
        'Herder, M.',
        'Henrichs, N.',
        'Neubauer, A.',
        'Schaefer, J. R.',
      ),
      title: 'Teaching medicine with the help of “Dr. House.”',
      'container-title': 'PLoS ONE',
      issued: on(2018),
      volume: 13,
      issue: 3,
      page: 'e0193972',
      DOI: '10.1371/journal.pone.0193972',
    },
  ],
  [
    'twenty-one authors and more',
    `${MANUAL}, section 10.1, example 4`,
    'Kalnay, E., Kanamitsu, M., Kistler, R., Collins, W., Deaven, D., Gandin, L., Iredell, M., Saha, S., White, G., Woollen, J., Zhu, Y., Chelliah, M., Ebisuzaki, W., Higgins, W., Janowiak, J., Mo, K. C., Ropelewski, C., Wang, J., Leetmaa, A., . . . Joseph, D. (1996). The NCEP/NCAR 40-year reanalysis project. Bulletin of the American Meteorological Society, 77(3), 437–471.',
    {
      type: 'article-journal',
      author: names(
        ...'Kalnay, E.; Kanamitsu, M.; Kistler, R.; Collins, W.; Deaven, D.; Gandin, L.; Iredell, M.; Saha, S.; White, G.; Woollen, J.; Zhu, Y.; Chelliah, M.; Ebisuzaki, W.; Higgins, W.; Janowiak, J.; Mo, K. C.; Ropelewski, C.; Wang, J.; Leetmaa, A.; Reynolds, R.; Jenne, R.; Joseph, D.'.split(
          '; ',
        ),
      ),
      title: 'The NCEP/NCAR 40-year reanalysis project',
      'container-title': 'Bulletin of the American Meteorological Society',
      issued: on(1996),
      volume: '77',
      issue: '3',
      page: '437-471',
    },
  ],
  [
    'in press',
    `${MANUAL}, section 10.1, example 8`,
    'Pachur, T., & Scheibehenne, B. (in press). Unpacking buyer–seller differences in valuation from experience: A cognitive modeling approach. Psychonomic Bulletin & Review.',
    {
      type: 'article-journal',
      status: 'in press',
      author: names('Pachur, Thorsten', 'Scheibehenne, Benjamin'),
      title: 'Unpacking buyer–seller differences in valuation from experience: A cognitive modeling approach',
      'container-title': 'Psychonomic Bulletin & Review',
    },
  ],
  [
    'a preprint',
    `${APA}/preprint-article-references`,
    'Hampton, S., Rabagliati, H., Sorace, A., & Fletcher-Watson, S. (2017). Autism and bilingualism: A qualitative interview study of parents’ perspectives and experiences. PsyArXiv. https://doi.org/10.31234/osf.io/76xfs',
    {
      type: 'article',
      author: names('Hampton, Sarah', 'Rabagliati, Hugh', 'Sorace, Antonella', 'Fletcher-Watson, Sue'),
      title: 'Autism and bilingualism: A qualitative interview study of parents’ perspectives and experiences',
      publisher: 'PsyArXiv',
      issued: on(2017, 9, 14),
      DOI: '10.31234/osf.io/76xfs',
    },
  ],
  [
    'a book',
    `${APA}/book-references`,
    'Jackson, L. M. (2019). The psychology of prejudice: From attitudes to social action (2nd ed.). American Psychological Association. https://doi.org/10.1037/0000168-000',
    {
      type: 'book',
      author: names('Jackson, Lynne M.'),
      title: 'The psychology of prejudice: From attitudes to social action',
      edition: '2',
      'publisher-place': 'Washington',
      publisher: 'American Psychological Association',
      issued: on(2019),
      DOI: '10.1037/0000168-000',
    },
  ],
  [
    'a book with one editor',
    `${APA}/book-references`,
    'Kesharwani, P. (Ed.). (2020). Nanotechnology based approaches for tuberculosis treatment. Academic Press.',
    {
      type: 'book',
      editor: names('Kesharwani, Prashant'),
      title: 'Nanotechnology based approaches for tuberculosis treatment',
      publisher: 'Academic Press',
      issued: on(2020),
    },
  ],
  [
    'a book with five editors',
    `${APA}/book-references`,
    'Torino, G. C., Rivera, D. P., Capodilupo, C. M., Nadal, K. L., & Sue, D. W. (Eds.). (2019). Microaggression theory: Influence and implications. John Wiley & Sons. https://doi.org/10.1002/9781119466642',
    {
      type: 'edited-book',
      editor: names('Torino, G. C.', 'Rivera, D. P.', 'Capodilupo, C. M.', 'Nadal, K. L.', 'Sue, D. W.'),
      title: 'Microaggression theory: Influence and implications',
      publisher: 'John Wiley & Sons',
      issued: on(2019),
      DOI: '10.1002/9781119466642',
    },
  ],
  [
    'a chapter',
    `${APA}/edited-book-chapter-references`,
    'Aron, L., Botella, M., & Lubart, T. (2019). Culinary arts: Talent and their development. In R. F. Subotnik, P. Olszewski-Kubilius, & F. C. Worrell (Eds.), The psychology of high performance: Developing human potential into domain-specific talent (pp. 345–359). American Psychological Association.',
    {
      type: 'chapter',
      author: names('Aron, L.', 'Botella, M.', 'Lubart, T.'),
      title: 'Culinary arts: Talent and their development',
      editor: names('Subotnik, R. F.', 'Olszewski-Kubilius, P.', 'Worrell, F. C.'),
      'container-title': 'The psychology of high performance: Developing human potential into domain-specific talent',
      publisher: 'American Psychological Association',
      issued: on(2019),
      page: '345-359',
    },
  ],
  [
    'a chapter of a fourth edition',
    `${APA}/edited-book-chapter-references`,
    'Dillard, J. P. (2020). Currents in the study of persuasion. In M. B. Oliver, A. A. Raney, & J. Bryant (Eds.), Media effects: Advances in theory and research (4th ed., pp. 115–129). Routledge.',
    {
      type: 'book-chapter',
      author: names('Dillard, J. P.'),
      title: 'Currents in the study of persuasion',
      editor: names('Oliver, M. B.', 'Raney, A. A.', 'Bryant, J.'),
      'container-title': 'Media effects: Advances in theory and research',
      edition: '4',
      publisher: 'Routledge',
      issued: on(2020),
      page: '115–129',
    },
  ],
  [
    'a report by an agency',
    `${APA}/report-government-agency-references`,
    'National Cancer Institute. (2019). Taking time: Support for people with cancer (NIH Publication No. 18-2059). U.S. Department of Health and Human Services, National Institutes of Health. https://www.cancer.gov/publications/patient-education/takingtime.pdf',
    {
      type: 'report',
      author: names('National Cancer Institute'),
      title: 'Taking time: Support for people with cancer',
      genre: 'NIH Publication',
      number: '18-2059',
      publisher: 'U.S. Department of Health and Human Services, National Institutes of Health',
      issued: on(2019),
      URL: 'https://www.cancer.gov/publications/patient-education/takingtime.pdf',
    },
  ],
  [
    'a thesis from an archive',
    `${APA}/published-dissertation-references`,
    'Kabir, J. M. (2016). Factors influencing customer satisfaction at a fast food hamburger chain: The relationship between customer satisfaction and customer loyalty (Publication No. 10169573) [Doctoral dissertation, Wilmington University]. ProQuest Dissertations & Theses Global.',
    {
      type: 'thesis',
      genre: 'Doctoral dissertation',
      author: names('Kabir, J. M.'),
      title:
        'Factors influencing customer satisfaction at a fast food hamburger chain: The relationship between customer satisfaction and customer loyalty',
      number: '10169573',
      publisher: 'Wilmington University',
      archive: 'ProQuest Dissertations & Theses Global',
      issued: on(2016),
    },
  ],
  [
    'an unpublished thesis',
    `${MANUAL}, section 10.6, example 64`,
    'Harris, L. (2014). Instructional leadership perceptions and practices of elementary school leaders [Unpublished doctoral dissertation]. University of Virginia.',
    {
      type: 'thesis',
      genre: 'Doctoral dissertation',
      author: names('Harris, L.'),
      title: 'Instructional leadership perceptions and practices of elementary school leaders',
      publisher: 'University of Virginia',
      issued: on(2014),
    },
  ],
  [
    'a web page of an organisation, dated by the day',
    `${APA}/webpage-website-references`,
    'World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    {
      type: 'webpage',
      author: names('World Health Organization'),
      title: 'The top 10 causes of death',
      'container-title': 'World Health Organization',
      issued: { raw: '2018-05-24' },
      accessed: on(2020, 1, 9),
      URL: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    },
  ],
  [
    'a web page without a date',
    `${APA}/webpage-website-references`,
    'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved January 9, 2020, from https://www.census.gov/popclock/',
    {
      type: 'webpage',
      author: names('U.S. Census Bureau'),
      title: 'U.S. and world population clock',
      publisher: 'U.S. Department of Commerce',
      accessed: on(2020, 1, 9),
      URL: 'https://www.census.gov/popclock/',
    },
  ],
];

for (const [style, examples] of [
  ['vancouver', VANCOUVER_EXAMPLES],
  ['apa', APA_EXAMPLES],
] as const) {
  for (const [kind, source, expected, item] of examples) {
    test(`${style} prints ${kind} as its own example does (${source})`, () => {
      assert.equal(plainCitation(cite(item, style)), expected);
    });
  }
}

const text = (item: CslItem, style: 'vancouver' | 'apa') => plainCitation(cite(item, style));

test('APA slants what stands by itself, and links its DOI', () => {
  const [, , , article] = APA_EXAMPLES[0]!;
  assert.deepEqual(cite(article, 'apa').slice(1), [
    { italic: 'Psychology of Popular Media Culture, 8' },
    '(3), 207–217. ',
    { text: 'https://doi.org/10.1037/ppm0000185', href: 'https://doi.org/10.1037/ppm0000185' },
  ]);
  const [, , , book] = APA_EXAMPLES[5]!;
  assert.deepEqual(cite(book, 'apa')[1], { italic: 'The psychology of prejudice: From attitudes to social action' });
});

test('a preprint says so in Vancouver style', () => {
  assert.equal(
    text(
      {
        type: 'posted-content',
        author: names('Bar, Daniel Z.'),
        title: 'Biotinylation by antibody recognition',
        'container-title': 'bioRxiv',
        issued: on(2016),
        DOI: '10.1101/069187',
      },
      'vancouver',
    ),
    'Bar DZ. Biotinylation by antibody recognition. bioRxiv [Preprint]. 2016. doi: 10.1101/069187.',
  );
});

test('only what is a number of PubMed leads there', () => {
  const linked = (PMID: string) =>
    cite({ type: 'article-journal', title: 'T', PMID }, 'vancouver').filter((part) => typeof part === 'object');
  assert.deepEqual(linked('35978397'), [{ text: '35978397', href: 'https://pubmed.ncbi.nlm.nih.gov/35978397/' }]);
  assert.deepEqual(linked('../search'), []);
});

test('a DOI of any signs leads to its address', () => {
  const doi = '10.1002/(SICI)1097<1661::AID#8>3.0?\ud800';
  const href = 'https://doi.org/10.1002/(SICI)1097%3C1661::AID%238%3E3.0%3F';
  assert.deepEqual(cite({ type: 'book', title: 'T', DOI: doi }, 'vancouver')[1], { text: doi, href });
});

test('a title keeps its own last mark, and loses tags and the full stop of a database', () => {
  const item = { type: 'article-journal', 'container-title': 'Gut', issued: on(2020) };
  assert.match(text({ ...item, title: 'Does it work?' }, 'vancouver'), /^Does it work\? Gut\./);
  assert.match(
    text({ ...item, title: 'Role of <i>Lactobacillus</i> and H<sub>2</sub>O.' }, 'apa'),
    /^Role of Lactobacillus and H2O\. \(2020\)\. Gut\.$/,
  );
});

test('names that are not of the usual pattern', () => {
  const by = (...author: CslName[]) => ({ type: 'book', title: 'T', issued: on(2020), author });
  for (const [name, vancouver, apa] of [
    [{ family: 'Geenen', given: 'Marie-José' }, 'Geenen MJ', 'Geenen, M.-J.'],
    [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }, 'von Humboldt A', 'Humboldt, A. von'],
    [{ family: 'King', given: 'Martin Luther', suffix: 'Jr' }, 'King ML Jr', 'King, M. L., Jr.'],
    [{ family: '山田', given: '太郎' }, '山田 太郎', '山田, 太郎'],
    [{ family: 'Damayanti' }, 'Damayanti', 'Damayanti'],
    [{ given: 'Damayanti' }, 'Damayanti', 'Damayanti'],
    [{ family: 'Öztürk', given: 'élodie' }, 'Öztürk É', 'Öztürk, É.'],
  ] as [CslName, string, string][]) {
    assert.equal(text(by(name), 'vancouver'), `${vancouver}. T. 2020.`);
    assert.equal(text(by(name), 'apa'), `${apa.replace(/\.$/, '')}. (2020). T.`);
  }
});

const data = JSON.parse(readFileSync(new URL('../../data/gut-skin-axis.json', import.meta.url), 'utf8')) as object;
const { article } = readArticle(data) as { article: Article };

test('the first article’s own references', () => {
  const [, mahmud, oral] = article.references;
  assert.equal(
    text(oral!.csl, 'vancouver'),
    'Umborowati MA, Damayanti D, Anggraeni S, Endaryanto A, Surono IS, Effendy I, et al. The role of probiotics in the treatment of adult atopic dermatitis: a meta-analysis of randomized controlled trials. Journal of Health, Population and Nutrition. 2022 Aug 17;41(1):37. doi: 10.1186/s41043-022-00318-6. PubMed PMID: 35978397; PubMed Central PMCID: PMC9386980.',
  );
  assert.match(
    text(mahmud!.csl, 'apa'),
    /^Mahmud, M\. R\., .* & Pirttilä, A\. M\. \(2022\)\. .* Gut Microbes, 14\(1\), Article 2096995\. https/,
  );
});

test('the article itself can be cited, as it was last changed', () => {
  const cited = {
    id: 'a',
    headline: 'What your gut does to your skin',
    author: [{ name: 'Doe, Jane', kind: 'Person' as const }, { name: 'The Wellspring editors' }],
    publisher: { name: 'Wellspring' },
    version: '1.2',
    datePublished: '2026-01-02',
    dateModified: '2026-05-31',
    url: 'https://wellspring.example/gut-skin',
  };
  assert.equal(
    text(citeArticle(cited, '2026-11-23'), 'vancouver'),
    'Doe J; The Wellspring editors. What your gut does to your skin [Internet]. Version 1.2. Wellspring; 2026 May 31 [cited 2026 Nov 23]. Available from: https://wellspring.example/gut-skin',
  );
  assert.equal(
    text(citeArticle(cited, '2026-11-23'), 'apa'),
    'Doe, J., & The Wellspring editors. (2026, May 31). What your gut does to your skin (Version 1.2). Wellspring. https://wellspring.example/gut-skin',
  );
});

const files = (references: Article['references']) =>
  REFERENCE_FORMATS.map((format) => referenceFile(references, format, 'my references')) as [
    ris: ReturnType<typeof referenceFile>,
    bibtex: ReturnType<typeof referenceFile>,
    csl: ReturnType<typeof referenceFile>,
  ];

test('references can be taken to a reference manager', () => {
  const [ris, bibtex, csl] = files(article.references);
  assert.deepEqual(
    [ris, bibtex, csl].map(({ name, type }) => [name, type]),
    [
      ['my-references.ris', 'application/x-research-info-systems'],
      ['my-references.bib', 'application/x-bibtex'],
      ['my-references.json', 'application/vnd.citationstyles.csl+json'],
    ],
  );
  assert.deepEqual(
    JSON.parse(csl.content),
    article.references.map(({ csl }) => csl),
  );
  const topical = ris.content.split('TY  - ').at(-2)!;
  for (const line of [
    'AU  - Flint, E',
    'T2  - Cureus',
    'PY  - 2024',
    'DA  - 2024/09/23/',
    'SP  - e70001',
    'AN  - 39445279',
  ]) {
    assert.ok(topical.includes(`\r\n${line}\r\n`), line);
  }
  assert.match(bibtex.content, /^@article\{ref-oral-ad-2022,$/m);
  assert.match(bibtex.content, / {2}author = \{Umborowati, Menul Ayu and Damayanti, Damayanti and /);
  assert.match(bibtex.content, / {2}title = \{\{The role of probiotics in the treatment /);
});

test('BibTeX takes no name apart, no sign for a command and no key twice', () => {
  const csl = {
    type: 'report',
    title: '50% of R&D_costs {in $} #1 ~ \\o/',
    author: [...names('Food and Drug Administration'), { family: 'Pirttilä', given: 'Anna, Maria' }],
    URL: 'https://example.org/a_b?c=%20{d}',
  };
  const [, { content }] = files([
    { id: 'a(b)', csl },
    { id: 'a{b}', csl },
  ]);
  assert.deepEqual(content.match(/^@.*$/gm), ['@techreport{a-b-,', '@techreport{a-b--2,']);
  assert.ok(content.includes('author = {{Food and Drug Administration} and Pirttilä, {Anna, Maria}}'));
  assert.ok(content.includes('50\\% of R\\&D\\_costs \\textbraceleft{}in \\$\\textbraceright{} \\#1'));
  assert.ok(content.includes('url = {https://example.org/a_b?c=%20%7Bd%7D}'));
});

test('an item of an unknown sort goes out as it came in, and gets an id', () => {
  const csl = { type: 'x', custom: { a: [1, null] }, title: 'T' } as CslItem;
  assert.deepEqual(JSON.parse(files([{ id: 'r-t', csl }])[2].content), [{ id: 'r-t', ...csl }]);
});

test('references are numbered as a reader meets them, and lead back to what rests on them', () => {
  const all = appearances(article);
  assert.deepEqual(
    all.map(({ number, reference }) => [number, reference.id]),
    [
      [1, 'ref-gutmicrobes-2022'],
      [2, 'ref-frontiers-2024'],
      [3, 'ref-oral-ad-2022'],
      [4, 'ref-topical-ad-2024'],
      [5, 'ref-scoping-2026'],
    ],
  );
  const oral = all[2]!;
  assert.deepEqual(
    oral.claims.map(({ claim, relations }) => [claim.id, relations]),
    [['c-conditions', ['supports']]],
  );
  assert.ok(oral.findings.length);
  for (const { places } of all) assert.ok(places.length);
});

test('the order of appearance is that of reading: what stands behind a text unseen comes after it, what nobody cites last', () => {
  const cite = (id: string) => [{ cite: [id] }];
  const { article, problems } = readArticle({
    references: ['z', 'y', 'question', 'finding', 'claim', 'section', 'takeaway', 'intro', 'abstract', 'quoted'].map(
      (id) => ({ id, csl: { title: id } }),
    ),
    abstract: cite('abstract'),
    intro: [{ p: cite('intro') }, { note: ['See ', { quote: 'so', of: 'q' }] }],
    keyTakeaways: [{ text: 'T', references: ['takeaway', 'nowhere'] }],
    sections: [
      {
        heading: 'S',
        answer: cite('section'),
        body: [{ claimTable: ['c', 'c'] }, { list: [cite('abstract')] }, { findings: ['f'] }],
      },
    ],
    claims: [
      {
        id: 'c',
        text: 'C',
        honestRead: 'H',
        evidence: [
          { reference: 'claim', relation: 'supports' },
          { reference: 'claim', relation: 'qualifies' },
          { finding: 'f', relation: 'disputes' },
        ],
      },
    ],
    findings: [{ id: 'f', label: 'F', reference: 'claim', reportedIn: 'finding' }],
    quotations: [{ id: 'q', text: 'so', reference: 'quoted' }],
    faq: [{ question: 'Q', answer: 'A', references: ['question'] }],
  });
  assert.deepEqual(problems, []);
  const all = appearances(article!);
  assert.deepEqual(
    all.map(({ reference }) => reference.id),
    ['abstract', 'intro', 'quoted', 'section', 'claim', 'finding', 'takeaway', 'question', 'z', 'y'],
  );
  const of = (id: string) => all.find(({ reference }) => reference.id === id)!;
  assert.deepEqual(of('abstract').places, [{ kind: 'abstract' }, { kind: 'section', id: 's-s' }]);
  assert.deepEqual(of('claim').claims[0]!.relations, ['supports', 'qualifies', 'disputes']);
  assert.deepEqual(of('finding').claims[0]!.relations, ['disputes']);
  assert.deepEqual(of('finding').places, [
    { kind: 'claim', id: 'c' },
    { kind: 'finding', id: 'f' },
  ]);
  assert.deepEqual(of('z').places, []);
});

test('what has become of a publication is told', () => {
  const csl = { type: 'article-journal', title: 'T' };
  const told = EDITORIAL_STATUSES.filter((status) => noticeOf({ csl, editorialStatus: { status } }));
  assert.deepEqual(told, ['corrected', 'expression-of-concern', 'retracted', 'withdrawn', 'preprint']);
  assert.deepEqual(
    noticeOf({
      csl,
      editorialStatus: { status: 'retracted', date: '2025-03', source: 'retraction-watch', noticeDoi: '10.1000/n<1>' },
    }),
    { kind: 'retracted', date: '2025-03', source: 'retraction-watch', address: 'https://doi.org/10.1000/n%3C1%3E' },
  );
  assert.equal(noticeOf({ csl: { type: 'posted-content' } })?.kind, 'preprint');
  assert.equal(noticeOf({ csl: { type: 'posted-content' }, editorialStatus: { status: 'current' } }), undefined);
});

/** Every opened brace is closed, and no other. */
function balanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return !depth;
}

test('whatever the format allows is cited and filed without an accident', () => {
  fc.assert(
    fc.property(anyArticle, (data) => {
      const { article } = readArticle(data);
      const all = appearances(article!);
      assert.deepEqual(
        all.map(({ reference }) => reference.id).toSorted(),
        article!.references.map(({ id }) => id).toSorted(),
      );
      citeArticle(article!, '2026-11-23');
      for (const style of CITATION_STYLES) for (const { csl } of article!.references) cite(csl, style);
      for (const reference of article!.references) noticeOf(reference);
      const [ris, bibtex, csl] = files(article!.references);
      for (const line of ris.content.split('\r\n').slice(0, -1)) assert.match(line, /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
      assert.equal(ris.content.match(/^TY {2}- /gm)?.length ?? 0, article!.references.length);
      assert.equal(ris.content.match(/^ER {2}- $/gm)?.length ?? 0, article!.references.length);
      assert.ok(balanced(bibtex.content), bibtex.content);
      JSON.parse(csl.content);
    }),
    { numRuns: 200 },
  );
});

const word = fc.constantFrom('Gut', 'skin axis', 'Ü-Bahn', '皮膚', 'مرحبا', 'A1', '12', '3-9', 'Does it?', 'Inc.');
const dates = fc.constantFrom<CslDate>(
  on(2020, 13, 40),
  on(2020, 2),
  { raw: '2020-01-05' },
  {},
  { 'date-parts': [[]] },
);
const anyNames = fc.array(
  fc.record(
    { family: word, given: word, literal: word, suffix: word, 'dropping-particle': word },
    { requiredKeys: [] },
  ),
  { maxLength: 23 },
);
const anyItem = fc.record(
  {
    type: fc.constantFrom('article-journal', 'article', 'book', 'chapter', 'report', 'thesis', 'webpage', 'song'),
    title: word,
    author: anyNames,
    editor: anyNames,
    'container-title': word,
    issued: dates,
    accessed: dates,
    volume: word,
    issue: word,
    page: word,
    number: word,
    edition: word,
    genre: word,
    status: fc.constant('in press'),
    publisher: word,
    'publisher-place': word,
    archive: word,
    DOI: fc.constant('10.1000/a'),
    URL: fc.constant('https://example.org/a'),
    PMID: fc.constant(1),
  },
  { requiredKeys: [] },
);

test('what is not known leaves no trace, and no mark stands twice', () => {
  fc.assert(
    fc.property(anyItem, fc.constantFrom(...CITATION_STYLES), (item, style) => {
      const printed = plainCitation(cite(item, style));
      const bare = printed.replaceAll('. . .', '').replaceAll('[date unknown]', '2020');
      assert.doesNotMatch(bare, /undefined|null|NaN|\[object/, printed);
      assert.doesNotMatch(bare, /([,;:?])\1|\.\.|[,;:]\.|\(\)|\[\]| [,.;:](?!\/)|\s\s|^\s|\s$/, printed);
    }),
    { numRuns: 2000 },
  );
});
