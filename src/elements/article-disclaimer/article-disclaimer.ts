import type { TemplateResult } from 'lit';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import type { WholeView } from '../templates/whole-view.js';
import { WholeElement } from '../whole-element.js';
import { styles } from './article-disclaimer.styles.js';
import { articleDisclaimer } from './article-disclaimer.template.js';

/**
 * What an article is not: medical advice, say, or free of an interest of its own.
 *
 * @tagname article-disclaimer
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart disclaimer - The disclaimer.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Line above it.
 */
export class ArticleDisclaimer extends WholeElement {
  static override readonly tag = 'article-disclaimer';
  static override styles = [host, base, opens, whole, styles];

  protected override lack({ article, base }: WholeView): LoadError | undefined {
    return article.disclaimer ? undefined : new LoadError('no-content', base);
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    return articleDisclaimer(view);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-disclaimer': ArticleDisclaimer;
  }
}
