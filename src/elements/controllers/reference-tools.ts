import type { ReactiveControllerHost } from 'lit';
import { type Appearance, appearances } from '../../article/appearance.js';
import type { ReferenceFormat } from '../../article/citations/files.js';
import { plainCitation } from '../../article/citations/parts.js';
import type { CitationStyle } from '../../article/citations/style-names.js';
import { cite } from '../../article/citations/styles.js';
import { download } from '../../page/download.js';
import type { Tools } from '../reference-list/reference-list.template.js';
import type { WholeView } from '../templates/whole-view.js';
import { CopyCitation } from './copy-citation.js';

/** For an element that lists references: a reader can copy each, and download them all. */
export class ReferenceTools implements Tools {
  readonly #view: () => WholeView | undefined;
  readonly #copyCitation: CopyCitation;

  constructor(host: ReactiveControllerHost & HTMLElement, view: () => WholeView | undefined) {
    this.#view = view;
    this.#copyCitation = new CopyCitation(host);
  }

  copyCitation = ({ reference, number }: Appearance, style: CitationStyle): unknown => {
    const words = this.#view()?.words;
    return (
      words && this.#copyCitation.render(reference.id, number, () => plainCitation(cite(reference.csl, style)), words)
    );
  };

  download = (format: ReferenceFormat): void => void this.#download(format);

  /** What writes the files comes with the first of them. */
  async #download(format: ReferenceFormat): Promise<void> {
    const article = this.#view()?.article;
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
