import type { TemplateResult } from 'lit';
import type { KeyTakeaway } from '../../article/article.js';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { HeadedElement } from '../headed-element.js';
import type { WholeView } from '../templates/whole-view.js';
import { styles } from './key-takeaways.styles.js';
import { keyTakeaways } from './key-takeaways.template.js';

/**
 * What a reader should take away from an article, each sentence with the claims it speaks to and their grades.
 *
 * @tagname key-takeaways
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart takeaway - A takeaway with its claims.
 * @csspart grade - A grade: its pips and its words.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between takeaways.
 */
export class KeyTakeaways extends HeadedElement {
  static override readonly tag = 'key-takeaways';
  static override styles = [host, base, opens, whole, styles];

  protected override lack({ article, base }: WholeView): LoadError | undefined {
    return article.keyTakeaways.length ? undefined : new LoadError('no-content', base);
  }

  protected override items(): readonly KeyTakeaway[] {
    return this.view?.article.keyTakeaways ?? [];
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    return keyTakeaways(view, this.headingLevel);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-takeaways': KeyTakeaways;
  }
}
