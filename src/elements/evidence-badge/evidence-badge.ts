import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Claim } from '../../article/article.js';
import { BUILT_IN_SCALES, gradeOf, type ResolvedGrade, resolveGrade } from '../../article/scales.js';
import type { Words } from '../../locale/words.js';
import { LoadError } from '../../sources/load-article.js';
import { base, host } from '../../styles/base.js';
import { PopUp } from '../controllers/pop-up.js';
import { HonestElement } from '../honest-element.js';
import { failureSentence } from '../templates/failure.js';
import { gradeMark } from '../templates/grade.js';
import { spoken, type View, written } from '../templates/view.js';
import { badge, panel } from './evidence-badge.styles.js';
import { badgeName, claimPanel, handPanel } from './evidence-badge.template.js';

/**
 * A grade of evidence in a line of prose: "Emerging, mixed". It opens what the grade means.
 *
 * With `claim` it shows the grade that the article gives that claim, and stays right when the article is corrected; with
 * `level` it shows a grade by hand, and says that this page gave it.
 *
 * @tagname evidence-badge
 * @slot - Shown while no grade is known: the grade in words, for readers without JavaScript.
 * @csspart badge - The badge itself, a button.
 * @csspart grade - The grade: its pips and its words.
 * @csspart panel - What the badge opens.
 * @cssprop [--honest-wash=6 % of the ink] - Ground of the level that is meant, among those of its scale.
 */
export class EvidenceBadge extends HonestElement {
  static override readonly tag = 'evidence-badge';
  static override styles = [host, base, badge, panel];

  /** Id of the claim whose grade to show; needs an article. */
  @property() claim: string | undefined;
  /** Code of a level on the scale, for example `emerging`: a grade by hand. */
  @property() level: string | undefined;
  /** What narrows the level, for example `mixed`. */
  @property() qualifier: string | undefined;
  /** Id of the scale of a grade by hand: `maturity-5`, which is the default, `grade`, or one of the article's. */
  @property() scale: string | undefined;

  readonly #popUp = new PopUp(this);

  protected override lack({ article }: View): LoadError | undefined {
    return this.claim && !article.claims.some(({ id }) => id === this.claim)
      ? new LoadError('no-claim', this.claim)
      : undefined;
  }

  protected override renderArticle(view: View): TemplateResult {
    const claim = view.article.claims.find(({ id }) => id === this.claim);
    if (!claim) return this.renderContent();
    const resolved = gradeOf(view.article, claim.id);
    return this.#badge(view, claim, resolved, claimPanel(claim, resolved, view));
  }

  protected override renderContent(): TemplateResult {
    return (this.words && this.#byHand(this.words, this.view)) || super.renderContent();
  }

  /** In a line of prose there is no room for a sentence: a word stands there, and opens it. */
  protected override renderNotice(error: LoadError | undefined): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words || !error || this.level) return nothing;
    const again = html`<p part="notice" role="status">
        ${this.status === 'loading' ? words.loading : failureSentence(error, words)}
      </p>
      <p>${this.retry(words)}</p>`;
    const { lang, dir } = spoken({ words, pageLang: this.pageLang });
    return html` <span class="honest" lang=${lang} dir=${dir}
      >${this.#opener(html`(${words.notLoaded})`, undefined, 'failure')}${this.#panel(again)}</span
    >`;
  }

  #byHand(words: Words, view?: View): TemplateResult | undefined {
    if (!this.level) return undefined;
    const resolved = resolveGrade(
      {
        scale: this.scale ?? BUILT_IN_SCALES[0]!.id,
        level: this.level,
        ...(this.qualifier && { qualifier: this.qualifier }),
      },
      [...(view?.article.scales ?? []), ...BUILT_IN_SCALES],
    );
    return this.#badge(view ?? { words }, undefined, resolved, handPanel(resolved, words));
  }

  #badge(
    view: Partial<View> & { words: Words },
    claim: Claim | undefined,
    resolved: ResolvedGrade | undefined,
    content: TemplateResult,
  ): TemplateResult {
    const { lang, dir } = spoken({ words: view.words, pageLang: this.pageLang });
    const mark = gradeMark(resolved, view.words, claim && written(view as View));
    return html`<span class="honest" lang=${lang} dir=${dir}
      >${this.#opener(mark, badgeName(claim, resolved, view.words))}${this.#panel(content)}</span
    >`;
  }

  #opener(content: TemplateResult, name: string | undefined, className = ''): TemplateResult {
    return html`<button
      type="button"
      class=${`opener ${className}`}
      part="badge"
      aria-label=${name ?? nothing}
      aria-expanded=${this.#popUp.open ? 'true' : 'false'}
      @click=${this.#popUp.toggle}
    >
      ${content}
    </button>`;
  }

  /** Made only when it is opened, so that hundreds of badges cost next to nothing. */
  #panel(content: TemplateResult): TemplateResult | typeof nothing {
    if (!this.#popUp.open) return nothing;
    return html`<div class="panel" part="panel" popover="manual">${content}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-badge': EvidenceBadge;
  }
}
