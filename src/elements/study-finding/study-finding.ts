import type { TemplateResult } from 'lit';
import type { Finding } from '../../article/article.js';
import { resultsOf } from '../../article/results.js';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { FindingElement } from '../finding-element.js';
import { property } from '../property.js';
import type { FindingView } from '../templates/finding-view.js';
import { figureStyles, styles } from './study-finding.styles.js';
import { studyFinding } from './study-finding.template.js';

/**
 * What one study found: in a sentence, in figures, with its limits and its source. Other results of the same study stand
 * with it, since they are one study.
 *
 * @tagname study-finding
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart result - One result of the study.
 * @csspart share - The button that opens the ways to take a result along: link, citation, code, data.
 * @csspart grade - A grade: its pips and its words.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Line above what holds for all results of the study.
 */
export class StudyFinding extends FindingElement {
  static override readonly tag = 'study-finding';
  static override styles = [host, base, opens, whole, figureStyles, styles];

  /** Id of the finding to show. */
  @property() finding: string | undefined;

  protected override lack(view: FindingView): LoadError | undefined {
    return this.#results(view).length ? undefined : new LoadError('no-finding', this.finding ?? '');
  }

  protected override items(): readonly Finding[] {
    return this.#results(this.view as FindingView | undefined);
  }

  #results(view: FindingView | undefined): readonly Finding[] {
    return view ? resultsOf(view.article, this.finding) : [];
  }

  protected override renderArticle(view: FindingView): TemplateResult {
    return studyFinding(view, this.finding);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'study-finding': StudyFinding;
  }
}
