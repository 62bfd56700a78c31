/** A reference as a style prints it. */
import { html, type TemplateResult } from 'lit';
import type { Reference } from '../../article/article.js';
import { type CitationPart } from '../../article/citations/parts.js';
import type { CitationStyle } from '../../article/citations/style-names.js';
import { cite } from '../../article/citations/styles.js';
import { linked } from './rich-text.js';
import type { WholeView } from './whole-view.js';

function part(part: CitationPart, view: WholeView): unknown {
  if (typeof part === 'string') return part;
  return 'italic' in part ? html`<i>${part.italic}</i>` : linked(part.text, part.href, view);
}

/** In the style's own words and the publication's, which tell their direction themselves. */
export const citation = ({ csl }: Reference, style: CitationStyle, view: WholeView): TemplateResult =>
  html`<p class="citation" dir="auto"><cite>${cite(csl, style).map((each) => part(each, view))}</cite></p>`;
