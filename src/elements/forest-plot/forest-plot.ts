import type { TemplateResult } from 'lit';
import type { Finding } from '../../article/article.js';
import { namedIn } from '../../article/ids.js';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { FindingElement } from '../finding-element.js';
import { property } from '../property.js';
import { figureStyles } from '../study-finding/study-finding.styles.js';
import type { FindingView } from '../templates/finding-view.js';
import { styles } from './forest-plot.styles.js';
import { forestPlot } from './forest-plot.template.js';

/**
 * Results of studies as forest plots: a table whose rows are drawn, squares as large as a study weighs, diamonds for what
 * several come to together. Each outcome and measure has an axis of its own. A result is drawn only when its measure, its
 * size and which side is better are reported; all others are cards, and say why.
 *
 * @tagname forest-plot
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart plot - A plot: a table, and under it what it says.
 * @csspart study - The row of one study.
 * @csspart pooled - The row of a result of several studies together.
 * @csspart card - A result that cannot be drawn.
 * @csspart share - The button that opens the ways to take a result along: link, citation, code, data.
 * @csspart grade - A grade: its pips and its words.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between results.
 */
export class ForestPlot extends FindingElement {
  static override readonly tag = 'forest-plot';
  static override styles = [host, base, opens, whole, figureStyles, styles];

  /** Ids of the findings to show, parted by spaces; without it, all of the article. */
  @property() findings: string | undefined;

  /**
   * Works an interval out from p where none is reported and that is honest (Altman and Bland, BMJ 2011;343:d2090). It is
   * drawn open and dashed, and said to be worked out.
   */
  @property({ type: Boolean, attribute: 'derive-ci' }) deriveCi = false;

  protected override lack(view: FindingView): LoadError | undefined {
    if (this.#findings(view).length) return undefined;
    return this.findings?.trim()
      ? new LoadError('no-finding', this.findings.trim())
      : new LoadError('no-content', view.base);
  }

  protected override items(): readonly Finding[] {
    return this.#findings(this.view as FindingView | undefined);
  }

  #findings(view: FindingView | undefined): readonly Finding[] {
    return view ? namedIn(view.article.findings, this.findings) : [];
  }

  protected override renderArticle(view: FindingView): TemplateResult {
    return forestPlot(view, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forest-plot': ForestPlot;
  }
}
