import { html, nothing, type TemplateResult } from 'lit';
import { type CitationStyle, styleFrom } from '../../article/citations/style-names.js';
import { idsIn, unknownIn } from '../../article/ids.js';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { inline, inlineHost } from '../../styles/inline.js';
import { opens } from '../../styles/opens.js';
import { marks } from '../../styles/marks.js';
import { reference } from '../../styles/reference.js';
import { property } from '../property.js';
import { failureSentence } from '../templates/failure.js';
import { opener, panel } from '../templates/opens.js';
import { spoken } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';
import { WholeElement } from '../whole-element.js';
import { live, mark } from './cite-ref.styles.js';
import { citedOf, citeMark } from './cite-ref.template.js';

/**
 * A citation mark in a line of prose: the numbers of the references that the sentence rests on. It leads to them where the
 * page lists them, and opens them where it does not.
 *
 * @tagname cite-ref
 * @slot - Shown while there is no article: the source in words, for readers without JavaScript.
 * @csspart mark - The numbers, or the word that says that they could not be had.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between the references that it opens.
 */
export class CiteRef extends WholeElement {
  static override readonly tag = 'cite-ref';
  static override styles = [host, base, opens, reference, marks, inline, mark, inlineHost, live];

  /** Ids of references, with spaces between. */
  @property() reference: string | undefined;
  /** Where in the source: `p. 4`. */
  @property() locator: string | undefined;
  /** How the references that it opens are printed: `vancouver`, as medical journals do, or `apa`. */
  @property({ attribute: 'citation-style' }) citationStyle: CitationStyle = 'vancouver';

  protected override lack({ article }: WholeView): LoadError | undefined {
    const lost = unknownIn(article.references, this.reference);
    return lost === undefined ? undefined : new LoadError('no-entry', lost);
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    const cited = citedOf(view, idsIn(this.reference));
    if (!cited.length) return this.renderContent();
    const { locator, citationStyle } = this;
    return citeMark({ cited, locator, style: styleFrom(citationStyle) }, view, this.popUp);
  }

  /** In a line of prose there is no room for a sentence: a word stands there, and opens it. */
  protected override renderNotice(error: LoadError | undefined): TemplateResult | typeof nothing {
    const { words, popUp } = this;
    if (!words || !error) return nothing;
    const { lang, dir } = spoken({ words, ...(this.pageLang && { pageLang: this.pageLang }) });
    const again = () =>
      html`<p part="notice" role="status">
          ${this.status === 'loading' ? words.loading : failureSentence(error, words)}
        </p>
        <p>${this.retry(words)}</p>`;
    return html` <span class="honest" lang=${lang} dir=${dir}
      >${opener(html`(${words.notLoaded})`, { popUp, part: 'mark', className: 'failure' })}${panel(
        again,
        words.sources,
        { popUp },
      )}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cite-ref': CiteRef;
  }
}
