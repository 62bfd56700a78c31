import { html, nothing, type TemplateResult } from 'lit';
import { LoadError } from '../../sources/load-article.js';
import { wrapped } from '../../sources/tree.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { inline, inlineHost } from '../../styles/inline.js';
import { opens } from '../../styles/opens.js';
import { whole } from '../../styles/whole.js';
import { property } from '../property.js';
import { inlineNotice } from '../templates/inline-notice.js';
import { loadPanels } from '../templates/load-panels.js';
import { opening, panel } from '../templates/opens.js';
import { spoken } from '../templates/view.js';
import type { WholeView } from '../templates/whole-view.js';
import { WholeElement } from '../whole-element.js';

/**
 * A word in a line of prose that opens what it means.
 *
 * @tagname glossary-term
 * @slot - The word as it stands in the text; without it, the term's name. Shown as it is while there is no article.
 * @csspart term - The word, which opens the panel.
 */
export class GlossaryTerm extends WholeElement {
  static override readonly tag = 'glossary-term';
  static override styles = [host, base, opens, whole, inline, inlineHost];

  /** Id of the term in the article's glossary. */
  @property() term: string | undefined;

  protected override lack({ article }: WholeView): LoadError | undefined {
    const id = this.term ?? '';
    return article.glossary.some((term) => term.id === id) ? undefined : new LoadError('no-entry', id);
  }

  protected override renderArticle(view: WholeView): TemplateResult {
    const { popUp } = this;
    const term = view.article.glossary.find(({ id }) => id === this.term)!;
    const word = wrapped(this).some(({ textContent }) => textContent?.trim()) ? html`<slot></slot>` : term.name;
    const content = () => popUp.late(loadPanels, ({ termPanel }) => termPanel(term, view), view.words);
    const opened = panel(content, view.words.definition, { popUp });
    return opening(word, { popUp, className: 'mention', part: 'term' }, spoken(view), opened);
  }

  /** The word stands, and beside it that what it means could not be had. */
  protected override renderNotice(error: LoadError | undefined): TemplateResult | typeof nothing {
    const { words, pageLang, popUp } = this;
    if (!words || !error) return nothing;
    const loading = this.status === 'loading';
    return inlineNotice({ words, pageLang, popUp, error, loading, retry: this.retry(words), part: 'term' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'glossary-term': GlossaryTerm;
  }
}
