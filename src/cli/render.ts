/** `honest-read render`: an element's HTML for pages and readers without JavaScript. */
import type { Article } from '../article/article.js';
import { CITATION_STYLES } from '../article/citations/style-names.js';
import { directionOf } from '../article/language.js';
import { PATTERNS } from '../article/patterns.js';
import { ENTRIES, STATIC, type StaticOptions } from '../elements/static.js';
import { FINDING_WORDS } from '../locale/findings/languages.js';
import { LANGUAGES } from '../locale/languages.js';
import { CommandFailure } from './failure.js';
import { inspect } from './inspect.js';
import { nameOf, readText } from './read-file.js';
import { listProblems } from './report.js';
import { closest } from './similar.js';
import { staticHtml } from './static-html.js';

/** As they are written: a number is still a text. */
export type RenderOptions = {
  [Option in keyof StaticOptions]: StaticOptions[Option] extends boolean | undefined ? boolean : string;
} & {
  element: string;
  src?: string;
  lang?: string;
  strict?: boolean;
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
  const { element, src, lang, headingLevel, citationStyle } = options;
  const refuse = (message: string) => {
    throw new CommandFailure(message);
  };
  if (!ELEMENTS.includes(element)) {
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
  for (const option of OPTIONS) {
    if (options[option] === undefined || STATIC[element]!.takes.includes(option)) continue;
    const takers = ELEMENTS.filter((tag) => STATIC[tag]!.takes.includes(option));
    refuse(`--${attributeOf(option)} means nothing to ${element}; it is for ${takers.join(', ')}.`);
  }
}

/** Refuses what this article does not have. */
function checkContent(article: Article, options: RenderOptions): void {
  const { shows, needs } = STATIC[options.element]!;
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
      if (needs?.includes(option)) throw new CommandFailure(`${options.element} needs an id: --${option}. ${known}`);
      continue;
    }
    const lost = given.find((id) => !ids.includes(id));
    if (lost !== undefined)
      throw new CommandFailure(`The article has no ${option} "${lost}".${meant(lost, ids)} ${known}`);
  }
}

const isAbsolute = (address: string): boolean => /^https?:/.test(address);

/**
 * Prints an element with its static HTML inside. Problems of the article are told on the standard error; what can be read
 * is rendered all the same, unless `strict`.
 * @returns The exit code.
 */
export async function renderElement(path: string, options: RenderOptions): Promise<number> {
  checkOptions(options);
  const { element, src, lang, headingLevel, strict } = options;
  const file = nameOf(path);
  const { article, problems } = inspect(await readText(path));
  const errors = problems.filter(({ severity }) => severity === 'error');
  process.stderr.write(listProblems(file, errors));
  if (!article) throw new CommandFailure(`${file}: nothing could be read.`, 1);
  if (strict && errors.length) throw new CommandFailure(`${file}: not rendered, because of the problems above.`, 1);
  checkContent(article, options);

  const own = article.inLanguage;
  const words = await FINDING_WORDS.load(lang ?? (own && spoken(own) ? own : 'en'));
  const view = {
    article,
    words,
    base: src && isAbsolute(src) ? src : '',
    // The element itself says its language, so nothing in it has to.
    ...(lang && { pageLang: lang }),
  };
  const given = OPTIONS.filter((option) => options[option] !== undefined);
  const template = STATIC[element]!.template(view, {
    ...Object.fromEntries(given.map((option) => [option, options[option]])),
    ...(headingLevel !== undefined && { headingLevel: Number(headingLevel) }),
  });
  const attributes = given.map((option): [string, string] => [
    attributeOf(option),
    options[option] === true ? '' : String(options[option]),
  ]);
  process.stdout.write(
    await staticHtml(
      element,
      { src, ...Object.fromEntries<string>(attributes), lang, dir: lang && directionOf(lang) },
      template,
    ),
  );
  if (src === undefined) {
    process.stderr.write(
      'This snippet has no src: it shows what it wraps, and stays so when the article is corrected. ' +
        "Give the address of the article's JSON with --src, or name it in the script tag's data-article.\n",
    );
  }
  return 0;
}
