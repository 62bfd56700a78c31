import { html, nothing, type TemplateResult } from 'lit';
import { DEFAULT_LEVEL } from '../headed-element.js';
import { headingOf } from '../templates/heading.js';
import { safeHref, spoken, written } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';

export interface ContentsEntry {
  id: string;
  text: string;
  /** None where the page does not show it and nothing says where it can be read. */
  address: string | undefined;
  /** Whether the words are the article's, and not the page's. */
  own: boolean;
}

/** Headings of the page that have an id, since only they have an address; a selector that is none finds nothing. */
function headingsOf(page: Document, selector: string): ContentsEntry[] {
  try {
    return [...page.querySelectorAll(selector)].flatMap(({ id, textContent }) =>
      id ? [{ id, text: textContent?.trim() ?? id, address: `#${encodeURIComponent(id)}`, own: false }] : [],
    );
  } catch {
    console.warn(`honest-read: headings="${selector}" is no CSS selector.`);
    return [];
  }
}

/** What there is to read: headings of the page where they are asked for, else the article's sections, here or where it stands. */
export function contentsOf(view: WholeView, headings?: string | null, page?: Document): ContentsEntry[] {
  if (headings && page) return headingsOf(page, headings);
  const { article, addressHere, base } = view;
  const elsewhere = safeHref(article.url, base)?.replace(/#.*/, '');
  return article.sections.map(({ id, heading }) => {
    const address = addressHere?.(id) ?? (elsewhere && `${elsewhere}#${encodeURIComponent(id)}`);
    return { id, text: heading, address, own: true };
  });
}

export function articleContents(
  entries: readonly ContentsEntry[],
  view: WholeView,
  level = DEFAULT_LEVEL,
  current?: string,
): TemplateResult {
  const { words } = view;
  const { lang, dir } = spoken(view);
  const tongue = written(view);
  return html`<nav class="honest" lang=${lang} dir=${dir} aria-label=${words.onThisPage}>
    ${headingOf(level, DEFAULT_LEVEL)(words.onThisPage)}
    <ol class="contents" part="contents">
      ${entries.map(
        ({ id, text, address, own }) =>
          html`<li lang=${own ? tongue.lang : nothing} dir=${own ? tongue.dir : nothing}>
            ${
              address
                ? html`<a href=${address} aria-current=${id === current ? 'location' : nothing}>${text}</a>`
                : html`<span>${text}</span>`
            }
          </li>`,
      )}
    </ol>
  </nav>`;
}
