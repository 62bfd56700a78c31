/** An element as HTML that nothing keeps up to date, for hosts that strip everything else: it says of which day it is. */
import { render } from 'lit';
import type { Article } from '../../article/article.js';
import { directionOf } from '../../article/language.js';
import type { Widget } from '../../article/sharing/snippet.js';
import { attribute, escapeText, tidy } from '../../cli/tidy-html.js';
import { STATIC, type StaticOptions } from '../../elements/static.js';
import type { FindingWords } from '../../locale/findings/finding-words.js';
import { frameWords } from '../../locale/frame/languages.js';

/** `citation-style` as the option that the template is given. */
const optionOf = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function optionsOf({ tag, attributes }: Widget): StaticOptions {
  const given = Object.entries(attributes).map(([name, value]) => [optionOf(name), value || true] as const);
  const taken = given.filter(([option]) => STATIC[tag]!.takes.some((name) => name === option));
  const { headingLevel, ...options } = Object.fromEntries(taken) as Record<string, string | true>;
  return { ...options, ...(headingLevel && { headingLevel: Number(headingLevel) }) };
}

export interface Copy {
  /** What relative addresses in the article refer to. */
  base: string;
  words: FindingWords;
  /** Where what holds now can be read. */
  live: string;
  /** As `YYYY-MM-DD`. */
  day: string;
  inline: boolean;
}

/** The widget's template, as the element and the command line render it, in lines of HTML. */
export function staticCopy(article: Article, widget: Widget, { base, words, live, day, inline }: Copy): string {
  const lang = words.lang;
  const page = document.createElement('div');
  render(STATIC[widget.tag]!.template({ article, words, base, pageLang: lang }, optionsOf(widget)), page);
  const lines = tidy(page.innerHTML);
  const said = frameWords(lang);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const link = `<a${attribute('href', live)}>${escapeText(said.live)}</a>`;
  const dated = `${escapeText(said.asOf(date))} ${link}`;
  const language = `${attribute('lang', lang)}${attribute('dir', directionOf(lang))}`;
  if (inline) return `<span${language}>${lines.map((line) => line.trim()).join(' ')}</span> <small>(${dated})</small>`;
  return [`<div${language}>`, ...lines.map((line) => `  ${line}`), `  <p><small>${dated}</small></p>`, '</div>'].join(
    '\n',
  );
}
