import type { TemplateResult } from 'lit';
import { unknownIn } from '../../article/ids.js';
import type { Reference } from '../../article/article.js';
import type { CitationStyle } from '../../article/citations/style-names.js';
import { LoadError } from '../../sources/load-article.js';
import { base } from '../../styles/base.js';
import { host } from '../../styles/host.js';
import { opens } from '../../styles/opens.js';
import { reference } from '../../styles/reference.js';
import { whole } from '../../styles/whole.js';
import { OpenInPrint } from '../controllers/open-in-print.js';
import { ReferenceTools } from '../controllers/reference-tools.js';
import { HeadedElement } from '../headed-element.js';
import { property } from '../property.js';
import type { WholeView } from '../templates/whole-view.js';
import { styles } from './reference-list.styles.js';
import { listed, referenceList } from './reference-list.template.js';

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
 * @csspart share - The button that opens the ways to take a reference along: link, citation, code, data.
 * @csspart download - A button that downloads the references.
 * @csspart grade - A grade: its pips and its words.
 * @cssprop [--honest-space=1.6em] - Room above and below.
 * @cssprop [--honest-reserve=16em] - Least height while an article is on its way and nothing is wrapped.
 * @cssprop [--honest-hairline=14 % of the ink] - Lines between references, and under what in them can be followed.
 */
export class ReferenceList extends HeadedElement {
  static override readonly tag = 'reference-list';
  static override styles = [host, base, opens, whole, reference, styles];

  /** Ids of the references to show, with spaces between; all of them without it. They keep their numbers. */
  @property() reference: string | undefined;
  /** How references are printed: `vancouver`, as medical journals do, or `apa`. */
  @property({ attribute: 'citation-style' }) citationStyle: CitationStyle = 'vancouver';

  readonly #tools = new ReferenceTools(
    () => this.view,
    () => this.reference,
  );

  constructor() {
    super();
    new OpenInPrint(this);
  }

  protected override lack({ article, base }: WholeView): LoadError | undefined {
    const lost = unknownIn(article.references, this.reference);
    if (lost !== undefined) return new LoadError('no-entry', lost);
    return article.references.length ? undefined : new LoadError('no-content', base);
  }

  protected override items(): readonly Reference[] {
    return this.view ? listed(this.view, this.reference).map(({ reference }) => reference) : [];
  }

  protected override renderArticle(view: WholeView, open: ReadonlySet<string>): TemplateResult {
    return referenceList(view, {
      level: this.headingLevel,
      style: this.citationStyle,
      reference: this.reference,
      open,
      tools: this.#tools,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reference-list': ReferenceList;
  }
}
