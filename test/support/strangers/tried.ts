/**
 * What has been tried on which kinds of pages, and in which engines: the README's table is made of this. Where a test stands
 * says which engines run it: all three take what is in `test/browser`, Chromium alone what is in `test/node`.
 */
import { type Engine, STRANGERS } from './strangers.js';

/** A row: what pages of a kind have, the file of its tests, and a title that is in it. */
interface Tried {
  kind: string;
  pages: string;
  test: string;
  title: string;
  /** What an engine cannot show, in a few words. */
  but?: Partial<Record<Engine, string>>;
}

const ZOO = 'test/browser/strangers.test.ts';

export const TRIED: readonly Tried[] = [
  ...Object.entries(STRANGERS).map(([kind, strangers]) => ({
    kind,
    pages: strangers.map(({ name }) => name).join('; '),
    test: ZOO,
    title: 'everything of the page’s own is as it was',
    but: Object.assign(
      {},
      ...strangers.map(({ unmeasured = {} }) =>
        Object.fromEntries(Object.entries(unmeasured).map(([engine, why]) => [engine, `but it ${why}`])),
      ),
    ) as Partial<Record<Engine, string>>,
  })),
  {
    kind: 'pages served as XML',
    pages: 'XHTML: what is wrapped stays, and nothing is thrown',
    test: 'test/browser/xml-pages.test.ts',
    title: 'a page that is XHTML',
  },
  {
    kind: 'readers’ own settings',
    pages: 'text twice as large, spaced text, forced colours, no motion, print',
    test: 'test/node/hosts.test.ts',
    title: 'who has chosen colours sees words, pips and the step that a grade is on in these',
  },
  {
    kind: 'late and moving pages',
    pages:
      'tags added by `innerHTML`, a view replaced with `pushState` or a hash, Preact, morphdom, a clone, a move into another document, closed shadow roots where the page has such a tag outside of them',
    test: 'test/browser/moving-pages.test.ts',
    title: 'on a page that moves',
  },
  {
    kind: 'pages come back to',
    pages: 'kept by the browser as they were left, with what was open, and woken',
    test: 'test/node/back-forward.test.ts',
    title: 'a page that a reader comes back to',
  },
  {
    kind: 'content policies',
    pages:
      'the strictest with which a page can have scripts, nonces with `strict-dynamic`, named policies for trusted types, `integrity` on the tag and in an import map',
    test: 'test/browser/policies.test.ts',
    title: 'under a strict content policy',
  },
  {
    kind: 'files that do not come',
    pages:
      'the script blocked, and each file of ours: refused, missing, some other page, cut off, never coming; the network gone and back',
    test: 'test/browser/blocked.test.ts',
    title: 'a page on which a file of ours is blocked',
    but: { firefox: 'but a file is asked for again only when the page is loaded anew' },
  },
  {
    kind: 'articles that do not come',
    pages: 'no answer, an error, a hanging one, some other page, half of it, too much of it',
    test: 'test/browser/failures.test.ts',
    title: 'timeout',
  },
  {
    kind: 'two of us',
    pages:
      'the script twice, two versions in either order, npm and a tag in either order, a foreign `<claim-table>`, a prefix, tags that a plugin has moved or taken away',
    test: 'test/browser/copies.test.ts',
    title: 'two of us on one page',
  },
  {
    kind: 'long sessions',
    pages: 'widgets shown and taken away 2280 times: no more memory, nodes, listeners or observers',
    test: 'test/node/cycles.test.ts',
    title: 'A page that shows and takes away',
  },
];

const ENGINES: Record<Engine, string> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const answer = ({ test, but }: Tried, engine: Engine): string =>
  test.startsWith('test/node/') && engine !== 'chromium' ? 'not tried' : but?.[engine] ? `yes, ${but[engine]}` : 'yes';

/** The table as it stands in the README, in Markdown, before it is formatted. */
export function triedTable(): string {
  const engines = Object.keys(ENGINES) as Engine[];
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', 'pages with', ...engines.map((engine) => ENGINES[engine])]),
    line(['---', '---', ...engines.map(() => '---')]),
    ...TRIED.map((row) => line([row.kind, row.pages, ...engines.map((engine) => answer(row, engine))])),
  ].join('\n');
}
