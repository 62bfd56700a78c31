import { nothing, type TemplateResult } from 'lit';
import type { Claim, Scale } from '../../article/article.js';
import { BUILT_IN_SCALES, gradeOf, type ResolvedGrade, resolveGrade } from '../../article/scales.js';
import type { ClaimWords } from '../../locale/claims/claim-words.js';
import type { Words } from '../../locale/words.js';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { inline, inlineHost } from '../../styles/inline.js';
import { opens } from '../../styles/opens.js';
import { PopUp } from '../controllers/pop-up.js';
import { HonestElement } from '../honest-element.js';
import { property } from '../property.js';
import { gradeMark } from '../templates/grade.js';
import { inlineNotice } from '../templates/inline-notice.js';
import { opening, panel } from '../templates/opens.js';
import { spoken, type View, written } from '../templates/view.js';
import { badge, live } from './evidence-badge.styles.js';
import { badgeName } from './evidence-badge.template.js';

interface Panels extends Omit<typeof import('./evidence-badge.panel.js'), 'panelWords'> {
  words: ClaimWords;
}

const loaders = new Map<string, () => Promise<Panels>>();

/** What loads the panels and their words in a language, since most badges are never opened; the same function each time. */
function panelsIn(lang: string): () => Promise<Panels> {
  let load = loaders.get(lang);
  if (!load) {
    load = async () => {
      const { panelWords, ...panels } = await import('./evidence-badge.panel.js');
      return { ...panels, words: await panelWords(lang) };
    };
    loaders.set(lang, load);
  }
  return load;
}

/**
 * A grade of evidence in a line of prose: "Emerging, mixed". It opens what the grade means.
 *
 * With `claim` it shows the grade that the article gives that claim, and stays right when the article is corrected; with
 * `level` it shows a grade by hand, and says that this page gave it.
 *
 * @tagname evidence-badge
 * @slot - Shown while no grade is known: the grade in words, for readers without JavaScript.
 * @csspart badge - The badge itself, which opens the panel. It runs on in the line, and breaks where the line does.
 * @csspart grade - The grade: its pips and its words.
 * @csspart panel - What the badge opens.
 * @cssprop [--honest-hairline=14 % of the ink] - Line above who graded.
 * @cssprop [--honest-wash=6 % of the ink] - Ground of the level that is meant, among those of its scale.
 */
export class EvidenceBadge extends HonestElement {
  static override readonly tag = 'evidence-badge';
  static override styles = [host, base, opens, inline, badge, inlineHost, live];

  /** Id of the claim whose grade to show; needs an article. */
  @property() claim: string | undefined;
  /** Code of a level on the scale, for example `emerging`: a grade by hand. */
  @property() level: string | undefined;
  /** What narrows the level, for example `mixed`. */
  @property() qualifier: string | undefined;
  /** Id of the scale of a grade by hand: `maturity-5`, which is the default, `grade`, or one of the article's. */
  @property() scale: string | undefined;

  readonly #popUp = new PopUp(this);
  /** The slip of which the page has been told. */
  #slip = '';

  /** Drawn again, it keeps the focus that stands in it. Most badges are drawn once, and opened never. */
  override willUpdate(): void {
    if (this.shadowRoot?.activeElement) this.addController(this.#popUp);
    super.willUpdate();
  }

  protected override lack({ article }: View): LoadError | undefined {
    return this.claim && !article.claims.some(({ id }) => id === this.claim)
      ? new LoadError('no-claim', this.claim)
      : undefined;
  }

  protected override renderArticle(view: View): TemplateResult {
    const claim = view.article.claims.find(({ id }) => id === this.claim);
    if (!claim) return this.renderContent();
    const resolved = gradeOf(view.article, claim.id);
    return this.#badge(view, claim, resolved, ({ claimPanel, words }) =>
      claimPanel(claim, resolved, { ...view, words }),
    );
  }

  protected override renderContent(): TemplateResult {
    return (this.words && this.#byHand(this.words, this.view)) || super.renderContent();
  }

  protected override withNotice(badge: TemplateResult, notice: TemplateResult | typeof nothing): TemplateResult {
    return notice === nothing ? badge : super.withNotice(badge, notice);
  }

  /** In a line of prose there is no room for a sentence: a word stands there, and opens it. */
  protected override renderNotice(error: LoadError | undefined): TemplateResult | typeof nothing {
    const { words } = this;
    if (!words || !error || this.level) return nothing;
    const { pageLang } = this;
    const loading = this.status === 'loading';
    return inlineNotice({
      words,
      pageLang,
      popUp: this.#popUp,
      error,
      loading,
      retry: this.retry(words),
      part: 'badge',
    });
  }

  #byHand(words: Words, view?: View): TemplateResult | undefined {
    const { level, qualifier } = this;
    const scale = this.scale ?? BUILT_IN_SCALES[0]!.id;
    if (!level) return undefined;
    const scales = [...(view?.article.scales ?? []), ...BUILT_IN_SCALES];
    const resolved = resolveGrade({ scale, level, ...(qualifier && { qualifier }) }, scales);
    // An article that is on its way may bring the scale.
    if (!resolved.level && this.status !== 'loading') this.#tell(level, scale, resolved.scale, scales);
    return this.#badge(view ?? { words }, undefined, resolved, ({ handPanel, words }) => handPanel(resolved, words));
  }

  /** A slip in a grade by hand: readers see the word as it is, and whoever writes the page is told once. */
  #tell(level: string, name: string, scale: Scale | undefined, scales: readonly Scale[]): void {
    const codes = (list: readonly { id?: string; code?: string }[]) =>
      list.map(({ id, code }) => id ?? code).join(', ');
    const slip = scale
      ? `level="${level}" is no level of the scale ${name}. Write one of: ${codes([...scale.levels, ...(scale.offScale ?? [])])}.`
      : `scale="${name}" is not known here. Write one of: ${codes(scales)}.`;
    if (slip !== this.#slip) console.warn(`honest-read: <${this.localName}> ${slip}`, this);
    this.#slip = slip;
  }

  #badge(
    view: Partial<View> & { words: Words },
    claim: Claim | undefined,
    resolved: ResolvedGrade | undefined,
    content: (panels: Panels) => TemplateResult,
  ): TemplateResult {
    const { words } = view;
    const popUp = this.#popUp;
    const own = claim && written(view as View);
    return opening(
      gradeMark(resolved, words, { own, inline: true, named: true }),
      { popUp, part: 'badge', name: badgeName(claim, resolved, words) },
      spoken({ words, pageLang: this.pageLang }),
      panel(() => popUp.late(panelsIn(words.lang), content, words), words.whatItMeans, { popUp }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'evidence-badge': EvidenceBadge;
  }
}
