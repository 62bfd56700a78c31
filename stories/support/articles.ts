/** Articles that are made for looking at, besides those in `data/`. */

/** The least that an author can write. */
export const ONE_CLAIM = {
  claims: [
    {
      text: 'Honey soothes a cough',
      grade: 'emerging',
      honestRead: 'Some trials in children; not for babies under one.',
    },
  ],
};

export const ONE_QUESTION = {
  faq: [{ question: 'Is one question enough for a list?', answer: 'It is for a reader who came with that one.' }],
};

export const NO_CLAIMS = { headline: 'An article that has only questions', ...ONE_QUESTION };

export const NO_QUESTIONS = { headline: 'An article that has only a claim', ...ONE_CLAIM };

/** On the certainty of evidence by GRADE. Invented, and it says so. */
export const BY_GRADE = {
  headline: 'Four outcomes of a remedy that does not exist',
  inLanguage: 'en',
  scales: ['grade'],
  claims: [
    {
      id: 'c-cough',
      text: 'Evenroot shortens a cough by a day',
      grade: { scale: 'grade', level: 'high' },
      honestRead: 'An invented outcome, to show the highest level of GRADE.',
    },
    {
      id: 'c-sleep',
      text: 'Evenroot helps children with a cough to sleep',
      grade: { scale: 'grade', level: 'moderate', qualifier: 'imprecision' },
      honestRead: 'An invented outcome; one level down for wide intervals.',
    },
    {
      id: 'c-fever',
      text: 'Evenroot lowers a fever',
      grade: { scale: 'grade', level: 'low', qualifier: 'risk of bias, indirectness' },
      honestRead: 'An invented outcome; two levels down.',
    },
    {
      id: 'c-prevents',
      text: 'Evenroot prevents the next cold',
      grade: { scale: 'grade', level: 'very-low' },
      honestRead: 'An invented outcome; one small study that nobody has done.',
    },
    {
      id: 'c-adults',
      text: 'Evenroot does the same for adults',
      grade: { scale: 'grade', level: 'not-assessed' },
      honestRead: 'Off the scale: nobody has looked.',
    },
  ],
  faq: [
    {
      question: 'Should I buy Evenroot?',
      answer: 'You cannot: it does not exist.',
      claims: ['c-cough', 'c-fever'],
    },
  ],
};

const LETTERS = 'a'.repeat(5000);
/** Says one thing and shows another, where a page lets it: what follows runs from right to left. */
const TURNED = 'gnilaeh \u202Esmialc eht lla era eseht\u202C and back';

/** Texts that want out of their place: markup, five thousand letters without a space, and turned writing directions. */
export const HOSTILE = {
  headline: '<script>alert("headline")</script>',
  inLanguage: 'en',
  claims: [
    {
      id: 'c-script',
      text: '<script>document.body.innerHTML = ""</script>',
      grade: { level: 'not-supported', qualifier: '<img src=x onerror=alert(1)>' },
      honestRead: ['</table></template><style>* { display: none }</style>', { em: '"><svg onload=alert(2)>' }],
      noEvidenceReason: '&lt;b&gt;Entities stay as they are written.&lt;/b&gt;',
    },
    { id: 'c-turned', text: TURNED, grade: { level: 'plausible', qualifier: TURNED }, honestRead: TURNED },
    {
      id: 'c-marks',
      text: `Z${'\u0351\u0346\u0312\u034B\u0360'.repeat(12)}algo and \u0000\u0007\uFFFD controls`,
      grade: 'emerging',
      honestRead: '🧪'.repeat(400),
    },
    { id: 'c-letters', text: LETTERS, grade: 'early', honestRead: `${LETTERS} https://example.org/${LETTERS}` },
  ],
  keyTakeaways: [
    {
      label: '<b onclick="alert(5)">',
      text: ['<script>alert(6)</script>', { term: 't-none', text: '<i>term</i>' }],
      claims: ['c-script'],
    },
    { label: TURNED, text: TURNED, claims: ['c-turned'] },
    { text: LETTERS, claims: ['c-letters'] },
  ],
  findings: [
    {
      id: 'f-hostile',
      label: '<svg onload=alert(7)>',
      summary: ['<script>alert(8)</script>', { em: TURNED }],
      harms: LETTERS,
      caveats: [TURNED, '</dl></template>'],
    },
    {
      id: 'f-drawn',
      label: LETTERS,
      outcome: { name: TURNED, better: 'lower' },
      pico: { intervention: LETTERS, comparator: '<b>' },
      effect: { measure: 'RR', estimate: 0.5, ci: { lower: 0, upper: 1e9 } },
    },
  ],
  faq: [
    {
      question: '<script>alert("question")</script>',
      answer: [
        '<iframe src="javascript:alert(3)"></iframe>',
        { href: './javascript:alert(4)', text: 'This link leads nowhere but to a file of that name.' },
      ],
      claims: ['c-script'],
    },
    { question: TURNED, answer: TURNED, claims: ['c-turned'] },
    { question: LETTERS, answer: LETTERS, claims: ['c-letters'] },
  ],
};

const SENTENCE =
  'Whoever lays out a table has to reckon with a claim as long as a paragraph, and with an honest read that is no shorter, in the narrow column of a telephone as on a wide screen, and must not cut either of them off. ';

/** Words in the hundreds where others have ten. */
export const LONG = {
  headline: 'An article whose author could not stop',
  inLanguage: 'en',
  claims: ['established', 'emerging', 'not-supported'].map((level, n) => ({
    text: SENTENCE.repeat(n + 1),
    clarification: 'and this is only the clarification, which has grown as well',
    grade: { level, qualifier: 'mixed, and measured in three ways that were not the same in any two of the trials' },
    honestRead: SENTENCE.repeat(3 - n),
    noEvidenceReason: SENTENCE,
  })),
  findings: [
    {
      id: 'f-long',
      label: SENTENCE,
      summary: SENTENCE.repeat(3),
      pico: { population: SENTENCE, comparator: SENTENCE },
      harms: SENTENCE,
      caveats: [SENTENCE, SENTENCE],
    },
    {
      id: 'f-long-drawn',
      label: SENTENCE,
      outcome: { name: SENTENCE, better: 'lower' },
      pico: { intervention: SENTENCE, comparator: SENTENCE },
      sample: { participants: 123456789 },
      effect: { measure: 'MD', unit: SENTENCE, estimate: -12345.678, ci: { lower: -23456.789, upper: 1234.567 } },
    },
  ],
  keyTakeaways: [1, 3].map((times) => ({ label: SENTENCE, text: SENTENCE.repeat(times) })),
  faq: [1, 3].map((times) => ({
    question: `Question ${times}: ${SENTENCE.repeat(times)}`,
    answer: SENTENCE.repeat(6),
  })),
};

const paper = (title: string, more: object = {}) => ({
  type: 'article-journal',
  title,
  author: [{ family: 'Doe', given: 'Jane' }, { literal: 'The Example Study Group' }],
  'container-title': 'Journal of Examples',
  issued: { 'date-parts': [[2019, 3]] },
  volume: '4',
  page: '121-129',
  DOI: '10.1000/example',
  ...more,
});

/** References of every sort, and of all that can become of one. */
export const REFERENCES = {
  id: 'references',
  inLanguage: 'en',
  claims: [
    {
      id: 'c-examples',
      text: 'Examples help',
      grade: 'early',
      honestRead: 'They may.',
      evidence: [
        { reference: 'r-retracted', relation: 'supports' },
        { reference: 'r-concern', relation: 'supports' },
        { reference: 'r-corrected', relation: 'disputes' },
      ],
    },
  ],
  references: [
    {
      id: 'r-retracted',
      csl: paper('A trial that was taken back'),
      design: 'rct',
      annotation: 'the only trial that found a large effect.',
      funding: [{ funder: 'Example Foods Ltd', kind: 'product' }],
      competingInterests: 'Two authors hold shares in Example Foods.',
      editorialStatus: {
        status: 'retracted',
        date: '2023-03-14',
        source: 'retraction-watch',
        noticeDoi: '10.1000/notice',
        checkedAt: '2026-05-01',
      },
    },
    {
      id: 'r-concern',
      csl: paper('A trial in doubt'),
      editorialStatus: { status: 'expression-of-concern', source: 'publisher' },
    },
    {
      id: 'r-corrected',
      csl: paper('A trial that was put right'),
      editorialStatus: { status: 'corrected', date: '2021' },
    },
    { id: 'r-withdrawn', csl: paper('A trial that is gone'), editorialStatus: { status: 'withdrawn' } },
    {
      id: 'r-preprint',
      csl: {
        type: 'posted-content',
        title: 'A trial that nobody has reviewed yet',
        author: [{ literal: 'The Example Study Group' }],
        'container-title': 'medRxiv',
        issued: { 'date-parts': [[2025]] },
        DOI: '10.1101/2025.01.01.00000000',
      },
    },
    {
      id: 'r-book',
      csl: {
        type: 'book',
        title: 'A book of examples',
        editor: [{ family: 'Doe', given: 'Jane' }],
        edition: '2',
        publisher: 'Example Press',
        'publisher-place': 'London',
        issued: { 'date-parts': [[2018]] },
      },
    },
    {
      id: 'r-page',
      csl: {
        type: 'webpage',
        title: 'A page without a date',
        author: [{ literal: 'Example Health Service' }],
        accessed: { 'date-parts': [[2026, 5, 1]] },
        URL: 'https://health.example/page',
      },
    },
  ],
};
