/** An article as a page of its own, which needs nothing besides itself. */
import type { Article } from '../article/article.js';
import { articleJsonLd } from '../article/json-ld/article-json-ld.js';
import { jsonLdScript } from '../article/json-ld/script.js';
import { wordsOf } from '../article/json-ld/words.js';
import { directionOf } from '../article/language.js';
import { lightStylesheet } from '../elements/light-stylesheet.js';
import { STATIC } from '../elements/static.js';
import type { FindingWords } from '../locale/findings/finding-words.js';
import { page } from './document.styles.js';
import { staticHtml } from './static-html.js';
import { attribute, escapeText } from './tidy-html.js';

const TAG = 'evidence-article';

export interface DocumentOptions {
  /** What the page is called. */
  title: string;
  /** Address of the article's JSON. */
  src?: string | undefined;
  /** Address of the script with which the page shows what is new; without it nothing in the page runs. */
  script?: string | undefined;
  /** The interface's language, where it was asked for. */
  lang?: string | undefined;
}

const isAbsolute = (address: string | undefined): address is string => /^https?:/.test(address ?? '');

/** In lines, each indented. */
const indented = (text: string, indent: string): string => text.trimEnd().replace(/^(?=.)/gm, indent);

/**
 * An article as a full HTML page: with its own styles, its JSON-LD and its static HTML, of which the live element can take over.
 *
 * @param words The interface's.
 */
export async function documentHtml(
  article: Article,
  words: FindingWords,
  { title, src, script, lang }: DocumentOptions,
): Promise<string> {
  const own = article.inLanguage ?? words.lang;
  const base = isAbsolute(src) ? src : isAbsolute(article.url) ? article.url : '';
  const description = article.abstract && wordsOf(article.abstract, article);
  // The headline is the page's own; without one the article's parts stand below the page's title.
  const level = article.headline ? 1 : 2;
  const view = { article, words, base, pageLang: lang ?? own };
  const element = await staticHtml(
    TAG,
    { src, 'heading-level': level === 1 ? '1' : undefined, lang, dir: lang && directionOf(lang) },
    STATIC[TAG]!.template(view, { headingLevel: level }),
  );
  const tag = (name: string, attributes: Record<string, string>) =>
    `<${name}${Object.entries(attributes)
      .map(([key, value]) => attribute(key, value))
      .join('')}>`;
  const head = [
    '<meta charset="utf-8">',
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${escapeText(title)}</title>`,
    ...(description ? [tag('meta', { name: 'description', content: description })] : []),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(isAbsolute(article.url) ? [tag('link', { rel: 'canonical', href: article.url })] : []),
    `<style>${page.cssText.trim()}\n${lightStylesheet([TAG])}</style>`,
    `<script type="application/ld+json">${jsonLdScript(articleJsonLd(article, { base }))}</script>`,
    ...(script ? [`${tag('script', { async: '', src: script })}</script>`] : []),
  ];
  return `<!doctype html>
${tag('html', { lang: own, dir: directionOf(own) })}
  <head>
${head.map((line) => `    ${line}`).join('\n')}
  </head>
  <body>
    <main>
${article.headline ? '' : `      <h1>${escapeText(title)}</h1>\n`}${indented(element, '      ')}
    </main>
  </body>
</html>
`;
}
