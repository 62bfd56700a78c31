import type { TemplateResult } from 'lit';
import type { Claim } from '../../article/article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { trail } from '../../styles/trail.js';
import { CLAIM_WORDS } from '../../locale/claims/languages.js';
import { LoadError } from '../../sources/load-article.js';
import type { Means } from '../controllers/article-controller.js';
import { KeepFocus } from '../controllers/keep-focus.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import { HonestElement } from '../honest-element.js';
import { property } from '../property.js';
import type { ClaimView } from '../templates/claim-view.js';
import { Arrangement } from './arrangement.js';
import { HonestChangeEvent } from './change-event.js';
import { live, styles } from './claim-table.styles.js';
import { claimTable } from './claim-table.template.js';

/**
 * The claims of an article, each with its grade in words, the honest read of it, and under it what it rests on.
 *
 * Readers can sort it, filter it by grade from eight claims on, and search it from twelve on. By strength, claims on
 * different scales are not compared: they stand scale by scale, as the article lists these. What has no place on a scale
 * comes last in either direction.
 *
 * @tagname claim-table
 * @slot - Shown while there is no article, and for good where none is named: a link, or the whole table as HTML.
 * @csspart table - The table.
 * @csspart tools - The choice of grades, the search, and how many claims are shown.
 * @csspart claim - A claim with its evidence.
 * @csspart grade - A grade: its pips and its words.
 * @csspart evidence-summary - What opens the evidence under a claim.
 * @csspart share - The button that opens the ways to take a claim along: link, citation, code, data.
 * @csspart footer - Where the claims come from.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between claims.
 * @cssprop [--honest-wash=6 % of the ink] - Ground of a grade that is chosen.
 * @fires {HonestChangeEvent} honest-change - The reader has sorted, filtered or searched.
 */
export class ClaimTable extends HonestElement {
  static override readonly tag = 'claim-table';
  static override styles = [host, base, trail, styles, live];

  /** Heads the table in place of the article's own caption. */
  @property() caption: string | null | undefined;
  /** What the claims are sorted by, `claim` or `strength`; without it they stand in their author's order. */
  @property() sort: string | null | undefined;
  /** `ascending`, or `descending`; by default claims from A to Z, and the strongest first. */
  @property() order: string | null | undefined;
  /**
   * Codes of the levels that are shown, with spaces between: `emerging plausible`, and `not-graded` for what nobody has
   * graded. Where it is set, even to nothing, the choice of grades is there however few the claims are.
   */
  @property() filter: string | null | undefined;
  /** Words that a claim or its evidence must hold. Where it is set, even to nothing, the search is there. */
  @property() search: string | null | undefined;

  readonly #arrangement = new Arrangement(this, () => this.#tell());

  constructor() {
    super();
    new OpenInPrint(this);
    new KeepFocus(this);
  }

  protected override get means(): Means {
    return { ...super.means, words: CLAIM_WORDS };
  }

  protected override lack({ article, base }: ClaimView): LoadError | undefined {
    return article.claims.length ? undefined : new LoadError('no-claims', base);
  }

  protected override items(): readonly Claim[] {
    return this.article?.claims ?? [];
  }

  protected override renderArticle(view: ClaimView, open: ReadonlySet<string>): TemplateResult {
    return claimTable(view, this.caption, open, this.#arrangement);
  }

  /** A claim that is about to be shown is no longer filtered out. */
  protected override beforeReveal(id: string): void {
    super.beforeReveal(id);
    if (this.view) this.#arrangement.unhide(id, this.view);
  }

  #tell(): void {
    const [sort, order, filter, search] = [this.sort, this.order, this.filter, this.search].map(
      (one) => one ?? undefined,
    );
    const event = new HonestChangeEvent(sort, order, filter, search);
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-table': ClaimTable;
  }
}
