import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { base, host } from '../../styles/base.js';
import { trail } from '../../styles/trail.js';
import { LoadError } from '../../sources/load-article.js';
import { HonestElement } from '../honest-element.js';
import type { View } from '../templates/view.js';
import { styles } from './claim-table.styles.js';
import { claimTable } from './claim-table.template.js';

/**
 * The claims of an article, each with its grade in words, the honest read of it, and under it what it rests on.
 *
 * @tagname claim-table
 * @slot - Shown while there is no article, and for good where none is named: a link, or the whole table as HTML.
 * @csspart table - The table.
 * @csspart claim - A claim with its evidence.
 * @csspart grade - A grade: its pips and its words.
 * @csspart evidence-summary - What opens the evidence under a claim.
 * @csspart footer - Where the claims come from.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between claims.
 */
export class ClaimTable extends HonestElement {
  static override readonly tag = 'claim-table';
  static override styles = [host, base, trail, styles];

  /** Heads the table in place of the article's own caption. */
  @property() caption: string | undefined;

  protected override lack({ article, base }: View): LoadError | undefined {
    return article.claims.length ? undefined : new LoadError('no-claims', base);
  }

  protected override renderArticle(view: View, open: ReadonlySet<string>): TemplateResult {
    return claimTable(view, this.caption, open);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-table': ClaimTable;
  }
}
