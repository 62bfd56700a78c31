import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Section } from '../../article/article.js';
import { LoadError } from '../../sources/load-article.js';
import { base, host } from '../../styles/base.js';
import { opens } from '../../styles/opens.js';
import { text } from '../../styles/text.js';
import { trail } from '../../styles/trail.js';
import { whole } from '../../styles/whole.js';
import { styles as table } from '../claim-table/claim-table.styles.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import type { Means } from '../controllers/article-controller.js';
import { FINDINGS } from '../finding-element.js';
import { HeadedElement } from '../headed-element.js';
import { sectionItems } from '../templates/section-items.js';
import type { FindingView } from '../templates/finding-view.js';
import { findings } from './article-section.styles.js';
import { articleSection } from './article-section.template.js';

/**
 * A section of an article: its question, the direct answer, and what follows: text, claims with their grades, findings.
 *
 * @tagname article-section
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart section - The section.
 * @csspart table - A table of claims in it.
 * @csspart claim - A claim with its evidence.
 * @csspart grade - A grade: its pips and its words.
 * @csspart evidence-summary - What opens the evidence under a claim.
 * @csspart result - A result of a study.
 * @csspart copy-link - The button that copies the address of a claim.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between claims.
 */
export class ArticleSection extends HeadedElement {
  static override readonly tag = 'article-section';
  static override styles = [host, base, opens, trail, table, whole, text, findings];

  /** Id of the section to show. */
  @property() section: string | undefined;

  constructor() {
    super();
    new OpenInPrint(this);
  }

  protected override get means(): Means {
    return FINDINGS;
  }

  protected override lack({ article }: FindingView): LoadError | undefined {
    const id = this.section ?? '';
    return article.sections.some((section) => section.id === id) ? undefined : new LoadError('no-entry', id);
  }

  protected override items(): readonly { id: string }[] {
    const view = this.view as FindingView | undefined;
    return view ? sectionItems(view.article, this.#shown(view)) : [];
  }

  protected override renderArticle(view: FindingView, open: ReadonlySet<string>): TemplateResult {
    return articleSection(this.#shown(view)!, view, this.headingLevel, open);
  }

  #shown({ article }: FindingView): Section | undefined {
    return article.sections.find(({ id }) => id === this.section);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'article-section': ArticleSection;
  }
}
