/** What every template is given. */
import { nothing } from 'lit';
import type { Inline, ShownArticle } from '../../article/article.js';
import { directionOf } from '../../article/language.js';
import type { Words } from '../../locale/words.js';
import type { Shared } from '../sharing/shared.js';

export interface View {
  article: ShownArticle;
  words: Words;
  /** What relative addresses in the article refer to; empty where they stand beside it. */
  base: string;
  /** Language of the text around, where it is known. */
  pageLang?: string;
  /** Only where it is live: a button that opens the ways to take a thing along. */
  share?: (shared: Shared) => unknown;
  /** Only where it is live: a button that leads back to the link that has led to the thing with this id here. */
  wayBack?: (id: string) => unknown;
  /** Where on this page the thing with this id is shown in full; none where it is not. */
  addressHere?: (id: string) => string | undefined;
  /** Where it stands within the whole article, which says itself where it comes from. */
  within?: boolean;
  /** In a whole article: how text that speaks of something else in it leads there; undefined for the bare words. */
  mention?: (part: Mention) => unknown;
  /** In a whole article: the number of the source of a quotation, which follows these parts of its text. */
  sourceOf?: (quotation: Quoted, before: readonly Inline[]) => unknown;
}

/** A part of a rich text that speaks of something else in the article. */
export type Mention = Extract<Inline, { term: string } | { cite: string[] } | { claim: string } | { finding: string }>;

/** Somebody's words in a rich text. */
export type Quoted = Extract<Inline, { quote: string }>;

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

/** Where the article itself has the thing with this id; none where nobody says where the article can be read. */
export const addressInArticle = ({ article: { url }, base }: Pick<View, 'article' | 'base'>, id: string) =>
  safeHref(url && `${url.replace(/#.*/, '')}#${encodeURIComponent(id)}`, base);
