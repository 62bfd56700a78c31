/** The ways to take a thing along. Loaded when a reader first wants to. */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { plainCitation } from '../../article/citations/parts.js';
import type { CitationStyle } from '../../article/citations/style-names.js';
import { cite } from '../../article/citations/styles.js';
import { quoted } from '../../article/quotation-marks.js';
import { gradeOf } from '../../article/scales.js';
import { citeThing } from '../../article/sharing/cite-thing.js';
import { dataFile } from '../../article/sharing/data-file.js';
import { snippetOf } from '../../article/sharing/snippet.js';
import { nameOf } from '../../article/sharing/thing.js';
import { SHARING_WORDS } from '../../locale/sharing/languages.js';
import type { SharingWords } from '../../locale/sharing/sharing-words.js';
import { download } from '../../page/download.js';
import { scriptAddress } from '../../page/script-address.js';
import { today } from '../../page/today.js';
import { wholeOf } from '../../sources/whole-article.js';
import type { Shared, SharedFrom } from './shared.js';
import { gradeInWords } from '../templates/grade.js';
import { addressInArticle } from '../templates/view.js';

/** As medical journals do, where the element does not say how. */
const STYLE: CitationStyle = 'vancouver';

interface Source extends SharedFrom {
  /** The thing's address: on this page, else in the article; none where neither has one. */
  link: string | undefined;
}

/** What the thing says, in quotation marks; a claim never without its grade. */
function saidOf(shared: Shared, { loaded: { article }, words }: SharedFrom): string {
  const said = quoted(nameOf(article, shared), article.inLanguage);
  return shared.list === 'claims' ? `${said}: ${gradeInWords(gradeOf(article, shared.id), words)}` : said;
}

/** Where the thing can be cited: in the article, whose address is meant to last, else on this page. */
const lastingAddress = ({ id }: Shared, { loaded, link }: Source): string | undefined =>
  addressInArticle(loaded, id) ?? link;

function citationOf(shared: Shared, from: Source): string {
  const { article } = wholeOf(from.loaded);
  const { list, id, style = STYLE } = shared;
  const reference = list === 'references' && article.references.find((entry) => entry.id === id);
  if (reference) return plainCitation(cite(reference.csl, style));
  const address = lastingAddress(shared, from);
  return citeThing(article, { said: saidOf(shared, from), address, accessed: today() }, style);
}

/** None where other pages cannot ask for the article: it stands on the page, or was set from code. */
function codeOf(shared: Shared, from: Source): string | undefined {
  const { address: article } = from.loaded;
  if (!article || !/^https?:/.test(article)) return undefined;
  const said = shared.list === 'claims' ? saidOf(shared, from) : shared.name;
  return snippetOf(shared, {
    script: scriptAddress(),
    article,
    text: said,
    address: lastingAddress(shared, from),
  });
}

export class SharePanel {
  static words = (lang: string): Promise<SharingWords> => SHARING_WORDS.load(lang);

  readonly #host: ReactiveControllerHost;
  readonly #words: SharingWords;
  /** What came of what the reader did last. */
  #told = '';
  /** What the page may not copy, for the reader's own keys. */
  #byHand = '';

  constructor(host: ReactiveControllerHost, words: SharingWords) {
    this.#host = host;
    this.#words = words;
  }

  /** Something else is opened, or nothing. */
  reset(): void {
    this.#told = this.#byHand = '';
  }

  render(shared: Shared, from: Source): TemplateResult {
    const { copyLink, copyCitation, copyCode, downloadData } = this.#words;
    const { linkCopied, citationCopied, codeCopied } = this.#words;
    const { link } = from;
    const copies = (name: string, text: () => string, done: string) =>
      this.#button(name, () => this.#copy(text(), done));
    // Told to a screen reader, the region has to be there before it says something.
    return html`<div class="ways">
        ${link ? copies(copyLink, () => link, linkCopied) : nothing}
        ${copies(copyCitation, () => citationOf(shared, from), citationCopied)}
        ${codeOf(shared, from) ? copies(copyCode, () => codeOf(shared, from)!, codeCopied) : nothing}
        ${this.#button(downloadData, () => this.#download(from))}
      </div>
      <p role="status">${this.#told}</p>
      ${
        this.#byHand
          ? html`<textarea readonly rows="3" dir="auto" aria-label=${this.#told} .value=${this.#byHand}></textarea>`
          : nothing
      }`;
  }

  #button(name: string, act: (event: Event) => unknown): TemplateResult {
    return html`<button type="button" @click=${act} @blur=${this.#goOn}>${name}</button>`;
  }

  /** What has been told is over when the reader goes on; what could not be copied stays until it has been. */
  #goOn = (): void => {
    if (!this.#byHand) this.#tell('');
  };

  #tell(told: string, byHand = ''): void {
    this.#told = told;
    this.#byHand = byHand;
    this.#host.requestUpdate();
  }

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#tell(done);
    } catch {
      // Not on a page without HTTPS or permission: the reader's own keys can do it.
      this.#tell(this.#words.notCopied, text);
      await this.#host.updateComplete;
      const field = (this.#host as ReactiveControllerHost & HTMLElement).shadowRoot?.querySelector('textarea');
      field?.focus();
      field?.select();
    }
  }

  #download({ loaded }: SharedFrom): void {
    const file = dataFile(loaded.data, wholeOf(loaded).article);
    download(file);
    this.#tell(this.#words.downloaded(file.name));
  }
}
