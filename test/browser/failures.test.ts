/** What a reader is told, and what a page is, when an article cannot be had. */
import { expect, fixture } from '@open-wc/testing';
import type { ClaimTable } from '../../src/elements/claim-table/claim-table.js';
import type { HonestElement } from '../../src/elements/honest-element.js';
import type { FailureKind } from '../../src/sources/failures.js';
import { addressOf, bytesSent, GUT_SKIN, heldAddress, ownAddress, release, requestsFor } from '../support/articles.js';
import { ELEMENTS, written } from '../support/elements.js';
import { publisher } from '../support/origins.js';
import { all, click, find, expectFocus, press, seen, tabTo } from '../support/reader.js';
import { failed, hearConsole, nextError, nextReady, ready } from '../support/waiting.js';

const HOST = new URL(publisher).host;

interface Failure {
  when: string;
  kind: FailureKind;
  src: () => string;
  detail?: string;
  en: string;
  de: string;
}

const FAILURES: Failure[] = [
  {
    when: 'there is no such server',
    kind: 'network',
    src: () => 'http://localhost:9/article.json',
    en: 'The evidence could not be loaded: localhost:9 cannot be reached, or does not let this page read it.',
    de: 'Die Evidenz konnte nicht geladen werden: localhost:9 ist nicht erreichbar oder lässt diese Seite nicht mitlesen.',
  },
  {
    when: 'the server does not let other pages read',
    kind: 'network',
    src: () => addressOf('no-cors.json'),
    en: `The evidence could not be loaded: ${HOST} cannot be reached, or does not let this page read it.`,
    de: `Die Evidenz konnte nicht geladen werden: ${HOST} ist nicht erreichbar oder lässt diese Seite nicht mitlesen.`,
  },
  {
    when: 'there is no such file',
    kind: 'status',
    src: () => addressOf('missing.json'),
    detail: '404',
    en: `The evidence could not be loaded: ${HOST} answered with error 404.`,
    de: `Die Evidenz konnte nicht geladen werden: ${HOST} antwortete mit Fehler 404.`,
  },
  {
    when: 'the server is broken',
    kind: 'status',
    src: () => addressOf('broken.json'),
    detail: '500',
    en: `The evidence could not be loaded: ${HOST} answered with error 500.`,
    de: `Die Evidenz konnte nicht geladen werden: ${HOST} antwortete mit Fehler 500.`,
  },
  {
    when: 'the server does not answer',
    kind: 'timeout',
    src: () => addressOf('never.json'),
    en: `The evidence could not be loaded: ${HOST} took too long to answer.`,
    de: `Die Evidenz konnte nicht geladen werden: ${HOST} hat zu lange nicht geantwortet.`,
  },
  {
    when: 'the server stops in the middle of its answer',
    kind: 'timeout',
    src: () => addressOf('stalled.json'),
    en: `The evidence could not be loaded: ${HOST} took too long to answer.`,
    de: `Die Evidenz konnte nicht geladen werden: ${HOST} hat zu lange nicht geantwortet.`,
  },
  {
    when: 'the server hangs up in the middle of its answer',
    kind: 'network',
    src: () => addressOf('cut.json'),
    en: `The evidence could not be loaded: ${HOST} cannot be reached, or does not let this page read it.`,
    de: `Die Evidenz konnte nicht geladen werden: ${HOST} ist nicht erreichbar oder lässt diese Seite nicht mitlesen.`,
  },
  {
    when: 'the file is too large',
    kind: 'too-large',
    src: () => addressOf('large.json'),
    en: `The evidence could not be loaded: the file from ${HOST} is too large.`,
    de: `Die Evidenz konnte nicht geladen werden: Die Datei von ${HOST} ist zu groß.`,
  },
  {
    when: 'the file never ends',
    kind: 'too-large',
    src: () => addressOf('endless.json'),
    en: `The evidence could not be loaded: the file from ${HOST} is too large.`,
    de: `Die Evidenz konnte nicht geladen werden: Die Datei von ${HOST} ist zu groß.`,
  },
  {
    when: 'the file is not JSON',
    kind: 'not-json',
    src: () => addressOf('not-json.json'),
    en: `The evidence could not be read: what ${HOST} sent is not JSON.`,
    de: `Die Evidenz konnte nicht gelesen werden: Was ${HOST} geschickt hat, ist kein JSON.`,
  },
  {
    when: 'the server leads to where one logs in',
    kind: 'not-json',
    src: () => addressOf('members.json'),
    en: `The evidence could not be read: what ${HOST} sent is not JSON.`,
    de: `Die Evidenz konnte nicht gelesen werden: Was ${HOST} geschickt hat, ist kein JSON.`,
  },
  {
    when: 'the file is no article',
    kind: 'wrong-shape',
    src: () => addressOf('examples/bad/root-is-a-list.json'),
    detail: 'Expected an object, found a list of',
    en: `The evidence could not be read: what ${HOST} sent is not an evidence article.`,
    de: `Die Evidenz konnte nicht gelesen werden: Was ${HOST} geschickt hat, ist kein Evidenz-Artikel.`,
  },
  {
    when: 'the article is of a newer version',
    kind: 'newer-version',
    src: () => addressOf('examples/bad/newer-version.json'),
    detail: 'Expected version 1 of the format, found "2.0"',
    en: `The evidence could not be read: ${HOST} has a newer format than this page understands.`,
    de: `Die Evidenz konnte nicht gelesen werden: ${HOST} hat ein neueres Format, als diese Seite versteht.`,
  },
  {
    when: 'the page has no such script',
    kind: 'not-found',
    src: () => '#nowhere',
    en: 'The evidence could not be found: this page has nothing at #nowhere.',
    de: 'Die Evidenz wurde nicht gefunden: Unter #nowhere steht auf dieser Seite nichts.',
  },
  {
    when: 'the address is none',
    kind: 'not-found',
    src: () => 'https://',
    en: 'The evidence could not be found: this page has nothing at https://.',
    de: 'Die Evidenz wurde nicht gefunden: Unter https:// steht auf dieser Seite nichts.',
  },
];

const TRY_AGAIN = { en: 'Try again', de: 'Erneut versuchen' };

/** Goes to what went wrong as a reader does: a badge, which has no room for a sentence, has to be opened. */
async function openFailure(element: HonestElement): Promise<void> {
  const [opener] = all(element, '[aria-expanded="false"]');
  if (opener) await click(opener);
  await element.updateComplete;
}

const place = (html: string) => fixture<HonestElement>(html);

describe('when an article cannot be had because', () => {
  const console = hearConsole();

  const timeout = AbortSignal.timeout.bind(AbortSignal);
  afterEach(() => void (AbortSignal.timeout = timeout));
  /** Makes readers impatient, so that no test has to wait, and notes how patient they would be, in milliseconds. */
  const impatient = (): number[] => {
    const patience: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      patience.push(milliseconds);
      return timeout(200);
    };
    return patience;
  };

  for (const { when, kind, src, detail = '', ...sentences } of FAILURES) {
    for (const known of ELEMENTS) {
      for (const lang of ['en', 'de'] as const) {
        it(`${when}, <${known.tag}> says so (${lang})`, async () => {
          const patience = kind === 'timeout' ? impatient() : undefined;
          const told: Event[] = [];
          const page = await fixture(`<div lang="${lang}">${written(known)}</div>`);
          page.addEventListener('honest-error', (event) => void told.push(event));
          const element = page.firstElementChild as HonestElement;
          const error = nextError(element);
          element.src = src();
          const { error: what, target } = await error;
          if (patience) expect(patience).to.deep.equal([10_000]);

          expect(target).to.equal(element);
          expect(told).to.have.length(1);
          expect(element.status).to.equal('error');
          expect(what.kind).to.equal(kind);
          expect(what.where).to.equal(src());
          expect(what.detail).to.include(detail);
          expect(what.message).to.include('honest-read').and.include(kind).and.include(src());

          await openFailure(element);
          expect(seen(element)).to.include(known.sees);
          expect(seen(element)).to.include(sentences[lang]);
          expect(find(element, 'button', TRY_AGAIN[lang])).to.exist;
          // For whoever runs the page.
          expect(console.said.filter((line) => line.includes(kind))).to.have.length(1);
        });
      }
    }
  }
});

describe('an element that could not get its article', () => {
  hearConsole();

  it('reads no further than 5 MB', async () => {
    const src = ownAddress('endless.json');
    await failed(await fixture<HonestElement>(`<claim-table src="${src}"></claim-table>`));
    // What was on its way when the reader hung up is still counted; at 10 MB a second, this is a second and a half.
    expect(await bytesSent(src)).to.be.within(5_000_000, 20_000_000);
  });

  for (const known of ELEMENTS) {
    const { tag, shows, sees } = known;

    it(`<${tag}> tries again by a click`, async () => {
      const element = await failed(await place(written(known, { src: ownAddress('flaky.json') })));
      await openFailure(element);
      const recovered = nextReady(element);
      await click(find(element, 'button', 'Try again'));
      await recovered;
      expect(seen(element)).to.include(shows);
      expect(all(element, 'button').filter((button) => seen(button) === 'Try again')).to.deep.equal([]);
    });

    it(`<${tag}> tries again by the keyboard, which stays where it is when that fails, too`, async () => {
      const src = `${ownAddress('flaky.json')}&times=2`;
      const element = await failed(await place(written(known, { src })));
      const [opener] = all(element, '[aria-expanded]');
      if (opener) {
        await tabTo(opener);
        await press('Enter');
        await element.updateComplete;
      }
      await tabTo(find(element, 'button', 'Try again'));
      const again = nextError(element);
      await press('Enter');
      await again;
      expect(await requestsFor(src)).to.equal(2);
      expectFocus(find(element, 'button', 'Try again'));
      const recovered = nextReady(element);
      await press('Enter');
      await recovered;
      expect(seen(element)).to.include(shows);
    });

    it(`<${tag}> says that it is trying`, async () => {
      const src = heldAddress('flaky.json');
      const element = await place(written(known, { src }));
      await release(src);
      await failed(element);
      await openFailure(element);
      const [status] = all(element, '[role="status"]');
      expect(seen(status!)).to.include('answered with error 503');
      await click(find(element, 'button', 'Try again'));
      await element.updateComplete;
      expect(seen(status!)).to.include('Loading the evidence…');
      expect(seen(element)).to.include(sees);
      const recovered = nextReady(element);
      while ((await requestsFor(src)) < 2);
      await release(src);
      await recovered;
      expect(seen(element)).to.include(shows);
    });

    it(`<${tag}> goes on showing the article that it had`, async () => {
      const element = await ready(await place(written(known, { src: GUT_SKIN })));
      const error = nextError(element);
      element.src = addressOf('missing.json');
      await error;
      expect(seen(element)).to.include(shows);
      expect(element.article?.id).to.equal('gut-skin-axis');
      if (!known.inline) expect(seen(element)).to.include('answered with error 404');
      const back = nextReady(element);
      element.src = GUT_SKIN;
      await back;
      expect(seen(element)).not.to.include('answered with error 404');
    });

    it(`<${tag}> takes the article that code gives it`, async () => {
      const element = await failed(await place(written(known, { src: '#nowhere' })));
      const recovered = nextReady(element);
      element.article = await (await fetch(GUT_SKIN)).json();
      await recovered;
      expect(seen(element)).to.include(shows);
      expect(seen(element)).not.to.include('#nowhere');
    });

    it(`<${tag}> refuses what code gives it that is no article`, async () => {
      for (const nonsense of ['text', 42, true, [], () => undefined, Symbol('article')]) {
        const element = await place(written(known));
        const error = nextError(element);
        element.article = nonsense;
        expect((await error).error.kind).to.equal('wrong-shape');
        expect(seen(element)).to.include(sees);
      }
    });

    it(`<${tag}> does not break when the article changes its shape while it is read`, async () => {
      const element = await place(written(known));
      const error = nextError(element);
      element.article = {
        get claims() {
          throw new Error('Not today.');
        },
      };
      expect((await error).error.kind).to.equal('wrong-shape');
    });
  }
});

describe('an article of which something cannot be used', () => {
  hearConsole();

  it('is shown without it, and the page is told', async () => {
    const element = await fixture<ClaimTable>('<claim-table></claim-table>');
    const came = nextReady(element);
    element.src = addressOf('examples/bad/one-bad-claim.json');
    const { problems, article } = await came;
    expect(all(element, 'tbody th').map(seen)).to.deep.equal(
      ['one', 'two', 'four', 'five', 'six'].map((n) => `“Claim ${n} of six”`),
    );
    expect(article.claims).to.have.length(5);
    expect(problems.map(({ pointer, leftOut }) => ({ pointer, leftOut }))).to.deep.equal([
      { pointer: '/claims/2/text', leftOut: '/claims/2' },
    ]);
    expect(problems[0]!.message).to.match(/found nothing/);
  });

  it('is whole to a page whose article is', async () => {
    const element = await fixture<ClaimTable>('<claim-table></claim-table>');
    const came = nextReady(element);
    element.src = GUT_SKIN;
    expect((await came).problems).to.deep.equal([]);
  });
});

describe('a badge whose claim the article does not have', () => {
  hearConsole();

  for (const [lang, word, sentence] of [
    ['en', '(not loaded)', 'The evidence could not be found: the article has no claim “c-gone”.'],
    ['de', '(nicht geladen)', 'Die Evidenz wurde nicht gefunden: Der Artikel hat keine Behauptung „c-gone“.'],
  ] as const) {
    it(`says so (${lang})`, async () => {
      const page = await fixture(
        `<p lang="${lang}">So far: <evidence-badge claim="c-gone">early evidence</evidence-badge>.</p>`,
      );
      const element = page.firstElementChild as HonestElement;
      const error = nextError(element);
      element.src = GUT_SKIN;
      const { error: what } = await error;
      expect([what.kind, what.where]).to.deep.equal(['no-claim', 'c-gone']);
      await ready(element);
      expect(seen(page)).to.equal(`So far: early evidence ${word}.`);
      await openFailure(element);
      expect(seen(element)).to.include(sentence);
      // Another try would find the same article.
      expect(all(element, 'button')).to.deep.equal([]);
    });
  }

  it('is told to the page once, and again for another claim', async () => {
    const element = await ready(
      await fixture<HonestElement>(`<evidence-badge claim="c-healthy" src="${GUT_SKIN}">early</evidence-badge>`),
    );
    const told: string[] = [];
    element.addEventListener('honest-error', ({ error }) => void told.push(error.where));
    for (const claim of ['c-gone', 'c-healthy', 'c-lost']) {
      Object.assign(element, { claim });
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(told).to.deep.equal(['c-gone', 'c-lost']);
  });
});
