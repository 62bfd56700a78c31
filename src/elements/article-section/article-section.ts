import type { TemplateResult } from 'lit';
import type { Section } from '../../article/article.js';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { text } from '../../styles/text.js';
import { trail } from '../../styles/trail.js';
import { whole } from '../../styles/whole.js';
import { Arrangements } from '../controllers/arrangements.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import type { Means } from '../controllers/article-controller.js';
import { FINDINGS } from '../finding-element.js';
import { HeadedElement } from '../headed-element.js';
import { property } from '../property.js';
import { sectionItems } from '../templates/section-items.js';
import type { FindingView } from '../templates/finding-view.js';
import { findings, liveTables, tables } from './article-section.styles.js';
import { articleSection } from './article-section.template.js';

/**
 * A section of an article: its question, the direct answer, and what follows: text, claims with their grades, findings.
 *
 * @tagname article-section
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart section - The section.
 * @csspart table - A table of claims in it, or of results.
 * @csspart tools - The choice of grades, the search, and how many claims are shown.
 * @csspart claim - A claim with its evidence.
 * @csspart grade - A grade: its pips and its words.
 * @csspart evidence-summary - What opens the evidence under a claim.
 * @csspart result - A result of a study.
 * @csspart plot - Results that are drawn: a table, and under it what it says.
 * @csspart study - The row of one study in a plot.
 * @csspart pooled - The row of a result of several studies together.
 * @csspart share - The button that opens the ways to take a claim or a result along: link, citation, code, data.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between claims.
 */
export class ArticleSection extends HeadedElement {
  static override readonly tag = 'article-section';
  static override styles = [host, base, opens, trail, whole, text, tables, liveTables, findings];

  /** Id of the section to show. */
  @property() section: string | undefined;

  readonly #tables = new Arrangements(this);

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
    const state = { open, arrangementOf: this.#tables.of };
    return articleSection(this.#shown(view)!, view, this.headingLevel, state);
  }

  /** A claim that is about to be shown is no longer filtered out. */
  protected override beforeReveal(id: string): void {
    super.beforeReveal(id);
    if (this.view) this.#tables.unhide(id, this.view as FindingView);
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
