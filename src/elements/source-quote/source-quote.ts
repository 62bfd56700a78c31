import type { TemplateResult } from 'lit';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { property } from '../property.js';
import type { WholeView } from '../templates/whole-view.js';
import { WholeElement } from '../whole-element.js';
import { styles } from './source-quote.styles.js';
import { sourceQuote } from './source-quote.template.js';

/**
 * A quotation with its source, and whether it was cut and checked.
 *
 * @tagname source-quote
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart quotation - The quotation with its source.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 */
export class SourceQuote extends WholeElement {
  static override readonly tag = 'source-quote';
  static override styles = [host, base, opens, whole, styles];

  /** Id of the quotation to show. */
  @property() quotation: string | undefined;

  protected override lack({ article }: WholeView): LoadError | undefined {
    const id = this.quotation ?? '';
    return article.quotations.some((quotation) => quotation.id === id) ? undefined : new LoadError('no-entry', id);
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    return sourceQuote(
      view.article.quotations.find(({ id }) => id === this.quotation)!,
      view,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-quote': SourceQuote;
  }
}
