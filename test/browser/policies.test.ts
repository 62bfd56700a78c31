/** Pages with a strict content policy: everything works, and the browser has nothing to report. */
import { expect } from '@open-wc/testing';
import { cdn } from '../support/origins.js';
import { ELEMENTS, written, type Known } from '../support/elements.js';
import { closePages, openPage, openPoliced, type PolicedPage } from '../support/partner-page.js';
import { all } from '../support/reader.js';
import { useAll } from '../support/use-all.js';

const ARTICLE = 'data-article="https://publisher.example/gut-skin-axis.json"';
const SCRIPT = `<script async src="https://cdn.example/honest-read.js" ${ARTICLE}></script>`;
const STYLE = '<link rel="stylesheet" href="https://cdn.example/honest-read.css">';

/** Each source as narrow as it can be. */
const STRICT: Record<string, string> = {
  'default-src': "'none'",
  'script-src': 'https://cdn.example/honest-read.js https://cdn.example/parts/',
  'style-src': 'https://cdn.example/honest-read.css',
  'connect-src': 'https://publisher.example/gut-skin-axis.json',
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'honest-read',
};

const policy = (more: Record<string, string> = {}) =>
  Object.entries({ ...STRICT, ...more })
    .map((directive) => directive.join(' '))
    .join('; ');

/** An element as an author writes it, with all that it can be asked for besides. */
const asked = (known: Known) => written(known, 'json-ld' in known.values ? { 'json-ld': '' } : {});

const EVERYTHING = ELEMENTS.map(asked).join('\n');

/** Until each element of the page shows its article. */
async function showsAll(page: PolicedPage, prefix = ''): Promise<void> {
  for (const { tag, shows } of ELEMENTS) await page.shows(prefix + tag, shows);
}

/** Until all that the page itself names has come, or failed. */
async function loaded({ window, document }: PolicedPage): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve));
}

describe('under a strict content policy', () => {
  afterEach(closePages);

  for (const known of ELEMENTS) {
    it(`<${known.tag}> works, whatever a reader opens, and nothing is reported`, async () => {
      const page = await openPoliced(`${STYLE}${SCRIPT}<p>Known: ${asked(known)}</p>`, policy());
      await page.shows(known.tag, known.shows);
      const downloads = await useAll(page);
      expect(await page.reports()).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
      // What can be shared can be downloaded.
      if (all(page.document.body, '[part~="share"]').length) expect(downloads).not.to.be.empty;
    });
  }

  it('is the one that the README tells', async () => {
    const readme = await (await fetch('/README.md')).text();
    const [told] = /\*\*Content policies\.\*\*[^]*?\n\n/.exec(readme)!;
    for (const directive of [
      'default-src',
      'script-src',
      'connect-src',
      'style-src',
      'require-trusted-types-for',
      'trusted-types',
    ])
      expect(told).to.include(`\`${directive} ${STRICT[directive]}\``);
  });

  it('is watched well: what it forbids is reported', async () => {
    const page = await openPoliced(`${SCRIPT}${asked(ELEMENTS[0]!)}`, policy({ 'connect-src': "'none'" }));
    await page.shows(ELEMENTS[0]!.tag, 'The evidence could not be loaded');
    expect((await page.reports()).join()).to.include('connect-src');
  });

  it('the stylesheet makes what is wrapped look as the widget will', async () => {
    const html = '<faq-accordion><div class="honest"><details><summary>Q</summary>A</details></div></faq-accordion>';
    const page = await openPoliced(`${STYLE}${html}`, policy());
    await loaded(page);
    const [honest] = all(page.document.body, '.honest');
    const bare = openPage(html).document.querySelector('.honest')!;
    const lines = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element).lineHeight;
    expect(page.document.styleSheets).to.have.length(1);
    expect(lines(honest!)).not.to.equal(lines(bare));
    expect(await page.reports()).to.deep.equal([]);
  });

  for (const [how, tag] of [
    ['', `<script async nonce="once" src="https://cdn.example/honest-read.js" ${ARTICLE}></script>`],
    [
      ' as a module',
      `<script type="module" nonce="once" src="https://cdn.example/honest-read.js" ${ARTICLE}></script>`,
    ],
    [
      ' added by a script that has one',
      `<script nonce="once">
        const tag = document.createElement('script');
        tag.dataset.article = 'https://publisher.example/gut-skin-axis.json';
        tag.src = trustedTypes.createPolicy('theirs', { createScriptURL: (url) => url })
          .createScriptURL('https://cdn.example/honest-read.js');
        document.body.append(tag);
      </script>`,
    ],
  ] as const) {
    it(`works with a nonce and strict-dynamic${how}`, async () => {
      const strict = {
        'script-src': "'nonce-once' 'strict-dynamic'",
        'style-src': "'nonce-once'",
        'trusted-types': 'honest-read theirs',
      };
      const html = `${STYLE.replace('<link', '<link nonce="once"')}${tag}${EVERYTHING}`;
      const page = await openPoliced(html, policy(strict));
      await showsAll(page);
      await useAll(page);
      expect(await page.reports()).to.deep.equal([]);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('works beside a page’s own Lit, each with the policy of its own name', async () => {
    const own = `<script type="module" nonce="once">
      trustedTypes.createPolicy('lit-html', { createHTML: (html) => html });
      document.documentElement.dataset.own = 'works';
    </script>`;
    const strict = { 'script-src': "'nonce-once' 'strict-dynamic'", 'trusted-types': 'honest-read lit-html' };
    const page = await openPoliced(
      `${SCRIPT.replace('async', 'async nonce="once"')}${EVERYTHING}${own}`,
      policy(strict),
    );
    await showsAll(page);
    expect(page.document.documentElement.dataset.own).to.equal('works');
    expect(await page.reports()).to.deep.equal([]);
  });

  it('that allows none of our policies for trusted types, what is wrapped stays, and the page’s own Lit works', async () => {
    const page = await openPoliced(
      `${SCRIPT}<claim-table><p>Claims</p></claim-table>`,
      policy({ 'trusted-types': 'lit-html' }),
    );
    await page.says(/the files of claim-table could not be loaded/);
    await page.shows('claim-table', 'Claims');
    const { trustedTypes } = page.window as unknown as { trustedTypes: { createPolicy: (name: string) => unknown } };
    expect(trustedTypes.createPolicy('lit-html')).to.exist;
    expect((await page.reports()).join()).to.match(/trusted-types/);
  });
});

/** The hash of no file that there is. */
const NO_FILE = `sha384-${'A'.repeat(64)}`;

describe('a script tag with integrity', () => {
  afterEach(closePages);

  const tag = (integrity: string) =>
    `<script async crossorigin="anonymous" integrity="${integrity}" src="https://cdn.example/honest-read.js" ${ARTICLE}></script>`;

  const manifest = async () =>
    (await (await fetch(`${cdn}/manifest.json`)).json()) as Record<'integrity' | 'parts', Record<string, string>>;

  it('works with the hash that the build prints', async () => {
    const { integrity } = await manifest();
    const page = await openPoliced(`${tag(integrity['honest-read.js']!)}${EVERYTHING}`, policy());
    await showsAll(page);
    expect(await page.reports()).to.deep.equal([]);
  });

  for (const [which, wrong] of [
    ['works', undefined],
    ['with one wrong hash lets that file not run, and what is wrapped stays', 'claim-card'],
  ] as const) {
    it(`and an import map with the hashes of the parts ${which}`, async () => {
      const { integrity, parts } = await manifest();
      const hashes: Record<string, string> = {};
      for (const [file, hash] of Object.entries(parts))
        hashes[`${cdn}/${file}`] = file.endsWith(`/${wrong}.js`) ? NO_FILE : hash;
      const map = `<script type="importmap" nonce="once">${JSON.stringify({ integrity: hashes })}</script>`;
      const strict = policy({ 'script-src': `${STRICT['script-src']} 'nonce-once'` });
      const page = await openPoliced(`${map}${tag(integrity['honest-read.js']!)}${EVERYTHING}`, strict);
      for (const { tag, shows, sees } of ELEMENTS) await page.shows(tag, tag === wrong ? sees : shows);
      if (wrong) await page.says(/the files of claim-card could not be loaded/);
      expect(await page.reports()).to.deep.equal([]);
    });
  }

  it('with the hash of another file is refused, and what is wrapped stays', async () => {
    const page = await openPoliced(`${tag(NO_FILE)}${EVERYTHING}`, policy());
    await loaded(page);
    for (const { tag, sees } of ELEMENTS) await page.shows(tag, sees);
    expect(page.files().filter((file) => file !== 'honest-read.js')).to.deep.equal([]);
    expect(await page.reports()).to.deep.equal([]);
  });
});
