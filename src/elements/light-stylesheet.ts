/**
 * The small stylesheet for the static HTML that an element wraps: it looks as the element will, so that nothing moves when
 * the element takes over. Made from the same rules as the shadow roots'.
 */
import type { CSSResult } from 'lit';
import { styles as table } from './claim-table/claim-table.styles.js';
import { badge } from './evidence-badge/evidence-badge.styles.js';
import { styles as accordion } from './faq-accordion/faq-accordion.styles.js';
import { base } from '../styles/base.js';
import { trail } from '../styles/trail.js';

const STATIC: Record<string, { host: string; styles: CSSResult[] }> = {
  'claim-table': { host: 'display: block; flex: auto', styles: [base, trail, table] },
  'evidence-badge': { host: 'display: inline', styles: [base, badge] },
  'faq-accordion': { host: 'display: block; flex: auto', styles: [base, accordion] },
};

/** `#\_` matches nothing, and lends its weight, so that a page's own rules for `table`, `p` or `#main td` do not win. */
const selectorOf = (tag: string) => `:is(${tag}, [data-honest-read='${tag}'], #\\_#\\_)`;

/** What a page does to elements of these sorts is undone first; the shapes in a drawing are drawn by their attributes. */
const UNDO = `:where(.honest, .honest :not(svg *)) {
  &, &::before, &::after, &::first-letter { all: revert }
}`;

/** The sheet, with nested rules. What hides an element weighs more than what shows it, wherever a page says so. */
export function lightStylesheet(): string {
  return Object.entries(STATIC)
    .map(([tag, { host, styles }]) => {
      const rules = styles.map(({ cssText }) => cssText.replace(/::slotted\([^}]+\}/g, ''));
      return `:where(${tag}:not([hidden])) { ${host} } ${selectorOf(tag)} { ${UNDO} ${rules.join('\n')} }`;
    })
    .join('\n');
}
