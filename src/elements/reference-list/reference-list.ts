import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { appearances } from '../../article/appearance.js';
import type { Reference } from '../../article/article.js';
import type { ReferenceFormat } from '../../article/citations/files.js';
import { plainCitation } from '../../article/citations/parts.js';
import { cite, type CitationStyle } from '../../article/citations/styles.js';
import { download } from '../../page/download.js';
import { LoadError } from '../../sources/load-article.js';
import { base, host } from '../../styles/base.js';
import { opens } from '../../styles/opens.js';
import { reference } from '../../styles/reference.js';
import { whole } from '../../styles/whole.js';
import { CopyCitation } from '../controllers/copy-citation.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import { HeadedElement } from '../headed-element.js';
import type { WholeView } from '../templates/whole-view.js';
import { styles } from './reference-list.styles.js';
import { referenceList, type Tools } from './reference-list.template.js';

/**
 * The references of an article, numbered in the order in which a reader meets them: each as a citation style prints it, what
 * the article says of it, who paid for it, what has become of it since, and the way back to the claims that rest on it.
 *
 * A citation mark on the same page leads here. References can be copied, and downloaded for a reference manager.
 *
 * @tagname reference-list
 * @slot - Shown while there is no article, and for good where none is named.
 * @csspart reference - A reference with all that is said of it.
 * @csspart citing-summary - What opens the claims behind a reference, and where it is cited.
 * @csspart copy-citation - The button that copies a citation.
 * @csspart copy-link - The button that copies the address of a reference.
 * @csspart download - A button that downloads the references.
 * @csspart grade - A grade: its pips and its words.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between references, and under what in them can be followed.
 */
export class ReferenceList extends HeadedElement {
  static override readonly tag = 'reference-list';
  static override styles = [host, base, opens, whole, reference, styles];

  /** How references are printed: `vancouver`, as medical journals do, or `apa`. */
  @property({ attribute: 'citation-style' }) citationStyle: CitationStyle = 'vancouver';

  readonly #copyCitation = new CopyCitation(this);
  readonly #tools: Tools = {
    copyCitation: ({ reference, number }, style) =>
      this.view &&
      this.#copyCitation.render(reference.id, number, () => plainCitation(cite(reference.csl, style)), this.view.words),
    download: (format) => void this.#download(format),
  };

  constructor() {
    super();
    new OpenInPrint(this);
  }

  protected override lack({ article, base }: WholeView): LoadError | undefined {
    return article.references.length ? undefined : new LoadError('no-content', base);
  }

  protected override items(): readonly Reference[] {
    return this.view?.article.references ?? [];
  }

  protected override renderArticle(view: WholeView, open: ReadonlySet<string>): TemplateResult {
    return referenceList(view, {
      level: this.headingLevel,
      style: this.citationStyle,
      open,
      tools: this.#tools,
    });
  }

  /** What writes the files comes with the first of them. */
  async #download(format: ReferenceFormat): Promise<void> {
    const article = this.view?.article;
    if (!article) return;
    try {
      const { referenceFile } = await import('../../article/citations/files.js');
      const references = appearances(article).map(({ reference }) => reference);
      download(referenceFile(references, format, `${article.id ?? ''} references`));
    } catch (error) {
      console.warn('honest-read: the references could not be downloaded.', error);
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reference-list': ReferenceList;
  }
}
