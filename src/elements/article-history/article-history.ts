import type { TemplateResult } from 'lit';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { HeadedElement } from '../headed-element.js';
import type { WholeView } from '../templates/whole-view.js';
import { styles } from './article-history.styles.js';
import { articleHistory } from './article-history.template.js';

/**
 * What has happened to an article: corrections, versions, and grades that changed, when and why. Where nothing is recorded,
 * that is said.
 *
 * @tagname article-history
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart entry - One thing that has happened.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between them.
 */
export class ArticleHistory extends HeadedElement {
  static override readonly tag = 'article-history';
  static override styles = [host, base, opens, whole, styles];

  // That nothing is recorded is worth knowing, too.
  protected override lack(): undefined {
    return undefined;
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    return articleHistory(view, this.headingLevel);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-history': ArticleHistory;
  }
}
