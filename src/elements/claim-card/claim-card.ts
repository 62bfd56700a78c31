import type { TemplateResult } from 'lit';
import type { Claim } from '../../article/article.js';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { trail } from '../../styles/trail.js';
import { whole } from '../../styles/whole.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import { property } from '../property.js';
import type { WholeView } from '../templates/whole-view.js';
import { WholeElement } from '../whole-element.js';
import { styles } from './claim-card.styles.js';
import { claimCard } from './claim-card.template.js';

/**
 * One claim by itself: its grade, the honest read of it, what it rests on, and the grades it had before.
 *
 * @tagname claim-card
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart claim - The claim with all that belongs to it.
 * @csspart grade - A grade: its pips and its words.
 * @csspart evidence-summary - What opens the evidence, or the grades before.
 * @csspart share - The button that opens the ways to take the claim along: link, citation, code, data.
 * @csspart footer - Where the claim comes from.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Line below the claim.
 */
export class ClaimCard extends WholeElement {
  static override readonly tag = 'claim-card';
  static override styles = [host, base, opens, trail, whole, styles];

  /** Id of the claim to show. */
  @property() claim: string | undefined;

  constructor() {
    super();
    new OpenInPrint(this);
  }

  protected override lack({ article }: WholeView): LoadError | undefined {
    const id = this.claim ?? '';
    return article.claims.some((claim) => claim.id === id) ? undefined : new LoadError('no-claim', id);
  }

  protected override items(): readonly Claim[] {
    return this.article?.claims.filter(({ id }) => id === this.claim) ?? [];
  }

  protected override renderArticle(view: WholeView, open: ReadonlySet<string>): TemplateResult {
    return claimCard(
      view.article.claims.find(({ id }) => id === this.claim)!,
      view,
      open,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claim-card': ClaimCard;
  }
}
