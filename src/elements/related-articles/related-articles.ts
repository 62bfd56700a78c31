import type { TemplateResult } from 'lit';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { HeadedElement } from '../headed-element.js';
import type { WholeView } from '../templates/whole-view.js';
import { styles } from './related-articles.styles.js';
import { relatedArticles } from './related-articles.template.js';

/**
 * Where an article leads on to: the wider question it belongs to, its companions, a glossary.
 *
 * @tagname related-articles
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart related - One of them.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between them.
 */
export class RelatedArticles extends HeadedElement {
  static override readonly tag = 'related-articles';
  static override styles = [host, base, opens, whole, styles];

  protected override lack({ article, base }: WholeView): LoadError | undefined {
    return article.relatedLinks.length ? undefined : new LoadError('no-content', base);
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    return relatedArticles(view, this.headingLevel);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'related-articles': RelatedArticles;
  }
}
