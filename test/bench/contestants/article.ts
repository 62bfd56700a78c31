/** The whole first article, put into a page; as a page of its own it stands in `own-pages.ts`. */
import type { Contestant } from './contestant.js';

const HONEST = { imports: 'script tag', tag: 'evidence-article', only: 'insert' } as const;

export const ARTICLE: readonly Contestant[] = [
  {
    name: 'plain HTML',
    imports: [],
    html: ({ staticHtml }) => staticHtml,
    links: ['/cdn/honest-read-article.css'],
    only: 'insert',
  },
  { ...HONEST, name: 'honest-read', html: ({ src }) => `<evidence-article src="${src}"></evidence-article>` },
  { ...HONEST, name: 'honest-read, from code' },
];
