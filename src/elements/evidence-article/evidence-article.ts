import type { PropertyValues, TemplateResult } from 'lit';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { reference } from '../../styles/reference.js';
import { text } from '../../styles/text.js';
import { trail } from '../../styles/trail.js';
import { whole } from '../../styles/whole.js';
import { styles as contents } from '../article-contents/article-contents.styles.js';
import { ReadingPlace } from '../article-contents/reading-place.js';
import { styles as disclaimer } from '../article-disclaimer/article-disclaimer.styles.js';
import { styles as history } from '../article-history/article-history.styles.js';
import { findings, liveTables, tables } from '../article-section/article-section.styles.js';
import { styles as summary } from '../article-summary/article-summary.styles.js';
import { Arrangements } from '../controllers/arrangements.js';
import { JsonLdRequest } from '../controllers/json-ld-request.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import { ReferenceTools } from '../controllers/reference-tools.js';
import { styles as scale } from '../evidence-scale/evidence-scale.styles.js';
import type { Means } from '../controllers/article-controller.js';
import { FINDINGS } from '../finding-element.js';
import { HeadedElement } from '../headed-element.js';
import { styles as takeaways } from '../key-takeaways/key-takeaways.styles.js';
import { property } from '../property.js';
import { styles as references } from '../reference-list/reference-list.styles.js';
import { styles as related } from '../related-articles/related-articles.styles.js';
import type { FindingView } from '../templates/finding-view.js';
import { liveQuestions, questions, styles } from './evidence-article.styles.js';
import { evidenceArticle } from './evidence-article.template.js';

/**
 * A whole article in reading order: what it says in short, its takeaways, sections with claims, grades and findings,
 * questions, sources, and what has been corrected.
 *
 * @tagname evidence-article
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart article - The article.
 * @csspart facts - Who wrote it, and when.
 * @csspart contents - What is on the page.
 * @csspart takeaway - A takeaway with its claims.
 * @csspart section - A section.
 * @csspart table - A table of claims.
 * @csspart tools - The choice of grades, the search, and how many claims are shown.
 * @csspart claim - A claim with its evidence.
 * @csspart grade - A grade: its pips and its words.
 * @csspart evidence-summary - What opens the evidence under a claim.
 * @csspart result - A result of a study.
 * @csspart plot - Results that are drawn: a table, and under it what it says.
 * @csspart study - The row of one study in a plot.
 * @csspart pooled - The row of a result of several studies together.
 * @csspart level - A level of the scale with its claims.
 * @csspart question - A question with its answer.
 * @csspart question-summary - What opens an answer.
 * @csspart answer - An answer.
 * @csspart open-all - The button that opens all answers, or closes them.
 * @csspart reference - A source with all that is said of it.
 * @csspart citing-summary - What opens the claims behind a source, and where it is cited.
 * @csspart related - An article that this one leads on to.
 * @csspart disclaimer - What the article is not.
 * @csspart entry - A correction, a version, a grade that changed.
 * @csspart download - A button that downloads the references.
 * @csspart share - The button that opens the ways to take a claim, a result, a question or a source along: link, citation, code, data.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between its parts.
 */
export class EvidenceArticle extends HeadedElement {
  static override readonly tag = 'evidence-article';
  protected static override readonly firstLevel = 1;
  static override styles = [
    host,
    base,
    opens,
    trail,
    whole,
    text,
    tables,
    liveTables,
    findings,
    summary,
    contents,
    takeaways,
    scale,
    questions,
    liveQuestions,
    reference,
    references,
    related,
    disclaimer,
    history,
    styles,
  ];

  /**
   * Tells the article to machines as JSON-LD, for interoperability and archives: one schema.org graph for all that ask, and
   * none where the page tells itself as an article or has a FAQPage of its own.
   */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  readonly #place = new ReadingPlace(this);
  readonly #tables = new Arrangements(this);
  readonly #referenceTools = new ReferenceTools(() => this.view);

  constructor() {
    super();
    new OpenInPrint(this);
    new JsonLdRequest(
      this,
      () => {
        const view = this.view as FindingView | undefined;
        return this.jsonLd && view && !this.lack(view) ? view : undefined;
      },
      () => import('../../page/article-json-ld.js'),
    );
  }

  protected override get means(): Means {
    return FINDINGS;
  }

  protected override lack({ article, base }: FindingView): LoadError | undefined {
    const { abstract, intro, keyTakeaways, sections, claims, faq } = article;
    const parts = [intro, keyTakeaways, sections, claims, faq];
    return abstract || parts.some(({ length }) => length) ? undefined : new LoadError('no-content', base);
  }

  protected override items(): readonly { id: string }[] {
    const article = this.view?.article;
    if (!article) return [];
    const { keyTakeaways, sections, claims, findings, faq, references, corrections } = article;
    return [keyTakeaways, sections, claims, findings, faq, references, corrections].flat();
  }

  protected override renderArticle(view: FindingView, open: ReadonlySet<string>): TemplateResult {
    const { current } = this.#place;
    return evidenceArticle(view, {
      level: this.headingLevel,
      open,
      arrangementOf: this.#tables.of,
      tools: this.#referenceTools,
      toggleAll: this.#toggleAll,
      ...(current && { current }),
    });
  }

  /** A claim that is about to be shown is no longer filtered out. */
  protected override beforeReveal(id: string): void {
    super.beforeReveal(id);
    if (this.view) this.#tables.unhide(id, this.view as FindingView);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#place.follow(this.view?.article.sections.map(({ id }) => id) ?? []);
  }

  #toggleAll = (): void => {
    const all = [...this.renderRoot.querySelectorAll<HTMLDetailsElement>('.faq details')];
    const open = all.some((details) => !details.open);
    for (const details of all) details.open = open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-article': EvidenceArticle;
  }
}
