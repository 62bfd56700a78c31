/** What every template is given. */
import { nothing } from 'lit';
import type { ShownArticle } from '../../article/article.js';
import { directionOf } from '../../article/language.js';
import type { Words } from '../../locale/words.js';

export interface View {
  article: ShownArticle;
  words: Words;
  /** What relative addresses in the article refer to; empty where they stand beside it. */
  base: string;
  /** Language of the text around, where it is known. */
  pageLang?: string;
}

/** Attributes that tell a language that differs from the one around. */
export interface Tongue {
  lang: string | typeof nothing;
  dir: 'ltr' | 'rtl' | typeof nothing;
}

const primary = (lang: string) => lang.split('-', 1)[0];

function tongue(lang: string | undefined, around: string | undefined): Tongue {
  if (!lang || (around && primary(lang) === primary(around))) return { lang: nothing, dir: nothing };
  const dir = directionOf(lang);
  return { lang, dir: around && directionOf(around) === dir ? nothing : dir };
}

/** For the root of a template, which is in the interface's language. */
export const spoken = ({ words, pageLang }: { words: Words; pageLang?: string | undefined }): Tongue =>
  tongue(words.lang, pageLang);

/** For whatever holds the article's own words. */
export const written = ({ article, words }: View): Tongue => tongue(article.inLanguage, words.lang);

/** An address of the article that is safe to link to; none for what runs or cannot be read. */
export function safeHref(address: string | undefined, base: string): string | undefined {
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(address, base || 'https://relative.invalid/');
    if (!/^(https?|mailto):$/.test(protocol)) return undefined;
    return base ? href : address.trim();
  } catch {
    return undefined;
  }
}
