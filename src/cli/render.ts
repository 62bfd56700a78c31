/** `honest-read render`: an element's HTML for pages and readers without JavaScript. */
import type { Article } from '../article/article.js';
import { directionOf } from '../article/language.js';
import { PATTERNS } from '../article/patterns.js';
import { STATIC } from '../elements/static.js';
import { LANGUAGES, loadWords } from '../locale/languages.js';
import { CommandFailure } from './failure.js';
import { inspect } from './inspect.js';
import { nameOf, readText } from './read-file.js';
import { listProblems } from './report.js';
import { closest } from './similar.js';
import { staticHtml } from './static-html.js';

export interface RenderOptions {
  element: string;
  src?: string;
  lang?: string;
  claim?: string;
  headingLevel?: string;
  strict?: boolean;
}

/** The elements that can be rendered. */
export const ELEMENTS: readonly string[] = Object.keys(STATIC);

const meant = (word: string, options: readonly string[]): string => {
  const option = closest(word, options);
  return option ? ` Did you mean "${option}"?` : '';
};

const spoken = (lang: string): boolean => LANGUAGES.includes(lang.split('-', 1)[0]!.toLowerCase());

/** Refuses what cannot be meant before a file is read. */
function checkOptions({ element, src, lang, claim, headingLevel }: RenderOptions): void {
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
  if (headingLevel !== undefined && element !== 'faq-accordion')
    refuse('--heading-level is for faq-accordion: it alone has headings.');
  if (claim !== undefined && element !== 'evidence-badge') refuse('--claim is for evidence-badge: it alone shows one.');
}

/** Refuses what this article does not have. */
function checkContent(article: Article, { element, claim }: RenderOptions): void {
  const ids = article.claims.map(({ id }) => id);
  if (element === 'faq-accordion') {
    if (!article.faq.length) throw new CommandFailure('Nothing to show: the article has no questions in "faq".', 1);
  } else if (!ids.length) {
    throw new CommandFailure('Nothing to show: the article has no claims that could be read.', 1);
  }
  if (element !== 'evidence-badge') return;
  const known = `Its claims are ${ids.join(', ')}.`;
  if (claim === undefined) throw new CommandFailure(`evidence-badge needs the id of a claim: --claim. ${known}`);
  if (!ids.includes(claim)) {
    throw new CommandFailure(`The article has no claim "${claim}".${meant(claim, ids)} ${known}`);
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
  const { element, src, lang, claim, headingLevel, strict } = options;
  const file = nameOf(path);
  const { article, problems } = inspect(await readText(path));
  const errors = problems.filter(({ severity }) => severity === 'error');
  process.stderr.write(listProblems(file, errors));
  if (!article) throw new CommandFailure(`${file}: nothing could be read.`, 1);
  if (strict && errors.length) throw new CommandFailure(`${file}: not rendered, because of the problems above.`, 1);
  checkContent(article, options);

  const own = article.inLanguage;
  const words = await loadWords(lang ?? (own && spoken(own) ? own : 'en'));
  const view = {
    article,
    words,
    base: src && isAbsolute(src) ? src : '',
    // The element itself says its language, so nothing in it has to.
    ...(lang && { pageLang: lang }),
  };
  const template = STATIC[element]!(view, {
    ...(claim !== undefined && { claim }),
    ...(headingLevel !== undefined && { headingLevel: Number(headingLevel) }),
  });
  process.stdout.write(
    await staticHtml(
      element,
      { src, claim, 'heading-level': headingLevel, lang, dir: lang && directionOf(lang) },
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
