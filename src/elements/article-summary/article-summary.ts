import type { TemplateResult } from 'lit';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { HeadedElement } from '../headed-element.js';
import type { WholeView } from '../templates/whole-view.js';
import { styles } from './article-summary.styles.js';
import { articleSummary } from './article-summary.template.js';

/**
 * What an article says in short; who wrote, reviewed and paid for it, and when. A review that is overdue is said to be.
 *
 * @tagname article-summary
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart facts - Who and when.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Line above who and when.
 */
export class ArticleSummary extends HeadedElement {
  static override readonly tag = 'article-summary';
  protected static override readonly firstLevel = 1;
  static override styles = [host, base, opens, whole, styles];

  protected override lack({ article, base }: WholeView): LoadError | undefined {
    const { abstract, author, datePublished, dateModified, lastReviewed } = article;
    const isSaid = abstract ?? author[0] ?? datePublished ?? dateModified ?? lastReviewed;
    return isSaid ? undefined : new LoadError('no-content', base);
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    return articleSummary(view, this.headingLevel);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-summary': ArticleSummary;
  }
}
