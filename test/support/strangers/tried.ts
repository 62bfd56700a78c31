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
    pages: strangers.map(({ name }) => name).join(', '),
    test: ZOO,
    title: 'everything of the page’s own is as it was',
    but: Object.assign(
      {},
      ...strangers.map(({ unmeasured = {} }) =>
        Object.fromEntries(
          Object.entries(unmeasured).map(([engine, why]) => [engine, `shown, but not measured where ${why}`]),
        ),
      ),
    ) as Partial<Record<Engine, string>>,
  })),
  {
    kind: 'pages served as XML',
    pages: 'XHTML: what is wrapped stays, and nothing is thrown',
    test: 'test/node/hosts.test.ts',
    title: 'that is XHTML what is wrapped stays, and nothing is thrown at the page',
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
    kind: 'long sessions',
    pages: 'widgets shown and taken away 2280 times: no more memory, nodes, listeners or observers',
    test: 'test/node/cycles.test.ts',
    title: 'A page that shows and takes away',
  },
];

const ENGINES: Record<Engine, string> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const answer = ({ test, but }: Tried, engine: Engine): string =>
  test.startsWith('test/node/') && engine !== 'chromium' ? 'not tried' : but?.[engine] ? `yes; ${but[engine]}` : 'yes';

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
