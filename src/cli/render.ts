/** `honest-read render`: an element's HTML, or a page of a whole article, for readers without JavaScript. */
import type { Article } from '../article/article.js';
import { CITATION_STYLES } from '../article/citations/style-names.js';
import { directionOf } from '../article/language.js';
import { PATTERNS } from '../article/patterns.js';
import { ENTRIES, STATIC, type StaticOptions } from '../elements/static.js';
import type { FindingWords } from '../locale/findings/finding-words.js';
import { FINDING_WORDS } from '../locale/findings/languages.js';
import { LANGUAGES } from '../locale/languages.js';
import { documentHtml } from './document.js';
import { CommandFailure } from './failure.js';
import { inspect } from './inspect.js';
import { write } from './output.js';
import { nameOf, readText } from './read-file.js';
import { listProblems } from './report.js';
import { closest } from './similar.js';
import { staticHtml } from './static-html.js';

/** As they are written: a number is still a text. */
export type RenderOptions = {
  [Option in keyof StaticOptions]: StaticOptions[Option] extends boolean | undefined ? boolean : string;
} & {
  /** Either this or the document. */
  element?: string;
  document?: boolean;
  title?: string;
  script?: string;
  src?: string;
  lang?: string;
  strict?: boolean;
  out?: string;
};

/** How an option is written, on the command line and, without the dashes, as an attribute. */
const attributeOf = (option: string): string => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const OPTIONS = [...new Set(Object.values(STATIC).flatMap(({ takes }) => takes))];

/** The elements that can be rendered. */
export const ELEMENTS: readonly string[] = Object.keys(STATIC);

const meant = (word: string, options: readonly string[]): string => {
  const option = closest(word, options);
  return option ? ` Did you mean "${option}"?` : '';
};

const spoken = (lang: string): boolean => LANGUAGES.includes(lang.split('-', 1)[0]!.toLowerCase());

/** Refuses what cannot be meant before a file is read. */
function checkOptions(options: RenderOptions): void {
  const { element, document, title, script, src, lang, headingLevel, citationStyle } = options;
  const refuse = (message: string) => {
    throw new CommandFailure(message);
  };
  if (!element && !document) refuse('Say what to render: an --element, or the whole article as a --document.');
  if (element && document) refuse('Render either an --element or the whole article as a --document, not both.');
  if (element !== undefined && !ELEMENTS.includes(element)) {
    refuse(`There is no element "${element}".${meant(element, ELEMENTS)} There are ${ELEMENTS.join(', ')}.`);
  }
  if (src !== undefined && !PATTERNS.address.test(src)) {
    refuse(`--src is the address of the article's JSON, such as https://example.org/article.json; found "${src}".`);
  }
  if (lang !== undefined && !spoken(lang)) {
    refuse(`The interface does not speak "${lang}". It speaks ${LANGUAGES.join(', ')}.`);
  }
  if (headingLevel !== undefined && !/^[2-6]$/.test(headingLevel))
    refuse(`--heading-level is a heading level from 2 to 6; found "${headingLevel}".`);
  if (citationStyle !== undefined && !CITATION_STYLES.some((style) => style === citationStyle))
    refuse(`--citation-style is one of ${CITATION_STYLES.join(', ')}; found "${citationStyle}".`);
  for (const [option, value] of Object.entries({ title, script })) {
    if (value !== undefined && !document) refuse(`--${option} is for a --document.`);
  }
  if (script !== undefined && !PATTERNS.address.test(script))
    refuse(`--script is the address of honest-read.js, such as https://example.org/honest-read.js; found "${script}".`);
  if (script !== undefined && src === undefined)
    refuse("--script needs --src, the address of the article's JSON, from which the page shows what is new.");
  for (const option of OPTIONS) {
    if (options[option] === undefined || (element && STATIC[element]!.takes.includes(option))) continue;
    if (!element) refuse(`--${attributeOf(option)} means nothing to a --document, which is the whole article.`);
    const takers = ELEMENTS.filter((tag) => STATIC[tag]!.takes.includes(option));
    refuse(`--${attributeOf(option)} means nothing to ${element}; it is for ${takers.join(', ')}.`);
  }
}

/** Refuses what this article does not have. */
function checkContent(article: Article, element: string, options: RenderOptions): void {
  const { shows, needs } = STATIC[element]!;
  const empty = (list: keyof Article) => Object.keys(article[list] ?? {}).length === 0;
  if (shows.length && shows.every(empty)) {
    throw new CommandFailure(
      `Nothing to show: the article has nothing in "${shows.join('" or "')}" that could be read.`,
      1,
    );
  }
  for (const [option, list] of Object.entries(ENTRIES) as [
    keyof typeof ENTRIES,
    (typeof ENTRIES)[keyof typeof ENTRIES],
  ][]) {
    const ids = article[list].map(({ id }) => id);
    const known = ids.length ? `Its ${list} are ${ids.join(', ')}.` : `It has no ${list}.`;
    const given = options[option]?.split(/\s+/).filter(Boolean);
    if (!given?.length) {
      if (needs?.includes(option)) throw new CommandFailure(`${element} needs an id: --${option}. ${known}`);
      continue;
    }
    const lost = given.find((id) => !ids.includes(id));
    if (lost !== undefined)
      throw new CommandFailure(`The article has no ${option} "${lost}".${meant(lost, ids)} ${known}`);
  }
}

const isAbsolute = (address: string): boolean => /^https?:/.test(address);

/** An element with its static HTML inside. */
function elementHtml(
  article: Article,
  words: FindingWords,
  element: string,
  { src, lang, headingLevel, ...options }: RenderOptions,
): Promise<string> {
  const view = {
    article,
    words,
    base: src && isAbsolute(src) ? src : '',
    // The element itself says its language, so nothing in it has to.
    ...(lang && { pageLang: lang }),
  };
  const all = { ...options, headingLevel };
  const given = OPTIONS.filter((option) => all[option] !== undefined);
  const template = STATIC[element]!.template(view, {
    ...Object.fromEntries(given.map((option) => [option, all[option]])),
    ...(headingLevel !== undefined && { headingLevel: Number(headingLevel) }),
  });
  const attributes = given.map((option): [string, string] => [
    attributeOf(option),
    all[option] === true ? '' : String(all[option]),
  ]);
  return staticHtml(
    element,
    { src, ...Object.fromEntries<string>(attributes), lang, dir: lang && directionOf(lang) },
    template,
  );
}

/** A page is called as its article is, else as it is asked to be; nobody else can say. */
function documentOf(article: Article, words: FindingWords, options: RenderOptions): Promise<string> {
  const title = article.headline ?? options.title;
  if (!title) throw new CommandFailure('The article has no headline: say what the page is called with --title.');
  return documentHtml(article, words, { ...options, title });
}

const NO_SRC =
  'This snippet has no src: it shows what it wraps, and stays so when the article is corrected. ' +
  "Give the address of the article's JSON with --src, or name it in the script tag's data-article.\n";

/**
 * Renders an element with its static HTML inside, or a page of the whole article. Problems of the article are told on the
 * standard error; what can be read is rendered all the same, unless `strict`.
 * @returns The exit code.
 */
export async function renderHtml(path: string, options: RenderOptions): Promise<number> {
  checkOptions(options);
  const { element, lang, strict, out } = options;
  const file = nameOf(path);
  const { article, problems } = inspect(await readText(path));
  const errors = problems.filter(({ severity }) => severity === 'error');
  process.stderr.write(listProblems(file, errors));
  if (!article) throw new CommandFailure(`${file}: nothing could be read.`, 1);
  if (strict && errors.length) throw new CommandFailure(`${file}: not rendered, because of the problems above.`, 1);
  if (element) checkContent(article, element, options);

  const own = article.inLanguage;
  const words = await FINDING_WORDS.load(lang ?? (own && spoken(own) ? own : 'en'));
  await write(
    await (element ? elementHtml(article, words, element, options) : documentOf(article, words, options)),
    out,
  );
  if (element && options.src === undefined) process.stderr.write(NO_SRC);
  return 0;
}
