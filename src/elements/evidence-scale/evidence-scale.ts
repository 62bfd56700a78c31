import type { TemplateResult } from 'lit';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { HeadedElement } from '../headed-element.js';
import { property } from '../property.js';
import type { WholeView } from '../templates/whole-view.js';
import { styles } from './evidence-scale.styles.js';
import { evidenceScale } from './evidence-scale.template.js';

/**
 * The legend of a scale: every level, what it means, and the claims that stand on it.
 *
 * @tagname evidence-scale
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart level - A level with its claims.
 * @csspart grade - The level: its pips and its words.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between levels.
 */
export class EvidenceScale extends HeadedElement {
  static override readonly tag = 'evidence-scale';
  static override styles = [host, base, opens, whole, styles];

  /** Id of the scale to show; by default the first one of the article. */
  @property() scale: string | null | undefined;

  protected override lack({ article, base }: WholeView): LoadError | undefined {
    if (!article.claims.length) return new LoadError('no-claims', base);
    const id = this.scale;
    return !id || article.scales.some((scale) => scale.id === id) ? undefined : new LoadError('no-entry', id);
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    return evidenceScale(view, this.headingLevel, this.scale);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-scale': EvidenceScale;
  }
}
