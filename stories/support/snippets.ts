/** The embed snippets as they stand in `test/snippets/`, where a test shows each of them on a partner's page. */

export interface Snippet {
  /** Name of the file. */
  file: string;
  title: string;
  why: string;
  code: string;
}

const FILES = import.meta.glob<string>('../../test/snippets/*.html', { eager: true, import: 'default', query: '?raw' });

/** In the order in which somebody would look for them. */
const TOLD: Record<string, readonly [title: string, why: string]> = {
  'classic-async.html': [
    'One script tag, one tag a widget',
    'For WordPress, Ghost, Webflow, Blogger and plain HTML. The script goes anywhere on the page, once; what stands inside a widget is what readers see until the article has come.',
  ],
  'package-cdn.html': [
    'From a CDN of npm packages',
    'Those that serve what is on npm, such as unpkg and jsDelivr, have the script of every release at an address of its own.',
  ],
  'module.html': ['As a module', 'The same file, for pages whose scripts are all modules.'],
  'faq-only.html': [
    'One widget with an article of its own',
    'The address stands on the widget instead of the script tag.',
  ],
  'article-around.html': [
    'One article for a part of the page',
    'Every badge inside of the section takes its grade from that article.',
  ],
  'badge-by-hand.html': [
    'A grade by hand',
    'No article: a level and what narrows it. Opened, the badge says that this page gave the grade.',
  ],
  'json-on-the-page.html': ['The article on the page itself', 'Nothing is fetched.'],
  'div.html': ['For editors that strip unknown tags', 'A <div> that says which widget it wants to be.'],
  'with-stylesheet.html': [
    'Nothing moves when it loads',
    'The static HTML that `honest-read render` prints, with the small stylesheet that makes it look as the widget will.',
  ],
  'prefix.html': ['Where a name is taken', 'With a prefix, for pages that have a <claim-table> of somebody else’s.'],
  'moved-to-the-end.html': ['When an editor moves the script', 'The script tag may stand after the widgets as well.'],
  'twice.html': ['Two articles on one page', 'Each widget takes the article of the nearest script tag before it.'],
};

const fileOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const codes = new Map(Object.entries(FILES).map(([path, code]) => [fileOf(path), code.trim()]));

/** All of them; one that nobody has told anything about yet comes last, under its own name. */
export const SNIPPETS: readonly Snippet[] = [...new Set([...Object.keys(TOLD), ...codes.keys()])].flatMap((file) => {
  const code = codes.get(file);
  const [title, why] = TOLD[file] ?? [file, ''];
  return code ? [{ file, title, why, code }] : [];
});

/** Those that show this element. */
export const snippetsWith = (tag: string): readonly Snippet[] => SNIPPETS.filter(({ code }) => code.includes(tag));
