import type { PropertyValues, TemplateResult } from 'lit';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { HeadedElement } from '../headed-element.js';
import { property } from '../property.js';
import type { WholeView } from '../templates/whole-view.js';
import { styles } from './article-contents.styles.js';
import { articleContents, contentsOf } from './article-contents.template.js';
import { ReadingPlace } from './reading-place.js';

/**
 * "On this page": the sections of an article, or the headings of the page, with a mark where the reader is. What an entry
 * leads to comes to stand below a header that stays, whether or not the page says how high that is by `scroll-padding-top`.
 *
 * @tagname article-contents
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart contents - The list.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between the entries.
 */
export class ArticleContents extends HeadedElement {
  static override readonly tag = 'article-contents';
  static override styles = [host, base, opens, whole, styles];

  /** Which headings of the page to list in place of the article's, as a CSS selector: `main h2`. They need ids. */
  @property() headings: string | null | undefined;

  readonly #place = new ReadingPlace(this, () => {
    // With what has come there may be headings.
    if (this.headings) this.requestUpdate();
  });

  protected override lack(view: WholeView): LoadError | undefined {
    return this.headings || view.article.sections.length ? undefined : new LoadError('no-content', view.base);
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    const entries = contentsOf(view, this.headings, this.ownerDocument);
    return articleContents(entries, view, this.headingLevel, this.#place.current);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { view } = this;
    this.#place.follow(
      view && !this.lack(view) ? contentsOf(view, this.headings, this.ownerDocument).map(({ id }) => id) : [],
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-contents': ArticleContents;
  }
}
