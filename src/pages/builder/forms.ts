/** The four forms in which a widget can be pasted. */
import type { Article } from '../../article/article.js';
import { quoted } from '../../article/quotation-marks.js';
import { gradeOf } from '../../article/scales.js';
import { EMBEDDABLE, framedAttributes } from '../../article/sharing/embeddable.js';
import {
  divSnippet,
  elementSnippet,
  frameAddress,
  frameSnippet,
  scriptTag,
  type Widget,
} from '../../article/sharing/snippet.js';
import { gradeInWords } from '../../elements/templates/grade.js';
import { safeHref } from '../../elements/templates/view.js';
import type { FindingWords } from '../../locale/findings/finding-words.js';
import { entriesFor, TOLD } from './choices.js';
import { staticCopy } from './static-copy.js';

export const FORMS = {
  script: 'Script tag',
  div: 'For editors that strip tags',
  frame: 'Frame',
  static: 'Plain HTML',
} as const;
export type Form = keyof typeof FORMS;

export interface Making {
  article: Article;
  /** Address of the article's JSON. */
  address: string;
  words: FindingWords;
  widget: Widget;
  /** Whether the page that it is for is light or dark. */
  scheme: 'light' | 'dark';
  /** Whether the frame beside this page shows this article. */
  framed: boolean;
  day: string;
}

/** Something to paste: where it goes, and the HTML. */
export interface Piece {
  where: string;
  code: string;
}

/** High enough to be useful, and not so high that a short one stands in a void. */
const HEIGHT = 520;

const beside = (file: string): string => new URL(file, location.href).href;

/** What stands inside until the widget has come: what it is about, never a claim without its grade. */
export function textOf(making: Making): string {
  const { article, widget, words } = making;
  const { headline, publisher, inLanguage } = article;
  const { attributes } = widget;
  if (attributes.claim) {
    const [, claim = ''] = entriesFor(article, 'claim').find(([id]) => id === attributes.claim) ?? [];
    return `${quoted(claim, inLanguage)}: ${gradeInWords(gradeOf(article, attributes.claim), words)}`;
  }
  for (const name of ['section', 'term', 'finding', 'quotation'] as const) {
    const found = entriesFor(article, name).find(([id]) => id === attributes[name]);
    if (found) return found[1];
  }
  if (headline) return headline;
  const from = publisher?.name ?? new URL(making.address).host;
  return words.lang === 'en' ? `${TOLD[widget.tag]!}, from ${from}` : from;
}

/** Of what is chosen, what a frame takes. */
function framedWidget({ tag, attributes }: Widget): Widget {
  const taken: readonly string[] = framedAttributes(tag) ?? [];
  return { tag, attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => taken.includes(name))) };
}

/** Where people can read what holds now: in the article, else in the frame, else as it is written. */
function liveAddress({ article, address, widget, framed }: Making): string {
  const page = safeHref(article.url, address);
  if (page || !framed || !framedAttributes(widget.tag)) return page ?? address;
  return frameAddress(framedWidget(widget), { frame: beside('frame.html'), article: address });
}

function pieces(form: Form, making: Making): Piece[] {
  const { widget, address: article, words, scheme, day } = making;
  const live = liveAddress(making);
  const embedding = { article, text: textOf(making), address: live };
  const inline = !!EMBEDDABLE[widget.tag]!.inline;
  const script = {
    where: 'Once on the page, or in the header of the whole site',
    code: scriptTag(beside('honest-read.js')),
  };
  const framing = { frame: beside('frame.html'), article, title: textOf(making), height: HEIGHT, scheme };
  switch (form) {
    case 'script':
      return [script, { where: 'Where the widget should stand', code: elementSnippet(widget, embedding) }];
    case 'div':
      return [script, { where: 'Where the widget should stand', code: divSnippet(widget, embedding, inline) }];
    case 'frame':
      return [
        { where: 'Where the widget should stand', code: frameSnippet(framedWidget(widget), framing) },
        {
          where: 'If the site takes scripts: once, and every frame is as high as it has to be',
          code: scriptTag(beside('frame-height.js')),
        },
      ];
    case 'static': {
      const code = staticCopy(making.article, widget, { base: article, words, live, day, inline });
      return [{ where: 'Where it should stand', code }];
    }
  }
}

/** Why there is no such form; nothing where there is. */
function lackOf(form: Form, { widget, address, framed }: Making): string | undefined {
  if (form !== 'frame') return undefined;
  if (!framedAttributes(widget.tag))
    return 'A frame is a block of its own, so nothing that stands within a sentence can be in one.';
  const [own, theirs] = [location.host, new URL(address).host];
  return framed
    ? undefined
    : `The frame at ${own} does not show articles of ${theirs}. Whoever looks after ${own} can list https://${theirs} in frame-origins.json, beside frame.html.`;
}

export const made = (form: Form, making: Making): Piece[] | string => lackOf(form, making) ?? pieces(form, making);
