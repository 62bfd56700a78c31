/**
 * The small stylesheet for the static HTML that an element wraps: it looks as the element will, so that nothing moves when
 * the element takes over. Made from the same rules as the shadow roots'.
 */
import type { CSSResult } from 'lit';
import { mark } from './cite-ref/cite-ref.styles.js';
import { styles as contents } from './article-contents/article-contents.styles.js';
import { styles as disclaimer } from './article-disclaimer/article-disclaimer.styles.js';
import { styles as history } from './article-history/article-history.styles.js';
import { findings, tables } from './article-section/article-section.styles.js';
import { styles as summary } from './article-summary/article-summary.styles.js';
import { styles as card } from './claim-card/claim-card.styles.js';
import { styles as scale } from './evidence-scale/evidence-scale.styles.js';
import { styles as related } from './related-articles/related-articles.styles.js';
import { styles as quotation } from './source-quote/source-quote.styles.js';
import { questions, styles as article } from './evidence-article/evidence-article.styles.js';
import { styles as table } from './claim-table/claim-table.styles.js';
import { badge } from './evidence-badge/evidence-badge.styles.js';
import { styles as accordion } from './faq-accordion/faq-accordion.styles.js';
import { styles as forest } from './forest-plot/forest-plot.styles.js';
import { styles as takeaways } from './key-takeaways/key-takeaways.styles.js';
import { figureStyles, styles as finding } from './study-finding/study-finding.styles.js';
import { styles as references } from './reference-list/reference-list.styles.js';
import { base } from '../styles/base.js';
import { inline } from '../styles/inline.js';
import { marks } from '../styles/marks.js';
import { reference } from '../styles/reference.js';
import { text } from '../styles/text.js';
import { trail } from '../styles/trail.js';
import { whole } from '../styles/whole.js';

const BLOCK = 'display: block; flex: auto';

const INLINE = 'display: inline';

/** The pieces of a whole article, without the article itself. */
const PIECES = {
  'article-contents': [contents],
  'article-disclaimer': [disclaimer],
  'article-history': [history],
  'article-section': [trail, text, tables, findings],
  'article-summary': [summary],
  'cite-ref': [marks, inline, mark],
  'claim-card': [trail, card],
  'evidence-scale': [scale],
  'forest-plot': [figureStyles, forest],
  'glossary-term': [inline],
  'key-takeaways': [takeaways],
  'reference-list': [reference, references],
  'related-articles': [related],
  'source-quote': [quotation],
  'study-finding': [figureStyles, finding],
};

/** Each element's sheets, besides the one that all share. In the article, whole, all of its pieces'. */
const STYLES: Record<string, CSSResult[]> = {
  'claim-table': [trail, table],
  'evidence-badge': [inline, badge],
  'faq-accordion': [accordion],
  ...Object.fromEntries(Object.entries(PIECES).map(([tag, sheets]) => [tag, [whole, ...sheets]])),
  'evidence-article': [
    ...[
      whole,
      trail,
      text,
      tables,
      findings,
      summary,
      contents,
      takeaways,
      scale,
      questions,
      reference,
      references,
      related,
      disclaimer,
      history,
      article,
    ],
  ],
};

const hostOf = (tag: string) => (['cite-ref', 'evidence-badge', 'glossary-term'].includes(tag) ? INLINE : BLOCK);

/** `#\\_` matches nothing, and lends its weight, so that a page's own rules for `table`, `p` or `#main td` do not win. */
const selectorOf = (tags: readonly string[]) =>
  `:is(${tags.flatMap((tag) => [tag, `[data-honest-read='${tag}']`]).join()}, #\\_#\\_)`;

/** What a page does to elements of these sorts is undone first; the shapes in a drawing are drawn by their attributes. */
const UNDO = `:where(.honest, .honest :not(svg *)) {
  &, &::before, &::after, &::first-letter { all: revert }
}`;

/** The sheet, with nested rules. What hides an element weighs more than what shows it, wherever a page says so. */
export function lightStylesheet(tags: readonly string[] = Object.keys(STYLES)): string {
  const hosts = tags.map((tag) => `:where(${tag}:not([hidden])) { ${hostOf(tag)} }`);
  // Each sheet once, however many elements it is for; shared ones first, so that an element's own can overrule them.
  const sheets = [...new Set([base, whole, trail, table, text, ...tags.flatMap((tag) => STYLES[tag]!)])];
  const rules = sheets.map((sheet) => {
    const users = sheet === base ? tags : tags.filter((tag) => STYLES[tag]!.includes(sheet));
    if (!users.length) return '';
    return `${selectorOf(users)} { ${sheet.cssText.replace(/[^{}]*::slotted\([^}]+\}/g, '')} }`;
  });
  return [...hosts, `${selectorOf(tags)} { ${UNDO} }`, ...rules].join('\n');
}
